import PostalMime, { type Email } from 'postal-mime';
import { textFromHtml } from './html-text.ts';
import { MAX_BOUNDARIES, MAX_DIAGNOSTIC, MAX_HEADERS } from './limits.ts';
import type { HeaderLine } from './reading.ts';

/** A message taken apart into what a reader of bounces needs. */
export interface Unwrapped {
  /** Headers of the message, by lower-case name; of repeated ones the last. */
  headers: ReadonlyMap<string, string>;
  /** What the writer says to people. */
  human: string;
  /** The machine-readable report (RFC 3464), as text; empty where there is none. */
  status: string;
  /** Media types of all parts, lower case. */
  types: readonly string[];
  /** Every header field in order. */
  headerLines: readonly HeaderLine[];
  /** Values of the `Received` fields, the newest first. */
  received: readonly string[];
  /** Messages attached whole. */
  messages: readonly Uint8Array[];
}

const wellKnownHeaders = [
  'from',
  'to',
  'subject',
  'date',
  'received',
  'return-path',
  'message-id',
  'mime-version',
  'content-type',
  'delivered-to',
  'x-failed-recipients',
];
const headEnd = /\r\n\r\n|\n\n|\r\r/;

/** Whether a text is a whole message: it begins with header fields, at least two of them well known (RFC 5322 section 2.2). */
export function isMessage(text: string): boolean {
  const head =
    text
      .slice(0, 20_000)
      .replace(/^(?:From .*(?:\r\n|\r|\n))?\s*/, '')
      .split(headEnd)[0] ?? '';
  const names = head
    .split(/\r\n|\r|\n/)
    .filter((line) => !/^[ \t]/.test(line))
    .map((line) => /^([\w-]+):/.exec(line)?.[1]?.toLowerCase());
  if (names[0] === undefined) return false;
  return wellKnownHeaders.filter((name) => names.includes(name)).length >= 2;
}

/** Takes a message apart (RFC 2045, 6522). Rejects only where the parser gives up on nesting or header size. */
export async function unwrap(source: string | Uint8Array): Promise<Unwrapped> {
  const email = await PostalMime.parse(withFewParts(withLineFeeds(source)), { forceRfc822Attachments: true, maxNestingDepth: 50 });
  const parts = email.attachments.map(({ mimeType, content }) => ({ type: mimeType.toLowerCase(), content }));
  const status = parts.filter(({ type }) => isStatus(type)).map(({ content }) => asText(content));
  return {
    headers: new Map(email.headers.map(({ key, value }) => [key.toLowerCase(), value])),
    human: humanText(email),
    status: status.join('\n'),
    types: parts.map(({ type }) => type),
    headerLines: email.headers
      .slice(0, MAX_HEADERS)
      .map(({ originalKey, value }) => ({ name: originalKey, value: value.slice(0, MAX_DIAGNOSTIC) })),
    received: email.headers.filter(({ key }) => key === 'received').map(({ value }) => value),
    messages: parts.filter(({ type }) => type === 'message/rfc822').map(({ content }) => asBytes(content)),
  };
}

/** The header as one text, for looking for marks in it. */
export function headersOf({ headers }: Unwrapped): string {
  return [...headers].map(([name, value]) => `${name}: ${value}`).join('\n');
}

/**
 * A multipart body pasted without its header, with a header put before it: the boundary is in its
 * first line of two dashes, after which a part's own header follows. Undefined for other texts.
 */
export function withHeader(body: string): string | undefined {
  const start = body.slice(0, 20_000);
  const found = /(?:^|\n)--([^\s"]{1,70})\r?\n(?=content-[a-z-]{1,40}:)/i.exec(start);
  if (!found) return undefined;
  return `MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="${found[1] ?? ''}"\n\n${body}`;
}

function isStatus(type: string): boolean {
  return type === 'message/delivery-status' || type === 'message/global-delivery-status';
}

function humanText(email: Email): string {
  if (email.text !== undefined && email.text.trim() !== '') return email.text;
  return email.html === undefined ? '' : textFromHtml(email.html);
}

function asBytes(content: ArrayBuffer | Uint8Array | string): Uint8Array {
  if (typeof content === 'string') return new TextEncoder().encode(content);
  return content instanceof Uint8Array ? content : new Uint8Array(content);
}

function asText(content: ArrayBuffer | Uint8Array | string): string {
  return typeof content === 'string' ? content : new TextDecoder().decode(content);
}

/** The source up to the line that might begin one part too many. */
function withFewParts(source: string | Uint8Array): string | Uint8Array {
  let seen = 0;
  for (let at = nextBoundary(source, 0); at >= 0; at = nextBoundary(source, at + 3)) {
    seen += 1;
    if (seen > MAX_BOUNDARIES) return typeof source === 'string' ? source.slice(0, at) : source.subarray(0, at);
  }
  return source;
}

/** Where the next line that begins with two dashes begins, the line feed before it counted in; -1 where there is none. */
function nextBoundary(source: string | Uint8Array, from: number): number {
  if (typeof source === 'string') return source.indexOf('\n--', from);
  for (let at = source.indexOf(10, from); at >= 0; at = source.indexOf(10, at + 1))
    if (source[at + 1] === 45 && source[at + 2] === 45) return at;
  return -1;
}

/** Old Macintosh files end lines with CR alone, which no MIME parser takes for a line. */
function withLineFeeds(source: string | Uint8Array): string | Uint8Array {
  if (typeof source === 'string') return source.includes('\n') ? source : source.replaceAll('\r', '\n');
  if (source.includes(10)) return source;
  return source.map((byte) => (byte === 13 ? 10 : byte));
}
