import type { ReactNode } from 'react';

/** Shorter words fit on the narrowest phone in the largest type. */
const longWord = /\p{L}{15,}/gu;
/** A browser would part this word at its hyphen, though it is short. */
const wholeWord = /\be-mails?\b/iu;
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
 * syllables. "E-mail" stays on one line. Anything but text is left as it is.
 */
export function breakable(heading: ReactNode): ReactNode {
  if (typeof heading !== 'string') return heading;
  const found = wholeWord.exec(heading);
  if (!found) return heading.replaceAll(longWord, hyphenate);
  const [word] = found;
  return (
    <>
      {heading.slice(0, found.index).replaceAll(longWord, hyphenate)}
      <span className="whole">{word}</span>
      {breakable(heading.slice(found.index + word.length))}
    </>
  );
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
