import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import type { Locator } from '@playwright/test';
import { languages } from '../../src/paths.ts';
import { readWords } from '../support/words.ts';
import { expect, expectGoodLook, open, test } from './support.ts';

const query = 'symptom=cannot-receive&product=active&webmail=receives-no&maintenance=none&mx=wrong';

/** What a camera would read from a QR code as it is on the screen. */
async function readQr(code: Locator): Promise<string | undefined> {
  const { data, width, height } = PNG.sync.read(await code.screenshot({ scale: 'css' }));
  return jsQR(new Uint8ClampedArray(data), width, height)?.data;
}

for (const language of languages) {
  const words = readWords(language, 'report');

  test(`a report in ${language} goes from the verdict to support and opens the same state`, async ({ page, context, baseURL }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, `/${language}/check/verdict?${query}`);
    await page.getByRole('link', { name: readWords(language, 'wizard').verdict.report }).click();
    await expect(page.getByRole('heading', { level: 1, name: words.shown.title })).toBeFocused();
    await page.locator('#report-note').fill('550 <anna@dest.example> unknown');
    await page.getByRole('button', { name: words.share.copy }).click();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toContain('a…@dest.example');
    expect(text).not.toContain('anna');
    expect(await readQr(page.getByRole('img', { name: words.shown.qr }))).toBe(`${baseURL ?? ''}/${language}/report?${query}`);

    const other = language === 'fi' ? 'en' : 'fi';
    await open(page, `/${other}/report`);
    await page.getByRole('textbox').fill(text);
    await page.getByRole('button', { name: readWords(other, 'report').open.submit, exact: true }).click();
    await expect(page).toHaveURL(`/${other}/report?${query}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await expect(page.locator('pre')).toContainText(readWords(other, 'outcomes').rows['mx-wrong'].title);
    await expect(page.locator('pre')).toContainText('a…@dest.example');
    await page.reload();
    await expect(page.locator('pre')).toContainText('a…@dest.example');
  });

  test(`text that is no report is refused in words, in ${language}`, async ({ page }) => {
    await open(page, `/${language}/report`);
    await page.getByRole('textbox').fill('550 5.1.1 user unknown');
    await page.getByRole('button', { name: words.open.submit, exact: true }).click();
    await expect(page.getByRole('alert')).toHaveText(words.open.problem['no-report']);
    await expect(page.getByRole('textbox')).toHaveValue('550 5.1.1 user unknown');
    await expectGoodLook(page, 'the page', language);
  });

  test(`the link builder in ${language} refuses mailboxes and carries a domain only when ticked`, async ({ page, baseURL }) => {
    await open(page, `/${language}/links`);
    await page.locator('#known-symptom').selectOption('cannot-receive');
    await page.locator('#known-product').selectOption('active');
    const made = page.locator('pre').first();
    const bare = `${baseURL ?? ''}/${language}/check/webmail?symptom=cannot-receive&product=active`;
    await expect(made).toHaveText(bare);
    await page.locator('summary', { hasText: words.links.domain }).click();
    await page.locator('summary', { hasText: words.links.qrShow }).click();
    await page.locator('#domain').fill('anna@dest.example');
    await expect(page.getByRole('alert')).toHaveText(words.links.refused.address);
    await page.locator('#domain').fill('please help');
    await expect(page.getByRole('alert')).toHaveText(words.links.refused.text);
    await page.locator('#domain').fill('dest.example');
    await expect(made).toHaveText(bare);
    await page.getByRole('checkbox').check();
    await expect(made).toHaveText(`${bare}#domain=dest.example`);
    // What the customer will see, in the customer's own language.
    const other = language === 'fi' ? 'en' : 'fi';
    await page.locator('#language').selectOption(other);
    await expect(page.getByText(readWords(other, 'checks').steps.webmail.question)).toBeVisible();
    await expect(page.getByText(readWords(other, 'found').steps.product.active)).toBeVisible();
    await page.locator('#language').selectOption(language);
    await page.locator('#provider').selectOption('gmail');
    await expect(made).toHaveText(`${bare}#domain=dest.example&provider=gmail`);
    await page.locator('#provider').selectOption('');
    await expect(made).toHaveText(`${bare}#domain=dest.example`);
    expect(page.url()).not.toContain('dest');
    expect(await readQr(page.getByRole('img', { name: words.links.qr }))).toBe(`${bare}#domain=dest.example`);
    await expectGoodLook(page, 'the page', language);
  });
}

test('a domain in a link is kept on the device, and goes into the report only when ticked', async ({ page }) => {
  await open(page, '/en/check#domain=dest.example&provider=gmail');
  await expect.poll(() => page.evaluate(() => localStorage.getItem('mailmend.domain'))).toBe('dest.example');
  await expect.poll(() => page.evaluate(() => localStorage.getItem('mailmend.provider'))).toBe('gmail');
  await open(page, '/en/check#provider=nobody');
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate(() => localStorage.getItem('mailmend.provider'))).toBe('gmail');
  await open(page, `/en/report?${query}`);
  await expect(page.locator('pre')).not.toContainText('dest.example');
  await page.getByRole('checkbox').check();
  await expect(page.locator('pre')).toContainText('Domain: dest.example');
  await expect(page).toHaveURL(`/en/report?${query}#domain=dest.example`);
});

test('the map marks the way walked, and its nodes lead to their pages', async ({ page }) => {
  const words = readWords('en', 'report');
  await open(page, `/en/check/map?${query}`);
  await expect(page.getByText(words.map.yours)).toHaveCount(5);
  await expect(page.getByText(words.map.yourVerdict)).toHaveCount(1);
  const verdict = readWords('en', 'outcomes').rows['mx-wrong'].title;
  await expect(page.getByRole('navigation', { name: words.map.picture }).getByRole('link', { name: verdict })).toBeVisible();
  await page.getByRole('link', { name: readWords('en', 'checks').steps.webmail.question }).click();
  await expect(page).toHaveURL(`/en/check/webmail?${query}`);
  await expect(page.locator('input[value="receives-no"]')).toBeChecked();
});

test('print shows the report and its code alone', async ({ page }) => {
  await open(page, `/en/report?${query}`);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('pre')).toBeVisible();
  await expect(page.getByRole('img')).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('textbox')).toHaveCount(0);
});

test('print shows the verdict and where its links lead, and nothing to press', async ({ page }) => {
  await open(page, '/en/check');
  await page.evaluate(() => {
    localStorage.setItem('mailmend.provider', 'fastmail');
  });
  await open(page, '/en/check/verdict?symptom=cannot-send&product=active&webmail=both&program=no-connection');
  await expect(page.getByText('imap.fastmail.com')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  const { provider, verdict } = readWords('en', 'wizard');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('imap.fastmail.com')).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByRole('group')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: verdict.codes })).toHaveCount(0);
  await expect(page.getByRole('heading', { name: readWords('en', 'apps').title })).toHaveCount(0);
  const webmail = page.getByRole('link', { name: provider.links.webmail });
  const written = await webmail.evaluate((link) => getComputedStyle(link, '::after').content);
  expect(written).toContain((await webmail.getAttribute('href')) ?? 'no address');
  // Without a provider there is nothing of one to print, not even a heading.
  await page.evaluate(() => {
    localStorage.clear();
  });
  await page.emulateMedia({ media: null });
  await page.reload();
  await expect(page.getByRole('heading', { name: provider.title })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: provider.title })).toHaveCount(0);
});
