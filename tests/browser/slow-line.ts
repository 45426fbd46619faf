import type { Page } from '@playwright/test';
import { base, dist } from '../../scripts/site.ts';
import { fromBase } from '../../src/paths.ts';
import { expect } from './support.ts';

/** A phone on a bad line. */
export async function throttle(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const throughput = { downloadThroughput: 60_000, uploadThroughput: 60_000 };
  await session.send('Network.emulateNetworkConditions', { offline: false, latency: 400, ...throughput });
}

/** Whether the app has begun to take the page over. */
export async function isAlive(page: Page): Promise<boolean> {
  return page.evaluate(() => Object.keys(document.querySelector('#root') ?? {}).length > 0);
}

/** A bad line, on which the scripts of each page are held back until `release`, so that what comes before it comes before the app. */
export async function slowLine(page: Page) {
  await throttle(page);
  let gate = Promise.withResolvers<void>();
  await page.route(/\/assets\//, async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname.endsWith('.js')) await gate.promise;
    await route.fulfill({ path: `${dist}${fromBase(base, pathname)}` });
  });
  return {
    /** Opens a page as far as it is static. */
    open: async (address: string) => {
      gate.resolve();
      gate = Promise.withResolvers<void>();
      await page.goto(address, { waitUntil: 'commit' });
      await page.locator('footer').waitFor();
    },
    release: async () => {
      expect(await isAlive(page)).toBe(false);
      gate.resolve();
    },
  };
}
