import AxeBuilder from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, open, test } from './support.ts';

async function expectNoViolations(page: Page, what: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(({ id, nodes }) => `${what}: ${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  expect(found).toEqual([]);
}

const dsn = readFileSync('tests/messages/postfix-two-recipients.eml', 'utf8');
const kinds = [
  '',
  '/check',
  ...['symptom', 'product', 'webmail', 'login', 'maintenance', 'mx'].map((step) => `/check/${step}`),
  '/check/verdict',
  '/check/verdict?symptom=both&product=active&webmail=neither&maintenance=none&mx=unknown',
  '/codes',
  '/codes/550',
  '/codes/211',
  '/codes/599',
  '/codes/5.1.1',
  '/codes/google-4-3-0-temporary-system-problem',
  '/codes/providers',
  '/codes/providers/yahoo-and-aol',
  '/codes/how-to-read',
  '/decode',
  '/how-it-works',
  '/accessibility',
  '/no/such/page',
];

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme, contextOptions: { reducedMotion: 'reduce' } });

    for (const language of ['fi', 'en']) {
      for (const kind of kinds) {
        test(`/${language}${kind} has no violation`, async ({ page }) => {
          // Looking through a table of hundreds of rows takes its time.
          test.slow();
          await open(page, `/${language}${kind}`);
          await expectNoViolations(page, kind);
        });
      }

      test(`neither has anything that shows up while one works, in ${language}`, async ({ page }) => {
        test.slow();
        await open(page, `/${language}/decode`);
        await page.getByRole('textbox').fill(dsn);
        await page.locator('button[type="submit"]').click();
        await expect(page.locator('mark').first()).toBeVisible();
        await expectNoViolations(page, 'a decoded bounce');

        await open(page, `/${language}`);
        await page.locator('button[type="submit"]').click();
        await expect(page.getByRole('alert')).not.toBeEmpty();
        await expectNoViolations(page, 'an empty box');

        await open(page, `/${language}/check/webmail`);
        await page.locator('button[type="submit"]').click();
        await page.locator('summary').first().click();
        await expectNoViolations(page, 'a question without an answer, help open');

        await open(page, `/${language}/codes`);
        await page.getByRole('searchbox').fill('zzzz');
        await expectNoViolations(page, 'a search without a hit');

        await page.keyboard.press('Control+k');
        const palette = page.getByRole('dialog');
        await palette.getByRole('combobox').fill('550');
        await expect(palette.getByRole('option').first()).toContainText('550');
        await expectNoViolations(page, 'the palette');
      });
    }

    test('nor has the bare address', async ({ page }) => {
      await open(page, '/');
      await expectNoViolations(page, '/');
    });
  });
}
