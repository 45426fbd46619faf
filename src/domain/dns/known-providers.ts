import type { Provider } from '../../knowledge/providers/provider.ts';
import { providers } from '../../knowledge/providers/providers.ts';
import type { KnownProvider } from './finding.ts';

/** What the judging needs of a provider's row. A row without a priority gets the place it stands at. */
export function toKnownProvider(row: Provider): KnownProvider {
  const [spfInclude = null, ...spfIncludeOther] = row.spfIncludes ?? [];
  return {
    id: row.id,
    kind: row.kind,
    mx: row.mx ?? [],
    mxLegacy: row.mxOld ?? [],
    mxExpected: row.mxExpected?.map(([priority, host], at) => ({ priority: priority ?? at, host })) ?? null,
    spfInclude,
    spfIncludeOther,
    dkimSelectors: row.dkimSelectors ?? [],
  };
}

/** The providers of the table, in the form the judging reads. */
export function knownProviders(): readonly KnownProvider[] {
  return providers.map((row) => toKnownProvider(row));
}
