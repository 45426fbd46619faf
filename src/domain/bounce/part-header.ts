/** What the header of a part says of its body. */
export interface PartHeader {
  /** Of a multipart body. */
  boundary: string | undefined;
  /** Whether the body is a text or a message that isn't encoded, and so can be read without the parser. */
  isPlain: boolean;
  isHtml: boolean;
  /** Its character set; undefined where it is UTF-8, ASCII or not given. */
  charset: string | undefined;
  /** Whether anybody reads the body at all: pictures and archives are left out. */
  isRead: boolean;
  /** Whether the part is the original message itself, put in without a header of its own. */
  isOriginal: boolean;
  /** The header as it should have been written; undefined where it is. */
  repaired: Uint8Array | undefined;
}

const longestHeader = 20_000;

/** Attached files that may be messages are read up to this size. */
const longestFile = 1024 * 1024;
const messageFiles = /^application\/(?:octet-stream|vnd\.ms-outlook|eml|x-unknown)/;

const decoder = new TextDecoder();

/** Reads the header of a part that stands between two places of a message, and its body after it; `isLater`: other parts stand before it. */
export function readPartHeader(message: Uint8Array, start: number, body: number, end: number, isLater: boolean): PartHeader {
  // A part's type stands anywhere in its header, and that of a message may be long: its end is looked at as well as its beginning.
  const middle = Math.min(body, start + longestHeader);
  const beginning = decoder.decode(message.subarray(start, middle));
  const written = middle === body ? beginning : beginning + decoder.decode(message.subarray(Math.max(middle, body - longestHeader), body));
  const right = repair(written);
  const contentType = fieldOf(right, contentTypeField) ?? 'text/plain';
  const type = contentType.toLowerCase();
  const isText = /^(?:text|message|multipart)\//.test(type);
  const boundary = type.startsWith('multipart/') ? parameter(contentType, boundaryParameter) : undefined;
  const isEncoded = !/^(?:|7bit|8bit|binary)$/i.test(fieldOf(right, encodingField) ?? '');
  const isPlain = isText && !isEncoded && boundary === undefined && !type.includes('flowed');
  const charset = isPlain ? knownCharset(parameter(contentType, charsetParameter)) : undefined;
  return {
    boundary,
    isPlain: isPlain && charset !== null,
    isHtml: type.startsWith('text/html'),
    charset: charset ?? undefined,
    isRead: isText || !type.includes('/') || (messageFiles.test(type) && end - body <= longestFile),
    isOriginal: isLater && isText && isMessageHeader(right),
    repaired: right === written || middle < body ? undefined : new TextEncoder().encode(right),
  };
}

const contentTypeField = /(?:^|\n)content-type:([^\n]*(?:\n[ \t][^\n]*)*)/i;
const encodingField = /(?:^|\n)content-transfer-encoding:([^\n]*)/i;

function fieldOf(header: string, field: RegExp): string | undefined {
  return field
    .exec(header)?.[1]
    ?.replaceAll(/[\r\n]+[ \t]*/g, ' ')
    .trim();
}

/** A parameter that stands at the beginning of a line (RFC 2045 section 5.1 wants a blank before it), or after no semicolon. */
const unindented = /\n(?=(?:boundary|charset|report-type|protocol|micalg|type|name|format)\s{0,3}=)/gi;
const withoutSemicolon =
  /((?:^|\n)content-type:[ \t]{0,9}[a-z]{1,20}\/[\w.+-]{1,60})(?=\s{1,20}(?:boundary|charset|report-type|name|type)\s{0,3}=)/i;

function repair(header: string): string {
  return header.replaceAll(unindented, '\n ').replace(withoutSemicolon, '$1;');
}

/** A part's header holds fields of the content alone (RFC 2045 section 3); those of a message mean that its own is missing. */
function isMessageHeader(header: string): boolean {
  const type = fieldOf(header, contentTypeField)?.toLowerCase() ?? '';
  if (type.startsWith('message/') || type.startsWith('text/rfc822')) return false;
  return /(?:^|\n)received:/i.test(header) || (/(?:^|\n)from:/i.test(header) && /(?:^|\n)(?:to|subject|message-id):/i.test(header));
}

const boundaryParameter = /;\s{0,9}boundary\s{0,9}=\s{0,9}(?:"([^"]{1,100})"|([^\s;"]{1,100}))/i;
const charsetParameter = /;\s{0,9}charset\s{0,9}=\s{0,9}(?:"([^"]{1,100})"|([^\s;"]{1,100}))/i;

function parameter(value: string, pattern: RegExp): string | undefined {
  const found = pattern.exec(value);
  return found?.[1] ?? found?.[2];
}

/** Undefined where the bytes tell by themselves; null where nobody knows it. */
function knownCharset(label: string | undefined): string | null | undefined {
  if (label === undefined || /^(?:(?:us-)?ascii|utf-?8)$/i.test(label)) return undefined;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

/** A field of a header: its name, its value on one line, and both as they were written. */
export interface HeaderField {
  name: string;
  value: string;
  written: string;
}

/** The fields of a header in order, unfolded (RFC 5322 section 2.2.3). */
export function readHeaderFields(header: string): HeaderField[] {
  return header
    .split(/\r?\n(?![ \t])/)
    .filter((written) => written.trim() !== '')
    .map((written) => {
      const line = written.replaceAll(/[\r\n]+/g, '');
      const colon = line.indexOf(':');
      return { name: (colon < 0 ? line : line.slice(0, colon)).trim(), value: colon < 0 ? '' : line.slice(colon + 1).trim(), written };
    });
}

/** Those fields of a header that say how its body is to be read, as bytes with the empty line after them. */
export function contentFields(fields: readonly HeaderField[]): Uint8Array {
  const kept = fields.filter(({ name }) => /^(?:content-|mime-version$)/i.test(name)).map(({ written }) => `${written}\n`);
  return new TextEncoder().encode(`${repair(kept.join(''))}\n`);
}
