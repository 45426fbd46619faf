import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { writeLink } from '../../src/domain/flow/link.ts';
import { mailFlow } from '../../src/domain/flow/mail-flow.ts';
import { stepNames, walk } from '../../src/domain/flow/walk.ts';
import { languages, type Language } from '../../src/paths.ts';
import { readWords } from '../support/words.ts';
import { expect, test } from './support.ts';

const dsn = readFileSync('tests/messages/postfix-two-recipients.eml', 'utf8');

/** A phone on a bad line, and the scripts of each page held back until `release`. */
async function slowLine(page: Page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 400,
    downloadThroughput: 60_000,
    uploadThroughput: 60_000,
  });
  let gate = Promise.withResolvers<void>();
  await page.route(/\/assets\//, async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname.endsWith('.js')) await gate.promise;
    await route.fulfill({ path: `dist${pathname}` });
  });
  return {
    /** Opens a page as far as it is static. */
    open: async (address: string) => {
      gate.resolve();
      gate = Promise.withResolvers<void>();
      await page.goto(address, { waitUntil: 'commit' });
      await page.locator('footer').waitFor();
    },
    /** What was done until here was done before the app. */
    release: async () => {
      expect(await page.evaluate(() => Object.keys(document.querySelector('#root') ?? {}))).toEqual([]);
      gate.resolve();
    },
  };
}

function nextOf(language: Language, step: keyof typeof mailFlow.steps, answer: string): string {
  const given = new Map([[step, answer]]);
  const from = step === 'symptom' ? undefined : walk(mailFlow, new Map()).current === step ? undefined : step;
  const { current, answers } = walk(mailFlow, given, from);
  const query = writeLink(mailFlow, { answers: current === null ? answers : given, from });
  return `/${language}/check/${current ?? 'verdict'}?${query}`;
}

for (const language of languages) {
  test(`an answer given before the app is there leads on, in every question, in ${language}`, async ({ page }) => {
    const line = await slowLine(page);
    const { step: labels } = readWords(language, 'wizard');
    for (const step of stepNames(mailFlow)) {
      const answer = Object.keys(mailFlow.steps[step].answers)[1] ?? '';
      await line.open(`/${language}/check/${step}`);
      await page.locator(`input[value="${answer}"]`).check();
      await page.getByRole('button', { name: labels.continue }).click();
      await line.release();
      await expect(page).toHaveURL(nextOf(language, step, answer));
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    }
  });

  test(`what is written and pressed on the front page, before the checks and on the domain page takes effect, in ${language}`, async ({
    page,
  }) => {
    const line = await slowLine(page);
    const { context } = readWords(language, 'wizard');
    const { box } = readWords(language, 'common').home;

    // The home page's box, sent by Enter.
    await line.open(`/${language}`);
    await page.getByRole('textbox').pressSequentially('5.1.1');
    await page.keyboard.press('Enter');
    await line.release();
    await expect(page).toHaveURL(`/${language}/codes/5.1.1`);

    // And by its button, with nothing in it: pressed in vain, it says why.
    await line.open(`/${language}`);
    await page.getByRole('button', { name: box.submit }).click();
    await expect(page.locator('#held-input')).toHaveText(readWords(language, 'static').heldInput.wait);
    await line.release();
    await expect(page.getByRole('alert')).toHaveText(box.empty);
    await expect(page.locator('#held-input')).toBeEmpty();

    await line.open(`/${language}/check`);
    await page.locator('summary', { hasText: context.title }).click();
    await page.getByLabel(context.domain).fill('anna@example.org');
    await page.getByRole('button', { name: context.saveAndStart }).click();
    await line.release();
    await expect(page).toHaveURL(`/${language}/check/symptom`);
    expect(await page.evaluate(() => localStorage.getItem('mailmend.domain'))).toBe('example.org');

    // What is kept here meanwhile doesn't take the place of what was typed.
    const { form, problems } = readWords(language, 'live');
    await line.open(`/${language}/domain`);
    await page.getByLabel(form.label).pressSequentially('firma');
    await page.keyboard.press('Enter');
    await line.release();
    await expect(page.getByRole('alert').filter({ hasText: problems['single-label'] })).toBeVisible();
    await expect(page.getByLabel(form.label)).toHaveValue('firma');
  });

  test(`a report and a bounce pasted before the app is there are read, in ${language}`, async ({ page }) => {
    const line = await slowLine(page);
    const { open: report } = readWords(language, 'report');
    await line.open(`/${language}/report`);
    await page.getByLabel(report.label).fill('https://example.org/en/report?product=active&webmail=both&from=product');
    await page.getByRole('button', { name: report.submit }).click();
    await line.release();
    await expect(page).toHaveURL(`/${language}/report?product=active&webmail=both&from=product`);

    const { page: decoder } = readWords(language, 'bounce');
    await line.open(`/${language}/decode`);
    await page.getByRole('textbox').fill(dsn);
    await page.getByRole('button', { name: decoder.box.submit }).click();
    await line.release();
    await expect(page.getByRole('heading', { name: decoder.recipients_other.replace('{{count}}', '2') })).toBeVisible();
  });

  test(`a search and its facets count before the app is there, in ${language}`, async ({ page }) => {
    const line = await slowLine(page);
    const { page: codes } = readWords(language, 'codes');
    await line.open(`/${language}/codes`);
    await page.keyboard.press('/');
    await page.keyboard.type('greylisting');
    await page.getByLabel(codes.facets.class).selectOption('4');
    await page.getByLabel(codes.facets.permanence).selectOption('temporary');
    await line.release();
    await expect(page).toHaveURL(`/${language}/codes?class=4&permanence=temporary#q=greylisting`);
    await expect(page.getByRole('searchbox')).toHaveValue('greylisting');
    await expect(page.getByRole('table').getByRole('link', { name: '450' })).toBeVisible();
  });

  test(`choices made before the app is there count, in ${language}`, async ({ page }) => {
    const line = await slowLine(page);
    const { links } = readWords(language, 'report');
    const { checks } = readWords(language, 'common');
    const other = language === 'fi' ? 'en' : 'fi';
    await line.open(`/${language}/links`);
    await page.getByLabel(links.language).selectOption(other);
    await page.getByLabel(checks.product).selectOption('active');
    await page.locator('summary', { hasText: links.domain }).click();
    await page.getByLabel(links.domainLabel).fill('firma.example');
    await line.release();
    await expect(page.getByRole('checkbox')).toBeVisible();
    await expect(page.locator('pre').first()).toContainText(`/${other}/check/symptom?product=active`);

    const { reading, classes } = readWords(language, 'codes');
    await line.open(`/${language}/codes/how-to-read`);
    await page.getByLabel(reading.try.first).selectOption('4');
    await line.release();
    await expect(page.getByRole('group', { name: reading.picture.label })).toContainText(classes['4'].meaning);
  });
}
