/** The domain of a domain, an address or a URL; in ASCII (IDNA) and lower case, the mailbox dropped. Undefined where there is none. */
export function readDomainOf(text: string): string | undefined {
  if (/\s/.test(text)) return undefined;
  const place = text.replace(/^(?:mailto:|[a-z]{3,6}:\/\/)/i, '');
  const host = place.slice(place.lastIndexOf('@') + 1).split(/[/?#:]/)[0] ?? '';
  const domain = toAscii(host.replace(/\.$/, ''));
  return domain !== undefined && isDomain(domain) ? domain : undefined;
}

/** The URL parser turns international names into their ASCII form (UTS 46) and refuses what can't be one. */
function toAscii(host: string): string | undefined {
  try {
    return new URL(`http://${host}`).hostname;
  } catch {
    return undefined;
  }
}

/** Labels of RFC 1035 section 2.3.1 joined by dots, the last one not a number (that would be an address). */
function isDomain(host: string): boolean {
  const labels = host.split('.');
  const last = labels.at(-1) ?? '';
  return (
    labels.length > 1 &&
    host.length <= 253 &&
    labels.every((label) => /^[a-z0-9_](?:[a-z0-9-]{0,61}[a-z0-9])?$/.test(label)) &&
    /[a-z]/.test(last) &&
    last.length > 1
  );
}
