import type { KnownProvider } from '../../domain/dns/finding.ts';
import { toKnownProvider } from '../../domain/dns/known-providers.ts';
import { findProvider, productFor } from '../../domain/providers/catalogue.ts';

/** The chosen provider's row for comparing; nothing where its mail servers are not known, and there is nothing to compare with. */
export function expectedProvider(id: string | undefined, domain: string): { expected?: KnownProvider } {
  const chosen = id === undefined ? undefined : findProvider(id);
  const row = chosen && productFor(chosen, domain);
  return row && (row.mx ?? []).length > 0 ? { expected: toKnownProvider(row) } : {};
}
