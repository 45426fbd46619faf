import { notChecked } from '../dns/make-finding.ts';
import type { AskJson } from '../live/ask-json.ts';
import { judgeStatus } from './judge-status.ts';
import type { StatusFindingId, StatusJudgement } from './status-finding.ts';
import { statusPageOf, summaryAddress } from './status-pages.ts';

export interface StatusCheck {
  /** Id of the provider recognised; undefined where there is none. */
  readonly provider: string | undefined;
  /** Ids of all its products that use the same mail servers, itself among them. */
  readonly products: readonly string[];
  /** The provider's page for people, where its row has one. */
  readonly link: string | undefined;
  readonly ask: AskJson;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Asks the status page of a provider that was recognised, and judges it. Never rejects; asks nothing where there is nothing to read. */
export async function checkStatus({ provider, products, link, ask, now }: StatusCheck): Promise<StatusJudgement> {
  const unsure = (id: StatusFindingId): StatusJudgement => ({
    state: 'could-not-check',
    certain: true,
    findings: [notChecked('status', id, { owner: 'you', ...(link !== undefined && { source: link }) })],
    asked: [],
    ...(provider !== undefined && { provider }),
    ...(link !== undefined && { page: link }),
  });
  if (provider === undefined) return unsure('status-provider-unknown');
  const page = statusPageOf(provider);
  if (!page) return unsure(link === undefined ? 'status-no-page' : 'status-link-only');
  const address = summaryAddress(page);
  return { ...judgeStatus(page, products, await ask(address), now), provider, asked: [address] };
}
