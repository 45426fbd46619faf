import type { LanguageKnowledge, WordLists } from '../language/language-knowledge.ts';
import { readWordList } from '../language/word-list.ts';
import { indexExpressions } from './expression-index.ts';
import type { Normalize } from './normalize.ts';
import type { Tokenize } from './tokenize.ts';

/** Expressions that mean what one word or two do (`goes through`). */
export interface Expressions {
  /** Words with what each expression in them means in its place. */
  replace: (words: readonly string[]) => string[];
  /** Every word that stands in an expression or in what it means. */
  words: readonly string[];
}

/**
 * Indexes the expressions of all languages. They are compared word by word, normalized, so that `goes through` and
 * `going through` are one; of those that begin alike the longest wins.
 */
export function createExpressions(
  languages: readonly LanguageKnowledge[],
  tokenize: Tokenize,
  normalize: Normalize,
): Expressions {
  const normal = (word: string) => normalize(word) ?? word;
  const lists = languages.flatMap(({ expressions, stopExpressions }) => [
    ...pairsOf(expressions),
    ...pairsOf({ '': stopExpressions }),
  ]);
  const rows = lists.map(([text, meaning]) => ({ words: tokenize(text), meaning: tokenize(meaning) }));
  const index = indexExpressions(rows.map(({ words, meaning }) => ({ words: words.map(normal), meaning })));
  const inflected = new Map(
    languages
      .flatMap((language) => pairsOf(language.inflectedWords))
      .map(([word, meaning]) => [word, tokenize(meaning)]),
  );

  return {
    replace: (words) => {
      const terms = words.map(normal);
      const replaced: string[] = [];
      for (let at = 0; at < words.length;) {
        const word = words[at] ?? '';
        const expression = inflected.has(word) ? undefined : index.at(terms, at);
        replaced.push(...(inflected.get(word) ?? expression?.meaning ?? [word]));
        at += expression?.length ?? 1;
      }
      return replaced;
    },
    words: rows.flatMap(({ words, meaning }) => [...words, ...meaning]),
  };
}

function pairsOf(lists: WordLists): (readonly [text: string, meaning: string])[] {
  return Object.entries(lists).flatMap(([meaning, list]) => readWordList(list).map((text) => [text, meaning] as const));
}
