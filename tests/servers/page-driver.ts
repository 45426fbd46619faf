import { chromium, type Browser, type Page } from '@playwright/test';
import common from '../../locales/en/common.json' with { type: 'json' };
import results from '../../locales/en/results.json' with { type: 'json' };
import { findingIds, type FindingId, type FindingState } from '../../src/domain/dns/finding.ts';
import { resolvers } from '../../src/probes/resolvers.ts';
import playwrightConfig from '../../playwright.config.ts';

/**
 * Chromium in which the resolvers' names lead to ports of loopback, and the key of their certificate is
 * trusted. The pages are the shipped ones: they ask the addresses they always ask. No other name leads anywhere.
 */
export function launchAgainst(ports: { readonly first: number; readonly second: number }, spki: string): Promise<Browser> {
  const hosts = resolvers.map(({ url }) => new URL(url).hostname);
  const rules = [
    `MAP ${hosts[0]} 127.0.0.1:${ports.first}`,
    `MAP ${hosts[1]} 127.0.0.1:${ports.second}`,
    'MAP * ~NOTFOUND',
    'EXCLUDE localhost',
  ];
  const { executablePath, args = [] } = playwrightConfig.use?.launchOptions ?? {};
  return chromium.launch({
    ...(executablePath !== undefined && { executablePath }),
    args: [...args, `--host-resolver-rules=${rules.join(', ')}`, `--ignore-certificate-errors-spki-list=${spki}`],
  });
}

/** Where the built site is served. */
export const site = playwrightConfig.use?.baseURL ?? '';

/** What a page says of a domain, read from the page. */
export interface Shown {
  readonly verdict: FindingState;
  readonly findings: readonly {
    readonly id: FindingId | undefined;
    readonly state: FindingState | undefined;
    readonly owner: string | undefined;
  }[];
  /** `name TYPE – resolver`, as listed. */
  readonly asked: readonly string[];
}

const ids = new Map(findingIds.map((id) => [results.findings[id].title, id]));
const states: Readonly<Record<string, FindingState>> = {
  [common.states.fine]: 'fine',
  [common.states.wrong]: 'wrong',
  [common.states.unknown]: 'could-not-check',
};

/** Types the domain into the open page, asks, and reads what the page shows. */
export async function judgeInPage(page: Page, domain: string): Promise<Shown> {
  await page.locator('#domain').fill(domain);
  await page.locator('#domain').press('Enter');
  const result = page.getByRole('region', { name: results.result.checked.replace('{{domain}}', domain), exact: true });
  await result.waitFor();
  const { title, card, rows, asked } = await result.evaluate((region) => ({
    title: region.querySelector('article h2')?.textContent ?? '',
    card: region.querySelector('article')?.textContent ?? '',
    rows: Array.from(region.querySelectorAll('li:has(h3)'), (row) => ({
      title: row.querySelector('h3')?.textContent ?? '',
      state: row.firstElementChild?.textContent ?? '',
      body: row.textContent,
    })),
    asked: Array.from(region.querySelectorAll('details li:has(> code)'), ({ textContent }) => textContent),
  }));
  const unsure = card.includes(results.verdicts['could-not-check'].who);
  const verdict = title === results.verdicts.fine.title ? 'fine' : unsure ? 'could-not-check' : 'wrong';
  const findings = rows.map((row) => ({ id: ids.get(row.title), state: states[row.state], owner: ownerIn(row.body, states[row.state]) }));
  // What leads a verdict of that kind stands in the card alone.
  const leading = { id: ids.get(title), state: 'could-not-check', owner: 'nobody' } as const;
  return { verdict, findings: verdict === 'could-not-check' ? [leading, ...findings] : findings, asked };
}

function ownerIn(body: string, state: FindingState | undefined): string | undefined {
  if (state !== 'wrong') return 'nobody';
  return Object.entries(common.owners).find(([, words]) => body.includes(`${common.verdict.who}: ${words}.`))?.[0];
}
