import { answerFrom, type Zone } from './resolver.ts';
import { languages } from '../../src/paths.ts';
import { expect, expectGoodLook, open, test } from './support.ts';

/** Requests to the two named resolvers are what these pages are for, and so is the browser's word on a blocked one. */
test.use({ expected: /^request to https:\/\/(?:cloudflare-dns\.com|doh\.dns\.sb)\/dns-query\?dns=|net::ERR_BLOCKED_BY_CLIENT/ });

const right: Zone = {
  'post.example MX': [
    { preference: 10, exchange: 'mx1.post.example' },
    { preference: 20, exchange: 'mx2.post.example' },
  ],
  'post.example NS': ['ns1.post.example', 'ns2.post.example'],
  'post.example SOA': [{ mname: 'ns1.post.example', rname: 'a.post.example', serial: 1, refresh: 1, retry: 1, expire: 1, minimum: 300 }],
  'post.example TXT': ['v=spf1 mx -all'],
  '_dmarc.post.example TXT': ['v=DMARC1; p=reject'],
  'mx1.post.example A': ['192.0.43.10'],
  'mx2.post.example A': ['192.0.43.11'],
};
const wrong: Zone = {
  ...right,
  'post.example MX': [{ preference: 10, exchange: 'mx9.post.example' }],
};

const words = {
  en: {
    ask: 'Check this domain',
    fine: 'Mail can reach this domain',
    gone: 'A mail server in the records does not exist',
    hand: 'Check by hand',
  },
  fi: {
    ask: 'Tarkista verkkotunnus',
    fine: 'Posti löytää perille tähän verkkotunnukseen',
    gone: 'Tietueissa olevaa sähköpostipalvelinta ei ole olemassa',
    hand: 'Tarkista käsin',
  },
} as const;

test('asks nothing before the click, and after it only the first resolver, the names it announced and what they lead to', async ({
  page,
}) => {
  const { asked, hosts } = await answerFrom(page, right);
  await open(page, '/en/domain');
  await page.getByLabel('Domain, e-mail address').fill('matti@post.example');
  await expect(page.getByText('_smtp._tls.post.example (TXT)')).toBeVisible();
  expect(asked).toEqual([]);
  await page.getByRole('button', { name: words.en.ask }).click();
  await expect(page.getByRole('heading', { name: words.en.fine })).toBeVisible();
  expect([...hosts]).toEqual(['cloudflare-dns.com']);
  expect(asked).toEqual(
    expect.arrayContaining([
      'post.example MX',
      'post.example TXT',
      '_dmarc.post.example TXT',
      'mx1.post.example A',
      'mx2.post.example AAAA',
    ]),
  );
  expect(asked.every((question) => question.includes('post.example '))).toBe(true);
  expect(new Set(asked).size).toBe(asked.length);
  expect(page.url()).not.toContain('post.example');
});

test('takes the domain from the fragment, and says what can not be one', async ({ page }) => {
  const { asked } = await answerFrom(page, right);
  await open(page, '/fi/domain#domain=post.example');
  const field = page.getByLabel('Verkkotunnus, sähköpostiosoite');
  await expect(field).toHaveValue('post.example');
  await field.fill('192.0.2.1');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: 'IP-osoite' })).toBeVisible();
  expect(asked).toEqual([]);
});

test('a blocked network leads to the command by hand, with the second resolver asked too', async ({ page }) => {
  const { hosts } = await answerFrom(page, 'blocked');
  await open(page, '/en/domain#domain=post.example');
  await page.getByRole('button', { name: words.en.ask }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'The network or your browser blocked our request' })).toBeVisible();
  await expect(page.getByText('host -t mx post.example')).toBeVisible();
  expect([...hosts].toSorted()).toEqual(['cloudflare-dns.com', 'doh.dns.sb']);
});

test('offline is said as such, the way by hand stands open, and nothing leaves', async ({ page, context }) => {
  const { asked } = await answerFrom(page, right);
  await open(page, '/en/domain#domain=post.example');
  await page.getByRole('button', { name: words.en.ask }).click();
  await expect(page.getByRole('heading', { name: words.en.fine })).toBeVisible();
  const before = asked.length;
  await context.setOffline(true);
  await expect(page.getByText("You're offline, so we can't check from here.")).toBeVisible();
  await expect(page.getByRole('button', { name: 'Check again' })).toBeHidden();
  await expect(page.getByText('host -t mx post.example')).toBeVisible();
  await page.getByRole('textbox').first().press('Enter');
  expect(asked.length).toBe(before);
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Check again' }).click();
  await expect.poll(() => asked.length).toBeGreaterThan(before);
});

test('a check can be stopped, and leads on by hand', async ({ page }) => {
  await answerFrom(page, 'silent');
  await open(page, '/en/domain#domain=post.example');
  await page.getByRole('button', { name: words.en.ask }).click();
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByText('You stopped the check.')).toBeVisible();
  await expect(page.getByText('host -t mx post.example')).toBeVisible();
  await expect(page.getByRole('button', { name: words.en.ask })).toBeVisible();
});

for (const language of languages) {
  for (const { zone, title } of [
    { zone: right, title: words[language].fine },
    { zone: wrong, title: words[language].gone },
    { zone: 'blocked' as const, title: words[language].hand },
  ]) {
    test(`"${title}" has no violation and fits a phone and a desk, in ${language}`, async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await answerFrom(page, zone);
      await open(page, `/${language}/domain#domain=post.example`);
      await page.getByRole('button', { name: words[language].ask }).click();
      await expect(page.getByRole('heading', { name: title }).first()).toBeVisible();
      await expectGoodLook(page, title, language);
    });
  }
}
