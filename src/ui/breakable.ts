import type { ReactNode } from 'react';

/** Shorter words fit on the narrowest phone in the largest type. */
const longWord = /\p{L}{15,}/gu;
const softHyphen = '\u00AD';
const vowels = new Set('aeiouyåäö');

/** Where the words of this site are joined: the place to part them that reads best. */
const seams: readonly (readonly [first: string, second: string])[] = [
  ['sähkö', 'posti'],
  ['posti', 'ohjelm'],
  ['posti', 'osoit'],
  ['posti', 'palvel'],
  ['posti', 'laatik'],
  ['palvelun', 'tarjo'],
  ['verkko', 'tunnu'],
  ['vastaan', 'ott'],
  ['edelleen', 'ohj'],
  ['edelleen', 'lähet'],
  ['nimi', 'palvel'],
  ['virhe', 'ilmoit'],
  ['allekirjoitus', 'avain'],
  ['palautus', 'viest'],
];

/**
 * A heading's text with soft hyphens in its long words, for browsers that can't hyphenate its
 * language. Finnish joins words freely: they part where they were joined, others between their
 * syllables. Anything but text is left as it is.
 */
export function breakable(heading: ReactNode): ReactNode {
  return typeof heading === 'string' ? heading.replaceAll(longWord, hyphenate) : heading;
}

function hyphenate(word: string): string {
  let parted = word;
  for (const [first, second] of seams) {
    const at = parted.toLowerCase().indexOf(first + second);
    if (at >= 0) parted = parted.slice(0, at + first.length) + softHyphen + parted.slice(at + first.length);
  }
  return parted === word ? bySyllables(word) : parted;
}

/** A syllable begins with the last consonant before a vowel; two letters before it and three from it on stay together. */
function bySyllables(word: string): string {
  const letters = word.split('');
  const starts = (at: number) => at >= 2 && at <= letters.length - 3 && !isVowel(letters[at]) && isVowel(letters[at + 1]);
  return letters.map((letter, at) => (starts(at) ? softHyphen + letter : letter)).join('');
}

function isVowel(letter: string | undefined): boolean {
  return letter !== undefined && vowels.has(letter.toLowerCase());
}
