import PostalMime, { decodeWords, type Email } from 'postal-mime';
import { asciiOf, nextLine, standsAt, type Source } from './bytes.ts';
import { visible } from './characters.ts';
import { bytesOf, holdBodies, holdsHtml, textOf, withBodies, type Held, type Leaf } from './hold-bodies.ts';
import { decodeEntities, withoutTags } from './html-text.ts';
import { MAX_COMMAND_BYTES, MAX_PARTS } from './limits.ts';
import { eachLine } from './lines.ts';
import type { HeaderLine, Limited } from './reading.ts';
import { textOfBytes, withoutMojibake } from './source-text.ts';

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
  /** The disposition notice (RFC 8098), as text; empty where there is none. */
  receipt: string;
  /** Messages attached whole. */
  messages: readonly Uint8Array[];
  /** Attached files that may be messages or texts of errors. */
  files: readonly Uint8Array[];
  /** Parts that were not taken apart; empty where all were. */
  limited: readonly Limited[];
}

const wellKnownHeaders: ReadonlySet<string> = new Set([
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
]);

/** Whether a text is a whole message: it begins with header fields, at least two of them well known (RFC 5322 section 2.2). */
export function isMessage(text: string): boolean {
  const start = /^(?:From .*(?:\r\n|\r|\n))?\s*/.exec(text)?.[0].length ?? 0;
  const known = new Set<string>();
  for (const { text: line, start: at } of eachLine(text.slice(start))) {
    const name = /^([\w-]+):/.exec(line)?.[1]?.toLowerCase();
    if (line === '' || (at === 0 && name === undefined)) return false;
    if (name !== undefined && wellKnownHeaders.has(name)) known.add(name);
    if (known.size >= 2) return true;
  }
  return false;
}

/** Takes a message apart (RFC 2045, 6522). Rejects only where the parser gives up on nesting. */
export async function unwrap(source: Source): Promise<Unwrapped> {
  const bytes = withLineFeeds(typeof source === 'string' ? new TextEncoder().encode(source) : source);
  const held = holdBodies(bytes);
  const { human, parts, limited } = held.leaves ? await assemble(held.leaves) : await parse(held);
  const textOfParts = (types: ReadonlySet<string>) =>
    visible(
      parts
        .filter(({ type }) => types.has(type))
        .map(({ content }) => textOfBytes(content).replaceAll('\r\n', '\n'))
        .join('\n'),
    );
  const headerLines = held.fields.map(({ name, value }) => ({ name: visible(name), value: visible(value) }));
  return {
    headers: new Map(
      headerLines.map(({ name, value }) => [name.toLowerCase(), value.includes('=?') ? visible(decodeWords(value)) : value]),
    ),
    human: withoutMojibake(visible(human)),
    status: textOfParts(statusTypes),
    receipt: textOfParts(receiptTypes),
    types: parts.map(({ type }) => type),
    headerLines,
    messages: parts.filter(({ type }) => messageTypes.has(type)).map(({ content }) => content),
    files: parts.filter(({ type }) => fileTypes.has(type)).map(({ content }) => content),
    limited,
  };
}

/** The words of a message, and its other parts. */
interface Parts {
  human: string;
  parts: readonly { type: string; content: Uint8Array }[];
  limited: readonly Limited[];
}

/**
 * Puts a message together of which no part is encoded. Of alternatives the plain text is taken, or else the HTML
 * (RFC 2046 section 5.1.4).
 */
async function assemble(leaves: readonly Leaf[]): Promise<Parts> {
  const inline = leaves.filter(isInline);
  const plain = new Set(inline.filter(({ isHtml }) => !isHtml).map(({ group }) => group));
  const taken = inline.filter(({ isHtml, group }) => !isHtml || !plain.has(group));
  const words = taken.map(textOf).join('\n');
  const human = taken.some(({ isHtml }) => isHtml) ? await decodeEntities(words) : words;
  const others = leaves.filter((leaf) => !isInline(leaf) && !leaf.type.startsWith('multipart/'));
  return { human, parts: others.map(({ type, bytes }) => ({ type, content: bytes })), limited: [] };
}

/** Whether a part is shown as words of the message. */
function isInline({ type, isAttached }: Leaf): boolean {
  return !isAttached && (type === 'text/plain' || type === 'text/html');
}

/** Has a message taken apart that is encoded, with its other bodies put back after. */
async function parse(held: Held): Promise<Parts> {
  const { message, limited } = withFewParts(held.message());
  const email = await PostalMime.parse(message, { forceRfc822Attachments: true, maxNestingDepth: 50, maxHeadersSize: MAX_COMMAND_BYTES });
  const parts = email.attachments.map(({ mimeType, content }) => ({
    type: mimeType.toLowerCase(),
    content: bytesOf(asBytes(content), held),
  }));
  return { human: await humanText(email, held), parts, limited };
}

/** The values of a field that a header may hold more than once, in order. */
export function valuesOf({ headerLines }: Unwrapped, name: string): string[] {
  return headerLines.filter((line) => line.name.toLowerCase() === name).map(({ value }) => value);
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

const statusTypes: ReadonlySet<string> = new Set(['message/delivery-status', 'message/global-delivery-status']);
const receiptTypes: ReadonlySet<string> = new Set(['message/disposition-notification', 'message/global-disposition-notification']);
const messageTypes: ReadonlySet<string> = new Set(['message/rfc822', 'message/global']);
const fileTypes: ReadonlySet<string> = new Set(['text/plain', 'application/octet-stream', 'application/vnd.ms-outlook']);

async function humanText({ text, html }: Email, held: Held): Promise<string> {
  if (text !== undefined && text.trim() !== '') return holdsHtml(held) ? decodeEntities(withBodies(text, held)) : withBodies(text, held);
  return html === undefined ? '' : decodeEntities(withBodies(withoutTags(html), held));
}

function asBytes(content: ArrayBuffer | Uint8Array | string): Uint8Array {
  if (typeof content === 'string') return new TextEncoder().encode(content);
  return content instanceof Uint8Array ? content : new Uint8Array(content);
}

/** The message up to the line that begins one part too many. */
function withFewParts(message: Uint8Array): { message: Uint8Array; limited: readonly Limited[] } {
  const dashes = linesOfDashes(message);
  if (dashes.length <= MAX_PARTS) return { message, limited: [] };
  const declared = new TextDecoder().decode(message).matchAll(/boundary\s{0,9}=\s{0,9}"?([^"\s;]{1,100})/gi);
  const boundaries = new Set([...declared].map(([, boundary = '']) => boundary));
  const begins = dashes.filter((at) => {
    const line = asciiOf(message, at + 2, Math.min(message.length, at + 102));
    return boundaries.has((line.split(/[\r\n]/)[0] ?? '').trimEnd());
  });
  const end = begins[MAX_PARTS];
  if (end === undefined) return { message, limited: [] };
  return { message: message.subarray(0, end), limited: [{ what: 'parts', read: MAX_PARTS, of: begins.length }] };
}

/** Where lines begin with two dashes. */
function linesOfDashes(message: Uint8Array): number[] {
  const found: number[] = [];
  for (let at = nextLine(message, 0); at >= 0; at = nextLine(message, at)) if (standsAt(message, at, '--')) found.push(at);
  return found;
}

/** Old Macintosh files end lines with CR alone, which no MIME parser takes for a line. */
function withLineFeeds(message: Uint8Array): Uint8Array {
  return message.includes(10) ? message : message.map((byte) => (byte === 13 ? 10 : byte));
}
