import { paths } from '../../paths.ts';
import { pageData } from './page-data.ts';

/** Titles of all general codes by code: what the picture of a reply names. */
export const titlesOfCodes = pageData(
  (language) => paths.howToRead(language),
  (catalogue): Readonly<Partial<Record<string, string>>> =>
    Object.fromEntries(
      catalogue.rows.filter(({ provider }) => provider === undefined).map((row) => [row.id, catalogue.wordsOf(row).title]),
    ),
);
