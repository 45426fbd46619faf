import type { Owner } from '../../knowledge/owner.ts';

/** Every finding there is. The words for each are in the locales under the same id. */
export const findingIds = [
  'answer-stale',
  'answer-truncated',
  'dane-present',
  'dkim-found',
  'dkim-not-seen',
  'dkim-revoked',
  'dmarc-inherited',
  'dmarc-missing',
  'dmarc-no-policy',
  'dmarc-old-tag',
  'dmarc-present',
  'dmarc-syntax',
  'dmarc-two',
  'dmarc-wrong-place',
  'dnssec-bogus',
  'domain-is-alias',
  'domain-not-found',
  'mta-sts-host-missing',
  'mta-sts-policy',
  'mta-sts-two',
  'mx-as-expected',
  'mx-duplicate-target',
  'mx-equal-priority',
  'mx-expected-missing',
  'mx-ipv6-only',
  'mx-leftover',
  'mx-many',
  'mx-missing',
  'mx-missing-address-used',
  'mx-mixed-providers',
  'mx-null',
  'mx-null-mixed',
  'mx-order-differs',
  'mx-other-provider',
  'mx-present',
  'mx-target-alias',
  'mx-target-alias-loop',
  'mx-target-doubled',
  'mx-target-is-address',
  'mx-target-loopback',
  'mx-target-no-address',
  'mx-target-not-found',
  'mx-target-not-host-name',
  'mx-target-private',
  'mx-target-single-label',
  'mx-target-typo',
  'nameservers-failing',
  'not-pasted',
  'offline',
  'one-server-failed',
  'resolver-busy',
  'resolver-filters',
  'resolver-http-error',
  'resolver-not-dns',
  'resolver-refused',
  'resolver-timeout',
  'resolver-unreachable',
  'resolvers-disagree',
  'spf-allows-everyone',
  'spf-has-provider',
  'spf-include-missing',
  'spf-lookups-near-limit',
  'spf-loop',
  'spf-macro',
  'spf-missing',
  'spf-no-all',
  'spf-present',
  'spf-provider-missing',
  'spf-ptr',
  'spf-quotes-inside',
  'spf-redirect-ignored',
  'spf-redirect-missing',
  'spf-syntax',
  'spf-too-many-lookups',
  'spf-too-many-void',
  'spf-two',
  'tls-rpt-present',
  'txt-large',
] as const;

export type FindingId = (typeof findingIds)[number];

/** What a finding is about; a verdict can be asked for some of them only. */
export const topics = ['domain', 'mx', 'spf', 'dmarc', 'dkim', 'mta-sts', 'tls-rpt', 'dane'] as const;

export type Topic = (typeof topics)[number];

export type FindingState = 'fine' | 'wrong' | 'could-not-check';

/** `breaks`: mail is lost or refused. `weakens`: late, less trusted, at risk. `note`: changes no verdict. */
export type Weight = 'breaks' | 'weakens' | 'note';

/** A record for the person to set. */
export interface RecordToSet {
  /** Full name, no final dot. */
  readonly name: string;
  readonly type: 'MX' | 'TXT';
  /** Value as it is typed into a panel: `10 mx1.example.net` or the text. */
  readonly value: string;
}

/** One thing seen at a domain; of its DNS where nothing else is said. */
export interface Finding<Id extends string = FindingId, About extends string = Topic> {
  readonly id: Id;
  readonly topic: About;
  readonly state: FindingState;
  readonly weight: Weight;
  /** Whether it touches mail that comes in or goes out. */
  readonly affects: 'receive' | 'send';
  /** Who must act; `nobody` where nothing is wrong. */
  readonly owner: Owner;
  /** What should be there, record values as typed; empty where no such thing can be said. */
  readonly expected: readonly string[];
  /** What is there: record values or names, as read. */
  readonly found: readonly string[];
  /** Records to copy; empty where none can be given. */
  readonly set: readonly RecordToSet[];
  /** Up to how many seconds until a change is seen everywhere, from the TTLs seen. */
  readonly wait?: number;
  /** Address of what it rests on: a standard, or the page that said so. */
  readonly source?: string;
}

export interface MxHost {
  readonly priority: number;
  /** Lower case, no final dot; the empty string is a null MX. */
  readonly target: string;
  /** Empty when it has none, or when it was not asked (only the first four are). */
  readonly addresses: readonly string[];
  /** Whether its addresses were asked for and answered. */
  readonly asked: boolean;
  /** Id of the provider whose host it is. */
  readonly provider?: string;
  /** What is wrong with this host. */
  readonly wrong: readonly FindingId[];
}

/** What one question was and where it went, in the order asked. */
export interface Asked {
  readonly name: string;
  readonly type: string;
  /** 0 the first resolver, 1 the second. */
  readonly resolver: number;
}

export interface DomainJudgement {
  /** As asked: A-labels, lower case. */
  readonly domain: string;
  readonly verdict: FindingState;
  /** The same for mail coming in alone, which is what check 5 of the wizard asks. */
  readonly receiving: FindingState;
  readonly findings: readonly Finding[];
  readonly asked: readonly Asked[];
  /** Id of the provider recognised from the MX; undefined when none or several. */
  readonly provider?: string;
  /** Id of the filter that stands in front of the mailbox, when MX points at one. */
  readonly filter?: string;
  /** In the order senders try them. */
  readonly mx: readonly MxHost[];
  readonly nameServers: readonly string[];
  /** Apex of the zone the domain is in: owner of the SOA. */
  readonly zone?: string;
}

/** What the judging needs of a provider's record; the rows of `providers/` have these fields. */
export interface KnownProvider {
  readonly id: string;
  readonly kind: 'mailbox' | 'hosting' | 'filter' | 'forwarder' | 'sender';
  /** Patterns: a host or anything below it; `*.` only below; a `*` inside is one label. */
  readonly mx: readonly string[];
  readonly mxLegacy: readonly string[];
  /** What a customer must set; null when unknown. `{…}` stands for a value of the customer's own. */
  readonly mxExpected: readonly { readonly priority: number; readonly host: string }[] | null;
  readonly spfInclude: string | null;
  readonly spfIncludeOther: readonly string[];
  readonly dkimSelectors: readonly string[];
}
