/** Why a text can't be taken for a domain. The words for each are in the locales under the same id. */
export type DomainProblem = 'empty' | 'not-a-domain' | 'address' | 'single-label';

export type ReadDomain = { readonly domain: string } | { readonly problem: DomainProblem };

/** Longer than any address or link somebody types on purpose. */
const longestInput = 2000;

/**
 * Reads what a person typed or pasted: a domain, an international one, an e-mail address, a web
 * address. Gives the domain in A-labels (RFC 5890), lower case, without a final dot; a mailbox and a
 * path are dropped. Linear in the length of the text.
 */
export function readDomainName(text: string): ReadDomain {
  const typed = text.trim();
  if (typed === '') return { problem: 'empty' };
  if (typed.length > longestInput || /\s/.test(typed)) return { problem: 'not-a-domain' };
  const place = typed.replace(/^(?:mailto:|[a-z]{3,6}:\/\/)/i, '').split(/[/?#]/)[0] ?? '';
  const host = place
    .slice(place.lastIndexOf('@') + 1)
    .replace(/^</, '')
    .replace(/[>,;]$/, '');
  if (host.startsWith('[')) return { problem: 'address' };
  const domain = toAscii(host.replace(/:\d{1,5}$/, ''));
  if (domain === undefined) return { problem: 'not-a-domain' };
  return judgeLabels(domain);
}

/** The URL parser turns international names into A-labels (UTS 46) and refuses what can't be one. */
function toAscii(host: string): string | undefined {
  if (host === '' || host.includes(':')) return undefined;
  try {
    return new URL(`http://${host}`).hostname.replace(/\.$/, '');
  } catch {
    return undefined;
  }
}

/** Labels of RFC 1035 section 2.3.1; a number as the last one is what the URL parser makes of an IPv4 address. */
function judgeLabels(domain: string): ReadDomain {
  const labels = domain.split('.');
  if (/^\d+$/.test(labels.at(-1) ?? '')) return { problem: 'address' };
  const sound =
    domain.length <= 253 &&
    (labels.length === 1 || (labels.at(-1) ?? '').length > 1) &&
    labels.every((label) => /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/.test(label));
  if (!sound) return { problem: 'not-a-domain' };
  return labels.length === 1 ? { problem: 'single-label' } : { domain };
}
