import { remember } from './remember.ts';

/**
 * Finnish endings, longest first: case endings with and without possessive suffixes, plurals and
 * the personal forms of verbs; then the few English ones. Cutting them is rough, and rough is
 * enough: both the row's words and the reader's are cut the same way, and the search forgives a
 * letter or two.
 */
// oxfmt-ignore
const endings = [
  'issani', 'issasi', 'ossani', 'assani', 'taani', 'taasi', 'llani', 'llasi', 'ssani', 'ssasi', 'stani', 'stasi',
  'illa', 'ille', 'ilta', 'issa', 'ista', 'iksi', 'iden', 'ien', 'oihin', 'uihin', 'iin',
  'ssa', 'sta', 'lla', 'lta', 'lle', 'ksi', 'nsa', 'mme', 'nne', 'taan', 'ttiin', 'tiin', 'tty', 'ttu', 'nut', 'nyt', 'vat',
  'tta', 'ta', 'ni', 'si', 'in', 'en', 'an', 'on', 'un', 'yn', 'aa', 'ia', 'at', 'it', 'ot', 'ut', 'yt', 'et',
  'ing', 'ed', 'n', 't', 'a',
] as const;

const shortestStem = 4;

/** Shorter than this, a word without its last vowels is like too many others. */
const shortestRoot = 4;

/** So many folded words are kept: more than the catalogue has. */
const mostKept = 20_000;

/**
 * A word as the search compares it: lower case, without dots and accents, without its ending, double
 * letters once, so that `osoitteessa` and `osoite`, `adress` and `addresses` are alike. Null for an
 * empty one.
 */
export const foldWord = remember(fold, mostKept);

function fold(word: string): string | null {
  const plain = word.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
  if (plain === '') return null;
  const root = withoutEnding(withoutPlural(plain)).replaceAll(/(\p{L})\1/gu, '$1');
  const stripped = root.replace(/[aeiouy]{1,3}$/, '');
  return stripped.length >= shortestRoot ? stripped : root;
}

/** The s of an English plural; what ends in -us, -is or -ss is none. */
function withoutPlural(word: string): string {
  const end = /[^aeiouys\d](?:es|s)$/.exec(word);
  return end === null || end.index + 1 < shortestStem ? word : word.slice(0, end.index + 1);
}

function withoutEnding(word: string): string {
  const ending = endings.find((known) => word.endsWith(known) && word.length - known.length >= shortestStem);
  return ending === undefined ? word : word.slice(0, -ending.length);
}
