import { readFileSync } from 'node:fs';
import { languages } from '../../src/paths.ts';
import { readWords } from '../support/words.ts';
import { kinds, variants } from './kinds.ts';
import { expect, expectGoodLook, open, test } from './support.ts';

const dsn = readFileSync('tests/messages/postfix-two-recipients.eml', 'utf8');

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const pages = [
  ...kinds.map((address) => ({ address, seen: languages })),
  // Of a kind that is looked at in both languages: one each, in turn.
  ...variants.map((address, at) => ({ address, seen: languages.filter((_, place) => place === at % languages.length) })),
];

for (const { address: kind, seen } of pages) {
  test(`${kind || 'the front page'} has no violation, and fits a phone and a desk, in ${seen.join(' and ')}`, async ({ page }) => {
    for (const language of seen) {
      await open(page, `/${language}${kind}`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expectGoodLook(page, `/${language}${kind}`, language);
    }
  });
}

for (const language of languages) {
  test(`nothing that shows up while one works has a violation, in ${language}`, async ({ page }) => {
    const look = async (what: string) => expectGoodLook(page, what, language);
    await open(page, `/${language}/decode`);
    await page.getByRole('textbox').fill(dsn);
    await page.getByRole('button', { name: readWords(language, 'bounce').page.box.submit }).click();
    await expect(page.locator('mark').first()).toBeVisible();
    await look('a decoded bounce');

    await open(page, `/${language}`);
    await page.getByRole('button', { name: readWords(language, 'home').box.submit }).click();
    await expect(page.getByRole('alert')).not.toBeEmpty();
    await look('an empty box');

    await open(page, `/${language}/check/webmail`);
    await page.getByRole('button', { name: readWords(language, 'wizard').step.continue }).click();
    await page.locator('summary').first().click();
    await look('a question without an answer, help open');

    await open(page, `/${language}/codes`);
    await page.getByRole('searchbox').fill('zzzz');
    await look('a search without a hit');

    await page.keyboard.press('Control+k');
    const palette = page.getByRole('dialog');
    await palette.getByRole('combobox').fill('550');
    await expect(palette.getByRole('option').first()).toContainText('550');
    await look('the palette');
  });
}

test('the bare address has no violation', async ({ page }) => {
  await open(page, '/');
  await expectGoodLook(page, '/', 'en');
});
