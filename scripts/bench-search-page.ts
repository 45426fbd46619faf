/// <reference types="vite/client" />
/** The code search as the pages run it, for the bench to type into in a page of its own. */
import type { WordsOfExplanations } from '../src/domain/search/concepts.ts';
import { createCodeSearch } from '../src/domain/search/search.ts';

const files = import.meta.glob<WordsOfExplanations>('/locales/*/explanations/*.json', { import: 'default', eager: true });

function wordsIn(language: string): WordsOfExplanations {
  const own = Object.entries(files).filter(([file]) => file.startsWith(`/locales/${language}/`));
  return Object.assign({}, ...own.map(([, words]) => words)) as WordsOfExplanations;
}

const words = { en: wordsIn('en'), fi: wordsIn('fi') };

/** A query of the test's list. */
export interface Typed {
  language: keyof typeof words;
  query: string;
}

/** Milliseconds of every keystroke while the queries are typed letter by letter, and of making the search. */
export function type(queries: readonly Typed[]): { making: number; keystrokes: number[] } {
  const started = performance.now();
  const search = { en: createCodeSearch(words.en), fi: createCodeSearch(words.fi) };
  const making = (performance.now() - started) / 2;
  const keystrokes = queries.flatMap(({ language, query }) =>
    Array.from(query, (_, at) => {
      const pressed = performance.now();
      search[language](query.slice(0, at + 1));
      return performance.now() - pressed;
    }),
  );
  return { making, keystrokes };
}

/** Milliseconds of each search for one of some texts. */
export function paste(texts: readonly string[]): number[] {
  const search = createCodeSearch(words.en);
  return texts.map((text) => {
    const started = performance.now();
    search(text);
    return performance.now() - started;
  });
}
