import type { CodeRow } from '../catalogue/code-row.ts';
import type { FoundConcept } from './concept-search.ts';
import { everyRow, findRow } from '../catalogue/every-row.ts';
import { codeHit, wordingHit, type Hit } from './hits.ts';
import type { FoundWordings } from './wording-search.ts';

/** Of a provider only that is shown first which fits about as well as what fits best of all. */
const meantShare = 0.7;

/** Rows of providers, programs and block lists. */
export const wordingRows: readonly CodeRow[] = everyRow.filter(({ provider }) => provider !== undefined);

const rowsOfCode = groupByCode(wordingRows);

const rowsOfExplanation = new Map<string, CodeRow[]>();
for (const row of wordingRows)
  rowsOfExplanation.set(row.explanation, [...(rowsOfExplanation.get(row.explanation) ?? []), row]);

/** The rows of codes; where none has such a code, what providers say with it. */
export function codeHits(codes: readonly string[]): Hit[] {
  const known = codes.flatMap((code) => findRow(code) ?? []).map(codeHit);
  const unknown = codes.filter((code) => findRow(code) === undefined);
  return [...known, ...rowsWithCodes(unknown).map(codeHit)];
}

/** A token of a provider's own, such as `s3150`, is unmistakable; two words that happen to be a wording are not. */
export function tokenHits(rows: readonly CodeRow[], asked: string): Hit[] {
  const typed = asked
    .toLowerCase()
    .split(/[^a-z0-9_]+/)
    .filter((word) => /\d/.test(word) && /[a-z]/.test(word) && word.length > 3);
  return typed.length === 0
    ? []
    : rows
        .filter(({ patterns = [] }) => typed.some((word) => patterns.some((pattern) => pattern.includes(word))))
        .map(wordingHit);
}

/** The rows of named providers, in the order of the catalogue. */
export function rowsOf(providers: ReadonlySet<string>): CodeRow[] {
  return wordingRows.filter(({ provider = '' }) => providers.has(provider));
}

/**
 * The rows of named providers: those of what is asked, best first; where nothing else is asked, one of each
 * explanation before the others.
 */
export function hitsOfProviders(
  providers: ReadonlySet<string>,
  about: readonly FoundConcept[],
  wordings: FoundWordings,
  codes: readonly string[],
): Hit[] {
  const order = [...providers];
  const own = rowsOf(providers).toSorted(
    (one, other) => order.indexOf(one.provider ?? '') - order.indexOf(other.provider ?? ''),
  );
  if (about.length > 0 || codes.length > 0) {
    const least = (about[0]?.score ?? 0) * meantShare;
    const asked = about.filter(({ score }) => score >= least).map(({ concept }) => concept.explanation);
    const coded = own.filter((row) => codes.some((code) => row.codes?.includes(code)));
    const pieces = wordings.pieces.filter((row) => own.includes(row));
    const explained = asked.flatMap((explanation) => own.filter((row) => row.explanation === explanation));
    const family = about[0]?.concept.family;
    const related = own.filter((row) => family !== undefined && row.family === family);
    return [...(codes.length > 0 ? coded : []), ...pieces, ...explained, ...related].map(wordingHit);
  }
  const first = new Map(own.toReversed().map((row) => [`${row.provider} ${row.explanation}`, row]));
  const ofEach = own.filter((row) => first.get(`${row.provider} ${row.explanation}`) === row);
  return [...ofEach, ...own].map(wordingHit);
}

/** What providers say of the concepts. */
export function providersOf(found: readonly FoundConcept[]): Hit[] {
  return found.flatMap(({ concept, terms }) =>
    (rowsOfExplanation.get(concept.explanation) ?? []).map(({ id, family, explanation }): Hit => ({
      id,
      family,
      why: 'words',
      terms,
      explanation,
    })),
  );
}

/** What providers say with codes; those with more of them first. */
export function rowsWithCodes(codes: readonly string[]): CodeRow[] {
  const rows = [...new Set(codes.flatMap((code) => rowsOfCode.get(code) ?? []))];
  if (codes.length < 2) return rows;
  const count = (row: CodeRow) => codes.filter((code) => rowsOfCode.get(code)?.includes(row) === true).length;
  return rows.toSorted((one, other) => count(other) - count(one));
}

function groupByCode(rows: readonly CodeRow[]): ReadonlyMap<string, readonly CodeRow[]> {
  const groups = new Map<string, CodeRow[]>();
  for (const row of rows)
    for (const code of (row.codes ?? []).flatMap(eachOf)) groups.set(code, [...(groups.get(code) ?? []), row]);
  return groups;
}

/** Every code of a range such as `5.7.606-5.7.649`; any other text is one code. */
function eachOf(code: string): string[] {
  const range = /^([245]\.\d+\.)(\d+)-\1(\d+)$/.exec(code);
  if (!range) return [code];
  const [start, end] = [Number(range[2]), Number(range[3])];
  return Array.from({ length: end - start + 1 }, (_, at) => `${range[1]}${start + at}`);
}
