import type { CodeRow } from '../../domain/catalogue/code-row.ts';
import { commonCodes } from '../../knowledge/codes/common-codes.ts';
import type { Authority } from '../../knowledge/source.ts';
import { wordingOf } from '../../domain/catalogue/wording.ts';
import type { LocalizedCatalogue } from '../../i18n/localized-catalogue.ts';
import type { FoundCode } from '../../i18n/localized-search.ts';
import type { ExplanationWords } from '../../i18n/explanation-words.ts';
import { paths } from '../../paths.ts';
import { pageData } from './page-data.ts';

/** A code as the table shows it. */
export interface TableRow extends Pick<CodeRow, 'id' | 'class' | 'owner' | 'permanence' | 'provider'> {
  /** The wording of a provider or program. */
  wording?: string;
  /** Codes the wording comes with. */
  codes?: string;
  authorities: readonly Authority[];
  words: Pick<ExplanationWords, 'title' | 'meaning' | 'action'>;
}

/** A row with its words, and with the name of whose they are, for the table. */
export function toTableRow(row: CodeRow, { title, meaning, action }: ExplanationWords, provider: string | undefined): TableRow {
  const { id, owner, permanence, codes, sources } = row;
  const wording = wordingOf(row);
  return {
    id,
    class: row.class,
    owner,
    permanence,
    ...(provider !== undefined && { provider }),
    ...(wording !== undefined && { wording }),
    ...(codes !== undefined && codes.length > 0 && { codes: codes.join(' ') }),
    authorities: [...new Set(sources.map(({ authority }) => authority))],
    words: { title, meaning, action },
  };
}

/** A hit of a search, with why it is one. */
export function toFoundRow({ row, words, provider, why, terms }: FoundCode) {
  return { ...toTableRow(row, words, provider), why, terms };
}

/** The codes that belong to no provider: what the table shows before anything is searched for. */
export const generalRows = pageData((language) => paths.codes(language), makeGeneralRows);

/** Rows with the place of their words in a list of their own: many share an explanation, and the page carries it once. */
interface PackedRows {
  words: TableRow['words'][];
  rows: [row: Omit<TableRow, 'words'>, words: number][];
}

function makeGeneralRows(catalogue: LocalizedCatalogue): PackedRows {
  const words: TableRow['words'][] = [];
  const places = new Map<string, number>();
  const rows = catalogue.rows
    .filter(({ provider }) => provider === undefined)
    .toSorted(inOrder)
    .map((row): PackedRows['rows'][number] => {
      const { words: own, ...rest } = toTableRow(row, catalogue.wordsOf(row), undefined);
      const key = row.explanation;
      const place = places.get(key) ?? words.push(own) - 1;
      places.set(key, place);
      return [rest, place];
    });
  return { words, rows };
}

/**
 * The most common codes first. Who looks for another has an error, too: those come next, three digits before enhanced codes, each
 * in order of number.
 */
function inOrder(one: CodeRow, other: CodeRow): number {
  return rank(one) - rank(other) || one.id.localeCompare(other.id, 'en', { numeric: true });
}

function rank({ id, kind, class: digit }: CodeRow): number {
  const common = commonCodes.indexOf(id);
  if (common !== -1) return common - commonCodes.length;
  const isFailure = digit === 4 || digit === 5;
  return (isFailure ? 0 : 2) + (kind === 'reply' ? 0 : 1);
}

/** The rows with their words again. */
export function unpack({ words, rows }: PackedRows): TableRow[] {
  return rows.flatMap(([row, place]) => {
    const own = words[place];
    return own ? [{ ...row, words: own }] : [];
  });
}
