import { readFileSync } from 'node:fs';
import type { Page, Route } from '@playwright/test';
import { outlookFile } from '../support/outlook-file.ts';
import { readWords } from '../support/words.ts';
import { walked as given } from './kinds.ts';
import { expect, open, test } from './support.ts';

// What the site keeps on the device is another matter: here nothing is kept.
test.use({ serviceWorkers: 'block', expected: /net::ERR_|PartMissing/ });

const { missing, failure } = readWords('en', 'common');

async function answer(route: Route) {
  await route.fulfill({ status: 404, contentType: 'text/html', body: 'not here' });
}

/** The file that every version has another of is asked about, and may still be loaded. */
async function askedAbout(route: Route) {
  await (route.request().method() === 'HEAD' ? answer(route) : route.fallback());
}

async function refuse(route: Route) {
  await route.abort('connectionrefused');
}

/** The host has another version now: these files are gone until a document is loaded. Counts the documents. */
async function deploy(page: Page, gone: RegExp, { forEver = false } = {}) {
  const documents = { count: 0 };
  await page.route(gone, answer);
  await page.route(/\/assets\/core-/, askedAbout);
  page.on('request', (request) => {
    if (!request.isNavigationRequest()) return;
    documents.count += 1;
    if (!forEver) void page.unroute(gone, answer).then(() => page.unroute(/\/assets\/core-/, askedAbout));
  });
  return documents;
}

/** Nothing of the host can be reached, though the device has a network. Gives what ends that. */
async function unplug(page: Page) {
  await page.route('**/*', refuse);
  return async () => page.unroute('**/*', refuse);
}

const bounce = readFileSync('tests/messages/postfix-two-recipients.eml', 'utf8');
/** Long enough for a worker. */
const long = Buffer.from(bounce.padEnd(150_000, '\nso it goes on'));

test.describe('a search for a code', () => {
  test('says that it searches, never shows other rows under the words, and searches by itself once there is a network', async ({
    page,
    context,
  }) => {
    const { page: labels } = readWords('en', 'codes');
    await open(page, '/en/codes');
    const rows = page.getByRole('table').getByRole('rowheader');
    const { promise: arrived, resolve: arrive } = Promise.withResolvers<void>();
    await page.route(/\/assets\/localized-search-/, async (route) => {
      await arrived;
      await route.abort('internetdisconnected');
    });
    const box = page.getByRole('searchbox');
    await box.fill('greylisting');
    await expect(page.getByText(labels.searching)).toBeVisible();
    await expect(rows).toHaveCount(0);
    await context.setOffline(true);
    arrive();
    await expect(page.getByText(labels.unsearched)).toBeVisible();
    await expect(page.getByRole('alert').filter({ hasText: missing.offline })).toBeVisible();
    await expect(rows).toHaveCount(0);
    await page.unroute(/\/assets\/localized-search-/);
    await context.setOffline(false);
    await expect(page.getByRole('table').getByRole('link', { name: '450' })).toBeVisible();
    await expect(page.getByText(labels.unsearched)).toBeHidden();
    await expect(box).toHaveValue('greylisting');
  });

  test('that meets a host in trouble can be tried again, and one that meets a new version stays', async ({ page }) => {
    await open(page, '/en/codes');
    const plug = await unplug(page);
    await page.getByRole('searchbox').fill('greylisting');
    await expect(page.getByText(missing.unreachable)).toBeVisible();
    await plug();
    await deploy(page, /\/assets\/localized-search-/);
    await page.getByRole('button', { name: missing.again }).click();
    await expect(page.getByText(missing.replaced)).toBeVisible();
    await page.getByRole('button', { name: missing.newVersion }).click();
    await expect(page.getByRole('table').getByRole('link', { name: '450' })).toBeVisible();
    await expect(page.getByRole('searchbox')).toHaveValue('greylisting');
  });

  test('typed while the page is static is searched for once it is alive', async ({ page }) => {
    const { promise: arrived, resolve: arrive } = Promise.withResolvers<void>();
    await page.route(/\/assets\/core-/, async (route) => {
      await arrived;
      await route.continue();
    });
    await page.goto('/fi/codes', { waitUntil: 'commit' });
    await page.getByRole('searchbox').fill('greylisting');
    arrive();
    await expect(page.getByRole('table').getByRole('link', { name: '450' })).toBeVisible();
    await expect(page.getByRole('searchbox')).toHaveValue('greylisting');
  });

  test('in the palette says that codes are missing, and finds them later', async ({ page, context }) => {
    const { noCodes } = readWords('en', 'palette');
    await open(page, '/en/accessibility');
    await page.keyboard.press('Control+k');
    const box = page.getByRole('dialog').getByRole('combobox');
    await expect(box).toBeFocused();
    await context.setOffline(true);
    await box.fill('552');
    await expect(page.getByRole('dialog').getByText(`${noCodes} ${missing.offline}`)).toBeVisible();
    await context.setOffline(false);
    await expect(page.getByRole('option', { name: /^552/ })).toBeVisible();
  });
});

test.describe('a page that cannot be loaded', () => {
  test('says that there is no network, stays when tried again, and comes by itself when the network is back', async ({ page, context }) => {
    await open(page, '/fi');
    const words = readWords('fi', 'common');
    await context.setOffline(true);
    await page.getByRole('link', { name: words.nav.codes, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: words.failure.title })).toBeVisible();
    await expect(page.getByRole('alert').filter({ hasText: words.missing.offline })).toBeVisible();
    await page.getByRole('button', { name: words.missing.again }).click();
    await expect(page.getByText(words.missing.offline)).toBeVisible();
    await expect(page.getByRole('heading', { level: 1, name: words.failure.title })).toBeFocused();
    await context.setOffline(false);
    await expect(page.getByRole('heading', { level: 1, name: readWords('fi', 'codes').page.title })).toBeVisible();
  });

  test('because the host is silent is never replaced by the browser’s own error page', async ({ page }) => {
    await open(page, '/en');
    const plug = await unplug(page);
    // A page that asks others begins with a document of its own.
    await page.getByRole('link', { name: readWords('en', 'common').nav.check, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: failure.title })).toBeVisible();
    await expect(page.getByText(missing.unreachable)).toBeVisible();
    await page.getByRole('button', { name: missing.again }).click();
    await expect(page.getByText(missing.unreachable)).toBeVisible();
    await plug();
    await page.getByRole('button', { name: missing.again }).click();
    await expect(page.getByRole('heading', { level: 1, name: readWords('en', 'wizard').start.title })).toBeVisible();
  });

  test('because there is a new version is loaded in that version, once', async ({ page }) => {
    await open(page, '/en');
    const documents = await deploy(page, /\/assets\/decoder-page-/);
    await page.getByRole('textbox').fill(bounce);
    await page.getByRole('button', { name: readWords('en', 'home').box.submit }).click();
    await expect(page.getByRole('heading', { name: '2 recipients' })).toBeVisible();
    expect(documents.count).toBe(1);
  });

  test('because the version of a cache has no such file does not go round in circles', async ({ page }) => {
    await open(page, '/en');
    const documents = await deploy(page, /\/assets\/about-pages-/, { forEver: true });
    await page.getByRole('link', { name: readWords('en', 'common').footer.accessibility }).click();
    // The static page of the address, which is readable.
    await expect(page.getByRole('heading', { level: 1, name: readWords('en', 'about').accessibility.title })).toBeVisible();
    await page.getByRole('link', { name: 'Mailmend, home page' }).click();
    await expect(page).toHaveURL('/en');
    expect(documents.count).toBeLessThanOrEqual(2);
  });

  test('in the middle of a check is offered, and the answers stay', async ({ page }) => {
    const last = given.at(-1);
    if (!last) throw new Error('nothing is answered');
    const [step, chosen] = last;
    const before = given.slice(0, -1).map((one) => one.join('='));
    await open(page, `/en/check/${step}?${before.join('&')}`);
    const documents = await deploy(page, /\/assets\/checked-verdict-/);
    await page.locator(`input[value="${chosen}"]`).check();
    await page.getByRole('button', { name: readWords('en', 'wizard').step.continue }).click();
    await expect(page.getByRole('alert').filter({ hasText: missing.replaced })).toBeVisible();
    expect(documents.count).toBe(0);
    await page.getByRole('button', { name: missing.newVersion }).click();
    await expect(page.getByRole('heading', { level: 1, name: readWords('en', 'outcomes').rows['mx-wrong'].title })).toBeVisible();
    expect(documents.count).toBe(1);
  });
});

test.describe('the decoder', () => {
  const { page: labels } = readWords('en', 'bounce');

  test('that is missing is not taken for a bad text, and reads what was pasted once it is here', async ({ page, context }) => {
    await open(page, '/en/decode');
    await context.setOffline(true);
    await page.getByRole('textbox').fill(bounce);
    await page.getByRole('button', { name: labels.box.submit }).click();
    await expect(page.getByText(missing.offline)).toBeVisible();
    await expect(page.getByText(labels.unreadable)).toBeHidden();
    await expect(page.getByRole('textbox')).toHaveValue(/Final-Recipient/);
    await context.setOffline(false);
    await expect(page.getByRole('heading', { name: '2 recipients' })).toBeVisible();
  });

  test('of a new version reads what was pasted in the old one', async ({ page }) => {
    await open(page, '/en/decode');
    const documents = await deploy(page, /\/assets\/read-(?:source|worker)-/);
    await page.locator('input[type=file]').setInputFiles({ name: 'bounce.eml', mimeType: 'message/rfc822', buffer: long });
    await expect(page.getByText(missing.replaced)).toBeVisible();
    expect(documents.count).toBe(0);
    await page.getByRole('button', { name: missing.newVersion }).click();
    await expect(page.getByRole('heading', { name: '2 recipients' })).toBeVisible();
  });

  test('is started again where its worker did not start', async ({ page }) => {
    await page.addInitScript(() => {
      const Real = window.Worker;
      let made = 0;
      // The worker lives in an empty frame of the page, which counts for all frames.
      if (window === top) Object.assign(window, { countWorker: () => (made += 1) });
      window.Worker = class extends Real {
        constructor(url: string | URL) {
          super(url);
          if ((top as unknown as { countWorker: () => number }).countWorker() > 1) return;
          this.terminate();
          setTimeout(() => this.dispatchEvent(new Event('error')));
        }
      };
    });
    await open(page, '/en/decode');
    await page.locator('input[type=file]').setInputFiles({ name: 'bounce.eml', mimeType: 'message/rfc822', buffer: long });
    await expect(page.getByRole('heading', { name: '2 recipients' })).toBeVisible();
  });

  test('tells an Outlook file that it can’t read from one whose reader is missing', async ({ page, context }) => {
    await open(page, '/en/decode');
    const buffer = Buffer.from(outlookFile('Undeliverable', '550 5.1.1 User unknown'));
    // The decoder itself is here.
    await page.getByRole('textbox').fill('nothing of note');
    await page.getByRole('button', { name: labels.box.submit }).click();
    const noBounce = page.getByRole('heading', { name: readWords('en', 'bounce').kinds['not-a-bounce'].title });
    await expect(noBounce).toBeVisible();
    await context.setOffline(true);
    await page.locator('input[type=file]').setInputFiles({ name: 'letter.msg', mimeType: 'application/vnd.ms-outlook', buffer });
    await expect(page.getByText(missing.offline)).toBeVisible();
    await expect(noBounce).toBeHidden();
    await context.setOffline(false);
    await expect(page.getByText('5.1.1').first()).toBeVisible();
  });
});
