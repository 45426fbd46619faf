import { readWords } from '../support/words.ts';
import { expect, open, test } from './support.ts';

const chunk = /\/assets\/palette-.*\.js$/;

test('opened again before the browser tells that it was closed, it stays open', async ({ page }) => {
  await open(page, '/en');
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').waitFor();
  // Between closing and telling of it a quick hand has time for the keys; a test has not.
  await page.evaluate(() => {
    document.querySelector('dialog')?.close();
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'k', ctrlKey: true, bubbles: true, cancelable: true }));
  });
  await page.keyboard.type('5.1.1');
  await expect(page.getByRole('dialog').getByRole('combobox')).toHaveValue('5.1.1');
  await expect(page.getByRole('option', { name: /^5\.1\.1/ })).toHaveAttribute('aria-selected', 'true');
});

test('while it is on its way keys are its own, until one turns to something else', async ({ page }) => {
  const gate = Promise.withResolvers<void>();
  await page.route(chunk, async (route) => {
    await gate.promise;
    await route.continue();
  });
  await open(page, '/en');
  const box = page.getByRole('textbox');
  const dialog = page.getByRole('dialog');

  // Left by Escape, by Tab and by a click: the keys after it are the page's.
  for (const leave of [async () => page.keyboard.press('Escape'), async () => page.keyboard.press('Tab'), async () => box.click()]) {
    await box.fill('');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('no');
    await leave();
    await box.focus();
    await page.keyboard.type('yes');
    await expect(box).toHaveValue('yes');
  }

  // Enter is not the page's form's, and opens what fits what was typed.
  await page.keyboard.press('Control+k');
  await page.keyboard.type('5529');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/en');
  await expect(page.getByRole('status').filter({ hasText: readWords('en', 'common').findComing })).toHaveCount(1);
  gate.resolve();
  await expect(page).toHaveURL('/en/codes/552');
  await expect(dialog).toHaveCount(0);
});

test.describe('where it cannot be fetched', () => {
  test.use({ expected: /Failed to (?:load resource|fetch dynamically imported module)/ });

  test('it says so, and tried again it has what was typed', async ({ page }) => {
    const { findFailed, missing } = readWords('en', 'common');
    const told = page.getByRole('status').filter({ hasText: findFailed });
    await open(page, '/en');
    const gate = Promise.withResolvers<void>();
    await page.route(chunk, async (route) => {
      await gate.promise;
      await route.abort();
    });
    await page.keyboard.press('Control+k');
    await page.keyboard.type('552');
    gate.resolve();
    await expect(told).toBeVisible();
    // The keys are the page's again.
    await page.getByRole('textbox').focus();
    await page.keyboard.type('abc');
    await expect(page.getByRole('textbox')).toHaveValue('abc');
    await page.unroute(chunk);
    await told.getByRole('button', { name: missing.again }).click();
    await expect(page.getByRole('dialog').getByRole('combobox')).toHaveValue('552');
    await expect(told).toHaveCount(0);
  });

  test('it doesn’t keep the keys for long', async ({ page }) => {
    await page.clock.install();
    await open(page, '/en');
    await page.route(chunk, () => {});
    await page.keyboard.press('Control+k');
    await page.keyboard.type('552');
    await page.clock.runFor(10_000);
    await expect(page.getByRole('status').filter({ hasText: readWords('en', 'common').findFailed })).toBeVisible();
    await page.getByRole('textbox').focus();
    await page.keyboard.type('abc');
    await expect(page.getByRole('textbox')).toHaveValue('abc');
  });
});

test('in a small window the list has most of the room', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await open(page, '/fi');
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('550');
  await expect(page.getByRole('option').first()).toContainText('550');
  const box = await page.getByRole('listbox').boundingBox();
  expect(box?.height).toBeGreaterThan(128);
});
