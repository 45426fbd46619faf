import { decodeEntities, withoutTags } from './html-text.ts';

/**
 * The text of a file's bytes: UTF-16 by its byte order mark or its zeros, else UTF-8, else
 * Windows-1252, in which every byte is something (WHATWG Encoding).
 */
export function textOfBytes(bytes: Uint8Array): string {
  const wide = wideEncoding(bytes);
  if (wide !== undefined) return new TextDecoder(wide).decode(bytes);
  return asUtf8(bytes) ?? new TextDecoder('windows-1252').decode(bytes);
}

/**
 * Which UTF-16 bytes are: by the byte order mark, or because every other byte of the beginning is
 * nearly always zero and the ones between nearly never. Undefined for anything else.
 */
export function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const length = Math.min(bytes.length, 1000);
  let even = 0;
  let odd = 0;
  for (let at = 0; at < length; at += 1) {
    if (bytes[at] !== 0) continue;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  if (length < 20 || Math.max(even, odd) < length * 0.4 || Math.min(even, odd) > length * 0.01) return undefined;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

const strict = new TextDecoder('utf-8', { fatal: true });

function asUtf8(bytes: Uint8Array): string | undefined {
  try {
    return strict.decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * The words of a pasted text: what was pasted as HTML, as quoted-printable or base64 (RFC 2045
 * section 6), or in the wrong character set, is made readable; anything else comes back as it is.
 */
export async function decodePasted(text: string): Promise<string> {
  return decodeTransfer(await decodeEntities(withoutHtml(text)));
}

/** The same at once, for a line that is searched for: entities stay as they are, because their names have to be loaded. */
export function decodeLine(text: string): string {
  return decodeTransfer(withoutHtml(text));
}

function decodeTransfer(text: string): string {
  return withLineBreaks(withoutMojibake(withoutOctal(withoutBase64(withoutQuotedPrintable(text)))));
}

function withoutHtml(text: string): string {
  return looksLikeHtml(text) ? withoutTags(text) : text;
}

/** What begins a line of its own in every report; a chat or a web form may have put it all on one. */
const lineBeginnings =
  / (?=(?:Final-Recipient|Original-Recipient|Reporting-MTA|Action|Status|Remote-MTA|Diagnostic-Code|Arrival-Date|Last-Attempt-Date): |<[^\s<>@]{1,64}@[^\s<>@]{1,253}>: |--- |-----|>>> |<<< )/g;

/** A report that lost its line breaks on the way gets those back that separate its parts. */
function withLineBreaks(text: string): string {
  if (text.length < 200 || text.trim().includes('\n')) return text;
  return text.replaceAll(lineBeginnings, '\n');
}

function looksLikeHtml(text: string): boolean {
  const start = text.slice(0, 20_000).toLowerCase();
  return /^\s*<(?:!doctype html|html|head|body|div|table|p|span|meta|font)[\s>]/.test(start) && start.includes('</');
}

/** Soft line breaks and an escaped byte show that the text is encoded; a lone `=` is in many texts. */
function withoutQuotedPrintable(text: string): string {
  if (!/=\r?\n/.test(text) || !/=(?:3D|20|[89A-F][0-9A-F])/.test(text)) return text;
  const joined = text.replaceAll(/=\r?\n/g, '');
  return joined.replaceAll(/(?:=[0-9A-F]{2})+/g, (escaped) => {
    const bytes = Uint8Array.from(escaped.slice(1).split('='), (pair) => Number.parseInt(pair, 16));
    return textOfBytes(bytes);
  });
}

const shortestBlock = 60;

/** Blocks of base64 that hold a text are put in its place; others (pictures, archives) stay. */
function withoutBase64(text: string): string {
  if (!/^[A-Za-z0-9+/]{60}/m.test(text)) return text;
  const kept: string[] = [];
  let block: string[] = [];
  const flush = () => {
    const encoded = block.map((line) => line.trim()).join('');
    kept.push(encoded.length >= shortestBlock ? (fromBase64(encoded) ?? block.join('\n')) : block.join('\n'));
    block = [];
  };
  for (const line of text.split(/\r\n|\r|\n/)) {
    const belongs = /^[A-Za-z0-9+/]{4,998}={0,2}$/.test(line.trim()) && (block.length > 0 || line.trim().length >= shortestBlock);
    if (belongs) {
      block.push(line);
      continue;
    }
    if (block.length > 0) flush();
    kept.push(line);
  }
  if (block.length > 0) flush();
  return kept.join('\n');
}

function fromBase64(encoded: string): string | undefined {
  try {
    const text = textOfBytes(Uint8Array.from(atob(encoded), (unit) => unit.charCodeAt(0)));
    const printable = text.slice(0, 2000).replaceAll(/[\p{L}\p{N}\p{P}\p{S}\p{Z}\s]/gu, '');
    return printable.length > text.length / 50 ? undefined : text;
  } catch {
    return undefined;
  }
}

/** Bytes above ASCII as Exim writes them in its log: `t\\303\\244ynn\\303\\244`. What is no UTF-8 stays. */
function withoutOctal(text: string): string {
  if (!/\\[23][0-7]{2}/.test(text)) return text;
  return text.replaceAll(/(?:\\[23][0-7]{2})+/g, (escaped) => {
    const bytes = Uint8Array.from(escaped.slice(1).split('\\'), (digits) => Number.parseInt(digits, 8));
    return asUtf8(bytes) ?? escaped;
  });
}

/** What Windows-1252 makes of bytes of 128 to 159; the rest are the same in Latin-1. */
const windowsLetters = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** UTF-8 that was read as Windows-1252 (`tÃ¤ynnÃ¤`), pair by pair: what is no such pair stays. */
export function withoutMojibake(text: string): string {
  if (!/[ÃÂâÐÑ][\u0080-\u00bf€-™]/.test(text)) return text;
  return text.replaceAll(/[Â-ôÐÑ][\u0080-\u00bf‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ€]{1,3}/g, (letters) => {
    const bytes = Uint8Array.from(letters, (letter) => {
      const high = windowsLetters.indexOf(letter);
      return high >= 0 ? 0x80 + high : letter.charCodeAt(0);
    });
    return asUtf8(bytes) ?? letters;
  });
}
