import { readWords } from '../support/words.ts';
import { expect, open, test } from './support.ts';

for (const [language, query] of [
  ['fi', 'postilaatikko täynnä'],
  ['fi', 'mailbox full'],
  ['en', 'mailbox full'],
] as const) {
  test(`${query} leads to 552 in ${language}`, async ({ page }) => {
    const { page: labels, rows } = readWords(language, 'codes');
    await open(page, `/${language}/codes`);
    await page.getByRole('searchbox', { name: labels.search }).pressSequentially(query);
    const first = page.getByRole('table').getByRole('link').first();
    await expect(first).toHaveText('552');
    await first.click();
    await expect(page).toHaveURL(`/${language}/codes/552`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(rows['552'].title);
  });
}

test('the table holds every code, and filters by class', async ({ page }) => {
  const { rows, classes } = readWords('en', 'codes');
  await open(page, '/en/codes');
  const codes = page.getByRole('table').getByRole('rowheader');
  await expect(codes).toHaveCount(Object.keys(rows).length);
  await page.getByRole('link', { name: classes['4'].name }).click();
  await expect(page).toHaveURL('/en/codes?class=4');
  await expect(codes).toHaveCount(Object.keys(rows).filter((id) => id.startsWith('4')).length);
  await page.goBack();
  await expect(codes).toHaveCount(Object.keys(rows).length);
});

test('a search is there again when one comes back, and after a reload', async ({ page }) => {
  const { page: labels } = readWords('en', 'codes');
  await open(page, '/en/codes');
  const box = page.getByRole('searchbox', { name: labels.search });
  await box.fill('greylisting');
  await page.getByRole('table').getByRole('link', { name: '450' }).click();
  await expect(page).toHaveURL('/en/codes/450');
  await page.goBack();
  await expect(box).toHaveValue('greylisting');
  await page.reload();
  await expect(box).toHaveValue('greylisting');
  expect(page.url()).not.toContain('greylisting');
});

test('a search without a hit leads to the decoder with its text', async ({ page }) => {
  const { page: labels } = readWords('en', 'codes');
  await open(page, '/en/codes');
  await page.getByRole('searchbox', { name: labels.search }).fill('zzzz qqqq');
  await expect(page.getByRole('heading', { name: labels.nothing.title })).toBeVisible();
  await page.getByRole('link', { name: labels.nothing.decode }).click();
  await expect(page).toHaveURL('/en/decode');
  await expect(page.getByRole('textbox')).toHaveValue('zzzz qqqq');
});

test('a code without a page says what its first digit tells', async ({ page }) => {
  const { page: labels } = readWords('fi', 'codes');
  await page.goto('/fi/codes/599');
  await expect(page.getByRole('heading', { level: 1, name: labels.unknown.title })).toBeVisible();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a code, the table and every check can be read', async ({ page }) => {
    const { rows } = readWords('fi', 'codes');
    await page.goto('/fi/codes/550');
    for (const step of rows['550'].steps) await expect(page.getByText(step)).toBeVisible();
    await page.goto('/fi/codes');
    await expect(page.getByRole('table').getByRole('rowheader')).toHaveCount(Object.keys(rows).length);
    const { steps } = readWords('fi', 'checks');
    for (const [step, { question, help }] of Object.entries(steps)) {
      await page.goto(`/fi/check/${step}`);
      await expect(page.getByRole('heading', { level: 1, name: question })).toBeVisible();
      await page.locator('summary', { hasText: help.title }).click();
      for (const paragraph of help.text) await expect(page.getByText(paragraph)).toBeVisible();
    }
  });
});
