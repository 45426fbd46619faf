import { checkDomain } from '../../domain/dns/check-domain.ts';
import type { DomainJudgement } from '../../domain/dns/finding.ts';
import { knownProviders } from '../../domain/dns/known-providers.ts';
import { askOverHttps } from '../../probes/doh.ts';
import { resolvers } from '../../probes/resolvers.ts';
import { nameProviders } from './provider-names.ts';

/** A judgement with the names of the providers it speaks of, by id. */
export interface Checked {
  readonly judgement: DomainJudgement;
  readonly names: ReadonlyMap<string, string>;
}

/** Asks the operator's resolvers and judges. Loaded by the click, with the table of providers. Never rejects. */
export async function runCheck(domain: string, signal: AbortSignal, fresh: boolean): Promise<Checked> {
  const ask = askOverHttps({ resolvers: resolvers.map(({ url }) => url), signal, fresh });
  const judgement = await checkDomain({ domain, ask, resolvers: resolvers.length, providers: knownProviders() });
  return { judgement, names: nameProviders(judgement) };
}
