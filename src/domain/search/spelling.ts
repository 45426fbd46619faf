import SearchableMap from 'minisearch/SearchableMap';
import { memoize } from './memoize.ts';
import { withoutDiacritics, type Normalize } from './normalize.ts';

/** Shorter words are too alike to tell what is meant by a misspelled one. */
const shortest = 4;

/** Of shorter words the first letter is taken to be right. */
const firstLetterFree = 6;

/** From so many letters on two may be wrong. */
const twoOff = 8;

/** So many corrections are kept. */
const mostKept = 2000;

/** The correction of a misspelled word; null for a word that is known, like no other, or only begun where `isBegun` allows it. */
export type Spelling = (word: string, isBegun: boolean) => string | null;

/** Makes the correction of misspelled words to those that occur, the oftener the likelier. */
export function createSpelling(words: readonly string[], normalize: Normalize): Spelling {
  // Made with the first word that is looked up: most pages are left before.
  let vocabulary: Vocabulary | undefined;
  const made = () => (vocabulary ??= makeVocabulary(words, normalize));
  const look = memoize((word): string | null => {
    const plain = withoutDiacritics(word);
    if (plain.length < shortest || /\d/.test(plain) || made().normalized.has(normalize(word) ?? word)) return null;
    return nearest(made().known, plain);
  }, mostKept);
  return (word, isBegun) => {
    if (isBegun && made().known.atPrefix(withoutDiacritics(word)).size > 0) return null;
    return look(word);
  };
}

interface Vocabulary {
  /** How often each word occurs. */
  known: SearchableMap<number>;
  normalized: ReadonlySet<string>;
}

function makeVocabulary(words: readonly string[], normalize: Normalize): Vocabulary {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const known = new SearchableMap<number>();
  for (const [word, count] of counts)
    known.set(withoutDiacritics(word), (known.get(withoutDiacritics(word)) ?? 0) + count);
  return { known, normalized: new Set([...counts.keys()].map((word) => normalize(word) ?? word)) };
}

/** The known word that is fewest letters off; of several the most usual one. */
function nearest(known: SearchableMap<number>, word: string): string | null {
  const found = [...known.fuzzyGet(word, word.length < twoOff ? 1 : 2)].map(([other, [count, distance]]) => ({
    other,
    count,
    distance,
  }));
  for (const other of withTwoSwapped(word)) {
    const count = known.get(other);
    if (count !== undefined) found.push({ other, count, distance: 1 });
  }
  const likely = found.filter(
    ({ other }) => other.length >= shortest && (word.length >= firstLetterFree || other[0] === word[0]),
  );
  const [best] = likely.toSorted((one, other) => one.distance - other.distance || other.count - one.count);
  return best?.other ?? null;
}

/** A word with each pair of letters that follow each other in the wrong order. */
function withTwoSwapped(word: string): string[] {
  return Array.from(
    { length: word.length - 1 },
    (_, at) => `${word.slice(0, at)}${word[at + 1]}${word[at]}${word.slice(at + 2)}`,
  );
}
