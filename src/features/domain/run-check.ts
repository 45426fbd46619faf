import { checkDomain } from '../../domain/dns/check-domain.ts';
import type { DomainJudgement, KnownProvider } from '../../domain/dns/finding.ts';
import { knownProviders, toKnownProvider } from '../../domain/dns/known-providers.ts';
import { compareWithDns } from '../../domain/live/compare-with-dns.ts';
import { findProvider, productsOf } from '../../domain/providers/catalogue.ts';
import { checkRegistration } from '../../domain/registry/check-registration.ts';
import type { RegistryJudgement } from '../../domain/registry/registry-finding.ts';
import { checkStatus } from '../../domain/status/check-status.ts';
import type { StatusJudgement } from '../../domain/status/status-finding.ts';
import { askOverHttps } from '../../probes/doh.ts';
import { askOverRdap } from '../../probes/rdap.ts';
import { resolvers } from '../../probes/resolvers.ts';
import { askStatusPage } from '../../probes/status.ts';
import { nameProviders } from './provider-names.ts';

/** The judgements on a domain, with the names of the providers they speak of, by id. */
export interface Checked {
  readonly judgement: DomainJudgement;
  readonly registration: RegistryJudgement;
  readonly status: StatusJudgement;
  readonly names: ReadonlyMap<string, string>;
}

export interface CheckSettings {
  signal: AbortSignal;
  /** Past the browser's memory: for "ask again". */
  fresh: boolean;
  /** Id of the provider the person has chosen, which the domain is then compared with. */
  expected: string | undefined;
}

/** The state of the provider that was chosen or recognised; of the filter in front, where the mailbox behind it is not known. */
async function askStatus(dns: DomainJudgement, { signal, fresh, expected }: CheckSettings): Promise<StatusJudgement> {
  const provider = expected ?? dns.provider ?? dns.filter;
  const link = provider === undefined ? undefined : findProvider(provider)?.links?.status?.url;
  const products = provider === undefined ? [] : productsOf(provider);
  return checkStatus({ provider, products, link, ask: askStatusPage({ signal, fresh }), now: Date.now() });
}

/**
 * Asks the operator's resolvers and the domain's registry at the same time, and the provider's status page once the
 * resolvers' answers tell who that is. Loaded by the click, with the tables of providers and registries. Never rejects.
 */
export async function runCheck(domain: string, settings: CheckSettings): Promise<Checked> {
  const { fresh } = settings;
  const judged = new AbortController();
  const signal = AbortSignal.any([settings.signal, judged.signal]);
  const expected = knownProvider(settings.expected);
  const ask = askOverHttps({ resolvers: resolvers.map(({ url }) => url), signal, fresh });
  const asking = checkDomain({
    domain,
    ask,
    resolvers: resolvers.length,
    providers: knownProviders(),
    ...(expected && { expected }),
  });
  const [judgement, registration, status] = await Promise.all([
    asking,
    checkRegistration(domain, askOverRdap({ signal, fresh }), Date.now()),
    asking.then((dns) => askStatus(dns, settings)),
  ]);
  // A verdict that came early leaves questions open, which nobody waits for any more.
  judged.abort();
  return { judgement, registration: compareWithDns(registration, judgement), status, names: nameProviders(judgement, settings.expected) };
}

/** The provider's row for comparing; undefined where its mail servers are not known, and there is nothing to compare with. */
function knownProvider(id: string | undefined): KnownProvider | undefined {
  const row = id === undefined ? undefined : findProvider(id);
  return row && (row.mx ?? []).length > 0 ? toKnownProvider(row) : undefined;
}
