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
const domainPart = withAscii(/[\p{L}\p{N}.-]/u);
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
    let start = at;
    while (start > 0 && at - start < longestLocal && localPart(text, start - 1)) start -= 1;
    let end = at + 1;
    while (end < text.length && end - at < longestDomain && domainPart(text, end)) end += 1;
    while (end > at + 1 && /[.-]/.test(text[end - 1] ?? '')) end -= 1;
    while (start < at && /['`]/.test(text[start] ?? '')) start += 1;
    if (start < at && end > at + 1) yield { address: text.slice(start, end).toLowerCase(), start, end };
  }
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
