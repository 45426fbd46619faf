import type { DomainJudgement } from '../../domain/dns/finding.ts';
import { findProvider } from '../../domain/providers/catalogue.ts';

/** Names of the providers a judgement speaks of, by id, and of the one it was compared with. */
export function nameProviders({ provider, filter, mx }: DomainJudgement, expected?: string): ReadonlyMap<string, string> {
  const ids = [expected, provider, filter, ...mx.map((host) => host.provider)];
  const names = ids.flatMap((id) => {
    const row = id === undefined ? undefined : findProvider(id);
    return row ? [[row.id, row.name] as const] : [];
  });
  return new Map(names);
}
