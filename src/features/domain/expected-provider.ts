import type { KnownProvider } from '../../domain/dns/finding.ts';
import { toKnownProvider } from '../../domain/dns/known-providers.ts';
import { findProvider } from '../../domain/providers/catalogue.ts';

/** The chosen provider's row for comparing; nothing where its mail servers are not known, and there is nothing to compare with. */
export function expectedProvider(id: string | undefined): { expected?: KnownProvider } {
  const row = id === undefined ? undefined : findProvider(id);
  return row && (row.mx ?? []).length > 0 ? { expected: toKnownProvider(row) } : {};
}
