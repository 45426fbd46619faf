import { asciiOf, type Source } from './bytes.ts';

/** What a file is that is no text. */
export type Binary = 'picture' | 'archive' | 'document' | 'other';

/** First bytes of common files, as ASCII or escaped (the file(1) database); `at` is where they stand. */
const signatures: readonly (readonly [kind: Binary, bytes: string, at?: number])[] = [
  ['picture', '\u0089PNG'],
  ['picture', '\u00FF\u00D8\u00FF'],
  ['picture', 'GIF8'],
  ['picture', 'II*\u0000'],
  ['picture', 'MM\u0000*'],
  ['picture', 'WEBP', 8],
  ['picture', 'ftyphei', 4],
  ['picture', 'ftypmif1', 4],
  ['picture', 'ftypavif', 4],
  ['document', '%PDF-'],
  ['archive', 'PK\u0003\u0004'],
  ['archive', 'PK\u0005\u0006'],
  ['archive', '\u001F\u008B'],
  ['archive', 'BZh'],
  ['archive', '\u00FD7zXZ'],
  ['archive', '7z\u00BC\u00AF'],
  ['archive', 'Rar!\u001A'],
  ['archive', '(\u00B5/\u00FD'],
  ['archive', 'ustar', 257],
  ['other', '\u007FELF'],
  ['other', 'MZ\u0090'],
  ['other', '!BDN'],
  ['other', 'SQLite format 3'],
];

/** More than this share of control characters is in no text, however it is written. */
const mostControls = 0.02;

/** A few control characters get into any text; a short one may hold as many as this. */
const fewControls = 8;

/**
 * What a source is that is no text: known by its first bytes, or by the share of control characters
 * in it. Undefined for text in any character set whose control characters are those of ASCII. A
 * UTF-16 text and an Outlook file hold such characters too: ask for those first.
 */
export function binaryKind(source: Source): Binary | undefined {
  if (typeof source !== 'string') {
    const known = signatures.find(([, bytes, at = 0]) => asciiOf(source, at, at + bytes.length) === bytes);
    if (known) return known[0];
  }
  return controlsIn(source) > Math.max(fewControls, source.length * mostControls) ? 'other' : undefined;
}

/** Control characters but for tab, line ends, form feed, backspace and bell, and the escape of ISO 2022 and of terminals. */
function controlsIn(source: Source): number {
  let count = 0;
  for (let at = 0; at < source.length; at += 1) {
    const unit = typeof source === 'string' ? source.charCodeAt(at) : (source[at] ?? 0);
    if (unit < 7 || (unit > 13 && unit < 32 && unit !== 27) || unit === 127 || unit === 0xfffd) count += 1;
  }
  return count;
}
