import { expect, test, type Browser, type Page } from '@playwright/test';
import { resolvers } from '../../src/probes/resolvers.ts';
import { silentDomain, startBrokenFront, troubleRows, troubles, type BrokenFront } from '../servers/broken-front.ts';
import { startDnsServers, type DnsServers } from '../servers/dns-servers.ts';
import { judgeInPage, launchAgainst, site, type Shown } from '../servers/page-driver.ts';
import { cases, type DnsCase } from '../support/dns-cases.ts';
import { readWords } from '../support/words.ts';
import { untilAlive } from './support.ts';

// The servers are started once for all.
test.describe.configure({ mode: 'default' });

const hosts = resolvers.map(({ url }) => new URL(url).hostname);

/** Situations a page can't be brought into, and why. */
function whyNot({ made, profile, selectors }: DnsCase): string | undefined {
  if (made === 'offline') return 'without a network the page offers no check';
  if (profile !== undefined) return 'the page knows no provider made up for the tests';
  return selectors === undefined ? undefined : 'the page asks for keys only at the selectors of a provider it knows';
}

const possible = cases.filter((one) => whyNot(one) === undefined);
const has =
  (...topics: readonly string[]) =>
  (one: DnsCase) =>
    topics.some((topic) => one.scope.some((own) => own === topic));
const plain = possible.filter(({ made }) => made === 'plain');
const groups: readonly (readonly [string, readonly DnsCase[]])[] = [
  ['mail servers', plain.filter(has('domain'))],
  ['SPF', plain.filter((one) => has('spf')(one) && !has('domain', 'dmarc')(one))],
  ['DMARC, MTA-STS, DANE', plain.filter((one) => !has('domain')(one) && has('dmarc', 'mta-sts', 'dane')(one))],
  [
    'signatures, name servers, old answers, what the front says',
    possible.filter(({ made }) => !['plain', 'dead', 'broken-front'].includes(made)),
  ],
];

let servers: DnsServers;
let broken: BrokenFront;
let browsers: { real: Browser; broken: Browser };
/** One page stays open for all situations. */
let open: Page;
/** What the browser complained of besides the answers' own errors. */
const complaints: string[] = [];
/** Requests to anybody but the two resolvers, and what the pages say they asked. */
const others = new Set<string>();
const listed = new Set<string>();
const counts = { right: 0, all: 0 };

async function openPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (entry) => {
    if (entry.text().includes('Content Security Policy')) complaints.push(entry.text());
  });
  page.on('request', (request) => {
    const { hostname } = new URL(request.url());
    if (hostname !== 'localhost' && !hosts.includes(hostname)) others.add(request.url());
  });
  await page.goto(`${site}/en/domain`);
  await untilAlive(page);
  return page;
}

test.beforeAll(async () => {
  servers = await startDnsServers(troubleRows);
  broken = await startBrokenFront(servers);
  const [real, other] = await Promise.all([launchAgainst(servers.ports, servers.spki), launchAgainst(broken.ports, servers.spki)]);
  browsers = { real, broken: other };
  open = await openPage(real);
});

test.afterAll(async () => {
  await Promise.all([browsers?.real.close(), browsers?.broken.close()]);
  await broken?.stop();
  await servers?.stop();
  const left = Map.groupBy(cases, whyNot);
  left.delete(undefined);
  console.log(`through the page in Chromium: ${counts.right} of ${counts.all} situations as expected`);
  for (const [why, ones] of left) console.log(`  not made here: ${ones.map(({ id }) => id).join(', ')} (${why})`);
});

test.afterEach(() => {
  expect(complaints.splice(0)).toEqual([]);
  expect([...others].filter((address) => !listed.has(address))).toEqual([]);
});

/** What is not as it should be, with what the page shows instead. */
function differences({ id, verdict, whole = verdict, findings }: DnsCase, shown: Shown): string[] {
  counts.all += 1;
  for (const address of shown.asked) listed.add(address);
  const missing = findings.filter(
    (one) => !shown.findings.some((row) => row.id === one.id && row.state === one.state && row.owner === one.owner),
  );
  if (shown.verdict === whole && missing.length === 0) {
    counts.right += 1;
    return [];
  }
  const wanted = missing.map((one) => `${one.id} ${one.state} ${one.owner}`).join(', ');
  const instead = shown.findings.map((one) => `${one.id} ${one.state} ${one.owner}`).join(', ');
  return [`${id}: ${shown.verdict} for ${whole}; missing: ${wanted}; shown: ${instead}`];
}

async function judgeAll(page: Page, ones: readonly DnsCase[]): Promise<string[]> {
  const wrong: string[] = [];
  for (const one of ones) {
    // One field, one answer at a time.
    // oxlint-disable-next-line no-await-in-loop
    wrong.push(...differences(one, await judgeInPage(page, one.domain)));
  }
  return wrong;
}

for (const [name, ones] of groups) {
  test(`real servers, through the page: ${name}`, async () => {
    expect(ones.length).toBeGreaterThan(8);
    expect(await judgeAll(open, ones)).toEqual([]);
  });
}

test('what breaks on the way is never put on the domain', async () => {
  const page = await openPage(browsers.broken);
  const ones = possible.filter(({ made }) => made === 'broken-front');
  expect(ones).toHaveLength(8);
  expect(await judgeAll(page, ones)).toEqual([]);
  await page.close();
});

async function askWithTrouble(page: Page, kind: string): Promise<string[]> {
  const { verdict, asked } = await judgeInPage(page, `first-${kind}.test`);
  const byBoth = resolvers.every((row) => asked.includes(`first-${kind}.test MX – ${row.name}`));
  return verdict === 'fine' && byBoth ? [] : [`${kind}: ${verdict}, ${asked.join(', ')}`];
}

test('the second resolver answers when the first is in trouble', async () => {
  const page = await openPage(browsers.broken);
  const wrong: string[] = [];
  for (const kind of troubles.filter((one) => one !== 'http-timeout')) wrong.push(...(await askWithTrouble(page, kind)));
  expect(wrong).toEqual([]);
  await page.close();
});

test('silence of the first resolver is made good by the second, silence of one domain is its servers’, silence of everything says nothing', async () => {
  const dead = possible.filter(({ made }) => made === 'dead');
  const pages = await Promise.all([openPage(browsers.broken), openPage(browsers.real), openPage(browsers.broken)]);
  const [first, oneDomain, everything] = await Promise.all([
    askWithTrouble(pages[0], 'http-timeout'),
    judgeAll(pages[1], dead),
    judgeInPage(pages[2], silentDomain),
  ]);
  expect(first).toEqual([]);
  expect(oneDomain).toEqual([]);
  expect(everything.verdict).toBe('could-not-check');
  expect(everything.findings[0]).toMatchObject({ id: 'resolver-timeout', state: 'could-not-check' });
  await Promise.all(pages.map((page) => page.close()));
});

test('offline is said before anybody could be asked, and the same page asks once there is a network', async () => {
  const { form } = readWords('en', 'live');
  const ask = open.getByRole('button', { name: new RegExp(`^(?:${form.submit}|${form.again})$`) });
  await open.context().setOffline(true);
  await open.locator('#domain').fill('two-mx.test');
  await expect(open.getByRole('status').filter({ hasText: form.offline })).toBeVisible();
  await expect(ask).toHaveCount(0);
  await open.locator('#domain').press('Enter');
  await expect(open.getByRole('region', { name: /two-mx/ })).toHaveCount(0);
  await open.context().setOffline(false);
  await expect(ask).toBeVisible();
  expect((await judgeInPage(open, 'two-mx.test')).verdict).toBe(cases.find(({ domain }) => domain === 'two-mx.test')?.verdict);
});

test('nobody is connected to before the click; then the first resolver alone, with the questions the page lists', async () => {
  const browser = await launchAgainst(broken.ports, servers.spki);
  const before = broken.connections();
  const page = await openPage(browser);
  const protocols = new Set<string>();
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  session.on('Network.responseReceived', ({ response }) => {
    if (response.url.startsWith(resolvers[0].url)) protocols.add(response.protocol ?? '');
  });
  await page.locator('#domain').fill('two-mx.test');
  await page.waitForLoadState('networkidle');
  expect(broken.connections()).toBe(before);
  broken.seen.length = 0;
  const { verdict, asked } = await judgeInPage(page, 'two-mx.test');
  expect(verdict).toBe('fine');
  expect(broken.seen.map(({ name, type }) => `${name} ${type} – ${resolvers[0].name}`).toSorted()).toEqual(asked.toSorted());
  expect(new Set(broken.seen.map(({ host }) => host))).toEqual(new Set([hosts[0]]));
  expect([...protocols]).toEqual(['h2']);
  await browser.close();
});
