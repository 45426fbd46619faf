import { readWordList, type WordList } from '../../../src/domain/language/word-list.ts';
import type { Family } from '../../../src/knowledge/family.ts';
import { phrasings as en } from './phrasings-en.ts';
import { phrasings as fi } from './phrasings-fi.ts';

/** Ways to say the same thing: one word or group of words of each part, in turn, make a query. */
export interface Phrasing {
  families: readonly (Family | null)[];
  parts: readonly WordList[];
}

/** How people say what went wrong: every subject with every predicate. */
export const phrasings: Readonly<Record<'fi' | 'en', readonly Phrasing[]>> = { fi, en };

/** Every query that phrasings make. */
export function queriesOf({ parts }: Phrasing): string[] {
  return parts.reduce<string[]>(
    (made, choices) => made.flatMap((begun) => readWordList(choices).map((next) => `${begun} ${next}`.trim())),
    [''],
  );
}
