import type { DnsRecord } from './answer.ts';
import type { Finding, FindingId, KnownProvider, MxHost } from './finding.ts';
import { fine, notChecked, wrong } from './make-finding.ts';
import { isNearly, recogniseHost } from './recognise.ts';
import { recordsOf, silenceOf, waitOf } from './resolve.ts';
import type { Resolved, Resolver } from './resolve.ts';
import { judgeAddress } from './special-addresses.ts';

type MxRecord = Extract<DnsRecord, { type: 'MX' }>;

/** Addresses are asked for the first four only. */
const hostsAsked = 4;
/** More than this is legal, and seldom meant. */
const many = 20;

const ipv4Start = /^\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}(\.|$)/;
const hostName = /^[a-z0-9-]+(\.[a-z0-9-]+)*$/;

/** What can be said of a target by its name alone. */
function judgeName(target: string, domain: string): FindingId | undefined {
  if (ipv4Start.test(target) || target.replaceAll('\\', '').includes('::')) return 'mx-target-is-address';
  if (target === 'localhost' || target.endsWith('.localhost')) return 'mx-target-loopback';
  if (!hostName.test(target)) return 'mx-target-not-host-name';
  if (!target.includes('.')) return 'mx-target-single-label';
  return target.endsWith(`.${domain}.${domain}`) || target === `${domain}.${domain}` ? 'mx-target-doubled' : undefined;
}

interface Looked {
  readonly addresses: readonly string[];
  readonly wrong: readonly FindingId[];
  readonly usable: boolean;
  /** The resolver did not answer, and in what way. */
  readonly unknown: false | ReturnType<typeof silenceOf>;
}

/** Follows aliases by hand: a ring of them is SERVFAIL at a resolver. */
async function runsInRing(target: string, resolver: Resolver): Promise<boolean> {
  const seen = new Set<string>();
  for (let name = target; seen.size < 12;) {
    if (seen.has(name)) return true;
    seen.add(name);
    // One after the other: each step is known from the one before.
    // oxlint-disable-next-line no-await-in-loop
    const [next]: readonly { target: string }[] = recordsOf(await resolver.resolve(name, 'CNAME'), 'CNAME');
    if (!next) return false;
    name = next.target;
  }
  return true;
}

function hasRing(resolved: Resolved): boolean {
  const aliases = recordsOf(resolved, 'CNAME');
  return aliases.length > 1 && aliases.every(({ target }) => aliases.some(({ name }) => name === target));
}

async function lookAt(target: string, resolver: Resolver): Promise<Looked> {
  const answers = await Promise.all([resolver.resolve(target, 'A'), resolver.resolve(target, 'AAAA')]);
  const v4 = recordsOf(answers[0], 'A').map(({ address }) => address);
  const v6 = recordsOf(answers[1], 'AAAA').map(({ address }) => address);
  const addresses = [...v4, ...v6];
  const none = { addresses, usable: false, unknown: false as const };
  if (addresses.length === 0) {
    const failing = answers.find(({ kind }) => kind !== 'answer');
    if (answers.some((answer) => hasRing(answer))) return { ...none, wrong: ['mx-target-alias-loop'] };
    if (failing?.kind === 'servers-failing' && (await runsInRing(target, resolver))) return { ...none, wrong: ['mx-target-alias-loop'] };
    if (failing?.kind === 'bogus') return { ...none, wrong: ['dnssec-bogus'] };
    if (failing) return { ...none, wrong: [], unknown: silenceOf(answers) };
    const missing = answers.some((answer) => answer.kind === 'answer' && answer.answer.rcode === 'NXDOMAIN');
    return { ...none, wrong: [missing ? 'mx-target-not-found' : 'mx-target-no-address'] };
  }
  const reach = new Set(addresses.map((address) => judgeAddress(address)));
  const found: FindingId[] = [];
  if (reach.has('loopback')) found.push('mx-target-loopback');
  if (reach.has('private')) found.push('mx-target-private');
  const usable = reach.has('public');
  if (usable && v4.length === 0 && answers[0].kind === 'answer') found.push('mx-ipv6-only');
  if (answers.some((answer) => recordsOf(answer, 'CNAME').length > 0)) found.push('mx-target-alias');
  return { addresses, wrong: found, usable, unknown: false };
}

/** Findings that do not stop mail on their own. */
const mild: ReadonlySet<FindingId> = new Set(['mx-target-alias', 'mx-ipv6-only']);

export interface MxCheck {
  readonly domain: string;
  readonly resolver: Resolver;
  readonly providers: readonly KnownProvider[];
  readonly expected?: KnownProvider;
}

export interface MxJudgement {
  readonly findings: readonly Finding[];
  readonly hosts: readonly MxHost[];
  readonly provider?: KnownProvider;
  readonly filter?: KnownProvider;
}

function recordsToSet(domain: string, provider: KnownProvider | undefined) {
  const hosts = provider?.mxExpected?.filter(({ host }) => !host.includes('{')) ?? [];
  const values = hosts.map(({ priority, host }) => `${priority} ${host}`);
  return { expected: values, set: values.map((value) => ({ name: domain, type: 'MX' as const, value })) };
}

/** Judges an answer to the question about MX (RFC 5321 5.1, RFC 7505); asks for the addresses of the first hosts. */
export async function judgeMx(answer: Resolved, check: MxCheck): Promise<MxJudgement> {
  const { domain, resolver, providers } = check;
  const records = recordsOf(answer, 'MX').toSorted((one, other) => one.priority - other.priority || (one.target < other.target ? -1 : 1));
  if (records.length === 0) return { findings: await judgeNoMx(answer, check), hosts: [] };
  const details = { found: records.map(writeMx), ...waitOf(answer), ...recordsToSet(domain, check.expected) };
  const nulls = records.filter(({ target }) => target === '');
  if (nulls.length > 0) {
    const id = records.length > 1 ? 'mx-null-mixed' : 'mx-null';
    return { findings: [wrong('mx', id, 'breaks', details)], hosts: records.map((record) => toHost(record, providers, undefined, [])) };
  }
  const asked = [...new Set(records.map(({ target }) => target))].slice(0, hostsAsked);
  const looked = new Map(
    await Promise.all(
      asked.map(async (target): Promise<[string, Looked]> => {
        const named = judgeName(target, domain);
        if (named && named !== 'mx-target-doubled' && !target.includes('_')) {
          return [target, { addresses: [], wrong: [named], usable: false, unknown: false }];
        }
        const seen = await lookAt(target, resolver);
        if (named === undefined) return [target, seen];
        // An underscore works with many senders; whatever else is wrong with such a name is no news.
        return [target, { ...seen, wrong: named === 'mx-target-doubled' ? [named, ...seen.wrong] : [named] }];
      }),
    ),
  );
  const hosts = records.map((record) => toHost(record, providers, looked.get(record.target), looked.get(record.target)?.wrong ?? []));
  const someWork = [...looked.values()].some(({ usable }) => usable);
  const findings: Finding[] = [];
  const silence = [...looked.values()].map(({ unknown }) => unknown).find((unknown) => unknown !== false);
  if (someWork) findings.push(fine('mx', 'mx-present', details));
  else if (silence) findings.push(notChecked('mx', silence, { found: asked }));
  for (const [target, { wrong: ids, usable }] of looked) {
    for (const id of ids) {
      const weight = mild.has(id) || usable || (someWork && id !== 'mx-target-doubled') ? 'weakens' : 'breaks';
      findings.push(wrong('mx', id, weight, { ...details, found: [target, ...(looked.get(target)?.addresses ?? [])] }));
    }
  }
  if (recordsOf(answer, 'CNAME').length > 0) {
    findings.push(fine('mx', 'domain-is-alias', { found: recordsOf(answer, 'CNAME').map(({ target }) => target) }));
  }
  const together = judgeSet(records, hosts, check, details);
  return { ...together, findings: [...findings, ...together.findings] };
}

function writeMx({ priority, target }: { priority: number; target: string }): string {
  return `${priority} ${target === '' ? '.' : target}`;
}

function toHost(record: MxRecord, providers: readonly KnownProvider[], looked: Looked | undefined, ids: readonly FindingId[]): MxHost {
  const provider = recogniseHost(record.target, providers);
  const { priority, target } = record;
  const asked = looked !== undefined && looked.unknown === false;
  return { priority, target, addresses: looked?.addresses ?? [], asked, wrong: ids, ...(provider && { provider: provider.id }) };
}

/** No MX: the domain's own address is used, if it has one. */
async function judgeNoMx(answer: Resolved, { domain, resolver, expected }: MxCheck): Promise<Finding[]> {
  const details = { ...recordsToSet(domain, expected), ...waitOf(answer) };
  const addresses = await Promise.all([resolver.resolve(domain, 'A'), resolver.resolve(domain, 'AAAA')]);
  const found = [...recordsOf(addresses[0], 'A'), ...recordsOf(addresses[1], 'AAAA')].map(({ address }) => address);
  // Senders try the domain's own address, whether or not we could learn it.
  const unknown = addresses.some(({ kind }) => kind !== 'answer');
  if (found.length > 0 || unknown) return [wrong('mx', 'mx-missing-address-used', 'weakens', { ...details, found })];
  return [wrong('mx', 'mx-missing', 'breaks', details)];
}

/** The records together: numbers, doubles, and whose they are. */
function judgeSet(records: readonly MxRecord[], hosts: readonly MxHost[], check: MxCheck, details: object): MxJudgement {
  const findings: Finding[] = [];
  const targets = records.map(({ target }) => target);
  if (new Set(records.map(({ priority }) => priority)).size < records.length) findings.push(fine('mx', 'mx-equal-priority', details));
  if (new Set(targets).size < targets.length) findings.push(wrong('mx', 'mx-duplicate-target', 'note', details));
  if (records.length > many) findings.push(wrong('mx', 'mx-many', 'note', details));
  const owners = hosts.map(({ target }) => recogniseHost(target, check.providers));
  const filter = owners.find((owner) => owner?.kind === 'filter');
  const real = [...new Set(owners.filter((owner) => owner !== undefined && owner.kind !== 'filter'))];
  const provider = real.length === 1 ? real[0] : undefined;
  if (check.expected) findings.push(...judgeExpected(hosts, check.expected, check, filter, details));
  else findings.push(...judgeMixed(hosts, owners, details));
  if (!check.expected) findings.push(...judgeTypos(hosts, owners, provider ? [provider] : check.providers));
  return { findings, hosts, ...(provider && { provider }), ...(filter && { filter }) };
}

function judgeMixed(hosts: readonly MxHost[], owners: readonly (KnownProvider | undefined)[], details: object): Finding[] {
  const first = owners[0];
  const others = hosts.filter((_, at) => {
    const owner = owners[at];
    return owner && owner.kind !== 'filter' && first && first.kind !== 'filter' && owner.id !== first.id;
  });
  if (others.length === 0) return [];
  const equal = others.some(({ priority }) => priority === hosts[0]?.priority);
  return [wrong('mx', equal ? 'mx-mixed-providers' : 'mx-leftover', 'breaks', { ...details, found: others.map(writeMx) })];
}

function judgeTypos(
  hosts: readonly MxHost[],
  owners: readonly (KnownProvider | undefined)[],
  providers: readonly KnownProvider[],
): Finding[] {
  const dead = hosts.filter((host, at) => !owners[at] && host.wrong.includes('mx-target-not-found'));
  return dead.flatMap(({ target }) => {
    const meant = providers.flatMap(({ mxExpected }) => mxExpected ?? []).find(({ host }) => isNearly(host, target));
    return meant ? [wrong('mx', 'mx-target-typo', 'breaks', { expected: [meant.host], found: [target] })] : [];
  });
}

/** Against the provider that was chosen: whose hosts are there, whose should not be, which are missing. */
function judgeExpected(
  hosts: readonly MxHost[],
  expected: KnownProvider,
  check: MxCheck,
  filter: KnownProvider | undefined,
  details: object,
): Finding[] {
  const wanted = expected.mxExpected?.filter(({ host }) => !host.includes('{')) ?? [];
  const isTheirs = (host: MxHost) => host.provider === expected.id || wanted.some((want) => want.host === host.target);
  const theirs = hosts.filter(isTheirs);
  const others = hosts.filter((host) => !isTheirs(host));
  const typos = judgeTypos(others, [], [expected]);
  const strangers = others.filter(({ target }) => !typos.some(({ found }) => found.includes(target)));
  const found = strangers.map(writeMx);
  if (filter) return [notChecked('mx', 'mx-other-provider', { ...details, found })];
  if (theirs.length === 0 && typos.length === 0) {
    // A host of one's own may be another name of the provider's.
    const own = strangers.every(({ target }) => target === check.domain || target.endsWith(`.${check.domain}`));
    return [
      own
        ? notChecked('mx', 'mx-other-provider', { ...details, found })
        : wrong('mx', 'mx-other-provider', 'breaks', { ...details, found }),
    ];
  }
  if (strangers.length > 0) {
    const equal = strangers.some((stranger) => theirs.some(({ priority }) => priority === stranger.priority));
    return [...typos, wrong('mx', equal ? 'mx-mixed-providers' : 'mx-leftover', 'breaks', { ...details, found })];
  }
  if (typos.length > 0) return typos;
  const missing = wanted.filter(({ host }) => !theirs.some(({ target }) => target === host));
  if (missing.length > 0) return [wrong('mx', 'mx-expected-missing', 'weakens', { ...details, found: theirs.map(writeMx) })];
  const order = wanted.map(({ host }) => theirs.find(({ target }) => target === host)?.priority ?? 0);
  const turned = wanted.some(({ priority }, at) => {
    const next = wanted[at + 1];
    return (
      next !== undefined &&
      Math.sign(next.priority - priority) === -Math.sign((order[at + 1] ?? 0) - (order[at] ?? 0)) &&
      next.priority !== priority
    );
  });
  return [fine('mx', 'mx-as-expected', details), ...(turned ? [wrong('mx', 'mx-order-differs', 'note', details)] : [])];
}
