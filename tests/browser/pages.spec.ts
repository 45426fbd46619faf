import { readdirSync, readFileSync } from 'node:fs';
import { dist } from '../../scripts/site.ts';
import { kinds } from './kinds.ts';
import { onHost } from './site.ts';
import { readWords } from '../support/words.ts';
import { expect, open, test, untilAlive } from './support.ts';

/** Every static page of the build, by address. */
const addresses = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('index.html'))
  .map((file) => `/${file.replace(/\/?index\.html$/, '')}`)
  .toSorted();

test('every address has a page of its own', () => {
  expect(addresses.length).toBeGreaterThan(1900);
  const known = new Set(addresses);
  const titles = new Map<string, string>();
  // One expectation for all: tens of thousands of them would take longer than the pages do.
  const faults: string[] = [];
  for (const address of addresses) {
    const html = readFileSync(`${dist}${address}/index.html`, 'utf8');
    const title = /<title>([^<]+)<\/title>/.exec(html)?.[1] ?? '';
    const language = address.split('/')[1] || 'en';
    const others = ['fi', 'en'].map(
      (other) => [other, address === '/' ? `/${other}` : address.replace(/^\/(fi|en)/, `/${other}`)] as const,
    );
    const held = {
      language: html.includes(`<html lang="${language}">`),
      canonical: html.includes(`<link rel="canonical" href="${onHost(address)}"`),
      'one h1': html.match(/<h1[ >]/g)?.length === 1,
      description: /<meta name="description" content="[^"]{30,}">/.test(html),
      policy: html.includes('Content-Security-Policy'),
      alternates: others.every(([other, target]) => html.includes(`hreflang="${other}" href="${onHost(target)}"`) && known.has(target)),
      // The front page and the bare address before it share a title; no other pages do.
      'title of its own': title !== '' && (address === '/' || !titles.has(title)),
    };
    if (address !== '/') titles.set(title, address);
    for (const [name, holds] of Object.entries(held)) if (!holds) faults.push(`${address || '/'}: ${name}`);
  }
  expect(faults).toEqual([]);
});

test('loads the JavaScript the size report counts, and no more', async ({ page }) => {
  for (const kind of kinds) {
    const loaded = new Set<string>();
    const note = (request: { url: () => string }) => {
      const { pathname } = new URL(request.url());
      if (pathname.endsWith('.js')) loaded.add(pathname);
    };
    page.on('request', note);
    await open(page, `/fi${kind}`);
    await page.waitForLoadState('networkidle');
    page.off('request', note);
    const html = readFileSync(`${dist}/fi${kind}/index.html`, 'utf8');
    const counted = new Set([...html.matchAll(/(?:src|href)="([^"]*\/assets\/[^"]+\.js)"/g)].map(([, file]) => file));
    // What keeps the site for later visits comes once the browser is idle, and has a budget of its own (offline.spec.ts).
    const later = [...loaded].filter((file) => /\/(?:keep-site|site-keeper|script-urls)-/.test(file));
    expect(loaded).toEqual(counted.union(new Set(later)));
  }
});

test('the bare address offers both languages and sends nobody anywhere', { tag: '@smoke' }, async ({ page }) => {
  await open(page, '/');
  await expect(page).toHaveURL('/');
  await page.getByRole('link', { name: /Jatka suomeksi/ }).click();
  await expect(page).toHaveURL('/fi');
});

test('an unknown address has a helpful page, and the status of one', { tag: '@smoke' }, async ({ page }) => {
  const response = await page.goto('/en/no/such/page');
  expect(response?.status()).toBe(404);
  await untilAlive(page);
  await expect(page.getByRole('heading', { level: 1, name: "This page isn't here" })).toBeVisible();
  await page.goto('/fi/olematon');
  await expect(page.getByRole('heading', { level: 1, name: 'Tätä sivua ei ole' })).toBeVisible();
});

test('focus goes to the heading, titles and alternates follow, and back returns to the place', async ({ page, baseURL }) => {
  await open(page, '/en/codes');
  const link = page.getByRole('table').getByRole('link', { name: '535' });
  await link.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => window.scrollY);
  expect(before).toBeGreaterThan(200);
  await link.click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page).toHaveTitle(/535/);
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', `${baseURL ?? ''}/en/codes/535`);
  await expect(page.locator('link[hreflang="fi"]')).toHaveAttribute('href', `${baseURL ?? ''}/fi/codes/535`);
  await page.goBack();
  await expect(page).toHaveTitle(/^Look up/);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(before - 50);
});

test('the skip link is the first stop and leads to the content', async ({ page }) => {
  await open(page, '/en');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to main content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

test.describe('with a file missing', () => {
  test.use({ expected: /Failed to (?:load resource|fetch dynamically imported module)|^PartMissing/ });

  test('a page whose code cannot be fetched says so, and opens when tried again', async ({ page, context }) => {
    await open(page, '/en');
    await page.waitForLoadState('networkidle');
    const pattern = /\/assets\/about-pages/;
    let asked = 0;
    await context.route(pattern, async (route) => {
      asked += 1;
      await route.abort();
    });
    await page.getByRole('link', { name: 'How it works' }).click();
    const failure = page.getByRole('heading', { level: 1, name: "We couldn't open this page" });
    await expect(failure).toBeVisible();
    await page.getByRole('link', { name: 'Decode', exact: true }).click();
    await expect(page.getByRole('textbox')).toBeVisible();
    await page.goBack();
    await expect(failure).toBeVisible();
    // What the connection cut is asked for once more by itself, then by the person alone.
    expect(asked).toBe(4);
    await context.unroute(pattern);
    await page.getByRole('button', { name: readWords('en', 'common').missing.reload }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'How Mailmend works' })).toBeVisible();
  });
});
