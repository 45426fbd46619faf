import { useMemo } from 'react';
import type { Normalize } from '../domain/search/normalize.ts';
import type { Language } from '../paths.ts';
import { loadPart } from '../platform/parts.ts';
import { useLanguage } from './language.ts';
import type { FoundCode, SearchBook } from './search-book.ts';
import { usePart, type MissingPart } from './use-part.ts';

/**
 * How a search stands. `none`: nothing is searched for. `coming`: the whole catalogue, which is loaded with the first search, is on
 * its way. `missing`: it can't be had.
 */
export type CodeSearch =
  | { state: 'none' | 'coming' }
  | { state: 'missing'; missing: MissingPart }
  | { state: 'found'; found: readonly FoundCode[]; normalize: Normalize };

/** Codes that fit a search, best first. */
export function useCodeSearch(query: string): CodeSearch {
  const wanted = query.trim() !== '';
  const { part: book, missing } = usePart(openers[useLanguage()], wanted);
  const found = useMemo(() => (wanted ? book?.search(query) : undefined), [wanted, book, query]);
  if (!wanted) return { state: 'none' };
  if (missing) return { state: 'missing', missing };
  return found && book ? { state: 'found', found, normalize: book.normalize } : { state: 'coming' };
}

const openers: Record<Language, () => Promise<SearchBook>> = { fi: async () => open('fi'), en: async () => open('en') };

async function open(language: Language): Promise<SearchBook> {
  const { openSearchBook } = await loadPart(() => import('./search-book.ts'));
  return openSearchBook(language);
}
