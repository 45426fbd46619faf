import { afterAll, describe, expect, it } from 'vitest';
import type { Answer, Ask, Failure, FailureId, Rcode } from '../../../src/domain/dns/answer.ts';
import { checkDomain } from '../../../src/domain/dns/check-domain.ts';
import type { KnownProvider, Topic } from '../../../src/domain/dns/finding.ts';
import read from './cases.json' with { type: 'json' };
import { serveZones } from './zone.ts';

interface Case {
  readonly id: string;
  readonly domain: string;
  readonly made: string;
  readonly scope: readonly Topic[];
  readonly profile?: string;
  readonly selectors?: readonly string[];
  readonly verdict: string;
  readonly findings: readonly { readonly id: string; readonly state: string; readonly owner: string }[];
}

const { zones, cases } = read as unknown as { zones: Record<string, string[]>; cases: Case[] };

function provider(id: string, mx: readonly string[]): KnownProvider {
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

const providers = [provider('prov-a', ['mx1.prov-a.test', 'mx2.prov-a.test']), provider('prov-b', ['in1.prov-b.test', 'in2.prov-b.test'])];

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
  'lame-dead': fails('resolver-http-error', 502),
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

const served = serveZones({
  test: ['ns A 192.0.43.1'],
  'front-servfail-one.test': ['@ MX 10 mx1.one-mx.test.'],
  ...zones,
  'front-servfail-one.test.': [],
});

function asking({ id, domain }: Case): Ask {
  const spoiled = onTheWay[id];
  return (name, type, { resolver }) => {
    const inside = name === domain || name.endsWith(`.${domain}`);
    if (spoiled && inside) return Promise.resolve(spoiled);
    if (id === 'front-servfail-one' && inside) {
      return Promise.resolve(resolver === 0 ? says('SERVFAIL') : serveZones({ [domain]: ['@ MX 10 mx1.one-mx.test.'] })(name, type));
    }
    return Promise.resolve(served(name, type));
  };
}

let passed = 0;
afterAll(() => console.log(`${passed} of ${cases.length} situations judged as expected`));

describe('every situation', () => {
  it.for(cases)('$id', async (one) => {
    const expected = providers.find(({ id }) => id === one.profile);
    const judged = await checkDomain({
      domain: one.domain,
      ask: asking(one),
      resolvers: 2,
      providers,
      scope: one.scope,
      ...(expected && { expected }),
      ...(one.selectors && { selectors: one.selectors }),
    });
    const found = judged.findings.map(({ id, state, owner }) => ({ id, state, owner }));
    expect(found).toEqual(expect.arrayContaining([...one.findings]));
    expect(judged.verdict).toBe(one.verdict);
    passed += 1;
  });
});
