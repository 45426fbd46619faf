import { useEffect, useState } from 'react';
import { useLanguage } from './language.ts';
import type { FoundCode, SearchBook } from './search-book.ts';

/**
 * Codes that fit a search, best first; undefined while nothing is searched for, or while the whole
 * catalogue, which is loaded with the first search, is on its way.
 */
export function useCodeSearch(query: string): FoundCode[] | undefined {
  const language = useLanguage();
  const [book, setBook] = useState<SearchBook>();
  const wanted = query.trim() !== '';
  const here = book?.language === language ? book : undefined;

  useEffect(() => {
    if (!wanted || here) return undefined;
    let left = false;
    const open = async () => {
      try {
        const { openSearchBook } = await import('./search-book.ts');
        const opened = await openSearchBook(language);
        if (!left) setBook(opened);
      } catch {
        // Offline before the first search: the table stays as it is, and a search begun anew tries again.
      }
    };
    void open();
    return () => {
      left = true;
    };
  }, [wanted, here, language]);

  return wanted && here ? here.search(query) : undefined;
}
