import type { Lexicon } from './lexicon.ts';
import { memoize } from './memoize.ts';
import { withoutDiacritics } from './normalize.ts';
import { createSpelling } from './spelling.ts';

/** The words of a query as an index knows them; where two stand apart that are one, also together. */
export interface QueryWords {
  apart: readonly string[];
  joined: readonly string[] | null;
}

/** More words than this tell no more about what is asked. */
const mostWords = 24;

/** Of a longer query the words are taken as they are: servers wrote it. */
const mostSpelled = 12;

/** A shorter part of a compound is like too many words. */
const shortestHalf = 4;

/** So long a part of an unknown compound tells what it is about by itself. */
const longPart = 6;

/** So many words are kept. */
const mostKept = 2000;

/** The terms of an index. */
interface Terms {
  has: (term: string) => boolean;
}

/** Makes the reading of queries for an index of the phrases; `known` are its terms. */
export function createQueryReader(
  lexicon: Lexicon,
  phrases: readonly string[],
  known: Terms,
): (text: string) => QueryWords {
  const { synonyms, tokenize } = lexicon;
  const words = phrases.flatMap(tokenize);
  const written = new Set(words.map(withoutDiacritics));
  const spell = createSpelling([...words, ...lexicon.words], lexicon.normalize);
  const termOf = (word: string) => synonyms.termOf(word) ?? '';

  const isCompound = memoize((word) => synonyms.has(word) || halvesOf(word, termOf, known) !== null, mostKept);

  const correct = (query: string[]): string[] =>
    query.length > mostSpelled
      ? query
      : query.map((word, at) => (isCompound(word) ? word : (spell(word, at === query.length - 1) ?? word)));

  const read = (content: readonly string[]): string[] => {
    const terms = content.flatMap((word) => {
      const term = termOf(word);
      return term === '' || known.has(term) ? term : (halvesOf(word, termOf, known) ?? longPartOf(word, termOf, known));
    });
    const last = terms.at(-1) ?? '';
    const begun = known.has(last) || last.length < shortestHalf ? undefined : synonyms.begunTerm(last);
    if (begun !== undefined) terms.splice(-1, 1, begun);
    return [...new Set(terms)].filter((term) => term !== '');
  };

  return (text) => {
    const content = lexicon.contentWords(text, correct).slice(0, mostWords);
    const joined = joinWords(content, written);
    return { apart: read(content), joined: joined === null ? null : read(joined) };
  };
}

/** Words with two that stand apart and are one (`mail box`) together; null where there are none. */
function joinWords(words: readonly string[], written: ReadonlySet<string>): string[] | null {
  const at = words.findIndex(
    (word, place) => place + 1 < words.length && written.has(withoutDiacritics(`${word}${words[place + 1]}`)),
  );
  return at < 0 ? null : [...words.slice(0, at), `${words[at]}${words[at + 1]}`, ...words.slice(at + 2)];
}

type TermOf = (word: string) => string;

/** The terms of both halves of a compound (`roskapostikansio`); null where they aren't known. */
function halvesOf(word: string, termOf: TermOf, known: Terms): string[] | null {
  for (let at = word.length - shortestHalf; at >= shortestHalf; at -= 1) {
    const halves = halvesAt(word, at).map(termOf);
    if (halves.every((half) => half.length >= shortestHalf && known.has(half))) return halves;
  }
  return null;
}

/** The term of one half that is known, else that of the whole. */
function longPartOf(word: string, termOf: TermOf, known: Terms): string {
  for (let at = word.length - shortestHalf; at >= shortestHalf; at -= 1) {
    const part = halvesAt(word, at)
      .map(termOf)
      .find((half) => half.length >= longPart && known.has(half));
    if (part !== undefined) return part;
  }
  return termOf(word) || word;
}

function halvesAt(word: string, at: number): string[] {
  return [word.slice(0, at), word.slice(at)];
}
