/**
 * What a state of a domain's registration (EPP, RFC 5731 2.3 and RFC 3915 3.1; in RDAP's spelling RFC 8056) means
 * for its mail. `held-by-registrar`, `held-by-registry`: taken out of DNS. `no-name-servers`: nothing works.
 * `redemption`: deleted, can be got back. `restoring`: that is under way. `deleting`: gone in days. `auto-renewed`:
 * renewed by the registry, perhaps not paid. `changing`: something is under way. `locked`: a usual lock. `usual`:
 * nothing to say.
 */
export type EppMeaning =
  | 'held-by-registrar'
  | 'held-by-registry'
  | 'no-name-servers'
  | 'redemption'
  | 'restoring'
  | 'deleting'
  | 'auto-renewed'
  | 'changing'
  | 'locked'
  | 'usual';

/** By the EPP name; RDAP's spelling differs in case and spaces only, but for `active`, which EPP calls `ok`. */
const rows = {
  ok: 'usual',
  active: 'usual',
  inactive: 'no-name-servers',
  clientHold: 'held-by-registrar',
  serverHold: 'held-by-registry',
  autoRenewPeriod: 'auto-renewed',
  redemptionPeriod: 'redemption',
  pendingRestore: 'restoring',
  pendingDelete: 'deleting',
  pendingTransfer: 'changing',
  pendingUpdate: 'changing',
  pendingCreate: 'changing',
  pendingRenew: 'changing',
  clientDeleteProhibited: 'locked',
  clientRenewProhibited: 'locked',
  clientTransferProhibited: 'locked',
  clientUpdateProhibited: 'locked',
  serverDeleteProhibited: 'locked',
  serverRenewProhibited: 'locked',
  serverTransferProhibited: 'locked',
  serverUpdateProhibited: 'locked',
  deleteProhibited: 'locked',
  renewProhibited: 'locked',
  transferProhibited: 'locked',
  updateProhibited: 'locked',
  addPeriod: 'usual',
  renewPeriod: 'usual',
  transferPeriod: 'usual',
  associated: 'usual',
} as const satisfies Record<string, EppMeaning>;

const meanings: ReadonlyMap<string, EppMeaning> = new Map(
  Object.entries(rows).map(([name, meaning]) => [name.toLowerCase(), meaning]),
);

/**
 * The meaning of a state as a registry writes it (`client hold`, `clientHold`, `https://icann.org/epp#clientHold`);
 * undefined for its own words.
 */
export function meaningOf(state: string): EppMeaning | undefined {
  const word = state.slice(state.lastIndexOf('#') + 1);
  return meanings.get(word.replaceAll(/[\s_-]/g, '').toLowerCase());
}
