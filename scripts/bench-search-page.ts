/// <reference types="vite/client" />
/** The code search as the pages run it, for the bench to type into in a page of its own. */
import type { SearchTexts } from '../src/domain/search/concepts.ts';
import type { LanguageKnowledge } from '../src/domain/language/language-knowledge.ts';
import { searchedLanguages, type SearchPhrases } from '../src/domain/language/search-phrases.ts';
import { createLexicon } from '../src/domain/search/lexicon.ts';
import { createCodeSearch, type CodeSearch } from '../src/domain/search/search.ts';

type Words = SearchTexts['words'];

const files = import.meta.glob<Words>('/locales/*/explanations/*.json', { import: 'default', eager: true });
const knowledge = import.meta.glob<LanguageKnowledge>('/locales/*/language/index.ts', { import: 'knowledge', eager: true });
const phrases = import.meta.glob<SearchPhrases>('/locales/*/language/phrases/index.ts', { import: 'searchPhrases', eager: true });

function searchIn(language: 'en' | 'fi'): CodeSearch {
  const own = Object.entries(files).filter(([file]) => file.startsWith(`/locales/${language}/`));
  const words = Object.assign({}, ...own.map(([, rows]) => rows)) as Words;
  const searched = searchedLanguages(language).flatMap((one) => phrases[`/locales/${one}/language/phrases/index.ts`] ?? []);
  return createCodeSearch(createLexicon(Object.values(knowledge)), { words, phrases: searched });
}

/** A query of the test's list. */
export interface Typed {
  language: 'en' | 'fi';
  query: string;
}

/** Milliseconds of every keystroke while the queries are typed letter by letter, and of making the search. */
export function type(queries: readonly Typed[]): { making: number; keystrokes: number[] } {
  const started = performance.now();
  const search = { en: searchIn('en'), fi: searchIn('fi') };
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
  const search = searchIn('en');
  return texts.map((text) => {
    const started = performance.now();
    search(text);
    return performance.now() - started;
  });
}
