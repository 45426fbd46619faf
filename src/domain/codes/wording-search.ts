import type { CodeRow } from './catalogue.ts';

/** Shorter than this, a piece of a wording stands in too many of them to tell anything. */
const shortestPiece = 4;

/**
 * Rows of providers and programs whose known wording stands in the query, which is usually a pasted
 * line; then those whose wording the query is a piece of; then those of a provider it names.
 */
export function findWordings(rows: readonly CodeRow[], query: string): CodeRow[] {
  const asked = oneLine(query);
  if (asked.length < shortestPiece) return [];
  const ranks: [CodeRow[], CodeRow[], CodeRow[]] = [[], [], []];
  for (const row of rows) {
    const patterns = row.patterns ?? [];
    if (patterns.some((pattern) => asked.includes(pattern))) ranks[0].push(row);
    else if (patterns.some((pattern) => pattern.includes(asked))) ranks[1].push(row);
    else if (isNamed(row.provider ?? '', asked)) ranks[2].push(row);
  }
  return ranks.flat();
}

/** So long a wording is no few words that anyone would type: who has it in a query has pasted the line it is from. */
const longWording = 20;

/** Whether the query holds a long wording of the row, which then says more than any number beside it. */
export function isQuoted({ patterns = [] }: CodeRow, query: string): boolean {
  const asked = oneLine(query);
  return patterns.some((pattern) => pattern.length >= longWording && asked.includes(pattern));
}

function oneLine(text: string): string {
  return text.toLowerCase().replaceAll(/\s+/g, ' ').trim();
}

/** A provider is named by a word of its name, such as `yahoo` of "Yahoo and AOL". */
function isNamed(provider: string, asked: string): boolean {
  return provider
    .toLowerCase()
    .split(/[^a-z0-9.]+/)
    .some((word) => word.length >= shortestPiece && asked.split(' ').includes(word));
}
