import { use } from 'react';
import type { CodeBook } from '../../i18n/code-book.ts';
import type { Language } from '../../paths.ts';
import { carriedByPage } from '../../platform/page-data.ts';

/** What one kind of page shows of the whole catalogue. */
export interface PageData<Data> {
  /** Gets it for the page of `id`, so that the first render needs no waiting. Rejects where a file can't be fetched. */
  prepare: (language: Language, id: string) => Promise<void>;
  /** It, in a component; React waits where it is on its way. */
  useData: (language: Language, id: string) => Data;
}

/**
 * Makes the data of pages: from the static page where that carries it, else from the catalogue,
 * which is loaded then and not before. `address` is the page's own.
 */
export function pageData<Data>(
  address: (language: Language, id: string) => string,
  make: (book: CodeBook, id: string) => Data,
): PageData<Data> {
  const loading = new Map<string, Promise<Data>>();

  const load = (language: Language, id: string): Promise<Data> => {
    const page = address(language, id);
    const known = loading.get(page);
    if (known) return known;
    const promise = fetchData(language, id, page);
    loading.set(page, promise);
    void promise.then(
      // React reads a promise that says it is fulfilled without waiting a turn, so the first render is whole.
      (value) => Object.assign(promise, { status: 'fulfilled', value }),
      () => loading.delete(page),
    );
    return promise;
  };

  const fetchData = async (language: Language, id: string, page: string): Promise<Data> => {
    const carried = carriedByPage(page);
    // Our own build wrote it from the same `make`.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    return carried === undefined ? make(await openBook(language), id) : (carried as Data);
  };

  return {
    prepare: async (language, id) => {
      await load(language, id);
    },
    useData: (language, id) => use(load(language, id)),
  };
}

async function openBook(language: Language): Promise<CodeBook> {
  const { openCodeBook } = await import('../../i18n/code-book.ts');
  return openCodeBook(language);
}
