import PostalMime, { type Email } from 'postal-mime';
import { textFromHtml } from './html-text.ts';

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
  const email = await PostalMime.parse(withLineFeeds(source), { forceRfc822Attachments: true, maxNestingDepth: 50 });
  const parts = email.attachments.map(({ mimeType, content }) => ({ type: mimeType.toLowerCase(), content }));
  const status = parts.filter(({ type }) => isStatus(type)).map(({ content }) => asText(content));
  return {
    headers: new Map(email.headers.map(({ key, value }) => [key.toLowerCase(), value])),
    human: humanText(email),
    status: status.join('\n'),
    types: parts.map(({ type }) => type),
  };
}

function isStatus(type: string): boolean {
  return type === 'message/delivery-status' || type === 'message/global-delivery-status';
}

function humanText(email: Email): string {
  if (email.text !== undefined && email.text.trim() !== '') return email.text;
  return email.html === undefined ? '' : textFromHtml(email.html);
}

function asText(content: ArrayBuffer | Uint8Array | string): string {
  return typeof content === 'string' ? content : new TextDecoder().decode(content);
}

/** Old Macintosh files end lines with CR alone, which no MIME parser takes for a line. */
function withLineFeeds(source: string | Uint8Array): string | Uint8Array {
  if (typeof source === 'string') return source.includes('\n') ? source : source.replaceAll('\r', '\n');
  if (source.includes(10)) return source;
  return source.map((byte) => (byte === 13 ? 10 : byte));
}
