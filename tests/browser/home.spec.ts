import { expect, open, test } from './support.ts';

const box = "What's wrong, an error, a code or a domain";

test('a sentence leads into the checks, is stated back, and is in no address', async ({ page }) => {
  await open(page, '/en');
  await page.getByRole('textbox', { name: box }).fill("my emails won't sned");
  await page.keyboard.press('Control+Enter');
  const question = page.getByRole('heading', { level: 1, name: 'Is your e-mail service active and paid for?' });
  await expect(question).toBeFocused();
  await expect(page).toHaveURL('/en/check/product?symptom=cannot-send');
  await expect(page.getByText("You wrote: “my emails won't sned”.")).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'We start the checks from what you wrote.' })).toHaveCount(1);

  await page.reload();
  await expect(page.getByText("You wrote: “my emails won't sned”.")).toBeVisible();

  await page.getByRole('link', { name: 'Something else?' }).click();
  await expect(page.getByRole('radio', { name: "I can't send", exact: true })).toBeChecked();
  await expect(page.getByRole('link', { name: 'Search the codes for these words' })).toBeVisible();
  await expect(page).toHaveURL('/en/check/symptom?symptom=cannot-send');

  await page.goBack();
  await expect(page.getByText("You wrote: “my emails won't sned”.")).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('textbox', { name: box })).toBeVisible();
});

test('an address opens the domain check filled in, on the question-free page', async ({ page }) => {
  await open(page, '/fi');
  await page.getByRole('textbox', { name: 'Vaiva, virheilmoitus, koodi tai verkkotunnus' }).fill('Matti @ firma,example');
  await page.keyboard.press('Meta+Enter');
  await expect(page.locator('#domain')).toHaveValue('firma.example');
  await expect(page).toHaveURL('/fi/domain');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: 'firma.example on valmiina kentässä.' })).toHaveCount(1);
});

test('a phone shows the way into the checks before the box, and every section in the header', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, '/fi');
  const header = page.getByRole('banner');
  await expect(header.getByText('Mailmend', { exact: true })).toBeVisible();
  await expect(header.getByRole('navigation', { name: 'Päävalikko' }).getByRole('link')).toHaveText([
    'Tarkista',
    'Tulkitse',
    'Koodit',
    'Verkkotunnus',
  ]);
  await header.getByRole('button').click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  const door = await page.getByRole('link', { name: 'Sähköpostini ei toimi' }).boundingBox();
  const area = await page.getByRole('textbox').boundingBox();
  expect(door?.y).toBeLessThan(area?.y ?? 0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
