import { asciiOf, joinBytes, nextLine, standsAt } from './bytes.ts';
import { MAX_NESTING } from './limits.ts';

/**
 * The MIME parser takes some hundred bytes of memory for each line of a body. A longer body than
 * this is held back from it where it isn't encoded, and left out where nobody reads it.
 */
const longBody = 256 * 1024;

/** A message whose long bodies stand aside. */
export interface Held {
  /** The message with a name of its own in place of each. */
  message: Uint8Array;
  bodies: ReadonlyMap<string, HeldBody>;
}

interface HeldBody {
  bytes: Uint8Array;
  charset: string;
}

/** Holds the long bodies of a message back (RFC 2046 section 5.1). One that has none comes back as it is. */
export function holdBodies(message: Uint8Array): Held {
  const bodies = new Map<string, HeldBody>();
  if (message.length <= longBody) return { message, bodies };
  const kept: Uint8Array[] = [];
  holdPart({ message, kept, bodies }, 0, message.length, 0);
  return { message: joinBytes(kept), bodies };
}

/** A text that came through the parser, with the bodies it names in their places: each once, or a hostile text could make it grow. */
export function withBodies(text: string, { bodies }: Held): string {
  let whole = text;
  for (const [name, body] of bodies) if (whole.includes(name)) whole = whole.replace(name, () => textOf(body));
  return whole;
}

/** The bytes a part names; its own where it names none. */
export function bytesOf(content: Uint8Array, { bodies }: Held): Uint8Array {
  if (bodies.size === 0 || content.length > 100) return content;
  return bodies.get(asciiOf(content, 0, content.length).trim())?.bytes ?? content;
}

function textOf({ bytes, charset }: HeldBody): string {
  const text = new TextDecoder(charset).decode(bytes);
  return text.includes('\r') ? text.replaceAll('\r\n', '\n') : text;
}

interface Work {
  message: Uint8Array;
  kept: Uint8Array[];
  bodies: Map<string, HeldBody>;
}

function holdPart(work: Work, start: number, end: number, depth: number): void {
  const { message, kept, bodies } = work;
  const body = bodyStart(message, start, end);
  const header = end - body > longBody ? readHeader(message, start, body) : undefined;
  if (!header) kept.push(message.subarray(start, end));
  else if (header.boundary !== undefined && depth < MAX_NESTING) holdParts(work, { start, body, end }, `--${header.boundary}`, depth);
  else if (header.charset !== undefined) {
    const name = `held-body-${bodies.size}`;
    bodies.set(name, { bytes: message.subarray(body, end), charset: header.charset });
    kept.push(message.subarray(start, body), new TextEncoder().encode(`${name}\n`));
  } else kept.push(message.subarray(start, header.isRead ? end : body));
}

/** The parts of a multipart body. What stands before the first and after the last is for nobody. */
function holdParts(work: Work, part: { start: number; body: number; end: number }, boundary: string, depth: number): void {
  const { message, kept } = work;
  kept.push(message.subarray(part.start, part.body));
  let open = -1;
  for (let at = part.body; at >= 0 && at < part.end; at = nextLine(message, at)) {
    if (!standsAt(message, at, boundary)) continue;
    const next = nextLine(message, at);
    const lineEnd = next < 0 ? part.end : Math.min(next, part.end);
    const rest = asciiOf(message, at + boundary.length, Math.min(lineEnd, at + boundary.length + 100)).trim();
    if (rest !== '' && rest !== '--') continue;
    if (open >= 0) holdPart(work, open, at, depth + 1);
    kept.push(message.subarray(at, lineEnd));
    open = rest === '--' ? -1 : lineEnd;
    if (open < 0) return;
  }
  if (open >= 0) holdPart(work, open, part.end, depth + 1);
}

/** Where the body begins: after the first empty line. */
function bodyStart(message: Uint8Array, start: number, end: number): number {
  for (let at = start; at >= 0 && at < end; at = nextLine(message, at)) {
    if (message[at] === 10) return at + 1;
    if (message[at] === 13 && message[at + 1] === 10) return at + 2;
  }
  return end;
}

interface PartHeader {
  /** Of a multipart body. */
  boundary: string | undefined;
  /** Of a text or message that isn't encoded, and so can be read without the parser. */
  charset: string | undefined;
  /** Whether anybody reads the body at all: pictures and archives are left out. */
  isRead: boolean;
}

const longestHeader = 20_000;

function readHeader(message: Uint8Array, start: number, body: number): PartHeader {
  // A part's type stands anywhere in its header, and that of a message may be long: its end is looked at as well as its beginning.
  const beginning = asciiOf(message, start, Math.min(body, start + longestHeader));
  const ending = asciiOf(message, Math.max(start + beginning.length, body - longestHeader), body);
  const header = `${beginning}${ending}`.replaceAll(/\r?\n[ \t]+/g, ' ');
  const field = (name: string) =>
    header
      .split('\n')
      .find((line) => line.toLowerCase().startsWith(`${name}:`))
      ?.slice(name.length + 1)
      .trim();
  const contentType = field('content-type') ?? 'text/plain';
  const type = contentType.toLowerCase();
  const boundary = type.startsWith('multipart/') ? parameter(contentType, boundaryParameter) : undefined;
  const isRead = /^(?:text|message|multipart)\//.test(type) || !type.includes('/');
  const isPlain = /^(?:|7bit|8bit|binary)$/i.test(field('content-transfer-encoding') ?? '');
  const isText = isRead && isPlain && boundary === undefined && !type.startsWith('text/html') && !type.includes('flowed');
  return { boundary, charset: isText ? knownCharset(parameter(contentType, charsetParameter) ?? 'utf-8') : undefined, isRead };
}

const boundaryParameter = /;\s{0,9}boundary\s{0,9}=\s{0,9}(?:"([^"]{1,100})"|([^\s;"]{1,100}))/i;
const charsetParameter = /;\s{0,9}charset\s{0,9}=\s{0,9}(?:"([^"]{1,100})"|([^\s;"]{1,100}))/i;

function parameter(value: string, pattern: RegExp): string | undefined {
  const found = pattern.exec(value);
  return found?.[1] ?? found?.[2];
}

function knownCharset(label: string): string | undefined {
  try {
    return new TextDecoder(/^(?:us-)?ascii$/i.test(label) ? 'utf-8' : label).encoding;
  } catch {
    return undefined;
  }
}
