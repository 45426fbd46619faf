import { checkDomain, type DomainCheck } from '../dns/check-domain.ts';
import type { DomainJudgement } from '../dns/finding.ts';
import { findProvider, productsOf } from '../providers/catalogue.ts';
import { checkRegistration } from '../registry/check-registration.ts';
import type { RegistryJudgement } from '../registry/registry-finding.ts';
import { checkStatus } from '../status/check-status.ts';
import type { StatusJudgement } from '../status/status-finding.ts';
import type { AskJson } from './ask-json.ts';
import { compareWithDns } from './compare-with-dns.ts';

export interface WholeCheck extends DomainCheck {
  readonly askRegistry: AskJson;
  /** Base address of a registry to ask, instead of the one that keeps the domain's ending. */
  readonly registryBase?: string | undefined;
  readonly askStatus: AskJson;
  /** Id of the provider whose status is wanted; the one the MX records tell, if none is chosen. */
  readonly chosen?: string | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
}

export interface WholeJudgement {
  readonly judgement: DomainJudgement;
  readonly registration: RegistryJudgement;
  readonly status: StatusJudgement;
}

/** The state of the provider that was chosen or recognised; of the filter in front, where the mailbox behind it is not known. */
export async function judgeStatusOf(
  dns: DomainJudgement,
  { askStatus, chosen, now }: Pick<WholeCheck, 'askStatus' | 'chosen' | 'now'>,
): Promise<StatusJudgement> {
  const provider = chosen ?? dns.provider ?? dns.filter;
  const link = provider === undefined ? undefined : findProvider(provider)?.links?.status?.url;
  const products = provider === undefined ? [] : productsOf(provider);
  return checkStatus({ provider, products, link, ask: askStatus, now });
}

/**
 * Asks the resolvers and the domain's registry at the same time, and the provider's status page once the resolvers' answers
 * tell who that is. Never rejects.
 */
export async function checkAll(check: WholeCheck): Promise<WholeJudgement> {
  const asking = checkDomain(check);
  const [judgement, registration, status] = await Promise.all([
    asking,
    checkRegistration(check.domain, check.askRegistry, check.now, check.registryBase),
    asking.then((dns) => judgeStatusOf(dns, check)),
  ]);
  return { judgement, registration: compareWithDns(registration, judgement), status };
}
