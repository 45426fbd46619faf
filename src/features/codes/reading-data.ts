import { paths } from '../../paths.ts';
import { pageData } from './page-data.ts';

/** Titles of all general codes by code: what the picture of a reply names. */
export const titlesOfCodes = pageData(
  (language) => paths.howToRead(language),
  (book): Readonly<Partial<Record<string, string>>> =>
    Object.fromEntries(book.rows.filter(({ provider }) => provider === undefined).map((row) => [row.id, book.wordsOf(row).title])),
);
