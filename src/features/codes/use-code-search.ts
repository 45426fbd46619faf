import { useEffect, useState } from 'react';
import { codeRows, findCode, type CodeRow } from '../../domain/codes/catalogue.ts';
import type { CodeSearch } from '../../domain/codes/search.ts';
import { useCodeWords } from './code-words.ts';

/**
 * Rows that fit a search, best first; undefined while nothing is searched for, or while the index,
 * which is loaded on the first search only, is on its way.
 */
export function useCodeSearch(query: string): CodeRow[] | undefined {
  const words = useCodeWords();
  const [search, setSearch] = useState<CodeSearch>();
  const wanted = query.trim() !== '';

  useEffect(() => {
    if (!wanted || search) return undefined;
    let left = false;
    void import('../../domain/codes/search.ts').then(({ createSearch }) => {
      if (!left) setSearch(() => createSearch(codeRows, words));
    });
    return () => {
      left = true;
    };
  }, [wanted, search, words]);

  if (!wanted || !search) return undefined;
  return search(query).flatMap(({ id }) => findCode(id) ?? []);
}
