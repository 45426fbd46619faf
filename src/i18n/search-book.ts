import { termOf } from '../domain/search/alike-words.ts';
import { explanations } from '../knowledge/explanations/explanations.ts';
import type { CodeRow } from '../domain/catalogue/code-row.ts';
import type { Hit } from '../domain/search/hits.ts';
import { createCodeSearch } from '../domain/search/search.ts';
import type { Language } from '../paths.ts';
import { openCodeBook, type CodeBook } from './code-book.ts';
import type { ExplanationWords } from './explanation-words.ts';

/** A row that fits a search, its words, and why it fits. */
export interface FoundCode {
  /** Its family and owner are those of the words beside it. */
  row: CodeRow;
  /** The row's own, or of the explanation to what was asked where that says more. */
  words: ExplanationWords;
  /** Whose words it is, as a reader calls them; undefined for a code of the standards. */
  provider: string | undefined;
  /** `code`: its number was typed; `words`: these words of its fit; `wording`: a provider's own sentence, or its name. */
  why: Hit['why'];
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
  const find = createCodeSearch(book.words);
  return { language, search: (query) => find(query).flatMap((hit) => found(book, hit)) };
}

function found(book: CodeBook, { id, family, why, terms, explanation }: Hit): FoundCode[] {
  const row = book.find(id);
  if (!row) return [];
  const words = book.words[explanation];
  const { owner } = explanations[explanation];
  return [
    { row: { ...row, family, owner }, words, provider: book.providerOf(row), why, terms: why === 'words' ? unfold(words, terms) : terms },
  ];
}

/** Folded words as the row itself writes them, so that a reader knows them again. */
function unfold(words: ExplanationWords, terms: readonly string[]): string[] {
  const written = foldedIn(words);
  return terms.flatMap((term) => written.get(term) ?? []);
}

const foldedWords = new WeakMap<ExplanationWords, ReadonlyMap<string, string>>();

/** The words of a row by their folded form, each as it first stands there; kept, as every letter typed asks for them. */
function foldedIn(words: ExplanationWords): ReadonlyMap<string, string> {
  const known = foldedWords.get(words);
  if (known) return known;
  const { title, synonyms, meaning, action } = words;
  const written = [title, ...synonyms, meaning, action].flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}-]+/u));
  const made = new Map(written.toReversed().map((word) => [termOf(word) ?? '', word]));
  foldedWords.set(words, made);
  return made;
}
