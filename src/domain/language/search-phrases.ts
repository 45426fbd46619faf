import type { ExplanationId } from '../../knowledge/explanations/explanations.ts';
import type { WordList } from './word-list.ts';

/** What people type, and servers say, in one language when it is about an explanation. Every explanation has some. */
export type SearchPhrases = Readonly<Record<ExplanationId, WordList>>;

/** Whose phrases are searched for a reader of `language`: its own first, then English, which mail servers speak. */
export function searchedLanguages<Language extends string>(language: Language): (Language | 'en')[] {
  return [...new Set<Language | 'en'>([language, 'en'])];
}
