import type { LanguageKnowledge } from '../language/language-knowledge.ts';
import { readWordList } from '../language/word-list.ts';
import type { Normalize } from './normalize.ts';

/** Words of the same meaning as one term, in all languages beside each other, so that what is known in one helps the other. */
export interface Synonyms {
  /** A word as the index knows it: normalized, and of synonyms the one that stands for all. Null for an empty one. */
  termOf: (word: string) => string | null;
  /** The term of the synonyms that begin with `beginning`, normalized, while one is typed. */
  begunTerm: (beginning: string) => string | undefined;
  /** Whether a word, or the second half of a compound, has synonyms. */
  has: (word: string) => boolean;
  /** Every word that has synonyms. */
  words: readonly string[];
}

export function createSynonyms(languages: readonly LanguageKnowledge[], normalize: Normalize): Synonyms {
  const normal = (word: string) => normalize(word) ?? word;
  const lists = languages
    .flatMap(({ synonyms }) => Object.entries(synonyms))
    .map(([term, list]) => [term, ...readWordList(list)]);
  const termOfWord = new Map(
    lists.flatMap(([term = '', ...words]) => [term, ...words].map((word) => [normal(word), normal(term)] as const)),
  );
  const modifiers = languages.flatMap(({ compounds }) => readWordList(compounds.modifiers));
  const heads = new Set(languages.flatMap(({ compounds }) => readWordList(compounds.heads)).map(normal));

  /** The term of a compound's second half, where the first says nothing; null of other words. */
  const termOfHead = (word: string): string | null => {
    const modifier = modifiers.find((known) => word.startsWith(known));
    const head = modifier === undefined ? null : normalize(word.slice(modifier.length));
    if (head === null) return null;
    return termOfWord.get(head) ?? (heads.has(head) ? head : null);
  };

  return {
    termOf: (word) => {
      const normalized = normalize(word);
      return normalized === null ? null : (termOfWord.get(normalized) ?? termOfHead(word) ?? normalized);
    },
    begunTerm: (beginning) => {
      for (const [word, term] of termOfWord) if (word.startsWith(beginning)) return term;
      return undefined;
    },
    has: (word) => {
      const normalized = normalize(word);
      return normalized !== null && (termOfWord.has(normalized) || termOfHead(word) !== null);
    },
    words: lists.flat(),
  };
}
