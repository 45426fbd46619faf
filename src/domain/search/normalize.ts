import type { LanguageKnowledge } from '../language/language-knowledge.ts';
import { memoize } from './memoize.ts';

/** Shorter than this, a stem without its last vowels is like too many others. */
const shortestRoot = 4;

/** So many normalized words are kept: more than the catalogue has. */
const mostKept = 20_000;

/**
 * A word as the search compares it: in lower case, without diacritics, stemmed, double letters once and
 * without final vowels, so that `osoitteessa` and `osoite`, `adress` and `addresses` are equal. Null for an empty one.
 */
export type Normalize = (word: string) => string | null;

/**
 * Makes the normalization of words whose language isn't known: people mix their own with the English of
 * servers, so every word goes through the stemmer of each language, on both sides of a comparison.
 */
export function createNormalizer(languages: readonly LanguageKnowledge[]): Normalize {
  return memoize((word) => {
    const plain = withoutDiacritics(word);
    if (plain === '') return null;
    const stem = languages.reduce((cut, language) => language.stem(cut), plain);
    const root = stem.replaceAll(/(\p{L})\1/gu, '$1');
    const short = root.replace(/[aeiouy]{1,3}$/, '');
    return short.length >= shortestRoot ? short : root;
  }, mostKept);
}

/** A text in lower case without dots and accents: who is in a hurry types a for ä. */
export function withoutDiacritics(text: string): string {
  return text.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
}
