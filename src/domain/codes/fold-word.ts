/**
 * Finnish endings, longest first: case endings with and without possessive suffixes, plurals and
 * the personal forms of verbs. Cutting them is rough, and rough is enough: both the row's words
 * and the reader's are cut the same way, and the search forgives a letter or two.
 */
// oxfmt-ignore
const endings = [
  'issani', 'issasi', 'ossani', 'assani', 'taani', 'taasi', 'llani', 'llasi', 'ssani', 'ssasi', 'stani', 'stasi',
  'illa', 'ille', 'ilta', 'issa', 'ista', 'iksi', 'iden', 'ien',
  'ssa', 'sta', 'lla', 'lta', 'lle', 'ksi', 'nsa', 'mme', 'nne', 'taan', 'ttu', 'nut', 'vat',
  'ta', 'na', 'ni', 'si', 'in', 'en', 'an', 'on', 'un', 'aa', 'ia', 'at', 'it', 'ot', 'ut', 'et',
  'n', 't', 'a',
] as const;

const shortestStem = 4;

/** A word as the search compares it: lower case, without dots and accents, without its ending. Null for an empty one. */
export function foldWord(word: string): string | null {
  const plain = word.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
  if (plain === '') return null;
  const ending = endings.find((known) => plain.endsWith(known) && plain.length - known.length >= shortestStem);
  return ending === undefined ? plain : plain.slice(0, -ending.length);
}
