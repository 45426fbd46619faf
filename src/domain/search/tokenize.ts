import type { LanguageKnowledge } from '../language/language-knowledge.ts';

/** The words of a text, in its own letters; empty for one without words. */
export type Tokenize = (text: string) => string[];

/** Makes the splitting of texts into words, by the rules of each language. */
export function createTokenizer(languages: readonly LanguageKnowledge[]): Tokenize {
  return (text) => {
    const prepared = languages.reduce((told, { prepare }) => prepare?.(told) ?? told, text);
    return prepared.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  };
}
