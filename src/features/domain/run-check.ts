import { knownProviders } from '../../domain/dns/known-providers.ts';
import { checkAll, type WholeJudgement } from '../../domain/live/check-all.ts';
import { askOverHttps } from '../../probes/doh.ts';
import { askOverRdap } from '../../probes/rdap.ts';
import { resolvers } from '../../probes/resolvers.ts';
import { askStatusPage } from '../../probes/status.ts';
import { expectedProvider } from './expected-provider.ts';
import { nameProviders } from './provider-names.ts';

/** The judgements on a domain, with the names of the providers they speak of, by id. */
export interface Checked extends WholeJudgement {
  readonly names: ReadonlyMap<string, string>;
  /** When it was judged, in milliseconds since 1970. */
  readonly at: number;
}

export interface CheckSettings {
  signal: AbortSignal;
  /** Past the browser's memory: for "ask again". */
  fresh: boolean;
  /** Id of the provider the person has chosen, which the domain is then compared with. */
  expected: string | undefined;
}

/**
 * Asks the operator's resolvers, the domain's registry and the provider's status page. Loaded by the click, with
 * their tables. Never rejects.
 */
export async function runCheck(domain: string, { signal: leaving, fresh, expected }: CheckSettings): Promise<Checked> {
  const judged = new AbortController();
  const signal = AbortSignal.any([leaving, judged.signal]);
  const whole = await checkAll({
    dns: {
      domain,
      ask: askOverHttps({ resolvers: resolvers.map(({ url }) => url), signal, fresh }),
      resolvers: resolvers.length,
      providers: knownProviders(),
      ...expectedProvider(expected, domain),
    },
    registry: { ask: askOverRdap({ signal, fresh }) },
    status: { ask: askStatusPage({ signal, fresh }), provider: expected },
    now: Date.now(),
  });
  // A verdict that came early leaves questions open, which nobody waits for any more.
  judged.abort();
  return { ...whole, names: nameProviders(whole.judgement, expected), at: Date.now() };
}
