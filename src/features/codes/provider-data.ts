import type { CodeBook } from '../../i18n/code-book.ts';
import { paths } from '../../paths.ts';
import { pageData } from './page-data.ts';
import { toTableRow, type TableRow } from './table-rows.ts';

/** One provider's wordings. */
export interface ProviderEntry {
  name: string;
  rows: readonly TableRow[];
}

/** What one provider says; null where the catalogue knows no such provider. */
export const providerEntry = pageData<ProviderEntry | null>(paths.provider, (book, slug) => {
  const rows = book.rows.filter(({ provider }) => provider === slug);
  const name = rows[0] && book.providerOf(rows[0]);
  return name === undefined ? null : { name, rows: rows.map((row) => toTableRow(row, book.wordsOf(row), name)) };
});

/** A provider in the list of all. */
export interface ListedProvider {
  slug: string;
  name: string;
  count: number;
}

/** All providers and programs, in order of the alphabet. */
export const providerList = pageData((language) => paths.providers(language), listProviders);

function listProviders(book: CodeBook): ListedProvider[] {
  const links = new Map<string, ListedProvider>();
  for (const row of book.rows) {
    const name = book.providerOf(row);
    if (row.provider === undefined || name === undefined) continue;
    const slug = row.provider;
    links.set(slug, { slug, name, count: (links.get(slug)?.count ?? 0) + 1 });
  }
  return [...links.values()].toSorted((one, other) => one.name.localeCompare(other.name, book.language));
}
