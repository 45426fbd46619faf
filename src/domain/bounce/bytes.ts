/** Places in a text or in bytes, which count alike: a source may be either, and neither is turned into the other to look for ASCII. */
export type Source = string | Uint8Array;

/** Where the next line begins after `start`; -1 after the last one. Lines end with a line feed. */
export function nextLine(source: Source, start: number): number {
  const feed = typeof source === 'string' ? source.indexOf('\n', start) : source.indexOf(10, start);
  return feed < 0 ? -1 : feed + 1;
}

/** Whether an ASCII text stands at a place. */
export function standsAt(source: Source, at: number, text: string): boolean {
  if (typeof source === 'string') return source.startsWith(text, at);
  for (let index = 0; index < text.length; index += 1) if (source[at + index] !== text.charCodeAt(index)) return false;
  return true;
}

/** A part of a source; of bytes the same memory. */
export function cut<Kind extends Source>(source: Kind, start: number, end: number): Kind {
  // Both kinds have a method that gives their own kind.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return (typeof source === 'string' ? source.slice(start, end) : source.subarray(start, end)) as Kind;
}

/** A short part of a source as text, byte by letter: for what is ASCII. */
export function asciiOf(source: Source, start: number, end: number): string {
  return typeof source === 'string' ? source.slice(start, end) : String.fromCharCode(...source.subarray(start, end));
}

/** Bytes put one after the other. */
export function joinBytes(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
