import type { Page } from '@playwright/test';
import { languages } from '../../src/paths.ts';
import { readWords } from '../support/words.ts';
import { walked } from './kinds.ts';
import { answerFrom, type Zone } from './resolver.ts';
import { expect, expectGoodLook, open, test } from './support.ts';

/** The click asks the resolvers and the registry; the browser's word on what is blocked is its own. */
test.use({ expected: /^request to https:\/\/(?:cloudflare-dns\.com|doh\.dns\.sb|rdap\.example)\/|net::ERR_|Failed to load resource/ });

const refusing: Zone = {
  'post.example MX': [{ preference: 0, exchange: '.' }],
  'post.example NS': ['ns1.post.example'],
  'post.example SOA': [{ mname: 'ns1.post.example', rname: 'a.post.example', serial: 1, refresh: 1, retry: 1, expire: 1, minimum: 300 }],
};
const before = 'symptom=cannot-receive&product=active&webmail=receives-no&maintenance=none';

async function keepDomain(page: Page): Promise<void> {
  await page.addInitScript(() => {
    localStorage.setItem('mailmend.domain', 'post.example');
  });
}

for (const language of languages) {
  const words = readWords(language, 'wizard');
  const live = readWords(language, 'live');
  const results = readWords(language, 'results');
  const checks = readWords(language, 'checks');

  test(`an answer is looked up, proposed with its evidence and confirmed by the person, in ${language}`, async ({ page }) => {
    const { asked } = await answerFrom(page, refusing);
    await page.setViewportSize({ width: 360, height: 740 });
    await open(page, `/${language}/check/mx?${before}`);
    await page.getByText(words.live.title).click();
    const field = page.getByLabel(live.form.label);
    await field.fill('matti@post.example');
    expect(asked).toEqual([]);
    await field.press('Enter');
    const result = page.getByRole('region', { name: /post\.example/ });
    await expect(result).toBeFocused();
    await expect(result).toContainText(results.findings['mx-null'].title);
    await expect(result).toContainText(checks.steps.mx.answers.refuses.label);
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
    await expectGoodLook(page, 'a proposed answer', language);

    await result.getByRole('button', { name: results.wizard.use }).press('Enter');
    await expect(page.locator('input[value="refuses"]')).toBeChecked();
    await expect(page.locator('input[value="refuses"]')).toBeFocused();
    await page.getByRole('button', { name: words.step.continue }).click();
    await expect(page).toHaveURL(`/${language}/check/verdict?${before}&mx=refuses`);
    expect(page.url()).not.toContain('post.example');
    // The verdict shows what it rests on.
    await expect(page.getByRole('heading', { name: results.wizard.found })).toBeVisible();
    await expect(page.getByText(results.findings['mx-null'].title)).toBeVisible();
  });

  test(`what can't be looked up is said, and the person answers as before, in ${language}`, async ({ page }) => {
    await keepDomain(page);
    await answerFrom(page, 'blocked');
    await open(page, `/${language}/check/maintenance?symptom=cannot-receive&product=active&webmail=receives-no`);
    await page.getByText(words.live.title).click();
    await page.getByRole('button', { name: results.wizard.ask }).click();
    await expect(page.getByRole('heading', { name: results.wizard.unsettled })).toBeVisible();
    await page.locator('input[value="none"]').check();
    await page.getByRole('button', { name: words.step.continue }).click();

    // The next question shows what was found without asking again.
    await expect(page).toHaveURL(/\/check\/mx\?/);
    await expect(page.getByRole('heading', { name: results.wizard.mx })).toBeVisible();
    await page.locator('input[value="wrong"]').check();
    await page.getByRole('button', { name: words.step.continue }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(readWords(language, 'outcomes').rows['mx-wrong'].title);
  });
}

test('what was found without a doubt is not asked, and can be changed', async ({ page }) => {
  const words = readWords('en', 'wizard');
  const results = readWords('en', 'results');
  await keepDomain(page);
  await answerFrom(page, refusing);
  await open(page, '/en/check/maintenance?symptom=cannot-receive&product=active&webmail=receives-no');
  await page.getByText(words.live.title).click();
  await page.getByRole('button', { name: results.wizard.ask }).click();
  await expect(page.getByRole('heading', { name: results.wizard.unsettled })).toBeVisible();
  await page.locator('input[value="none"]').check();
  await page.getByRole('button', { name: words.step.continue }).click();
  await expect(page).toHaveURL(`/en/check/verdict?${before}&mx=refuses`);
  const name = readWords('en', 'common').checks.mx;
  await page.getByRole('link', { name: words.verdict.changeStep.replace('{{name}}', name) }).click();
  await expect(page.locator('input[value="refuses"]')).toBeChecked();
});

const head = 'Server:\t\t192.0.2.53\nAddress:\t192.0.2.53#53\n\nNon-authoritative answer:\n';

test('a network that says no leaves the command and the box in the question itself', async ({ page }) => {
  test.slow();
  const live = readWords('fi', 'live');
  const results = readWords('fi', 'results');
  await keepDomain(page);
  const { asked } = await answerFrom(page, 'blocked');
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, `/fi/check/mx?${before}`);
  await page.getByText(readWords('fi', 'wizard').live.title).click();
  await page.getByRole('button', { name: results.wizard.ask }).click();
  await expect(page.getByText(results.wizard.why.unseen)).toBeVisible();
  const questions = asked.length;
  const box = page.getByLabel(live.manual.box.label);
  await box.fill(`${head}post.example\tmail exchanger = 0 .\n`);
  await page.getByRole('button', { name: live.manual.box.submit }).click();
  const result = page.getByRole('region', { name: /post\.example/ });
  await expect(result).toBeFocused();
  await expect(result).toContainText(readWords('fi', 'checks').steps.mx.answers.refuses.label);
  await expect(page.getByText(results.wizard.why.unseen)).toBeHidden();
  await expectGoodLook(page, 'an answer read from a paste', 'fi');

  // A reload keeps it, and asks nothing.
  await page.reload();
  await expect(result).toContainText(results.findings['mx-null'].title);
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await result.getByRole('button', { name: results.wizard.use }).click();
  await page.getByRole('button', { name: readWords('fi', 'wizard').step.continue }).click();
  await expect(page).toHaveURL(`/fi/check/verdict?${before}&mx=refuses`);
  expect(asked.length).toBe(questions);
});

/** What a portal, a broken server or a filter does to every question that leaves the page. */
const networks = {
  'a portal': { status: 200, contentType: 'text/html', body: '<!doctype html><title>Log in</title>' },
  'a broken server': { status: 500, contentType: 'text/plain', body: 'out of order' },
  'a filter': undefined,
} as const;

for (const [name, answer] of Object.entries(networks)) {
  test(`with ${name} between, the walk by hand comes to the verdict it has without looking anything up`, async ({ page, baseURL }) => {
    test.slow();
    const words = readWords('en', 'wizard');
    const results = readWords('en', 'results');
    await keepDomain(page);
    await page.route(
      (url) => !url.href.startsWith(`${baseURL ?? ''}/`),
      (route) => (answer ? route.fulfill({ ...answer, headers: { 'access-control-allow-origin': '*' } }) : route.abort('blockedbyclient')),
    );
    await open(page, '/en/check/symptom');
    for (const [step, given] of walked) {
      await expect(page).toHaveURL(new RegExp(`/check/${step}`));
      if (step === 'product') {
        await page.getByText(words.live.title).click();
        await page.getByRole('button', { name: results.wizard.ask }).click();
      }
      // Asked once, shown at each question: nothing is proposed, nothing chosen.
      if (['product', 'maintenance', 'mx'].includes(step)) {
        await expect(page.getByRole('heading', { name: results.wizard.unsettled })).toBeVisible();
        await expect(page.getByRole('button', { name: results.wizard.use })).toHaveCount(0);
      }
      await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
      await page.locator(`input[value="${given}"]`).check();
      await page.getByRole('button', { name: words.step.continue }).click();
    }
    await expect(page).toHaveURL(`/en/check/verdict?${walked.map((pair) => pair.join('=')).join('&')}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(readWords('en', 'outcomes').rows['mx-wrong'].title);
  });
}
