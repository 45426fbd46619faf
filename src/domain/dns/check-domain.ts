import type { Ask } from './answer.ts';
import type { DomainJudgement, KnownProvider, Topic } from './finding.ts';

export interface DomainCheck {
  /** A-labels, lower case, no final dot (`readDomain` makes one of what a person types). */
  readonly domain: string;
  readonly ask: Ask;
  /** How many resolvers `ask` knows: 1 or 2. */
  readonly resolvers: number;
  readonly providers: readonly KnownProvider[];
  /** The provider the person has chosen or the operator has set. */
  readonly expected?: KnownProvider;
  /** DKIM selectors to try besides the provider's. */
  readonly selectors?: readonly string[];
  /** Limits the verdict to these. */
  readonly scope?: readonly Topic[];
}

/** Asks what there is to ask about a domain's mail and judges it. Never rejects. */
export declare function checkDomain(check: DomainCheck): Promise<DomainJudgement>;
