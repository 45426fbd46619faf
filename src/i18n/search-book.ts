import type { CodeRow } from '../domain/codes/catalogue.ts';
import { foldWord } from '../domain/codes/fold-word.ts';
import { findWordings, isQuoted } from '../domain/codes/wording-search.ts';
import { createWholeSearch } from '../domain/codes/whole-search.ts';
import type { Language } from '../paths.ts';
import { openCodeBook, type CodeBook, type CodeWords } from './code-book.ts';
import { textsOf } from './texts.ts';

/** A row that fits a search, its words, and why it fits. */
export interface FoundCode {
  row: CodeRow;
  words: CodeWords;
  /** `code`: its number was typed; `words`: these words of its fit; `wording`: a provider's own sentence, or its name. */
  why: 'code' | 'words' | 'wording';
  /** The words that fitted as they stand in the row; empty where they stand only in what servers say. */
  terms: readonly string[];
}

/** The search over every code in one language. */
export interface SearchBook {
  language: Language;
  search: (query: string) => FoundCode[];
}

/** Makes the search; see `openCodeBook`. */
export async function openSearchBook(language: Language): Promise<SearchBook> {
  const book = await openCodeBook(language);
  const texts = textsOf(language);
  const own: Readonly<Record<string, CodeWords>> = texts.getFixedT(language, 'codes')('rows', { returnObjects: true });
  const shared: Readonly<Record<string, CodeWords>> = texts.getFixedT(language, 'answers')('rows', { returnObjects: true });
  const find = createWholeSearch(own, shared);
  const wordings = book.rows.filter(({ patterns }) => patterns !== undefined);
  return {
    language,
    search: (query) => {
      const hits = find(query).flatMap(({ id, why, terms }) => found(book, id, why, terms));
      const known = new Set(hits.map(({ row }) => row.id));
      const said = findWordings(wordings, query).filter(({ id }) => !known.has(id));
      const quoted = said.filter((row) => isQuoted(row, query));
      const further = said.filter((row) => !quoted.includes(row));
      return [...asWordings(book, quoted), ...hits, ...asWordings(book, further)];
    },
  };
}

function asWordings(book: CodeBook, rows: readonly CodeRow[]): FoundCode[] {
  return rows.flatMap(({ id, patterns = [] }) => found(book, id, 'wording', patterns.slice(0, 1)));
}

function found(book: CodeBook, id: string, why: FoundCode['why'], terms: readonly string[]): FoundCode[] {
  const row = book.find(id);
  if (!row) return [];
  const words = book.wordsOf(row);
  return [{ row, words, why, terms: why === 'words' ? unfold(words, terms) : terms }];
}

/** Folded words as the row itself writes them, so that a reader knows them again. */
function unfold({ title, synonyms, meaning, action }: CodeWords, terms: readonly string[]): string[] {
  const wanted = new Set(terms);
  const seen = new Set<string | null>();
  return [title, ...synonyms, meaning, action]
    .flatMap((text) => text.split(/[^\p{L}\p{N}-]+/u))
    .filter((word) => {
      const folded = foldWord(word);
      if (folded === null || !wanted.has(folded) || seen.has(folded)) return false;
      seen.add(folded);
      return true;
    })
    .map((word) => word.toLowerCase());
}
