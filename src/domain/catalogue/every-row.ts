import type { CodeRow } from './code-row.ts';
import { enhancedRows, replyRows } from './code-rows.ts';
import { clientRows, providerReplyRows } from './provider-rows.ts';

/** Every row: reply codes, enhanced codes, providers, programs. */
export const everyRow: readonly CodeRow[] = onlyKnownRelations([...replyRows, ...enhancedRows, ...providerReplyRows, ...clientRows]);

/** Providers make up codes that nothing more is known of: a relation to one of those leads nowhere. */
function onlyKnownRelations(rows: readonly CodeRow[]): CodeRow[] {
  const ids = new Set(rows.map(({ id }) => id));
  return rows.map((row) => ({ ...row, related: row.related.filter((id) => ids.has(id) && id !== row.id) }));
}

const rowById: ReadonlyMap<string, CodeRow> = new Map(everyRow.map((row) => [row.id, row]));

/** A row of any kind by its id, or undefined; safe for any text, such as one from a link. */
export function findRow(id: string): CodeRow | undefined {
  return rowById.get(id);
}

/** Ids of all providers and programs, in order of the alphabet. */
export const providerIds: readonly string[] = [
  ...new Set(everyRow.flatMap(({ provider }) => (provider === undefined ? [] : [provider]))),
].toSorted();
