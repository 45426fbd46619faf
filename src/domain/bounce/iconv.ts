/**
 * Stands in the bundle for iconv-lite, which the reader of Outlook files asks for: browsers know the
 * character sets themselves, and its tables would weigh more than the rest of the decoder.
 */
export function decode(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(nameOf(encoding)).decode(bytes);
}

/** The reader never writes. */
export function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Windows code pages by number, as Outlook names them; a character set that isn't known is read as Windows-1252. */
function nameOf(encoding: string): string {
  const name = /^(?:cp)?(\d{3,5})$/i.exec(encoding);
  const label = name ? (codePages[name[1] ?? ''] ?? `windows-${name[1] ?? ''}`) : encoding;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return 'windows-1252';
  }
}

const codePages: Readonly<Record<string, string>> = {
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  1200: 'utf-16le',
  20127: 'us-ascii',
  20866: 'koi8-r',
  28591: 'iso-8859-1',
  28605: 'iso-8859-15',
  50220: 'iso-2022-jp',
  51932: 'euc-jp',
  65001: 'utf-8',
};
