import { readDomainOf } from '../intake/read-domain.ts';

/** Longer than any domain (RFC 1035 section 2.3.4), in any writing. */
const longestDomain = 320;

/** A domain alone, in ASCII and lower case; undefined for anything else, also for an address: its mailbox is nobody's business. */
export function readDomain(text: string): string | undefined {
  if (/[@/:?#]/.test(text)) return undefined;
  return text.length > longestDomain ? undefined : readDomainOf(text.trim());
}

const domainKey = 'domain';

/** The domain in an address's fragment (with or without its number sign), if there is one. */
export function readFragment(fragment: string): string | undefined {
  const domain = new URLSearchParams(fragment.replace(/^#/, '')).get(domainKey);
  return domain === null ? undefined : readDomain(domain);
}

/** The fragment that carries a domain, with its number sign; empty without one. A fragment is never sent to a server. */
export function writeFragment(domain: string | undefined): string {
  return domain === undefined ? '' : `#${domainKey}=${domain}`;
}
