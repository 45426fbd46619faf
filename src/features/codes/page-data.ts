import { use } from 'react';
import type { LocalizedCatalogue } from '../../i18n/localized-catalogue.ts';
import { loadCatalogue } from '../../i18n/load-catalogue.ts';
import { forEachLanguage, type Language } from '../../paths.ts';
import { carriedByPage } from '../../platform/page-data.ts';
import { keepParts } from '../../platform/page-parts.ts';

/** What one kind of page shows of the whole catalogue. */
export interface PageData<Data> {
  /** Gets it for the page of `id`, so that the first render needs no waiting. Rejects with `PartMissing` where a file can't be fetched. */
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
  make: (catalogue: LocalizedCatalogue, id: string) => Data | Promise<Data>,
): PageData<Data> {
  const loadIn = (language: Language) =>
    keepParts(async (id: string): Promise<Data> => {
      const carried = carriedByPage(address(language, id));
      // Our own build wrote it from the same `make`.
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion
      return carried === undefined ? make(await loadCatalogue(language), id) : (carried as Data);
    });
  const load = forEachLanguage(loadIn);

  return {
    prepare: async (language, id) => {
      await load[language](id);
    },
    useData: (language, id) => use(load[language](id)),
  };
}
