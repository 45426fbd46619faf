import type { TFunction } from 'i18next';
import type { CodeRow } from '../domain/catalogue/code-row.ts';
import { everyRow, findRow } from '../domain/catalogue/every-row.ts';
import type { ExplanationId } from '../knowledge/explanations/explanations.ts';
import type { Language } from '../paths.ts';
import { nameOfProvider } from './group-names.ts';
import { loadTexts, textsOf } from './texts.ts';

/** What an explanation says to people. */
export interface CodeWords {
  title: string;
  /** The title with the recipient's name, `{{recipient}}`; none where nothing failed. */
  titleFor?: string;
  meaning: string;
  details?: string;
  action: string;
  steps: readonly string[];
  stop: string;
  providerNote?: string;
  synonyms: readonly string[];
}

/** Every code with its words in one language. It is large, and loaded only where one code isn't enough. */
export interface CodeBook {
  language: Language;
  rows: readonly CodeRow[];
  /** The row of an id; undefined for any other text, such as one from a link. */
  find: (id: string) => CodeRow | undefined;
  words: Readonly<Record<ExplanationId, CodeWords>>;
  wordsOf: (row: CodeRow) => CodeWords;
  /** Whose words a row is, as a reader calls them; undefined for a code of the standards. */
  providerOf: (row: CodeRow) => string | undefined;
  /** Texts of the pages about codes. */
  t: TFunction<['codes', 'common']>;
}

const books = new Map<Language, Promise<CodeBook>>();

/** Opens the book of one language. Rejects where its words can't be fetched, and may be tried again. */
export function openCodeBook(language: Language): Promise<CodeBook> {
  const known = books.get(language);
  if (known) return known;
  const book = readBook(language);
  books.set(language, book);
  book.catch(() => books.delete(language));
  return book;
}

async function readBook(language: Language): Promise<CodeBook> {
  await loadTexts(language, ['codes', 'explanations', 'common']);
  const texts = textsOf(language);
  const names: ['codes', 'common'] = ['codes', 'common'];
  const t = texts.getFixedT(language, names);
  const words: Readonly<Record<ExplanationId, CodeWords>> = texts.getFixedT(language, 'explanations')('rows', { returnObjects: true });
  const providerOf = ({ provider }: CodeRow) => (provider === undefined ? undefined : nameOfProvider(t, provider));
  return { language, rows: everyRow, find: findRow, words, wordsOf: ({ explanation }) => words[explanation], providerOf, t };
}
