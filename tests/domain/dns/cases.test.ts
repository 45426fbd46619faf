import { afterAll, describe, expect, it } from 'vitest';
import type { Answer, Ask, Failure, FailureId, Rcode } from '../../../src/domain/dns/answer.ts';
import { checkDomain } from '../../../src/domain/dns/check-domain.ts';
import { cases, providers, zones, type DnsCase } from '../../support/dns-cases.ts';
import { serveZones } from './zone.ts';

const says = (rcode: Rcode, ...codes: number[]): Answer => ({
  rcode,
  authentic: false,
  records: [],
  extendedErrors: codes.map((code) => ({ code, text: '' })),
});
const fails = (failure: FailureId, status?: number): Failure => ({ failure, ...(status !== undefined && { status }) });

/** What the way to the answer does to the domain of these cases, whatever is asked. */
const onTheWay: Record<string, Answer | Failure> = {
  'bogus-ds': says('SERVFAIL', 9),
  'bogus-expired': says('SERVFAIL', 6),
  'lame-refused': says('SERVFAIL'),
  'lame-dead': fails('resolver-timeout'),
  'front-servfail': says('SERVFAIL'),
  'front-refused': says('REFUSED'),
  'front-notimp': says('NOTIMP'),
  'front-blocked': says('NXDOMAIN', 15),
  'front-truncated': fails('answer-truncated'),
  'http-403': fails('resolver-http-error', 403),
  'http-429': fails('resolver-busy', 429),
  'http-500': fails('resolver-http-error', 500),
  'http-html': fails('resolver-not-dns'),
  'http-portal': fails('resolver-unreachable'),
  'http-no-cors': fails('resolver-unreachable'),
  'http-garbage': fails('resolver-not-dns'),
  'http-cut': fails('resolver-not-dns'),
  'http-wrong-id': fails('resolver-not-dns'),
  'http-wrong-question': fails('resolver-not-dns'),
  offline: fails('offline'),
};

const served = serveZones({ test: ['ns A 192.0.43.1'], ...zones });

function asking({ id, domain }: DnsCase): Ask {
  const spoiled = onTheWay[id];
  return (name, type, { resolver }) => {
    const inside = name === domain || name.endsWith(`.${domain}`);
    if (spoiled && inside) return Promise.resolve(spoiled);
    if (id === 'front-servfail-one' && inside && resolver === 0) return Promise.resolve(says('SERVFAIL'));
    const answer = served(name, type);
    return Promise.resolve(id === 'stale' && inside ? { ...answer, extendedErrors: [{ code: 3, text: '' }] } : answer);
  };
}

function judge(one: DnsCase, ask: Ask, scoped: boolean) {
  const expected = providers.find(({ id }) => id === one.profile);
  return checkDomain({
    domain: one.domain,
    ask,
    resolvers: 2,
    providers,
    ...(scoped && { scope: one.scope }),
    ...(expected && { expected }),
    ...(one.selectors && { selectors: one.selectors }),
  });
}

/** What counts against a domain, scope or not. */
async function faultsOf(one: DnsCase) {
  const { findings } = await judge(one, asking(one), false);
  return findings.filter(({ state, weight }) => state === 'wrong' && weight !== 'note').map(({ id }) => id);
}

let passed = 0;
afterAll(() => console.log(`judging functions: ${passed} of ${cases.length} situations as expected`));

describe('every situation', () => {
  it.for(cases)('$id', async (one) => {
    const judged = await judge(one, asking(one), true);
    const found = judged.findings.map(({ id, state, owner }) => ({ id, state, owner }));
    expect(found).toEqual(expect.arrayContaining([...one.findings]));
    expect(judged.verdict).toBe(one.verdict);
    passed += 1;
  });

  // The scope decides these: the same faults are there with the other verdict, so no rule without a scope fits both.
  it.for([
    ['spf-none', 'one-mx'],
    ['spf-at-www', 'one-mx'],
    ['dmarc-none', 'spf-ok'],
  ])('%s has the faults of %s and another verdict', async (pair) => {
    const [one, other] = pair.map((id) => cases.find((row) => row.id === id));
    if (!one || !other) throw new Error(`no ${pair.join(' or ')}`);
    expect(await faultsOf(one)).toEqual(await faultsOf(other));
    expect(one.verdict).not.toBe(other.verdict);
    expect(one.whole).toBe(other.verdict);
  });

  it.for(cases)('$id without a scope', async (one) => {
    const judged = await judge(one, asking(one), false);
    expect(judged.verdict).toBe(one.whole ?? one.verdict);
  });
});
