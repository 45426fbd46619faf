import { readFileSync } from 'node:fs';
import { expect as baseExpect, test as base, type Locator, type Page } from '@playwright/test';
import type axe from 'axe-core';
import type { Language } from '../../src/paths.ts';
import { onHost } from './site.ts';

/**
 * Addresses in tests start at the root of the app, which may stand in a folder of its host: this
 * makes a page, and those its context opens later, go there.
 */
export function startAtApp(page: Page): void {
  const goto = page.goto.bind(page);
  page.goto = async (address, options) => goto(onHost(address), options);
}

/** Expects what `check` expects, in the words an own matcher has to use. */
async function matches(isNot: boolean, check: () => Promise<void>): Promise<{ pass: boolean; message: () => string }> {
  try {
    await check();
    return { pass: !isNot, message: () => '' };
  } catch (error) {
    return { pass: isNot, message: () => (error instanceof Error ? error.message : String(error)) };
  }
}

/** Playwright's own, with addresses that start at the root of the app. */
export const expect = baseExpect.extend({
  async toHaveURL(page: Page, address: string | RegExp, options?: { timeout?: number }) {
    const subject = this.isNot ? baseExpect(page).not : baseExpect(page);
    return matches(this.isNot, () => subject.toHaveURL(typeof address === 'string' ? onHost(address) : address, options));
  },
  async toHaveAttribute(element: Locator, name: string, value: string | RegExp = /[^]*/, options?: { timeout?: number }) {
    const subject = this.isNot ? baseExpect(element).not : baseExpect(element);
    const wanted = name === 'href' && typeof value === 'string' ? onHost(value) : value;
    return matches(this.isNot, () => subject.toHaveAttribute(name, wanted, options));
  },
});

/** A test in which any complaint of the browser, and any request that leaves the origin, is a failure. */
export const test = base.extend<{ expected: RegExp; clean: void }>({
  /** A complaint that is wanted: the browser's own about what a test takes away. */
  expected: [/^$/, { option: true }],
  context: async ({ context }, use) => {
    context.on('page', startAtApp);
    await use(context);
  },
  clean: [
    async ({ page, baseURL, expected }, use) => {
      const complaints: string[] = [];
      page.on('pageerror', ({ message }) => complaints.push(message));
      page.on('console', (entry) => {
        if (['error', 'warning'].includes(entry.type()) && !isExpected(entry.text())) complaints.push(entry.text());
      });
      page.on('request', (request) => {
        if (!isOwn(request.url(), baseURL)) complaints.push(`request to ${request.url()}`);
      });
      await use();
      expect(complaints.filter((complaint) => !expected.test(complaint))).toEqual([]);
    },
    { auto: true },
  ],
});

/** A Blob's address begins with the origin that made it, and nobody is asked for it, nor for data. */
function isOwn(url: string, site = ''): boolean {
  return url.startsWith(`${site}/`) || url.startsWith(`blob:${new URL(site).origin}/`) || url.startsWith('data:');
}

/** Chromium reports the page's own status of 404, which is as it should be, and Playwright that it keeps the service worker away. */
function isExpected(text: string): boolean {
  return text.includes('the server responded with a status of 404') || text === 'Service Worker registration blocked by Playwright';
}

/** Moves focus by Tab until it is on the target, as someone without a mouse does. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab never came to ${target.toString()}`);
}

/** Waits until React has taken over the static page, which it does in pieces, and listens to keys. */
export async function untilAlive(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const first = document.querySelector('#root')?.firstElementChild;
    return first !== null && first !== undefined && Object.keys(first).some((key) => key.startsWith('__reactFiber'));
  });
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1000 })));
}

/** Opens an address and waits until the page answers. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await untilAlive(page);
}

/** Axe as it is shipped; the module's own source is twice as long, and takes as much longer to read. */
const axeSource = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/**
 * Whatever axe finds on the page as it is now is a failure. axe is put into a document once and asked
 * there: putting it in costs far more than asking it.
 */
async function expectNoViolations(page: Page, what: string): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  const found = await page.evaluate(async () => {
    // Style sheets and media of other hosts, which it would load before, are nowhere in the app.
    const { violations } = await window.axe.run(document, { resultTypes: ['violations'], preload: false });
    return violations.map(({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  });
  expect(found, what).toEqual([]);
}

/**
 * The narrowest phone and a desk. Colours don't depend on the language, nor names on the colours: two
 * of the four pairs cover all.
 */
const looks = {
  en: { width: 1280, colorScheme: 'light' },
  fi: { width: 320, colorScheme: 'dark' },
} as const;

/** The page as it is now fits a phone and a desk, and has no violation as its language is looked at. */
export async function expectGoodLook(page: Page, what: string, language: Language): Promise<void> {
  for (const { width } of Object.values(looks)) {
    await page.setViewportSize({ width, height: 800 });
    await expectNothingSideways(page);
  }
  const { width, colorScheme } = looks[language];
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ colorScheme });
  await expectNoViolations(page, `${what}, ${language}, ${colorScheme}, ${width} px`);
}

async function expectNothingSideways(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
}

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}
