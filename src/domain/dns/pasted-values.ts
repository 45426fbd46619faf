import { readDomainName } from '../domain-name.ts';

const longestName = 255;
const octet = /^\d{1,3}$/;
const ipv6Group = /^[0-9a-f]{1,4}$/;
const escapedByte = /\\(\d{3})/g;
const escapedSign = /\\([^.\\\d])/g;
const ownerLabel = /^[a-z0-9_*][a-z0-9_-]{0,62}$/;
const nonAscii = /[\u0080-\uffff]/;
const digits = /^\d{1,10}$/;

/** Whether a program has shortened what it printed: `mx1.exam...`. */
export function isShortened(word: string): boolean {
  return word.includes('...') || word.includes('…');
}

/**
 * A name as a tool prints it, in the form of `DnsRecord`: lower case, no final dot, A-labels, the root
 * as the empty string. Undefined for what is no name at all. What stands in the place of a host name
 * may be wrong (an address, a space); judging that is not the reader's.
 */
export function readPastedName(word: string): string | undefined {
  if (word === '.' || word === '(root)' || word === '<root>') return '';
  if (word === '' || word.length > longestName || isShortened(word)) return undefined;
  const plain = word
    .toLowerCase()
    .replaceAll(escapedByte, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll(escapedSign, '$1');
  const name = plain.endsWith('.') && !plain.endsWith('\\.') ? plain.slice(0, -1) : plain;
  if (name === '' || name.startsWith('.')) return undefined;
  if (!nonAscii.test(name)) return name;
  const read = readDomainName(name);
  return 'domain' in read ? read.domain : undefined;
}

/** The name something is asked about or belongs to: labels of letters, digits, `-` and `_`, at least two of them. */
export function readOwner(word: string): string | undefined {
  const name = readPastedName(word);
  if (name === undefined || name === '') return undefined;
  const labels = name.split('.');
  const sound = labels.length > 1 && labels.every((label) => ownerLabel.test(label));
  return sound && !octet.test(labels.at(-1) ?? '') ? name : undefined;
}

export function isIpv4(word: string): boolean {
  const parts = word.split('.');
  return parts.length === 4 && parts.every((part) => octet.test(part) && Number(part) < 256);
}

export function isIpv6(word: string): boolean {
  const [head = '', tail, ...more] = word.toLowerCase().split('::');
  if (!word.includes(':') || more.length > 0) return false;
  const groups = [head, tail ?? ''].flatMap((half) => (half === '' ? [] : half.split(':')));
  const last = groups.at(-1) ?? '';
  const mapped = isIpv4(last);
  const sound = (mapped ? groups.slice(0, -1) : groups).every((group) => ipv6Group.test(group));
  const count = groups.length + (mapped ? 1 : 0);
  return sound && (tail === undefined ? count === 8 : count < 8);
}

/** An address as in a record, with the port a tool may add (`#53`) and a zone (`%eth0`) taken off. */
export function readAddress(word: string): string | undefined {
  const address = (word.split('#')[0] ?? '').split('%')[0] ?? '';
  if (isIpv4(address)) return address;
  return isIpv6(address) ? address.toLowerCase() : undefined;
}

/** A whole number that fits into `bits`; undefined for anything else. */
export function readNumber(word: string | undefined, bits: 16 | 32): number | undefined {
  if (word === undefined || !digits.test(word)) return undefined;
  const value = Number(word);
  return value < 2 ** bits ? value : undefined;
}

export interface QuotedText {
  /** The strings joined with nothing between (RFC 7208 3.3). */
  readonly text: string;
  /** Every quotation that begins also ends. */
  readonly whole: boolean;
  /** Something stands between the strings that is no string. */
  readonly stray: boolean;
}

/** Reads `"one" "two"`, with the escapes of master files (RFC 1035 5.1): `\"`, `\;`, `\195`. */
export function readQuoted(written: string): QuotedText {
  const bytes: number[] = [];
  const encoder = new TextEncoder();
  let inside = false;
  let stray = false;
  for (let at = 0; at < written.length; at += 1) {
    const sign = written.charAt(at);
    if (sign === '"') inside = !inside;
    else if (!inside) stray ||= sign !== ' ';
    else if (sign === '\\' && at + 1 < written.length) {
      const code = written.slice(at + 1, at + 4);
      const isByte = octet.test(code) && code.length === 3 && Number(code) < 256;
      if (isByte) bytes.push(Number(code));
      else bytes.push(...encoder.encode(written.charAt(at + 1)));
      at += isByte ? 3 : 1;
    } else {
      const point = String.fromCodePoint(written.codePointAt(at) ?? 0);
      bytes.push(...encoder.encode(point));
      at += point.length - 1;
    }
  }
  return { text: new TextDecoder().decode(Uint8Array.from(bytes)), whole: !inside, stray };
}
