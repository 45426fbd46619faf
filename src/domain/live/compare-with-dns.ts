import type { DomainJudgement } from '../dns/finding.ts';
import { notChecked, wrong } from '../dns/make-finding.ts';
import { verdictOf } from '../registry/judge-registration.ts';
import type { RegistryFinding, RegistryJudgement } from '../registry/registry-finding.ts';

/** DNS knows the domain: it has name servers or mail servers there. */
function isInDns({ nameServers, mx, findings }: DomainJudgement): boolean {
  return (nameServers.length > 0 || mx.length > 0) && !findings.some(({ id }) => id === 'domain-not-found');
}

/**
 * What a registry and DNS show only together. A registry that does not know a domain DNS does know leaves it open: names
 * under some endings are kept elsewhere. A delegation that is signed at the registry while the signatures don't hold
 * is the mark of a domain moved with its old key left behind (RFC 6781 4.3.5).
 */
export function compareWithDns(registration: RegistryJudgement, dns: DomainJudgement): RegistryJudgement {
  const findings = registration.findings.flatMap((finding): readonly RegistryFinding[] => {
    if (finding.id !== 'registration-missing' || !isInDns(dns)) return [finding];
    return [notChecked('registration', 'registration-not-known', { owner: 'you' })];
  });
  const bogus = dns.findings.some(({ id }) => id === 'dnssec-bogus');
  const keyLeft = bogus && registration.facts?.signed === true && registration.name === registration.domain;
  const all = keyLeft ? [wrong('registration', 'registration-key-left', 'breaks' as const), ...findings] : findings;
  return { ...registration, findings: all, verdict: verdictOf(all) };
}
