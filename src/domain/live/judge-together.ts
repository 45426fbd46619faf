import type { DomainJudgement, Finding, FindingState } from '../dns/finding.ts';
import type { RegistryFinding, RegistryJudgement } from '../registry/registry-finding.ts';
import type { StatusFinding, StatusJudgement } from '../status/status-finding.ts';

/** A finding of any of the live checks. */
export type LiveFinding = Finding | RegistryFinding | StatusFinding;

const weights = ['breaks', 'weakens', 'note'] as const;

/** Of equal weight, the cause comes before what follows from it: a domain that has ended has no MX records either. */
const causes: readonly string[] = ['registration', 'domain', 'mx', 'status'];

function rank({ weight, affects, topic }: LiveFinding): number {
  const cause = causes.indexOf(topic);
  return weights.indexOf(weight) * 100 + (affects === 'receive' ? 0 : 50) + (cause < 0 ? causes.length : cause);
}

/** What is wrong, the gravest first; causes before what follows from them, mail coming in before mail going out. */
export function byGravity<Row extends LiveFinding>(findings: readonly Row[]): Row[] {
  return findings.toSorted((one, other) => rank(one) - rank(other));
}

export interface LiveVerdict {
  readonly verdict: FindingState;
  /** The finding that gives the verdict its words; none where all is fine. */
  readonly leading?: LiveFinding;
}

/**
 * One verdict on a domain's mail from the live checks: DNS, and the registration and the provider's state where they were asked. `wrong` where any of them found what breaks or weakens mail;
 * otherwise DNS decides, because only it shows that mail finds its way: a registration in force and a provider without
 * incidents never make a domain fine that could not be checked.
 */
export function judgeTogether(dns: DomainJudgement, registration?: RegistryJudgement, status?: StatusJudgement): LiveVerdict {
  const others = [...(registration?.findings ?? []), ...(status?.findings ?? [])];
  const wrong: readonly LiveFinding[] = [...(dns.verdict === 'wrong' ? dns.findings : []), ...others].filter(
    ({ state, weight }) => state === 'wrong' && weight !== 'note',
  );
  const [gravest] = byGravity(wrong);
  if (gravest) return { verdict: 'wrong', leading: gravest };
  if (dns.verdict === 'fine') return { verdict: 'fine' };
  const leading = dns.findings.find(
    ({ state, topic, id }) => state === 'could-not-check' && (topic === 'domain' || id === 'resolver-timeout' || id === 'not-pasted'),
  );
  return { verdict: 'could-not-check', ...(leading && { leading }) };
}
