import { useMemo } from 'react';
import type { Normalize } from '../domain/search/normalize.ts';
import { forEachLanguage, type Language } from '../paths.ts';
import { loadPart } from '../platform/parts.ts';
import { useLanguage } from './language.ts';
import type { FoundCode, LocalizedSearch } from './localized-search.ts';
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
  const { part: localized, missing } = usePart(openers[useLanguage()], wanted);
  const found = useMemo(() => (wanted ? localized?.search(query) : undefined), [wanted, localized, query]);
  if (!wanted) return { state: 'none' };
  if (missing) return { state: 'missing', missing };
  return found && localized ? { state: 'found', found, normalize: localized.normalize } : { state: 'coming' };
}

const openers = forEachLanguage((language) => async () => open(language));

async function open(language: Language): Promise<LocalizedSearch> {
  const { openSearch } = await loadPart(() => import('./localized-search.ts'));
  return openSearch(language);
}
