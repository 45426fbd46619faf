import type { Ask } from './answer.ts';
import type { DomainJudgement, Finding, FindingId, FindingState, KnownProvider, Topic } from './finding.ts';
import { judgeDane, judgeDkim, judgeDmarc, judgeMtaSts, judgeTlsRpt } from './judge-policies.ts';
import { judgeMx } from './judge-mx.ts';
import { judgeSpf } from './judge-spf.ts';
import { notChecked, wrong } from './make-finding.ts';
import { recordsOf, Resolver, waitOf, writeExtendedError } from './resolve.ts';
import type { Resolved } from './resolve.ts';

export interface DomainCheck {
  /** A-labels, lower case, no final dot. */
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

/** What stands in the way of judging the domain at all. */
function judgeReach(mx: Resolved): Finding | undefined {
  switch (mx.kind) {
    case 'bogus':
      return wrong('domain', 'dnssec-bogus', 'breaks', { found: mx.said });
    case 'servers-failing':
      return wrong('domain', 'nameservers-failing', 'breaks', { owner: 'your-provider', found: mx.said });
    case 'unknown': {
      const id = mx.why === 'stopped' ? 'resolver-unreachable' : mx.why;
      return notChecked('domain', id, { found: mx.status === undefined ? [] : [`HTTP ${mx.status}`] });
    }
    case 'answer': {
      const { rcode, soa } = mx.answer;
      if (rcode !== 'NXDOMAIN') return undefined;
      return wrong('domain', 'domain-not-found', 'breaks', { found: soa ? [soa.name] : [], ...waitOf(mx) });
    }
  }
}

/** There is an answer, with a word on where it came from. */
const aboutSource: ReadonlySet<FindingId> = new Set(['resolvers-disagree', 'answer-stale']);

function isUnanswered(finding: Finding): boolean {
  return finding.state === 'could-not-check' && finding.topic === 'domain' && !aboutSource.has(finding.id);
}

/**
 * A measure the domain has never begun: no SPF record nor an attempt at one, no DMARC. Many domains have
 * neither, and their mail comes in.
 */
function isNotBegun({ id, found }: Finding): boolean {
  return (id === 'spf-missing' && found.length === 0) || id === 'dmarc-missing';
}

/**
 * Whether anything is wrong. Without a scope a measure the domain has never begun is shown as a finding and
 * doesn't turn the whole domain wrong; asked about SPF or DMARC by scope, it does.
 */
export function judgeVerdict(findings: readonly Finding[], scope?: readonly Topic[]): FindingState {
  const notBegun = (finding: Finding) => !scope && isNotBegun(finding);
  const counted = findings.filter((finding) => !scope || finding.topic === 'domain' || scope.includes(finding.topic));
  if (counted.some((finding) => finding.state === 'wrong' && finding.weight !== 'note' && !notBegun(finding))) return 'wrong';
  const ofMx = findings.filter(({ topic }) => topic === 'mx');
  // Said of the mail servers only when none of them is known to work.
  const mxKnown = ofMx.length > 0 && !ofMx.some(({ id }) => id === 'resolver-timeout' || id === 'not-pasted');
  return counted.some((finding) => isUnanswered(finding)) || !mxKnown ? 'could-not-check' : 'fine';
}

/** What the answer about MX says of those who gave it. */
function judgeSource(mx: Resolved): Finding[] {
  if (mx.kind !== 'answer') return [];
  return [
    ...(mx.disagreed ? [notChecked('domain', 'resolvers-disagree')] : []),
    ...(mx.stale ? [notChecked('domain', 'answer-stale', { found: mx.answer.extendedErrors.map(writeExtendedError) })] : []),
  ];
}

/** Apex of the zone the domain is in: whoever owns the SOA, of the answer or of the no. */
function zoneOf(...answers: readonly Resolved[]): { zone?: string } {
  const zone = answers.flatMap((said) => (said.kind === 'answer' ? [recordsOf(said, 'SOA')[0]?.name, said.answer.soa?.name] : []));
  const first = zone.find((name) => name !== undefined);
  return first === undefined ? {} : { zone: first };
}

/** Asks what there is to ask about a domain's mail and judges it. Never rejects. */
export async function checkDomain(check: DomainCheck): Promise<DomainJudgement> {
  const { domain, scope } = check;
  const resolver = new Resolver(check.ask, check.resolvers);
  const mxAsked = resolver.resolve(domain, 'MX');
  const others = Promise.all([
    resolver.resolve(domain, 'NS'),
    resolver.resolve(domain, 'SOA'),
    resolver.resolve(domain, 'TXT'),
    resolver.resolve(`_dmarc.${domain}`, 'TXT'),
    resolver.resolve(`_mta-sts.${domain}`, 'TXT'),
    resolver.resolve(`_smtp._tls.${domain}`, 'TXT'),
  ]);
  const told = (findings: readonly Finding[]) => ({
    domain,
    verdict: judgeVerdict(findings, scope),
    receiving: judgeVerdict(findings.filter(({ affects }) => affects === 'receive')),
    findings,
    asked: [...resolver.asked],
  });
  const mx = await mxAsked;
  const blocked = judgeReach(mx);
  // Where names can't be found the other answers add nothing, and may be slow to fail.
  if (blocked) return { ...told([blocked]), mx: [], nameServers: [], ...zoneOf(mx) };
  const [judged, [ns, soa, txt, dmarc, sts, tls]] = await Promise.all([judgeMx(mx, { ...check, resolver }), others]);
  const provider = check.expected ?? judged.provider;
  const hosts = judged.hosts.filter(({ addresses }) => addresses.length > 0).map(({ target }) => target);
  const policies = await Promise.all([
    judgeSpf(txt, { domain, resolver, ...(provider && { expected: provider }) }),
    judgeDmarc(dmarc, txt, domain, resolver),
    judgeDkim(domain, [...new Set([...(check.selectors ?? []), ...(provider?.dkimSelectors ?? [])])], resolver),
    judgeMtaSts(sts, domain, resolver),
    judgeDane(mx, [...new Set(hosts)], resolver),
  ]);
  return {
    ...told([...judgeSource(mx), ...judged.findings, ...policies.flat(), ...judgeTlsRpt(tls)]),
    mx: judged.hosts,
    nameServers: recordsOf(ns, 'NS').map(({ target }) => target),
    ...(judged.provider && { provider: judged.provider.id }),
    ...(judged.filter && { filter: judged.filter.id }),
    ...zoneOf(soa, mx),
  };
}
