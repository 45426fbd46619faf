import { asciiOf, joinBytes, nextLine, standsAt } from './bytes.ts';
import { withoutTags } from './html-text.ts';
import { MAX_NESTING } from './limits.ts';
import { contentFields, readHeaderFields, readPartHeader, type HeaderField, type PartHeader } from './part-header.ts';
import { textOfBytes } from './source-text.ts';

/*
 * The MIME parser hands a body on line by line and puts it through a Blob, which takes more time than all the rest
 * of reading, and some hundred bytes of memory for each line. A body that isn't encoded needs no parser: it is held
 * back, and left out where nobody reads it.
 */

/** A message whose bodies stand aside. */
export interface Held {
  /** The message with a name of its own in place of each, for the parser. */
  message: () => Uint8Array;
  bodies: ReadonlyMap<string, HeldBody>;
  /** The message's own header. Only what concerns the body goes through the parser, which would read addresses and dates in it. */
  fields: readonly HeaderField[];
  /** Its parts in order, where none needs the parser. */
  leaves: readonly Leaf[] | undefined;
}

/** A part that holds no others. */
export interface Leaf extends HeldBody {
  type: string;
  isAttached: boolean;
  /** Number of the `multipart/alternative` it is one form of; of others its own. */
  group: number;
}

interface HeldBody {
  bytes: Uint8Array;
  /** Undefined where it is UTF-8 or says nothing: then its bytes tell. */
  charset: string | undefined;
  isHtml: boolean;
}

const decoder = new TextDecoder();

/** More parts than this are left to the parser, and to its limits. */
const mostLeaves = 200;

/** Holds the bodies of a message back (RFC 2046 section 5.1), and repairs the headers of its parts. */
export function holdBodies(message: Uint8Array): Held {
  const body = bodyStart(message, 0, message.length);
  const fields = readHeaderFields(decoder.decode(message.subarray(0, body)));
  const content = contentFields(fields);
  const work: Work = { message, kept: [encoder.encode(`${content}\n`)], bodies: new Map(), leaves: [], groups: 0, needsParser: false };
  holdBody(
    work,
    readPartHeader(content, message.length - body, false),
    { start: body, end: message.length, depth: 0, place: 0 },
    undefined,
  );
  const { kept, bodies, leaves } = work;
  const isKnown = !work.needsParser && leaves.length <= mostLeaves;
  return { message: () => joinBytes(kept), bodies, fields, leaves: isKnown ? leaves : undefined };
}

/** A text that came through the parser, with the bodies it names in their places: each once, or a hostile text could make it grow. */
export function withBodies(text: string, { bodies }: Held): string {
  if (bodies.size === 0 || !text.includes(mark)) return text;
  const named = new Set<string>();
  return text.replaceAll(names, (name) => {
    const body = named.has(name) ? undefined : bodies.get(name);
    named.add(name);
    return body ? textOf(body) : name;
  });
}

/** Whether one of the bodies was written in HTML, whose entities are still to be decoded. */
export function holdsHtml({ bodies }: Held): boolean {
  for (const { isHtml } of bodies.values()) if (isHtml) return true;
  return false;
}

/** The bytes a part names; its own where it names none. */
export function bytesOf(content: Uint8Array, { bodies }: Held): Uint8Array {
  if (bodies.size === 0 || content.length > 100) return content;
  return bodies.get(asciiOf(content, 0, content.length).trim())?.bytes ?? content;
}

const mark = 'held-body-';
const names = /held-body-\d{1,6}/g;

/** The words of a body; HTML without its tags. */
export function textOf({ bytes, charset, isHtml }: HeldBody): string {
  const text = charset === undefined ? textOfBytes(bytes) : new TextDecoder(charset).decode(bytes);
  const lines = text.includes('\r') ? text.replaceAll('\r\n', '\n') : text;
  return isHtml ? withoutTags(lines) : lines;
}

interface Work {
  message: Uint8Array;
  kept: Uint8Array[];
  bodies: Map<string, HeldBody>;
  leaves: Leaf[];
  groups: number;
  /** Whether a part is encoded, or lies deeper than is looked here. */
  needsParser: boolean;
}

/** A part of a message: where it begins and ends, how deep it lies, and the how manieth it is. */
interface Part {
  start: number;
  end: number;
  depth: number;
  place: number;
}

const encoder = new TextEncoder();

function holdPart(work: Work, part: Part, group: number | undefined): void {
  const { message, kept } = work;
  const { start, end, place } = part;
  const body = bodyStart(message, start, end);
  const header = readPartHeader(headerText(message, start, body), end - body, place > 0);
  if (header.isOriginal) {
    kept.push(originalHeader);
    hold(work, header, { bytes: message.subarray(start, end), charset: undefined, isHtml: false }, 'message/rfc822', group);
    return;
  }
  const isWhole = body - start <= longestHeader;
  kept.push(header.repaired !== undefined && isWhole ? encoder.encode(header.repaired) : message.subarray(start, body));
  holdBody(work, header, { ...part, start: body }, group);
}

const longestHeader = 20_000;

/** The header of a part. That of a message in it may be long: its end is looked at as well as its beginning. */
function headerText(message: Uint8Array, start: number, body: number): string {
  const middle = Math.min(body, start + longestHeader);
  const beginning = decoder.decode(message.subarray(start, middle));
  return middle === body ? beginning : beginning + decoder.decode(message.subarray(Math.max(middle, body - longestHeader), body));
}

/** `group`: number of the alternatives that the body is one of. */
function holdBody(work: Work, header: PartHeader, body: Part, group: number | undefined): void {
  const { message, kept, bodies } = work;
  const { start, end, depth } = body;
  const { boundary, type } = header;
  if (boundary !== undefined && depth < MAX_NESTING) {
    const isForm = type === 'multipart/alternative';
    if (isForm) work.groups += 1;
    if (type === 'multipart/digest') work.needsParser = true;
    holdParts(work, body, `--${boundary}`, isForm ? work.groups : group);
  } else if (header.isPlain && bodies.size < mostHeld) {
    hold(work, header, { bytes: message.subarray(start, end), charset: header.charset, isHtml: header.isHtml }, type, group);
  } else if (header.isRead) {
    work.needsParser = true;
    kept.push(message.subarray(start, end));
  } else hold(work, header, { bytes: new Uint8Array(), charset: undefined, isHtml: false }, type, group);
}

const originalHeader = encoder.encode('Content-Type: message/rfc822\n\n');

/** More bodies than this are left to the parser: their names have to be looked for. */
const mostHeld = 100_000;

function hold(work: Work, { isAttached }: PartHeader, body: HeldBody, type: string, group: number | undefined): void {
  const { kept, bodies, leaves } = work;
  if (group === undefined) work.groups += 1;
  leaves.push({ ...body, type, isAttached, group: group ?? work.groups });
  if (body.bytes.length === 0) return;
  const name = `${mark}${bodies.size}`;
  bodies.set(name, body);
  kept.push(encoder.encode(`${name}\n`));
}

/** The parts of a multipart body. What stands before the first and after the last is for nobody. */
function holdParts(work: Work, { start: from, end, depth }: Part, boundary: string, group: number | undefined): void {
  const { message, kept } = work;
  let open = -1;
  let place = 0;
  for (let at = from; at >= 0 && at < end; at = nextLine(message, at)) {
    if (message[at] !== 45 || !standsAt(message, at, boundary)) continue;
    const next = nextLine(message, at);
    const lineEnd = next < 0 ? end : Math.min(next, end);
    const rest = asciiOf(message, at + boundary.length, Math.min(lineEnd, at + boundary.length + 100)).trim();
    if (rest !== '' && rest !== '--') continue;
    if (open >= 0) holdPart(work, { start: open, end: at, depth: depth + 1, place }, group);
    if (open >= 0) place += 1;
    kept.push(message.subarray(at, lineEnd));
    open = rest === '--' ? -1 : lineEnd;
    if (open < 0) return;
  }
  if (open >= 0) holdPart(work, { start: open, end, depth: depth + 1, place }, group);
}

/** Where the body begins: after the first empty line. */
function bodyStart(message: Uint8Array, start: number, end: number): number {
  for (let at = start; at >= 0 && at < end; at = nextLine(message, at)) {
    if (message[at] === 10) return at + 1;
    if (message[at] === 13 && message[at + 1] === 10) return at + 2;
  }
  return end;
}
