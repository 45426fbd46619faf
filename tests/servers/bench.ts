/**
 * `npm run bench-domain`: from the click to the verdict on the shipped page in Chromium, against real servers
 * on loopback; how many questions each check puts; what the first click loads. Needs a build.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { startDnsServers } from './dns-servers.ts';
import { launchAgainst } from './page-driver.ts';

/** What a domain of each kind costs. */
const domains = [
  ['two mail servers, nothing else', 'two-mx.test'],
  ['known provider, SPF, a signing key', 'known-right.test'],
  ['MTA-STS and TLS reports', 'mta-sts.test'],
  ['SPF with ten look-ups', 'spf-ten.test'],
  ['forty mail servers', 'mx-many.test'],
  ['no such domain', 'no-such-domain.test'],
  ['signature does not hold', 'bogus-ds.test'],
  ['name servers refuse', 'lame-refused.test'],
] as const;
const times = 21;
const firstClicks = 7;

function middle(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}

/** Milliseconds from the click until the verdict's headline is in the page. */
function clickToVerdict(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const button = document.querySelector<HTMLButtonElement>('main form button[type=submit]');
        let started = 0;
        const old = document.querySelector('[role=region] article');
        const observer = new MutationObserver(() => {
          const card = document.querySelector('[role=region] article');
          if (!card || card === old) return;
          observer.disconnect();
          resolve(performance.now() - started);
        });
        observer.observe(document, { subtree: true, childList: true });
        started = performance.now();
        button?.click();
      }),
  );
}

const servers = await startDnsServers();
const site = spawn(process.execPath, ['scripts/serve.ts'], { env: { ...process.env, PORT: '0' }, stdio: ['ignore', 'pipe', 'inherit'] });
const [said] = (await once(site.stdout, 'data')) as [Buffer];
const address = /http:\S+/.exec(said.toString())?.[0] ?? '';
const browser = await launchAgainst(servers.ports, servers.spki);
try {
  await measureFirstClicks();
  await measureDomains();
} finally {
  await browser.close();
  site.kill();
  await servers.stop();
}

async function openAt(page: Page, domain: string): Promise<void> {
  await page.goto(`${address}en/domain#domain=${domain}`);
  await page.getByText(`_smtp._tls.${domain}`).waitFor();
}

/** In a browser context of its own each: the code, the connection and the answers come for the first time. */
async function measureFirstClicks(): Promise<void> {
  const first: number[] = [];
  const loaded = new Map<string, number>();
  for (let round = 0; round < firstClicks; round += 1) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await openAt(page, 'two-mx.test');
    await page.waitForLoadState('networkidle');
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (pathname.startsWith('/assets/')) loaded.set(pathname, gzipSync(readFileSync(path.join('dist', pathname))).length);
    });
    first.push(await clickToVerdict(page));
    await context.close();
  }
  const size = [...loaded.values()].reduce((sum, one) => sum + one, 0);
  console.log(`First click to verdict: ${middle(first).toFixed(0)} ms (median of ${firstClicks}, code and connection included)`);
  console.log(`The first click loads ${(size / 1000).toFixed(1)} kB gzip in ${loaded.size} files`);
}

async function measureDomains(): Promise<void> {
  console.log(`\nmedian and slowest of ${times} clicks, ms; questions put, all over DNS`);
  for (const [kind, domain] of domains) {
    const page = await browser.newPage();
    await openAt(page, domain);
    await clickToVerdict(page);
    const taken: number[] = [];
    let asked = 0;
    page.on('request', (request) => {
      if (request.url().includes('/dns-query?dns=')) asked += 1;
    });
    for (let round = 0; round < times; round += 1) taken.push(await clickToVerdict(page));
    await page.close();
    const columns = [middle(taken), Math.max(...taken), asked / times].map((value) => value.toFixed(0).padStart(6));
    console.log(`${kind.padEnd(36)}${columns.join('')}`);
  }
}
