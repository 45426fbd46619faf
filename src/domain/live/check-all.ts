import { checkDomain, type DomainCheck } from '../dns/check-domain.ts';
import type { DomainJudgement } from '../dns/finding.ts';
import { findProvider, linksOf, productsOf } from '../providers/catalogue.ts';
import { checkRegistration } from '../registry/check-registration.ts';
import type { RegistryJudgement } from '../registry/registry-finding.ts';
import { checkStatus } from '../status/check-status.ts';
import type { StatusJudgement } from '../status/status-finding.ts';
import type { AskJson } from './ask-json.ts';
import { compareWithDns } from './compare-with-dns.ts';

export interface WholeCheck {
  readonly dns: DomainCheck;
  /** Left out where no registry is to be asked. `base` is the address of one to ask instead of the ending's own; ends in a slash. */
  readonly registry?: { readonly ask: AskJson; readonly base?: string };
  /** Left out where no status page is to be asked. `provider` is the id of the one chosen; else it is whom the MX records point to. */
  readonly status?: { readonly ask: AskJson; readonly provider?: string | undefined };
  /** Milliseconds since 1970. */
  readonly now: number;
}

export interface WholeJudgement {
  readonly judgement: DomainJudgement;
  readonly registration?: RegistryJudgement | undefined;
  readonly status?: StatusJudgement | undefined;
}

/** The state of the provider that was chosen or recognised; of the filter in front, where the mailbox behind it is not known. */
async function askStatus(dns: DomainJudgement, { ask, provider: chosen }: NonNullable<WholeCheck['status']>, now: number) {
  const provider = chosen ?? dns.provider ?? dns.filter;
  const row = provider === undefined ? undefined : findProvider(provider);
  const link = row && linksOf(row).status?.url;
  const products = provider === undefined ? [] : productsOf(provider);
  return checkStatus({ provider, products, link, ask, now });
}

/**
 * Asks the resolvers and the domain's registry at the same time, and the provider's status page once the resolvers' answers
 * show who that is. Never rejects.
 */
export async function checkAll({ dns, registry, status, now }: WholeCheck): Promise<WholeJudgement> {
  const asking = checkDomain(dns);
  const [judgement, registered, service] = await Promise.all([
    asking,
    registry && checkRegistration(dns.domain, registry.ask, now, registry.base),
    status && asking.then((found) => askStatus(found, status, now)),
  ]);
  return { judgement, registration: registered && compareWithDns(registered, judgement), status: service };
}
