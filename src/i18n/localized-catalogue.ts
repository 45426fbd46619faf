import type { TFunction } from 'i18next';
import type { CodeRow } from '../domain/catalogue/code-row.ts';
import { everyRow, findRow } from '../domain/catalogue/every-row.ts';
import type { Language } from '../paths.ts';
import type { ExplanationWords, WordsOfAll } from './explanation-words.ts';
import { nameOfProvider } from './group-names.ts';
import { loadExplanations } from './load-explanations.ts';
import { loadTexts, textsOf } from './texts.ts';

/** Every code with its words in one language. It is large, and loaded only where one code isn't enough. */
export interface LocalizedCatalogue {
  language: Language;
  rows: readonly CodeRow[];
  /** The row of an id; undefined for any other text, such as one from a link. */
  find: (id: string) => CodeRow | undefined;
  words: WordsOfAll;
  wordsOf: (row: CodeRow) => ExplanationWords;
  /** Whose words a row is, as a reader calls them; undefined for a code of the standards. */
  providerOf: (row: CodeRow) => string | undefined;
  /** Texts of the pages about codes. */
  t: TFunction<['codes', 'common']>;
}

const opened = new Map<Language, Promise<LocalizedCatalogue>>();

/** The catalogue of one language. Rejects where its words can't be fetched, and may be tried again. */
export function openCatalogue(language: Language): Promise<LocalizedCatalogue> {
  const known = opened.get(language);
  if (known) return known;
  const catalogue = readCatalogue(language);
  opened.set(language, catalogue);
  catalogue.catch(() => opened.delete(language));
  return catalogue;
}

async function readCatalogue(language: Language): Promise<LocalizedCatalogue> {
  const [words] = await Promise.all([loadExplanations(language), loadTexts(language, ['codes', 'common'])]);
  const texts = textsOf(language);
  const names: ['codes', 'common'] = ['codes', 'common'];
  const t = texts.getFixedT(language, names);
  const providerOf = ({ provider }: CodeRow) => (provider === undefined ? undefined : nameOfProvider(t, provider));
  return { language, rows: everyRow, find: findRow, words, wordsOf: ({ explanation }) => words[explanation], providerOf, t };
}
