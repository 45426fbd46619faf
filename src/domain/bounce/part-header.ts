/** What the header of a part says of its body. */
export interface PartHeader {
  /** Media type, lower case, without parameters. */
  type: string;
  /** Whether it is to be shown as a file, and not as words of the message (RFC 2183 section 2.2). */
  isAttached: boolean;
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
  repaired: string | undefined;
}

/** Attached files that may be messages are read up to this size. */
const longestFile = 1024 * 1024;
const messageFiles = /^application\/(?:octet-stream|vnd\.ms-outlook|eml|x-unknown)/;

/** Reads the header of a part whose body has `length` bytes; `isLater`: other parts stand before it. */
export function readPartHeader(written: string, length: number, isLater: boolean): PartHeader {
  const right = repair(written);
  const contentType = fieldOf(right, contentTypeField) ?? 'text/plain';
  const lower = contentType.toLowerCase();
  const type = (lower.split(/[;\s(]/, 1)[0] ?? '') || 'text/plain';
  const isText = /^(?:text|message|multipart)\//.test(type);
  const boundary = type.startsWith('multipart/') ? parameter(contentType, boundaryParameter) : undefined;
  const isEncoded = !/^(?:|7bit|8bit|binary)$/i.test(fieldOf(right, encodingField) ?? '');
  const isPlain = isText && !isEncoded && boundary === undefined && !lower.includes('flowed');
  const charset = isPlain ? knownCharset(parameter(contentType, charsetParameter)) : undefined;
  return {
    type,
    isAttached: /^attachment/i.test(fieldOf(right, dispositionField) ?? ''),
    boundary,
    isPlain: isPlain && charset !== null,
    isHtml: type === 'text/html',
    charset: charset ?? undefined,
    isRead: isText || !type.includes('/') || (messageFiles.test(type) && length <= longestFile),
    isOriginal: isLater && isText && isMessageHeader(right, type),
    repaired: right === written ? undefined : right,
  };
}

const contentTypeField = /(?:^|\n)content-type:([^\n]*(?:\n[ \t][^\n]*)*)/i;
const dispositionField = /(?:^|\n)content-disposition:([^\n]*)/i;
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
function isMessageHeader(header: string, type: string): boolean {
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
    .replaceAll(unindented, '\n ')
    .split(/\r?\n(?![ \t])/)
    .filter((written) => written.trim() !== '')
    .map((written) => {
      const line = written.replaceAll(/[\r\n]+/g, '');
      const colon = line.indexOf(':');
      return { name: (colon < 0 ? line : line.slice(0, colon)).trim(), value: colon < 0 ? '' : line.slice(colon + 1).trim(), written };
    });
}

/** Those fields of a header that say how its body is to be read. */
export function contentFields(fields: readonly HeaderField[]): string {
  const kept = fields.filter(({ name }) => /^(?:content-|mime-version$)/i.test(name)).map(({ written }) => `${written}\n`);
  return repair(kept.join(''));
}
