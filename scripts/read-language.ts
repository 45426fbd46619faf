/** What the search knows of the languages of the site, from their folders, for programs and tests. */
import type { LanguageKnowledge } from '../src/domain/language/language-knowledge.ts';
import { searchedLanguages, type SearchPhrases } from '../src/domain/language/search-phrases.ts';
import { createLexicon, type Lexicon } from '../src/domain/search/lexicon.ts';
import { createCodeSearch, type CodeSearch } from '../src/domain/search/search.ts';
import { languages, type Language } from '../src/paths.ts';
import { readExplanations } from './read-explanations.ts';

/** What every language of the site knows, joined. */
export async function readLexicon(): Promise<Lexicon> {
  return createLexicon(await readKnowledge());
}

/** What each language of the site knows. */
export async function readKnowledge(): Promise<LanguageKnowledge[]> {
  const modules = await Promise.all(
    languages.map(async (language) => (await import(fileOf(language, 'index.ts'))) as { knowledge: LanguageKnowledge }),
  );
  return modules.map(({ knowledge }) => knowledge);
}

/** What is searched for in one language. */
export async function readPhrases(language: Language): Promise<SearchPhrases> {
  const { searchPhrases } = (await import(fileOf(language, 'phrases/index.ts'))) as { searchPhrases: SearchPhrases };
  return searchPhrases;
}

/** The search as the pages of a language make it. */
export async function readCodeSearch(language: Language): Promise<CodeSearch> {
  const [lexicon, words, phrases] = await Promise.all([
    readLexicon(),
    readExplanations(language),
    Promise.all(searchedLanguages(language).map(readPhrases)),
  ]);
  return createCodeSearch(lexicon, { words, phrases });
}

function fileOf(language: Language, file: string): string {
  return new URL(`../locales/${language}/language/${file}`, import.meta.url).href;
}
