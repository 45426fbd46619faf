import type { Certainty } from '../certainty.ts';
import type { Source } from '../source.ts';

/**
 * Who may ask that an address be taken off a list. `administrator`: whoever runs the server. `network`: whoever the
 * address belongs to. `domain-owner`: whoever the domain belongs to. `nobody`: entries run out by themselves.
 */
export type Delisting = 'anyone' | 'administrator' | 'network' | 'domain-owner' | 'nobody';

/**
 * What a list holds. `bad-record`: servers its company has had too much spam from. `networks`: all addresses of a
 * network in which some sent spam. `misdirected-bounces`: servers that send error messages to forged senders.
 */
export type Contents =
  | 'several'
  | 'spam-senders'
  | 'spammers'
  | 'infected'
  | 'home-addresses'
  | 'spam-domains'
  | 'new-domains'
  | 'networks'
  | 'misdirected-bounces'
  | 'bad-record'
  | 'login-attacks'
  | 'no-host-name'
  | 'fraud-mailboxes';

/** Which servers refuse mail for it. `own`: those of the company that runs it. */
export type UsedBy = 'many' | 'some' | 'few' | 'own';

/** A list of addresses or domains that servers ask before they take mail (RFC 5782). */
export interface Blocklist extends Shared {
  id: string;
  name: string;
  /** DNS zones it answers in. */
  zones?: readonly string[];
  /** What refusals call it besides, as plain lower-case phrases. */
  named?: readonly string[];
  /** Id of the list that answers for several at once; where a reply names both, this one tells more. */
  partOf?: string;
  /** Left out once it has ended. */
  contents?: Contents;
  usedBy?: UsedBy;
  /** Where an address is looked up, and removal asked for. */
  lookUp?: string;
  delisting?: Delisting;
  /** When it ended, as YYYY, YYYY-MM or YYYY-MM-DD, or `unknown`; left out while it answers. */
  closed?: string;
  sources: readonly [Source, ...Source[]];
}

/** What the rows of a file have in common, unless a row says otherwise. */
interface Shared {
  certainty: Certainty;
  /** The day the row was last compared with its sources, as YYYY-MM-DD. */
  checked: string;
}

/** Rows of lists. */
export function blocklistsOf(
  shared: Shared,
  rows: readonly (Partial<Shared> & Omit<Blocklist, keyof Shared>)[],
): readonly Blocklist[] {
  return rows.map((row) => ({ ...shared, ...row }));
}
