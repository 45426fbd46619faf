import type { ReactNode } from 'react';
import type { Hyphenation } from './hyphenation.ts';

/** Shorter words fit on the narrowest phone in the largest type. */
const longWord = /\p{L}{15,}/gu;
/** Words that a browser parts at a hyphen, and the end of an address's name. */
const seamed = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+|@/gu;
const softHyphen = '\u00AD';

const languages = Object.values(
  import.meta.glob<Hyphenation>('/locales/*/language/hyphenation.ts', { import: 'hyphenation', eager: true }),
);
const vowels = new Set(languages.flatMap((language) => language.vowels));
const whole = new Set(languages.flatMap((language) => language.whole));
const seams = languages.flatMap((language) => language.seams);

/**
 * A heading's text with soft hyphens in its long words, for browsers that can't hyphenate its
 * language. Compounds part where they were joined, other words between their syllables; an address
 * parts after its @. "E-mail" stays on one line. Anything but text is left as it is.
 */
export function breakable(heading: ReactNode): ReactNode {
  if (typeof heading !== 'string') return heading;
  const found = [...heading.matchAll(seamed)].find(([word]) => word === '@' || whole.has(word.toLowerCase()));
  if (!found) return heading.replaceAll(longWord, hyphenate);
  const [word] = found;
  const end = found.index + word.length;
  return (
    <>
      {heading.slice(0, found.index).replaceAll(longWord, hyphenate)}
      {word === '@' ? '@' : <span className="whole">{word}</span>}
      {word === '@' && <wbr />}
      {breakable(heading.slice(end))}
    </>
  );
}

function hyphenate(word: string): string {
  let parted = word;
  for (const seam of seams) {
    const at = parted.toLowerCase().indexOf(seam.replace('|', ''));
    const cut = at + seam.indexOf('|');
    if (at >= 0) parted = parted.slice(0, cut) + softHyphen + parted.slice(cut);
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
