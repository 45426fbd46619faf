import type { FindingId, FindingState, KnownProvider, Topic } from '../../src/domain/dns/finding.ts';
import { knownProviders } from '../../src/domain/dns/known-providers.ts';
import type { Owner } from '../../src/knowledge/owner.ts';
import read from '../domain/dns/cases.json' with { type: 'json' };

/**
 * Where a situation comes from. `plain`: records of a zone. `signed` to `dead`: a zone of its own, so kept.
 * `stale`: past its time at the resolver. `front`: what the resolver's front says in place of an answer;
 * `broken-front`: the same, but nothing a real front can be made to say. `offline`: the device's own state.
 */
type Made = 'plain' | 'signed' | 'insecure' | 'wrong-ds' | 'expired' | 'refused' | 'dead' | 'stale' | 'front' | 'broken-front' | 'offline';

/** A situation and what must be said of it; further findings are welcome. */
export interface DnsCase {
  readonly id: string;
  readonly domain: string;
  readonly made: Made;
  /** What the verdict is about. */
  readonly scope: readonly Topic[];
  /** Provider the person has chosen, of those below. */
  readonly profile?: string;
  readonly selectors?: readonly string[];
  readonly verdict: FindingState;
  /** The verdict without a scope, where it is another. */
  readonly whole?: FindingState;
  readonly findings: readonly { readonly id: FindingId; readonly state: FindingState; readonly owner: Owner }[];
}

/** Zones by origin, lines in master-file form, and the situations they make. */
export const { zones, cases } = read as unknown as { zones: Readonly<Record<string, readonly string[]>>; cases: readonly DnsCase[] };

function madeUp(id: string, mx: readonly string[]): KnownProvider {
  const mxExpected = mx.map((host, at) => ({ priority: 1 + at * 4, host }));
  return {
    id,
    kind: 'hosting',
    mx: [`*.${id}.test`],
    mxLegacy: [],
    mxExpected,
    spfInclude: `spf.${id}.test`,
    spfIncludeOther: [],
    dkimSelectors: [],
  };
}

/** Providers whose zones are made for the tests, then those of the table. */
export const providers: readonly KnownProvider[] = [
  madeUp('prov-a', ['mx1.prov-a.test', 'mx2.prov-a.test']),
  madeUp('prov-b', ['in1.prov-b.test', 'in2.prov-b.test']),
  ...knownProviders(),
];
