import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meaningOf } from '../../../src/domain/registry/epp-states.ts';
import { checkRegistration, namesToAsk } from '../../../src/domain/registry/check-registration.ts';
import { judgeRegistration, type RegistrySeen } from '../../../src/domain/registry/judge-registration.ts';
import { readRdapDomain, type RegistryFacts } from '../../../src/domain/registry/rdap-answer.ts';
import type { JsonReply } from '../../../src/domain/live/ask-json.ts';

const now = Date.UTC(2026, 10, 25);
const day = 86_400_000;

/** The shape of RFC 9083 5.3, with what registries add. */
const answer = {
  objectClassName: 'domain',
  ldhName: 'POST.EXAMPLE.',
  status: ['client transfer prohibited', 'active', 'active'],
  events: [
    { eventAction: 'registration', eventDate: '2001-02-03T04:05:06Z' },
    { eventAction: 'expiration', eventDate: '2027-02-03T04:05:06+03:00' },
    { eventAction: 'last changed', eventDate: 'yesterday' },
  ],
  entities: [
    { roles: ['technical'], vcardArray: ['vcard', [['fn', {}, 'text', 'Not this one']]] },
    {
      roles: ['abuse', 'registrar'],
      publicIds: [{ type: 'IANA Registrar ID', identifier: '9999' }],
      vcardArray: [
        'vcard',
        [
          ['version', {}, 'text', '4.0'],
          ['fn', {}, 'text', 'Names\u202E & Sons\n'],
        ],
      ],
    },
  ],
  nameservers: [{ ldhName: 'NS1.post.example.' }, { ldhName: 'ns2.post.example [OK]' }, 7],
  secureDNS: { delegationSigned: true },
};

describe('reading what a registry says', () => {
  it('takes states, dates, registrar, name servers and signature', () => {
    expect(readRdapDomain(answer, 'post.example')).toEqual({
      states: ['client transfer prohibited', 'active'],
      registered: Date.UTC(2001, 1, 3, 4, 5, 6),
      expires: Date.UTC(2027, 1, 3, 1, 5, 6),
      registrar: { name: 'Names  & Sons', number: '9999' },
      nameServers: ['ns1.post.example', 'ns2.post.example'],
      signed: true,
    });
  });

  it('needs no part of it but the kind', () => {
    expect(readRdapDomain({ objectClassName: 'domain' }, 'post.example')).toEqual({ states: [], nameServers: [] });
  });

  it.each([
    ['another name', { ...answer, ldhName: 'other.example' }],
    ['an error', { errorCode: 404, title: 'Not Found' }],
    ['another kind', { objectClassName: 'nameserver', ldhName: 'post.example' }],
    ['a list', [answer]],
    ['nothing', null],
    ['a text', 'domain'],
    ['what only a prototype has', Object.create(answer) as unknown],
  ])('refuses %s', (_, json) => {
    expect(readRdapDomain(json, 'post.example')).toBeUndefined();
  });

  it('cuts endless lists and texts', () => {
    const endless = {
      objectClassName: 'domain',
      status: Array.from({ length: 10_000 }, (_, at) => `state ${at} ${'x'.repeat(10_000)}`),
      nameservers: Array.from({ length: 10_000 }, (_, at) => ({ ldhName: `ns${at}.example` })),
    };
    const facts = readRdapDomain(endless, 'post.example');
    expect(facts?.states.length).toBeLessThanOrEqual(30);
    expect(facts?.nameServers.length).toBeLessThanOrEqual(30);
    expect(Math.max(...(facts?.states ?? []).map(({ length }) => length))).toBeLessThanOrEqual(60);
  });

  it('never throws, whatever comes, and neither does judging it', () => {
    const keys = fc.constantFrom('objectClassName', 'ldhName', 'status', 'events', 'entities', 'nameservers', 'secureDNS', '__proto__');
    const values = fc.oneof(fc.constant('domain'), fc.constant(answer.events), fc.constant(answer.entities), fc.jsonValue());
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.dictionary(keys, values)), (json) => {
        const facts = readRdapDomain(json, 'post.example');
        const { findings } = judgeRegistration('post.example', facts ? known(facts) : { kind: 'absent' }, now);
        expect(findings.length).toBeGreaterThan(0);
      }),
    );
  });
});

function known(facts: Partial<RegistryFacts>): RegistrySeen {
  return { kind: 'known', name: 'post.example', facts: { states: [], nameServers: [], ...facts } };
}

function judged(facts: Partial<RegistryFacts>) {
  const { verdict, findings } = judgeRegistration('post.example', known(facts), now);
  return { verdict, found: findings.map(({ id, state, weight, owner }) => [id, state, weight, owner]) };
}

describe('the date of expiry', () => {
  it.each([
    [-400 * day, 'registration-ended', 'wrong'],
    [0, 'registration-ended', 'wrong'],
    [1, 'registration-ends-soon', 'wrong'],
    [30 * day, 'registration-ends-soon', 'wrong'],
    [30 * day + 1, 'registration-valid', 'fine'],
  ])('%d ms from now is %s', (ahead, id, verdict) => {
    expect(judged({ expires: now + ahead })).toMatchObject({ verdict, found: [[id, verdict, expect.any(String), expect.any(String)]] });
  });

  it('that is past breaks mail and is the owner’s to mend, one that is near weakens', () => {
    expect(judged({ expires: now - day }).found).toEqual([['registration-ended', 'wrong', 'breaks', 'you']]);
    expect(judged({ expires: now + day }).found).toEqual([['registration-ends-soon', 'wrong', 'weakens', 'you']]);
  });

  it('that is not told can not be checked, with the page to look it up', () => {
    const { verdict, findings, lookUp } = judgeRegistration(
      'post.fi',
      { ...known({ states: ['active'] }), name: 'post.fi' } as RegistrySeen,
      now,
    );
    expect(verdict).toBe('could-not-check');
    expect(findings).toMatchObject([{ id: 'registration-no-date', state: 'could-not-check', owner: 'you' }]);
    expect(lookUp).toContain('traficom.fi');
  });

  it('does not prove payment after an automatic renewal', () => {
    expect(judged({ expires: now + 300 * day, states: ['auto renew period'] })).toEqual({
      verdict: 'could-not-check',
      found: [['registration-auto-renewed', 'could-not-check', 'note', 'you']],
    });
  });

  it('tells nothing once the domain was deleted', () => {
    expect(judged({ expires: now + 300 * day, states: ['redemption period'] }).found.map(([id]) => id)).toEqual([
      'registration-redemption',
    ]);
  });
});

const later = { expires: now + 300 * day };
const valid = ['registration-valid', 'fine', 'note', 'nobody'];

describe('states', () => {
  it.each([
    [['client hold'], [['registration-held-by-registrar', 'wrong', 'breaks', 'you'], valid]],
    [['serverHold'], [['registration-held-by-registry', 'wrong', 'breaks', 'your-provider'], valid]],
    [['inactive'], [['registration-no-name-servers', 'wrong', 'breaks', 'you'], valid]],
    [['redemption period'], [['registration-redemption', 'wrong', 'breaks', 'you']]],
    [['redemption period', 'pending delete'], [['registration-redemption', 'wrong', 'breaks', 'you']]],
    [['pending delete', 'pending restore', 'redemption period'], [['registration-restoring', 'wrong', 'breaks', 'your-provider']]],
    [['pending delete'], [['registration-deleting', 'wrong', 'breaks', 'nobody']]],
    [['pending transfer'], [valid, ['registration-changing', 'fine', 'note', 'nobody']]],
    [
      ['client transfer prohibited', 'server delete prohibited'],
      [valid, ['registration-locked', 'fine', 'note', 'nobody']],
    ],
    [['ok', 'add period'], [valid]],
    [['connect'], [valid, ['registration-own-words', 'could-not-check', 'note', 'nobody']]],
    [
      ['client hold', 'inactive'],
      [['registration-held-by-registrar', 'wrong', 'breaks', 'you'], ['registration-no-name-servers', 'wrong', 'breaks', 'you'], valid],
    ],
  ])('%j', (states, found) => {
    expect(judged({ ...later, states })).toEqual({ verdict: found.some(([, state]) => state === 'wrong') ? 'wrong' : 'fine', found });
  });

  it.each([
    ['clientHold', 'held-by-registrar'],
    ['client hold', 'held-by-registrar'],
    ['CLIENT_HOLD', 'held-by-registrar'],
    ['https://icann.org/epp#clientHold', 'held-by-registrar'],
    ['constructor', undefined],
    ['', undefined],
  ])('%s means %s', (state, meaning) => {
    expect(meaningOf(state)).toBe(meaning);
  });
});

function registrarFound(registrar: RegistryFacts['registrar']) {
  const { findings } = judgeRegistration('post.example', known({ ...(registrar && { registrar }) }), now);
  return findings.find(({ id }) => id === 'registration-registrar')?.found;
}

describe('the registrar', () => {
  it('is named with its number, or with what there is', () => {
    expect(registrarFound({ name: 'Names & Sons', number: '9999' })).toEqual(['Names & Sons', 'IANA 9999']);
    expect(registrarFound({ number: '9999' })).toEqual(['IANA 9999']);
    expect(registrarFound(undefined)).toBeUndefined();
  });
});

async function check(domain: string, replies: Readonly<Record<string, JsonReply>>) {
  const asked: string[] = [];
  const judgement = await checkRegistration(
    domain,
    (address) => {
      asked.push(address);
      return Promise.resolve(replies[address] ?? { status: 404 });
    },
    now,
  );
  expect(judgement.asked).toEqual(asked);
  return { ...judgement, ids: judgement.findings.map(({ id }) => id) };
}

const org = 'https://rdap.publicinterestregistry.org/rdap/domain/';

describe('asking a registry', () => {
  it('asks one question about a domain of two labels', async () => {
    const json = { ...answer, ldhName: 'post.org' };
    expect(await check('post.org', { [`${org}post.org`]: { json } })).toMatchObject({
      name: 'post.org',
      verdict: 'fine',
      asked: [`${org}post.org`],
    });
  });

  it('goes up name by name where the longer one is not known, and tells which one it found', async () => {
    const json = { ...answer, ldhName: 'post.org' };
    const replies = { [`${org}mail.post.org`]: { status: 400 }, [`${org}post.org`]: { json } };
    expect(await check('mail.post.org', replies)).toMatchObject({
      domain: 'mail.post.org',
      name: 'post.org',
      asked: [`${org}mail.post.org`, `${org}post.org`],
    });
  });

  it('finds a domain of three labels at once where registration begins there', async () => {
    const address = 'https://rdap.nominet.uk/uk/domain/post.co.uk';
    const { asked, name } = await check('post.co.uk', { [address]: { json: { objectClassName: 'domain', ldhName: 'post.co.uk' } } });
    expect({ asked, name }).toEqual({ asked: [address], name: 'post.co.uk' });
  });

  it('never asks more than three names, and no ending alone', () => {
    expect(namesToAsk('a.b.c.d.post.org')).toEqual(['c.d.post.org', 'd.post.org', 'post.org']);
    expect(namesToAsk('post.org')).toEqual(['post.org']);
    expect(namesToAsk('org')).toEqual([]);
  });

  it('says not registered only where every name got a 404', async () => {
    expect(await check('www.post.org', {})).toMatchObject({ ids: ['registration-missing'], verdict: 'wrong' });
    expect(await check('www.post.org', { [`${org}post.org`]: { status: 400 } })).toMatchObject({
      ids: ['registry-http-error'],
      verdict: 'could-not-check',
    });
  });

  it.each([
    [{ status: 429 }, 'registry-busy'],
    [{ status: 503 }, 'registry-http-error'],
    [{ status: 403 }, 'registry-http-error'],
    [{ failure: 'timeout' }, 'registry-timeout'],
    [{ failure: 'offline' }, 'registry-offline'],
    [{ failure: 'unreachable' }, 'registry-unreachable'],
    [{ failure: 'stopped' }, 'registry-unreachable'],
    [{ failure: 'not-json' }, 'registry-not-rdap'],
    [{ json: { objectClassName: 'domain', ldhName: 'evil.org' } }, 'registry-not-rdap'],
    [{ json: '<html>' }, 'registry-not-rdap'],
  ] as const)('%j is %s: could not check, after one question', async (reply, id) => {
    expect(await check('post.org', { [`${org}post.org`]: reply })).toMatchObject({
      ids: [id],
      verdict: 'could-not-check',
      asked: [`${org}post.org`],
      lookUp: 'https://lookup.icann.org/en/lookup?name=post.org',
    });
  });

  it.each([
    ['post.se', 'registry-none'],
    ['post.com.au', 'registry-unreadable'],
  ])('asks nobody about %s: %s', async (domain, id) => {
    expect(await check(domain, {})).toMatchObject({ ids: [id], verdict: 'could-not-check', asked: [] });
  });
});
