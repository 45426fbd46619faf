import type { LanguageKnowledge } from '../domain/language/language-knowledge.ts';
import { searchedLanguages, type SearchPhrases } from '../domain/language/search-phrases.ts';
import { createLexicon, type Lexicon } from '../domain/search/lexicon.ts';
import type { Language } from '../paths.ts';

const knowledge = import.meta.glob<LanguageKnowledge>('/locales/*/language/index.ts', { import: 'knowledge' });
const phrases = import.meta.glob<SearchPhrases>('/locales/*/language/phrases/index.ts', { import: 'searchPhrases' });

/**
 * What every language of the site knows, joined: people type in their own language on a page in another. Rejects
 * where it can't be fetched.
 */
export async function loadLexicon(): Promise<Lexicon> {
  return createLexicon(await loadKnowledge());
}

/** What every language of the site knows. Rejects where it can't be fetched. */
export async function loadKnowledge(): Promise<LanguageKnowledge[]> {
  return Promise.all(Object.values(knowledge).map((load) => load()));
}

/** What is searched for by readers of a language, its own phrases first. Rejects where they can't be fetched. */
export async function loadPhrases(language: Language): Promise<SearchPhrases[]> {
  const known = searchedLanguages(language).flatMap((one) => phrases[`/locales/${one}/language/phrases/index.ts`] ?? []);
  return Promise.all(known.map((load) => load()));
}
