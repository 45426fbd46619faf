import type { CodeRow } from '../domain/catalogue/code-row.ts';
import type { SearchPhrases } from '../domain/language/search-phrases.ts';
import { readWordList } from '../domain/language/word-list.ts';
import type { CodeFinder } from '../domain/intake/lead-reader.ts';
import type { Hit } from '../domain/search/hits.ts';
import type { Normalize } from '../domain/search/normalize.ts';
import { isKnownWording } from '../domain/search/read-line.ts';
import { createCodeSearch } from '../domain/search/search.ts';
import { explanations, type ExplanationId } from '../knowledge/explanations/explanations.ts';
import type { Language } from '../paths.ts';
import { openCatalogue, type LocalizedCatalogue } from './localized-catalogue.ts';
import type { ExplanationWords } from './explanation-words.ts';
import { loadLexicon, loadPhrases } from './load-language.ts';

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
export interface LocalizedSearch {
  language: Language;
  search: (query: string) => FoundCode[];
  /** The same search for what decides where a text leads. */
  codes: CodeFinder;
  normalize: Normalize;
}

/** Makes the search. Rejects where a part of it can't be fetched, and may be tried again. */
export async function openSearch(language: Language): Promise<LocalizedSearch> {
  const [catalogue, lexicon, phrases] = await Promise.all([openCatalogue(language), loadLexicon(), loadPhrases(language)]);
  const find = createCodeSearch(lexicon, { words: catalogue.words, phrases });
  const writtenIn = createWrittenWords(catalogue, phrases[0], lexicon.synonyms.termOf);

  const found = ({ id, family, why, terms, explanation }: Hit): FoundCode[] => {
    const row = catalogue.find(id);
    if (!row) return [];
    const words = catalogue.words[explanation];
    const { owner } = explanations[explanation];
    const shown = why === 'words' ? terms.flatMap((term) => writtenIn(explanation).get(term) ?? []) : terms;
    return [{ row: { ...row, family, owner }, words, provider: catalogue.providerOf(row), why, terms: shown }];
  };

  return { language, search: (query) => find(query).flatMap(found), codes: { find, isKnownWording }, normalize: lexicon.normalize };
}

type WrittenWords = (explanation: ExplanationId) => ReadonlyMap<string, string>;

/**
 * The words of an explanation by their term, each as it first stands there, so that a reader knows them again; kept,
 * as every letter typed asks for them.
 */
function createWrittenWords(
  catalogue: LocalizedCatalogue,
  phrases: SearchPhrases | undefined,
  termOf: (word: string) => string | null,
): WrittenWords {
  const kept = new Map<ExplanationId, ReadonlyMap<string, string>>();
  return (explanation) => {
    const known = kept.get(explanation);
    if (known) return known;
    const { title, meaning, action } = catalogue.words[explanation];
    const texts = [title, ...readWordList(phrases?.[explanation] ?? ''), meaning, action];
    const written = texts.flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}-]+/u));
    const made = new Map(written.toReversed().map((word) => [termOf(word) ?? '', word]));
    kept.set(explanation, made);
    return made;
  };
}
