import { describe, expect, it } from 'vitest';
import type { Ask, RecordType } from '../../../src/domain/dns/answer.ts';
import { checkDomain } from '../../../src/domain/dns/check-domain.ts';
import type { DomainJudgement } from '../../../src/domain/dns/finding.ts';
import { judgePasted, type PastedJudgement } from '../../../src/domain/dns/judge-pasted.ts';
import { knownProviders } from '../../../src/domain/dns/known-providers.ts';
import { systems, writeCommands } from '../../../src/domain/dns/pasted-commands.ts';
import read from './cases.json' with { type: 'json' };
import { writeDig } from './write-dig.ts';
import { serveZones } from './zone.ts';

const { zones, cases } = read as unknown as { zones: Record<string, string[]>; cases: { id: string; domain: string }[] };
const serve = serveZones(zones);
const providers = knownProviders();

async function judge(domain: string, ...texts: string[]): Promise<PastedJudgement> {
  const result = await judgePasted({ domain, texts, providers });
  if (result.refused) throw new Error(`refused: ${result.refused.refused}`);
  return result;
}

function idsOf({ findings }: DomainJudgement): string[] {
  return findings.map(({ id, state, topic }) => `${topic} ${id} ${state}`).toSorted();
}

const ask: Ask = (name, type) => Promise.resolve(serve(name, type));
const domains = [...new Set(cases.map(({ domain }) => domain))];
const judged = await Promise.all(domains.map((domain) => checkDomain({ domain, ask, resolvers: 1, providers })));

describe('pasted answers are judged like asked ones', () => {
  it.each(judged)('$domain', async (live) => {
    const asked = [...new Map(live.asked.map((one) => [`${one.name} ${one.type}`, one])).values()];
    const text = asked.map(({ name, type }) => writeDig(name, type, serve(name, type as RecordType))).join('\n');
    const { judgement } = await judge(live.domain, text);
    // A ring of aliases shows as a server that fails, and one that fails proves nothing by hand.
    const seen = idsOf(live).map((id) => (id === 'mx mx-target-alias-loop wrong' ? 'mx resolver-timeout could-not-check' : id));
    expect(idsOf(judgement)).toEqual(seen.toSorted());
    expect(judgement.verdict).toBe(seen.includes('mx resolver-timeout could-not-check') ? 'could-not-check' : live.verdict);
  });
});

const mx = 'post.example mail is handled by 10 mx1.post.example.\npost.example mail is handled by 20 mx2.post.example.';

describe('what was not pasted', () => {
  it('is unknown, never absent, and is what is asked next', async () => {
    const { judgement, next } = await judge('post.example', mx);
    expect(judgement.verdict).toBe('could-not-check');
    expect(idsOf(judgement)).toEqual([
      'dmarc not-pasted could-not-check',
      'mx not-pasted could-not-check',
      'spf not-pasted could-not-check',
    ]);
    expect(judgement.findings.some(({ state }) => state === 'wrong')).toBe(false);
    expect(next?.kind).toBe('addresses');
    expect(next?.questions.map(({ name, type }) => `${name} ${type}`)).toEqual([
      'mx1.post.example A',
      'mx1.post.example AAAA',
      'mx2.post.example A',
      'mx2.post.example AAAA',
    ]);
  });

  it('is asked for step by step, until nothing is left', async () => {
    const addresses = 'mx1.post.example has address 192.0.43.10\nmx2.post.example has address 192.0.43.11';
    const policies =
      'post.example descriptive text "v=spf1 include:spf.mail.example -all"\n_dmarc.post.example descriptive text "v=DMARC1; p=none"';
    const first = await judge('post.example');
    const third = await judge('post.example', mx, addresses);
    const fourth = await judge('post.example', mx, addresses, policies);
    const last = await judge('post.example', mx, addresses, policies, 'spf.mail.example descriptive text "v=spf1 ip4:192.0.43.0/24 -all"');
    expect([first, third, fourth, last].map(({ next }) => next?.kind)).toEqual(['mx', 'policies', 'rest', undefined]);
    expect([first, third, fourth, last].map(({ judgement }) => judgement.verdict)).toEqual(['could-not-check', 'fine', 'fine', 'fine']);
    expect(idsOf(last.judgement)).toEqual(['dmarc dmarc-present fine', 'mx mx-present fine', 'spf spf-present fine']);
  });

  it('says nothing of how long to wait where the tool prints no times', async () => {
    const { judgement } = await judge('post.example', 'post.example has no MX record');
    expect(judgement.findings.filter(({ topic }) => topic === 'mx')).toMatchObject([{ id: 'mx-missing-address-used', state: 'wrong' }]);
    expect(judgement.findings.every(({ wait }) => wait === undefined)).toBe(true);
  });

  it('is not asked of a domain that does not exist', async () => {
    const { judgement, next } = await judge('post.example', 'Host post.example not found: 3(NXDOMAIN)');
    expect(idsOf(judgement)).toEqual(['domain domain-not-found wrong']);
    expect(next).toBeUndefined();
  });
});

function failing(server: string): string {
  return `Server:\t\t${server}\nAddress:\t${server}#53\n\n** server can't find post.example: SERVFAIL`;
}

describe('a server that fails', () => {
  it('may be the person’s own: another one is asked', async () => {
    const { judgement, next } = await judge('post.example', failing('192.0.2.53'), failing('192.0.2.53'));
    expect(idsOf(judgement)).toEqual(['domain one-server-failed could-not-check']);
    expect(next).toEqual({ kind: 'other-server', questions: [{ name: 'post.example', type: 'MX' }] });
  });

  it('is the domain’s fault when two say so', async () => {
    const { judgement } = await judge('post.example', failing('192.0.2.53'), failing('192.0.2.54'));
    expect(idsOf(judgement)).toEqual(['domain nameservers-failing wrong']);
  });

  it('is the signature’s fault when it says so', async () => {
    const text =
      ';; ->>HEADER<<- opcode: QUERY, status: SERVFAIL, id: 9\n; EDE: 9 (DNSKEY Missing)\n;; QUESTION SECTION:\n;post.example.\tIN\tMX';
    expect(idsOf((await judge('post.example', text)).judgement)).toEqual(['domain dnssec-bogus wrong']);
  });

  it('that does not answer says nothing', async () => {
    const { judgement } = await judge('post.example', '$ host -t mx post.example\n;; connection timed out; no servers could be reached');
    expect(idsOf(judgement)).toEqual(['domain resolver-timeout could-not-check']);
  });
});

it('a later paste takes the place of an earlier one', async () => {
  const { understood } = await judge('post.example', mx, 'post.example mail is handled by 5 new.post.example.');
  expect(understood).toContainEqual({ name: 'post.example', type: 'MX', outcome: 'found', values: ['5 new.post.example'] });
});

it('a refused paste leaves those before it judged', async () => {
  const { refused, understood } = await judgePasted({ domain: 'post.example', texts: [mx, 'hello'], providers });
  expect(refused).toEqual({ refused: 'not-output' });
  expect(understood).toMatchObject([{ type: 'MX', outcome: 'found' }]);
  expect((await judge('post.example', 'hello', mx)).understood).toEqual(understood);
});

describe('commands', () => {
  const questions = [
    { name: 'mx1.post.example', type: 'A' },
    { name: 'mx1.post.example', type: 'AAAA' },
    { name: 'post.example', type: 'TXT' },
  ] as const;

  it.each([
    ['windows', ['nslookup mx1.post.example', 'nslookup -type=txt post.example']],
    ['mac', ['dig mx1.post.example A mx1.post.example AAAA post.example TXT']],
    ['linux', ['host mx1.post.example', 'host -t txt post.example']],
    [
      'powershell',
      ['Resolve-DnsName mx1.post.example -Type A', 'Resolve-DnsName mx1.post.example -Type AAAA', 'Resolve-DnsName post.example -Type TXT'],
    ],
  ] as const)('of %s', (system, commands) => {
    expect(writeCommands(system, questions)).toEqual(commands);
  });

  it('ask another server when told to', () => {
    const own = [{ name: 'post.example', type: 'MX' }] as const;
    expect(systems.map((system) => writeCommands(system, own, '1.1.1.1'))).toEqual([
      ['nslookup -type=mx post.example 1.1.1.1'],
      ['dig @1.1.1.1 post.example MX'],
      ['host -t mx post.example 1.1.1.1'],
      ['Resolve-DnsName post.example -Type MX -Server 1.1.1.1'],
    ]);
  });

  it('hold no name that a shell could take for something else', async () => {
    const hostile = [
      '$(reboot).example.',
      '-x.example.',
      'a;b.example.',
      '`id`.example.',
      'a|b.example.',
      "a'b.example.",
      '*.example.',
      '_&.example.',
    ];
    const text = hostile.map((name) => `post.example mail is handled by 10 ${name}`).join('\n');
    const { next } = await judge('post.example', text);
    const commands = systems.flatMap((system) => writeCommands(system, next?.questions ?? []));
    expect(commands.join(' ')).not.toMatch(/[$;`|'*&()]| -x/);
    expect(
      systems.flatMap((system) =>
        writeCommands(
          system,
          hostile.map((name) => ({ name: name.slice(0, -1), type: 'A' as const })),
        ),
      ),
    ).toEqual([]);
  });
});
