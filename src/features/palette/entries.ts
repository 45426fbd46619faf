import type { Normalize } from '../../domain/search/normalize.ts';

/** Something the palette can open. */
export interface Entry {
  id: string;
  group: 'codes' | 'checks' | 'pages' | 'more';
  /** A code, shown as one before the label. */
  code?: string;
  label: string;
  to: string;
  state?: unknown;
}

/** No stem: until the search is loaded a word has to be begun as it stands in a label. */
const asWritten: Normalize = (word) => word;

/** The entries whose label holds every word of the query, its stem or a beginning of it; all of them where nothing is asked. */
export function fitting(entries: readonly Entry[], query: string, normalize = asWritten): Entry[] {
  const wanted = wordsIn(query);
  const stem = (word: string) => normalize(word) ?? word;
  return entries.filter(({ label }) => {
    const words = wordsIn(label);
    return wanted.every((word) => words.some((known) => known.startsWith(word) || stem(known).startsWith(stem(word))));
  });
}

/** Words in lower case without dots and accents: who hurries types a for ä. */
function wordsIn(text: string): string[] {
  const plain = text.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

/** The place after `move` steps in a list of `count`, going round at both ends, and from nowhere to the nearer one; 0 in an empty list. */
export function goRound(place: number | undefined, move: 1 | -1, count: number): number {
  if (count === 0) return 0;
  return place === undefined ? (move === 1 ? 0 : count - 1) : (place + move + count) % count;
}
