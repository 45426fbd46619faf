import type { DomainJudgement } from '../../domain/dns/finding.ts';
import { compareWithDns } from '../../domain/live/compare-with-dns.ts';
import type { RegistryJudgement } from '../../domain/registry/registry-finding.ts';
import type { StatusJudgement } from '../../domain/status/status-finding.ts';
import type { Checked } from './run-check.ts';
import type { PastedCheck } from './run-pasted.ts';

/** One result as it is shown: what the network or a pasted text said of DNS, and what else is known. */
export interface Shown {
  readonly by: 'live' | 'paste';
  readonly judgement: DomainJudgement;
  readonly names: ReadonlyMap<string, string>;
  readonly registration?: RegistryJudgement | undefined;
  readonly status?: StatusJudgement | undefined;
  /** Addresses asked besides the resolvers. */
  readonly addresses: readonly string[];
}

export interface JoinedResults {
  /** Gives the page its one verdict. */
  readonly shown: Shown;
  /** The other one, which stays within reach. */
  readonly earlier?: Shown;
}

function isDecided({ judgement }: Checked | PastedCheck): boolean {
  return judgement.verdict !== 'could-not-check';
}

function toShown({ judgement, registration, status, names }: Checked): Shown {
  return { by: 'live', judgement, registration, status, names, addresses: [...(registration?.asked ?? []), ...(status?.asked ?? [])] };
}

/** DNS as it was pasted, with what the registry and the status page said: an expired domain stays expired, whatever DNS remembers. */
function toManualShown({ judgement, names }: PastedCheck, live: Checked | undefined): Shown {
  const shown: Shown = { by: 'paste', judgement, names, addresses: [] };
  if (!live) return shown;
  const { registration, status } = live;
  return {
    ...shown,
    names: new Map([...live.names, ...names]),
    registration: registration && compareWithDns(registration, judgement),
    // That nobody was recognised is not so any more, where the paste shows who.
    ...(status?.provider !== undefined && { status }),
  };
}

/**
 * One verdict from what the network answered and what was pasted: what decides goes before what doesn't, the newer before the
 * older. Undefined where there is neither.
 */
export function joinResults(live: Checked | undefined, pasted: PastedCheck | undefined): JoinedResults | undefined {
  if (!pasted) return live && { shown: toShown(live) };
  const byPaste = toManualShown(pasted, live);
  if (!live) return { shown: byPaste };
  const manualLeads = isDecided(pasted) === isDecided(live) ? pasted.at > live.at : isDecided(pasted);
  return manualLeads ? { shown: byPaste, earlier: toShown(live) } : { shown: toShown(live), earlier: toManualShown(pasted, undefined) };
}
