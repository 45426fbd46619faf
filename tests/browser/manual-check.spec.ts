import type { Page } from '@playwright/test';
import { answerFrom, type Zone } from './resolver.ts';
import { languages } from '../../src/paths.ts';
import { expect, expectGoodLook, open, tabTo, test } from './support.ts';

/** The two named resolvers are asked on a click; a network that is taken away is complained of by the browser. */
test.use({
  expected:
    /^request to https:\/\/(?:cloudflare-dns\.com|doh\.dns\.sb)\/dns-query\?dns=|net::ERR_(?:BLOCKED_BY_CLIENT|INTERNET_DISCONNECTED)/,
});

const right: Zone = {
  'post.example MX': [{ preference: 10, exchange: 'mx1.post.example' }],
  'post.example NS': ['ns1.post.example'],
  'post.example TXT': ['v=spf1 mx -all'],
  '_dmarc.post.example TXT': ['v=DMARC1; p=reject'],
  'mx1.post.example A': ['192.0.43.10'],
};
const wrong: Zone = { ...right, 'post.example MX': [{ preference: 10, exchange: 'mx9.post.example' }] };

const head = 'Server:\t\t192.0.2.53\nAddress:\t192.0.2.53#53\n\n';
const mx = `${head}Non-authoritative answer:\npost.example\tmail exchanger = 10 mx1.post.example.\n`;
const address = `${head}Name:\tmx1.post.example\nAddress: 192.0.43.10\n`;
const gone = `${head}post.example\tmail exchanger = 10 mx9.post.example.\n\n${head}** server can't find mx9.post.example: NXDOMAIN\n`;

const words = {
  en: {
    ask: 'Check this domain',
    title: 'Check by hand',
    box: 'What the command said',
    judge: 'Check the answer',
    fine: 'Mail can reach this domain',
    gone: 'A mail server in the records does not exist',
    addresses: 'Then ask for the addresses',
    result: 'From what you pasted: post.example',
    command: "That's the command itself.",
    phone: 'A phone can',
  },
  fi: {
    ask: 'Tarkista verkkotunnus',
    title: 'Tarkista käsin',
    box: 'Mitä komento vastasi',
    judge: 'Tarkista vastaus',
    fine: 'Posti löytää perille tähän verkkotunnukseen',
    gone: 'Tietueissa olevaa sähköpostipalvelinta ei ole olemassa',
    addresses: 'Kysy sitten osoitteet',
    result: 'Liittämäsi tekstin perusteella: post.example',
    command: 'Tämä on itse komento.',
    phone: 'Puhelimella komentoa ei voi ajaa.',
  },
} as const;

/** The reader of pastes is fetched while there is a network. */
async function untilReaderIsHere(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('/run-pasted')));
}

async function paste(page: Page, text: string, language: 'en' | 'fi' = 'en'): Promise<void> {
  await page.getByLabel(words[language].box).fill(text);
  await page.getByRole('button', { name: words[language].judge }).click();
}

for (const { name, zone, texts, verdict } of [
  { name: 'good', zone: right, texts: [mx, address], verdict: words.en.fine },
  { name: 'bad', zone: wrong, texts: [gone], verdict: words.en.gone },
] as const) {
  test(`without a network a ${name} domain gets the verdict by hand that it gets with one`, async ({ page, context }) => {
    const { asked } = await answerFrom(page, zone);
    await open(page, '/en/domain#domain=post.example');
    await untilReaderIsHere(page);
    await context.setOffline(true);
    // Nobody can be asked, so the way by hand is offered at once, in place of the button.
    await expect(page.getByRole('button', { name: words.en.ask })).toBeHidden();
    for (const text of texts) {
      await paste(page, text);
      // The box is empty again once its text has been read.
      await expect(page.getByLabel(words.en.box)).toHaveValue('');
    }
    const result = page.getByRole('region', { name: words.en.result });
    await expect(result.getByRole('heading', { level: 2, name: verdict })).toBeVisible();
    await expect(page.getByRole('article')).toHaveCount(1);
    expect(asked).toEqual([]);
    expect(page.url()).not.toContain('mx1');
  });
}

test('a network lost before the first question still leaves the check by hand', async ({ page, context }) => {
  await open(page, '/en/domain#domain=post.example');
  await untilReaderIsHere(page);
  await context.setOffline(true);
  await expect(page.getByText('host -t mx post.example')).toBeVisible();
  await paste(page, gone);
  await expect(page.getByRole('heading', { level: 2, name: words.en.gone })).toBeVisible();
});

test('by keyboard alone: opened, pasted, judged, asked on; kept over reload and back', async ({ page }) => {
  await open(page, '/en/domain#domain=post.example');
  const summary = page.locator('summary', { hasText: words.en.title });
  await tabTo(page, summary);
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByLabel(words.en.box));
  await page.keyboard.insertText(mx);
  await tabTo(page, page.getByRole('button', { name: words.en.judge }));
  await page.keyboard.press('Enter');
  const read = page.getByRole('region', { name: 'What we read in your text' });
  await expect(read).toBeFocused();
  await expect(read.getByText('10 mx1.post.example')).toBeVisible();
  await expect(page.getByRole('heading', { name: words.en.addresses })).toBeVisible();
  await expect(page.getByText('host mx1.post.example', { exact: true })).toBeVisible();
  await expect(page.getByLabel(words.en.box)).toHaveValue('');
  await tabTo(page, page.getByLabel(words.en.box));
  await page.keyboard.insertText(address);
  await tabTo(page, page.getByRole('button', { name: words.en.judge }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: words.en.result })).toBeFocused();
  await expect(page.getByRole('heading', { level: 2, name: words.en.fine })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { level: 2, name: words.en.fine })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { name: words.en.addresses })).toBeVisible();
  await page.goForward();
  await page.getByRole('button', { name: 'Start again' }).click();
  await expect(page.getByRole('region', { name: words.en.result })).toBeHidden();
});

test('what can not be read is refused in words, stays in the box, and is there after a reload', async ({ page }) => {
  await open(page, '/fi/domain#domain=post.example');
  await page.locator('summary', { hasText: words.fi.title }).click();
  const box = page.getByLabel(words.fi.box);
  await box.fill('nslookup -type=mx post.example');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: words.fi.command })).toBeVisible();
  await expect(box).toBeFocused();
  await expect(box).toHaveValue('nslookup -type=mx post.example');
  await page.reload();
  await expect(page.getByRole('alert').filter({ hasText: words.fi.command })).toBeVisible();
  await expect(box).toHaveValue('nslookup -type=mx post.example');
  await box.fill(mx.replaceAll('post.example', 'muu.example'));
  await page.getByRole('button', { name: words.fi.judge }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'toista verkkotunnusta: muu.example' })).toBeVisible();
  await paste(page, mx, 'fi');
  await expect(page.getByRole('heading', { name: words.fi.addresses })).toBeVisible();
});

test('a hostile answer is shown as text and reaches no command', async ({ page }) => {
  await open(page, '/en/domain#domain=post.example');
  await page.locator('summary', { hasText: words.en.title }).click();
  await paste(
    page,
    'post.example mail is handled by 10 <img/src=x/onerror=alert(1)>.$(reboot).\npost.example mail is handled by 20 mx1.post.example.',
  );
  await expect(page.getByText('10 <img/src=x/onerror=alert(1)>.$(reboot)').first()).toBeVisible();
  await expect(page.locator('main img')).toHaveCount(0);
  await expect(page.locator('pre').filter({ hasText: /reboot|img/ })).toHaveCount(0);
});

test.describe('on a phone', () => {
  test.use({
    userAgent: 'Mozilla/5.0 (Linux; Android 15; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Mobile Safari/537.36',
  });

  test('a computer is asked for, and its commands are at hand', async ({ page }) => {
    await open(page, '/fi/domain#domain=post.example');
    await page.locator('summary', { hasText: words.fi.title }).click();
    await expect(page.getByText(words.fi.phone)).toBeVisible();
    await page.locator('summary', { hasText: 'Komennot tietokoneelle' }).click();
    await expect(page.getByText('nslookup -type=mx post.example')).toBeVisible();
  });
});

for (const language of languages) {
  test(`by hand, refused and judged, has no violation and fits a phone and a desk, in ${language}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await answerFrom(page, 'blocked');
    await open(page, `/${language}/domain#domain=post.example`);
    await page.getByRole('button', { name: words[language].ask }).click();
    await expect(page.getByLabel(words[language].box)).toBeVisible();
    const look = async (name: string) => expectGoodLook(page, name, language);
    await look('open');
    await paste(page, 'nslookup -type=mx post.example', language);
    await expect(page.getByRole('alert').filter({ hasText: words[language].command })).toBeVisible();
    await look('refused');
    await paste(page, mx, language);
    await expect(page.getByRole('heading', { name: words[language].addresses })).toBeVisible();
    await look('half');
    await paste(page, gone, language);
    await expect(page.getByRole('heading', { level: 2, name: words[language].gone })).toBeVisible();
    await look('judged');
  });
}

test('the newest evidence gives the one verdict, and half a paste takes nothing from it', async ({ page }) => {
  const { asked } = await answerFrom(page, wrong);
  await open(page, '/en/domain#domain=post.example');
  await page.getByRole('button', { name: words.en.ask }).click();
  await expect(page.getByRole('heading', { level: 2, name: words.en.gone })).toBeVisible();
  await page.locator('summary', { hasText: words.en.title }).click();
  await paste(page, mx);
  await expect(page.getByRole('region', { name: 'What we read in your text' })).toBeFocused();
  await expect(page.getByRole('article')).toContainText(words.en.gone);
  await expect(page.getByRole('article')).toHaveCount(1);
  await paste(page, address);
  await expect(page.getByRole('region', { name: words.en.result })).toBeFocused();
  await expect(page.getByRole('article')).toContainText(words.en.fine);
  await expect(page.getByRole('article')).toHaveCount(1);
  await page.locator('summary', { hasText: `What the network answered: ${words.en.gone}` }).click();
  await expect(page.getByRole('heading', { level: 3, name: words.en.gone })).toBeVisible();
  const before = asked.length;
  await page.getByRole('button', { name: 'Check again' }).click();
  await expect(page.getByRole('region', { name: 'Checked: post.example' })).toBeFocused();
  await expect(page.getByRole('article')).toContainText(words.en.gone);
  await expect(page.locator('summary', { hasText: `What the pasted text says: ${words.en.fine}` })).toBeVisible();
  expect(asked.length).toBeGreaterThan(before);
});

test('a megabyte of nonsense in the box is refused in words and stays out of the address', async ({ page }) => {
  await open(page, '/en/domain#domain=post.example');
  await page.locator('summary', { hasText: words.en.title }).click();
  await page.getByLabel(words.en.box).evaluate((box) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'post.example mail is handled by 10 mx1.post.example.\n'.repeat(20_000));
    box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  await expect(page.getByRole('alert').filter({ hasText: "That's too much text." })).toBeVisible();
  expect(page.url()).toMatch(/\/en\/domain#domain=post\.example$/);
  await paste(page, gone);
  await expect(page.getByRole('heading', { level: 2, name: words.en.gone })).toBeVisible();
});
