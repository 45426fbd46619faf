import type { Span } from './reading.ts';

/** An address found in a text. */
export interface FoundAddress extends Span {
  address: string;
}

/*
 * An address as people and servers write it (RFC 5321 section 4.1.2, RFC 6531 for other letters). A
 * scan outwards from each @ sign, rather than a pattern over the text: what stands before an @ would
 * be tried again from every letter of a long word.
 */
const localPart = withAscii(/[\p{L}\p{N}!#$%&'*+/=?^_`{|}~.-]/u);
const domainPart = withAscii(/[\p{L}\p{N}\p{M}._-]/u);
const longestLocal = 128;
const longestDomain = 253;

/** Whether a letter of a text is one of a pattern's; those of ASCII are looked up, as nearly all are. */
function withAscii(pattern: RegExp): (text: string, at: number) => boolean {
  const ascii = Array.from({ length: 128 }, (_, unit) => pattern.test(String.fromCharCode(unit)));
  return (text, at) => ascii[text.charCodeAt(at)] ?? pattern.test(text.charAt(at));
}

/** The addresses of a text one by one, in order of place, in lower case. */
export function* eachAddress(text: string): Generator<FoundAddress> {
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let start = quotedStart(text, at);
    if (start === at) while (start > 0 && at - start < longestLocal && localPart(text, start - 1)) start -= 1;
    let end = literalEnd(text, at);
    if (end === at + 1) {
      while (end < text.length && end - at < longestDomain && domainPart(text, end)) end += 1;
      while (end > at + 1 && isTrailing(text.charCodeAt(end - 1))) end -= 1;
    }
    while (start < at && isMark(text.charCodeAt(start))) start += 1;
    if (start < at && end > at + 1) yield { address: text.slice(start, end).toLowerCase(), start, end };
  }
}

/** Dot, dash or underscore: at the end of a domain they belong to the words around it. */
function isTrailing(unit: number): boolean {
  return unit === 46 || unit === 45 || unit === 95;
}

/** An apostrophe or a grave accent before an address quotes it. */
function isMark(unit: number): boolean {
  return unit === 39 || unit === 96;
}

const longestQuoted = 66;

/** Where a quoted local part (`"anna b"@dest.example`) begins; the place of the @ itself where there is none. */
function quotedStart(text: string, at: number): number {
  if (text[at - 1] !== '"') return at;
  const start = text.lastIndexOf('"', at - 2);
  const isQuoted = start >= 0 && at - start > 2 && at - start <= longestQuoted && !text.slice(start, at).includes('\n');
  return isQuoted && !localPart(text, start - 1) ? start : at;
}

/** Where an address literal (`anna@[192.0.2.7]`) ends; one after the @ where there is none. */
function literalEnd(text: string, at: number): number {
  const literal = text[at + 1] === '[' ? /^\[[\da-fipv.:]{3,50}\]/i.exec(text.slice(at + 1, at + 60))?.[0] : undefined;
  return at + 1 + (literal?.length ?? 0);
}

/** The first address of a text. */
export function firstAddress(text: string): FoundAddress | undefined {
  for (const found of eachAddress(text)) return found;
  return undefined;
}

/** The address in a field's value, without type, comment and angle brackets; lower case. Empty where there is none. */
export function addressIn(value: string): string {
  return firstAddress(value)?.address ?? '';
}

/** What people write over an address before they show it to others. */
const blank = /^(?:x{2,}|[*#•█…._-]+)$/i;
const signs = /^[*#•█…._-]+$/;

/** Whether an address was made unreadable (`xxxx@xxx`, `***@dest.example`): nobody can be reached under it. */
export function isBlanked(address: string): boolean {
  const at = address.lastIndexOf('@');
  if (at < 1) return false;
  return (
    signs.test(address.slice(0, at)) ||
    address
      .slice(at + 1)
      .split('.')
      .every((label) => blank.test(label))
  );
}

/** Whether mail can be sent to an address from outside: not one of a daemon inside a server (`anna@store-daemon`), or a host alone. */
export function isPublic(address: string): boolean {
  const at = address.lastIndexOf('@');
  const domain = address.slice(at + 1);
  return at > 0 && (domain.includes('.') || domain.startsWith('['));
}
