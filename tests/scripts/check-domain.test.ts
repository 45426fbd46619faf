import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrokenFront, type BrokenFront } from '../servers/broken-front.ts';
import { startDnsServers, type DnsServers } from '../servers/dns-servers.ts';
import { cases, providers, type DnsCase } from '../support/dns-cases.ts';

const run = promisify(execFile);

interface Line {
  readonly domain: string;
  readonly verdict: string;
  readonly findings: readonly { readonly id: string; readonly state: string; readonly owner: string }[];
  readonly asked: readonly { readonly name?: string; readonly type?: string; readonly resolver?: number; readonly address?: string }[];
}

/** What only a page can meet, and why. */
const onlyInPages: Readonly<Record<string, string>> = {
  'http-portal': 'a redirect without CORS is an error to pages alone',
  'http-no-cors': 'CORS is between pages and servers',
  offline: 'Node does not tell whether there is a network',
};

let servers: DnsServers;
let broken: BrokenFront;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'mailmend-profile-'));
  servers = await startDnsServers();
  broken = await startBrokenFront(servers);
});
afterAll(async () => {
  await broken.stop();
  await servers.stop();
  await rm(folder, { recursive: true });
});

async function check(args: readonly string[], urls: readonly string[] = servers.https): Promise<Line[]> {
  const resolvers = urls.flatMap((url) => ['--resolver', url]);
  const env = { ...process.env, NODE_EXTRA_CA_CERTS: servers.certificate };
  const { stdout } = await run(process.execPath, ['scripts/check-domain.ts', ...args, ...resolvers], { env });
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
}

/**
 * Situations that are asked about with the same options go in one call; the scope is one where it turns the
 * verdict. Servers that never answer are waited for as on the page; all others have time enough on a machine
 * with much else to do.
 */
function optionsOf({ scope, whole, profile, selectors, made }: DnsCase): string[] {
  const patience = ['--timeout', made === 'dead' ? '4000' : '20000'];
  const limits = whole === undefined ? [] : ['--scope', scope.join(',')];
  const file = profile === undefined ? [] : ['--profile', profileFile(profile)];
  return [...limits, ...patience, ...file, ...(selectors ? ['--selectors', selectors.join(',')] : [])];
}

function profileFile(id: string): string {
  const { mxExpected, spfInclude } = providers.find((provider) => provider.id === id) ?? {};
  const file = path.join(folder, `${id}.json`);
  writeFileSync(file, JSON.stringify({ mx: mxExpected?.map(({ priority, host }) => [priority, host]), spfInclude }));
  return file;
}

function isAsExpected({ verdict, findings }: DnsCase, line: Line | undefined): boolean {
  const has = ({ id, state, owner }: DnsCase['findings'][number]) =>
    line?.findings.some((row) => row.id === id && row.state === state && row.owner === owner) ?? false;
  return line?.verdict === verdict && findings.every(has);
}

describe('every situation, from real servers', () => {
  it('is judged by the command as it should be', { timeout: 120_000 }, async () => {
    const possible = cases.filter(({ id }) => !(id in onlyInPages));
    const calls = Map.groupBy(possible, (one) => JSON.stringify([one.made === 'broken-front', optionsOf(one)]));
    const judged = await Promise.all(
      [...calls.values()].map(async (group) => {
        const urls = group[0]?.made === 'broken-front' ? broken.https : servers.https;
        const lines = await check([...group.slice(0, 1).flatMap(optionsOf), ...group.map(({ domain }) => domain)], urls);
        return group.map((one, at) => ({ one, line: lines[at] }));
      }),
    );
    const wrong = judged.flat().filter(({ one, line }) => !isAsExpected(one, line));
    console.log(`check-domain with real servers: ${possible.length - wrong.length} of ${possible.length} situations as expected`);
    for (const [id, why] of Object.entries(onlyInPages)) console.log(`  not made here: ${id} (${why})`);
    expect(wrong.map(({ one: { id }, line }) => ({ id, verdict: line?.verdict, findings: line?.findings }))).toEqual([]);
  });
});

describe('the command', () => {
  it('writes the shape that programs read, over plain HTTP too', async () => {
    const lines = await check(['one-mx.test', 'mx-ip.test'], [servers.http]);
    expect(lines.map(({ domain, verdict }) => [domain, verdict])).toEqual([
      ['one-mx.test', 'fine'],
      ['mx-ip.test', 'wrong'],
    ]);
    for (const line of lines) {
      expect(Object.keys(line)).toEqual(['domain', 'verdict', 'findings', 'asked']);
      for (const finding of line.findings) expect(Object.keys(finding)).toEqual(['id', 'state', 'owner', 'expected', 'found']);
      expect(line.asked).toContainEqual({ name: line.domain, type: 'MX', resolver: 0 });
    }
  });

  it('takes what people type for a domain, and answers nonsense in the same shape', async () => {
    const typed = [
      'Matti@One-MX.test',
      'https://one-mx.test/post',
      'postiä.test',
      '',
      'two words',
      'a..b',
      '192.0.2.1',
      'mail',
      `${'x'.repeat(64)}.test`,
    ];
    const lines = await check(typed, [servers.http]);
    expect(lines.map(({ domain, verdict, findings }) => [domain, verdict, findings[0]?.id])).toEqual([
      ['one-mx.test', 'fine', 'mx-present'],
      ['one-mx.test', 'fine', 'mx-present'],
      ['xn--posti-kra.test', 'fine', 'mx-present'],
      ['', 'could-not-check', 'empty'],
      ['two words', 'could-not-check', 'not-a-domain'],
      ['a..b', 'could-not-check', 'not-a-domain'],
      ['192.0.2.1', 'could-not-check', 'address'],
      ['mail', 'could-not-check', 'single-label'],
      [typed.at(-1), 'could-not-check', 'not-a-domain'],
    ]);
  });

  it('says that it could not check where no resolver is', async () => {
    const [line] = await check(['one-mx.test'], ['https://127.0.0.1:1/dns-query']);
    expect(line).toMatchObject({ verdict: 'could-not-check', findings: [{ id: 'resolver-unreachable' }] });
  });

  it('tells how it is called', async () => {
    const { stdout, stderr } = await run(process.execPath, ['scripts/check-domain.ts', '--help']);
    for (const option of ['--resolver', '--registry', '--status', '--provider', '--profile', '--selectors', '--scope', '--timeout'])
      expect(stdout).toContain(option);
    expect(stderr).toBe('');
  });

  it.for([
    ['no domain', []],
    ['an option it does not have', ['one-mx.test', '--nonsense']],
    ['a resolver that is no address', ['one-mx.test', '--resolver', 'nowhere']],
    ['a topic there is not', ['one-mx.test', '--scope', 'weather']],
    ['a registry that is no address', ['one-mx.test', '--registry', 'nowhere']],
    ['a status page that is no address', ['one-mx.test', '--status', 'ftp://127.0.0.1/']],
  ] as const)('ends with 2 and a word of why when called with %s', async ([, args]) => {
    const failed = run(process.execPath, ['scripts/check-domain.ts', ...args]);
    await expect(failed).rejects.toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(/\S/) as unknown });
  });
});

/** Answers in the shapes that registries (RFC 9083 5.3) and status pages give. */
const recorded: Readonly<Record<string, { readonly type: string; readonly body: unknown }>> = {
  '/rdap/domain/one-mx.test': {
    type: 'application/rdap+json',
    body: {
      objectClassName: 'domain',
      ldhName: 'one-mx.test',
      status: ['client hold'],
      events: [{ eventAction: 'expiration', eventDate: '2001-02-03T04:05:06Z' }],
    },
  },
  '/rdap/domain/mx-ip.test': {
    type: 'application/rdap+json',
    body: {
      objectClassName: 'domain',
      ldhName: 'mx-ip.test',
      status: ['active'],
      events: [{ eventAction: 'expiration', eventDate: '2999-01-01T00:00:00Z' }],
    },
  },
  '/page/api/v2/summary.json': {
    type: 'application/json',
    body: {
      page: { id: 'x1', name: 'Example', url: 'https://status.example.net' },
      status: { indicator: 'major', description: 'Outage' },
      components: [{ id: 'c1', name: 'Proton Mail', status: 'major_outage', group: false, group_id: null }],
      incidents: [],
      scheduled_maintenances: [],
    },
  },
};

/** Makes the command tell on its error output whom it asks. */
const telling = `data:text/javascript,const ask = fetch; globalThis.fetch = (address, ...rest) => { console.error(new URL(address).host); return ask(address, ...rest); };`;

async function hostsAsked(...args: readonly string[]): Promise<string[]> {
  const call = ['--import', telling, 'scripts/check-domain.ts', 'one-mx.test', '--resolver', servers.http, ...args];
  const { stderr } = await run(process.execPath, call);
  return [...new Set(stderr.trim().split('\n'))].toSorted();
}

describe('registry and status page, from the command', () => {
  let server: Server;
  let base: string;
  beforeAll(async () => {
    server = createServer(({ url = '' }, response) => {
      const answer = recorded[url];
      if (answer) response.writeHead(200, { 'content-type': answer.type }).end(JSON.stringify(answer.body));
      else response.writeHead(404, { 'content-type': 'application/rdap+json' }).end('{"errorCode":404}');
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.close();
  });

  it('are asked of nobody beside a resolver that was named', async () => {
    const resolver = new URL(servers.http).host;
    expect(await hostsAsked('--provider', 'proton')).toEqual([resolver]);
    expect(await hostsAsked('--provider', 'proton', '--registry', `${base}/rdap`, '--status', `${base}/page`)).toEqual(
      [resolver, new URL(base).host].toSorted(),
    );
  });

  it('have their findings in the verdict and their addresses among what was asked', async () => {
    const [line] = await check(['one-mx.test', '--registry', `${base}/rdap`], [servers.http]);
    expect(line?.verdict).toBe('wrong');
    expect(Object.keys(line ?? {})).toEqual(['domain', 'verdict', 'findings', 'asked']);
    expect(line?.findings).toContainEqual({
      id: 'registration-held-by-registrar',
      state: 'wrong',
      owner: 'you',
      expected: [],
      found: ['client hold'],
    });
    expect(line?.findings).toContainEqual({ id: 'registration-ended', state: 'wrong', owner: 'you', expected: [], found: ['2001-02-03'] });
    expect(line?.asked).toContainEqual({ address: `${base}/rdap/domain/one-mx.test` });
  });

  it('never make fine of what DNS says is wrong, nor wrong of what could not be asked', async () => {
    const [wrong] = await check(['mx-ip.test', '--registry', `${base}/rdap`], [servers.http]);
    expect(wrong?.verdict).toBe('wrong');
    expect(wrong?.findings).toContainEqual(expect.objectContaining({ id: 'registration-valid', state: 'fine' }));
    const nobody = 'http://127.0.0.1:1/';
    const [fine] = await check(['one-mx.test', '--registry', nobody, '--status', nobody], [servers.http]);
    expect(fine?.verdict).toBe('fine');
    expect(fine?.findings.filter(({ state }) => state === 'could-not-check').map(({ id }) => id)).toEqual([
      'registry-unreachable',
      'status-provider-unknown',
    ]);
  });

  it('tell of a disturbance at the provider that was named', async () => {
    const [line] = await check(['one-mx.test', '--provider', 'proton', '--status', `${base}/page/`], [servers.http]);
    expect(line?.findings).toContainEqual(expect.objectContaining({ id: 'status-incident', state: 'wrong', found: ['Proton Mail'] }));
    expect(line?.asked).toContainEqual({ address: `${base}/page/api/v2/summary.json` });
  });
});
