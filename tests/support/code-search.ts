import { readCodeSearch } from '../../scripts/read-language.ts';

/** The search as the pages of each language have it. */
export const search = { en: await readCodeSearch('en'), fi: await readCodeSearch('fi') };
