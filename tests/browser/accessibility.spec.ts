import { readFileSync } from 'node:fs';
import { readWords } from '../support/words.ts';
import { kinds, variants } from './kinds.ts';
import { expect, expectNoViolations, expectNothingSideways, open, test } from './support.ts';

const dsn = readFileSync('tests/messages/postfix-two-recipients.eml', 'utf8');
/** Colours don't depend on the language, nor names on the colours: two of the four pairs cover all. */
const looks = [
  ['en', 'light'],
  ['fi', 'dark'],
] as const;

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const pages = [
  ...kinds.map((address) => ({ address, seen: looks })),
  // Of a kind that is looked at in both: one look each, in turn.
  ...variants.map((address, at) => ({ address, seen: looks.filter((_, look) => look === at % looks.length) })),
];

for (const { address: kind, seen } of pages) {
  const seenAs = seen.map((look) => look.join(' and ')).join(', ');
  test(`${kind || 'the front page'} has no violation, in ${seenAs}, and fits 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const [language, colorScheme] of seen) {
      await page.emulateMedia({ colorScheme });
      await open(page, `/${language}${kind}`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expectNothingSideways(page);
      await expectNoViolations(page, `/${language}${kind}, ${colorScheme}`);
    }
  });
}

for (const [language, colorScheme] of looks) {
  test(`nothing that shows up while one works has a violation, in ${language}, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    const look = (what: string) => expectNoViolations(page, what);
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
  await expectNoViolations(page, '/');
});
