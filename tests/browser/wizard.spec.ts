import type { Page } from '@playwright/test';
import { checks, mailFlow } from '../../src/domain/flow/mail-flow.ts';
import { stepNames, walk } from '../../src/domain/flow/walk.ts';
import { offeredAnswers } from '../../src/features/wizard/offered.ts';
import { languages, type Language } from '../../src/paths.ts';
import { readExplanationWords, readWords } from '../support/words.ts';
import { walked as given } from './kinds.ts';
import { expect, open, startAtApp, tabTo, test } from './support.ts';

type Answered = readonly (readonly [string, string])[];

function words(language: Language) {
  return {
    ...readWords(language, 'wizard'),
    ...readWords(language, 'checks'),
    names: readWords(language, 'common').checks,
    outcomes: readWords(language, 'outcomes').rows,
    remedies: readWords(language, 'remedies').rows,
  };
}

function labelOf(answers: Readonly<Record<string, { label: string }>>, answer: string): string {
  return answers[answer]?.label ?? '';
}

function linkOf(language: Language, page: string, answers: Answered): string {
  const query = answers.map(([step, answer]) => `${step}=${answer}`).join('&');
  return `/${language}/check/${page}${query === '' ? '' : `?${query}`}`;
}

const phone = { width: 360, height: 740 };

/** Words of the heading that a line's end breaks without a hyphen. */
async function expectWholeWords(page: Page): Promise<void> {
  // Parts between spaces, hyphens and soft hyphens stand on one line each; so does "e-mail", which has a hyphen of its own.
  const broken = await page.locator('h1').evaluate((heading) => {
    const walker = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    let texts = 0;
    for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) {
      texts += 1;
      for (const { 0: part, index } of (text.textContent ?? '').matchAll(/e-mail|[^\s\u00AD-]+/gi)) {
        const range = document.createRange();
        // The hyphen of a broken line before it counts as a box of the first letter.
        range.setStart(text, index + 1);
        range.setEnd(text, index + part.length);
        const boxes = [...range.getClientRects()].filter(({ width }) => width > 1);
        if (new Set(boxes.map(({ top }) => Math.round(top))).size > 1) found.push(part);
      }
    }
    return texts === 0 ? ['no text'] : found;
  });
  expect(broken, page.url()).toEqual([]);
}

for (const language of languages) {
  test(`the whole wizard goes by keyboard alone, in ${language}`, { tag: '@smoke' }, async ({ page }) => {
    const { start, steps, step: labels, outcomes, remedies } = words(language);
    await open(page, `/${language}/check`);
    await tabTo(page, page.getByRole('link', { name: start.begin, exact: true }));
    await page.keyboard.press('Enter');
    for (const [step, answer] of given) {
      const { question, answers } = steps[step];
      const heading = page.getByRole('heading', { level: 1, name: question });
      await expect(heading).toBeFocused();
      const labelsOfAnswers = Object.entries(answers).map(([id, { label }]) => ({ id, label }));
      await tabTo(page, page.getByRole('radio').first());
      for (const { id } of labelsOfAnswers) {
        if (id === answer) break;
        await page.keyboard.press('ArrowDown');
      }
      await page.keyboard.press('Space');
      await expect(page.locator(`input[value="${answer}"]`)).toBeChecked();
      await tabTo(page, page.getByRole('button', { name: labels.continue }));
      await page.keyboard.press('Enter');
    }
    await expect(page).toHaveURL(linkOf(language, 'verdict', given));
    const verdict = page.getByRole('heading', { level: 1, name: outcomes['mx-wrong'].title });
    await expect(verdict).toBeFocused();
    for (const step of remedies['mx-wrong'].steps) await expect(page.getByText(step)).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', language);
  });
}

test('reload and back lose nothing in the middle', async ({ page }) => {
  const { steps, step: labels, outcomes } = words('en');
  await open(page, '/en/check/symptom');
  for (const [at, [step, answer]] of given.entries()) {
    await expect(page.getByRole('heading', { level: 1, name: steps[step].question })).toBeVisible();
    await page.reload();
    await expect(page).toHaveURL(linkOf('en', step, given.slice(0, at)));
    await page.locator(`input[value="${answer}"]`).check();
    await page.getByRole('button', { name: labels.continue }).click();
  }
  await expect(page.getByRole('heading', { level: 1, name: outcomes['mx-wrong'].title })).toBeVisible();
  for (const [step] of given.toReversed()) {
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1, name: steps[step].question })).toBeVisible();
  }
  for (const _ of given) await page.goForward();
  await expect(page.getByRole('heading', { level: 1, name: outcomes['mx-wrong'].title })).toBeVisible();
});

test('the back link keeps what was answered', async ({ page }) => {
  const { step: labels } = words('en');
  await open(page, linkOf('en', 'webmail', given.slice(0, 2)));
  await page.getByRole('link', { name: labels.back, exact: true }).click();
  await expect(page.locator('input[value="active"]')).toBeChecked();
  await page.getByRole('link', { name: labels.back, exact: true }).click();
  await expect(page.locator('input[value="cannot-receive"]')).toBeChecked();
});

test('going on without an answer says what to do, and keeps the page', async ({ page }) => {
  const { step: labels } = words('en');
  await open(page, '/en/check/product');
  await page.getByRole('button', { name: labels.continue }).click();
  await expect(page.getByRole('alert')).toHaveText(labels.choose);
  await expect(page.locator('input[name="product"]').first()).toBeFocused();
  await page.getByRole('radio').last().check();
  await expect(page.getByText(labels.choose)).toHaveCount(0);
});

test('a changed answer drops those that no longer count', async ({ page }) => {
  const { verdict, names, step: labels, outcomes } = words('en');
  await open(page, linkOf('en', 'verdict', given));
  await page.getByRole('link', { name: verdict.changeStep.replace('{{name}}', names.product) }).click();
  await expect(page.locator('input[value="active"]')).toBeChecked();
  await page.locator('input[value="domain-expired"]').check();
  await page.getByRole('button', { name: labels.continue }).click();
  await expect(page.getByRole('heading', { level: 1, name: outcomes['domain-expired'].title })).toBeVisible();
  await expect(page).toHaveURL('/en/check/verdict?symptom=cannot-receive&product=domain-expired');
});

test('the language is switched twice in the middle with every answer kept', async ({ page }) => {
  await open(page, linkOf('en', 'webmail', given.slice(0, 2)));
  for (const [language, name] of [
    ['fi', 'Suomi'],
    ['en', 'English'],
  ] as const) {
    await page.getByRole('link', { name }).click();
    await expect(page).toHaveURL(linkOf(language, 'webmail', given.slice(0, 2)));
    await expect(page.getByRole('heading', { level: 1, name: words(language).steps.webmail.question })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', language);
  }
  await page.locator('input[value="receives-no"]').check();
  await page.getByRole('button', { name: words('en').step.continue }).click();
  await expect(page).toHaveURL(linkOf('en', 'maintenance', given.slice(0, 3)));
});

test('a walk left in the middle is continued, or cleared with a word', async ({ page }) => {
  const { resume, steps, names, step: labels, outcomes } = words('en');
  await open(page, '/en/check/symptom');
  await page.locator('input[value="cannot-send"]').check();
  await page.getByRole('button', { name: labels.continue }).click();
  await expect(page.getByRole('heading', { level: 1, name: steps.product.question })).toBeVisible();
  await open(page, '/en/check');
  await expect(page.getByText(resume.title.replace('{{name}}', names.product))).toBeVisible();
  await page.getByRole('link', { name: resume.continue, exact: true }).click();
  await expect(page).toHaveURL('/en/check/product?symptom=cannot-send');
  await page.goBack();
  await page.getByRole('button', { name: resume.restart }).click();
  await expect(page.getByText(resume.cleared)).toBeVisible();
  await page.reload();
  await expect(page.getByRole('link', { name: resume.continue, exact: true })).toHaveCount(0);
  // A walk that is finished needs no resuming.
  await open(page, '/en/check/product?symptom=both');
  await page.locator('input[value="suspended"]').check();
  await page.getByRole('button', { name: labels.continue }).click();
  await expect(page.getByRole('heading', { level: 1, name: outcomes.suspended.title })).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem('mailmend.walk'))).toBeNull();
});

test('domain and provider are asked once, fill checks and verdict, and are forgotten at a word', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { context: ask, provider, step: labels, steps } = words('en');
  const settings = readWords('en', 'settings');
  const help = readWords('en', 'help').steps.mx;
  await open(page, '/en/check');
  await page.locator('summary', { hasText: ask.title }).click();
  await page.getByRole('textbox', { name: ask.domain }).fill('two words');
  await page.getByRole('button', { name: ask.saveAndStart }).click();
  await expect(page.getByRole('alert')).toHaveText(ask.problems['not-a-domain']);
  await expect(page.getByRole('textbox', { name: ask.domain })).toHaveValue('two words');
  await page.getByRole('textbox', { name: ask.domain }).fill('<anna@dest.example>');
  await page.getByRole('combobox', { name: ask.provider }).selectOption('cpanel');
  await page.getByRole('button', { name: ask.saveAndStart }).click();
  await expect(page.getByRole('heading', { level: 1, name: steps.symptom.question })).toBeVisible();
  expect(page.url()).not.toContain('dest');
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('anna');

  await open(page, linkOf('en', 'mx', given.slice(0, 4)));
  await page.locator('summary', { hasText: help.title }).click();
  await expect(page.getByText('nslookup -type=mx dest.example')).toBeVisible();
  await expect(page.getByText(labels.runExample)).toHaveCount(0);

  await open(page, '/en/check/verdict?symptom=cannot-send&product=active&webmail=both&program=no-connection');
  await page
    .getByRole('button', { name: provider.copyWhole.replace('{{text}}', 'mail.dest.example') })
    .first()
    .click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('mail.dest.example');
  await expect(page.getByText('example.org')).toHaveCount(0);
  await page.getByRole('button', { name: ask.change, exact: true }).click();
  await page.getByRole('textbox', { name: ask.domain }).fill('');
  await page.getByRole('button', { name: ask.save, exact: true }).click();
  await expect(page.getByText(settings.ownDomain).first()).toBeVisible();
  await page.getByRole('button', { name: ask.forget, exact: true }).click();
  await expect(page.getByText(ask.forgotten)).toBeFocused();
  await expect(page.getByRole('heading', { name: settings.incoming })).toHaveCount(0);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('what the mail program does leads to its own verdict, on a phone', async ({ page }) => {
  const { step: labels, steps, outcomes } = words('fi');
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, '/fi/check/webmail?symptom=cannot-send&product=active');
  await page.locator('input[value="both"]').check();
  await page.getByRole('button', { name: labels.continue }).click();
  await expect(page.getByRole('heading', { level: 1, name: steps.program.question })).toBeFocused();
  await page.locator('input[value="no-connection"]').check();
  await page.getByRole('button', { name: labels.continue }).click();
  await expect(page.getByRole('heading', { level: 1, name: outcomes['program-connection'].title })).toBeFocused();
  await page.goBack();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: steps.program.question })).toBeVisible();
});

test('on a phone the way on is always in view and covers nothing that has the focus, and back shows the answer', async ({ page }) => {
  const { step: labels, steps, resume, names } = words('fi');
  const cover = readWords('fi', 'home').doors.check.title;
  await page.setViewportSize(phone);
  await open(page, '/fi/');
  await page.getByRole('link', { name: cover }).click();
  await expect(page).toHaveURL('/fi/check/symptom');
  const on = page.getByRole('button', { name: labels.continue });
  await expect(on).toBeInViewport({ ratio: 1 });
  const progress = page.getByRole('navigation', { name: labels.progress });
  const above = async () =>
    ((await progress.boundingBox())?.y ?? 0) < ((await page.getByRole('heading', { level: 1 }).boundingBox())?.y ?? 0);
  expect(await above()).toBe(true);
  await tabTo(page, page.getByRole('radio').first());
  for (const answer of Object.keys(steps.symptom.answers)) {
    const radio = page.locator(`input[value="${answer}"]`);
    await expect(radio).toBeFocused();
    const [there, bar] = [await radio.boundingBox(), await on.boundingBox()];
    expect((there?.y ?? 0) + (there?.height ?? 0), answer).toBeLessThanOrEqual(bar?.y ?? 0);
    await expect(on).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('ArrowDown');
  }
  await page.locator('input[value="error-message"]').check();
  await on.click();
  await expect(page.getByRole('heading', { level: 1, name: steps.error.question })).toBeFocused();
  await page.goBack();
  await expect(page.locator('input[value="error-message"]')).toBeChecked();
  await page.goForward();
  await page.getByLabel(readWords('fi', 'paste').label).fill('550 5.1.1 user unknown');
  await page.getByRole('button', { name: readWords('fi', 'paste').submit }).click();
  await expect(page).toHaveURL('/fi/decode');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(readExplanationWords('fi')['address-unknown'].title);
  // What was left in the middle is offered where one begins.
  await open(page, '/fi/check/symptom');
  await expect(page.getByText(resume.title.replace('{{name}}', names.error))).toBeVisible();
});

test('who has an address at a provider isn’t asked about MX records', async ({ page }) => {
  const { step: labels } = words('en');
  await page.addInitScript(() => {
    localStorage.setItem('mailmend.domain', 'gmail.com');
  });
  await open(page, '/en/check/maintenance?symptom=cannot-receive&product=active&webmail=receives-no');
  await expect(page.getByText('Gmail').first()).toBeVisible();
  await page.locator('input[value="none"]').check();
  await page.getByRole('button', { name: labels.continue }).click();
  await expect(page).toHaveURL('/en/check/verdict?symptom=cannot-receive&product=active&webmail=receives-no&maintenance=none&mx=right');
});

test('no word of a verdict’s heading is broken without a hyphen at 360 px', async ({ page }) => {
  await page.setViewportSize(phone);
  const pages = [
    '/fi/check/map',
    '/fi/report',
    '/fi/links',
    ...['two-step', 'no-connection', 'certificate&certificate=name', 'asks-password', 'too-large'].map(
      (program) => `/fi/check/verdict?symptom=cannot-send&product=active&webmail=both&program=${program}`,
    ),
    ...languages.flatMap((language) => [
      `/${language}/check/verdict?symptom=both&product=product-expired`,
      `/${language}/check/verdict?symptom=both&product=hosting-expired`,
      `/${language}/check/verdict?symptom=cannot-log-in&product=active&login=short-name`,
      `/${language}/check/verdict?symptom=cannot-log-in&product=active&login=second-factor`,
      `/${language}/check/verdict?symptom=not-reaching&reach=own-domain&product=active`,
      `/${language}/check/verdict?symptom=not-reaching&reach=one`,
      linkOf(language, 'verdict', given),
    ]),
  ];
  for (const address of pages) {
    await open(page, address);
    await expectWholeWords(page);
  }
});

test('a link with an answer that nobody gave neither breaks nor lies', async ({ page }) => {
  const { verdict, steps } = words('en');
  for (const query of ['webmail=toString', 'webmail=__proto__&product=constructor', 'product=%E0%A4%A', `x=${'y'.repeat(4000)}`]) {
    await open(page, `/en/check/verdict?${query}`);
    await expect(page.getByRole('heading', { level: 1, name: verdict.notYet.title })).toBeVisible();
    await expect(page.getByText('toString')).toHaveCount(0);
    await page.getByRole('link', { name: verdict.notYet.continue }).click();
    await expect(page).toHaveURL('/en/check/symptom');
    await expect(page.getByRole('heading', { level: 1, name: steps.symptom.question })).toBeVisible();
    await expect(page.locator('input:checked')).toHaveCount(0);
  }
  await open(page, '/en/check/webmail?webmail=toString');
  await expect(page.locator('input:checked')).toHaveCount(0);
});

test('a check that does not exist leads to those that do', async ({ page }) => {
  await page.goto('/en/check/nonsense');
  await page
    .getByRole('main')
    .getByRole('link', { name: words('en').start.title })
    .click();
  await expect(page).toHaveURL('/en/check');
});

test('straight to one check: its verdict says that the earlier ones were not asked', async ({ page }) => {
  const { step: labels, outcomes, verdict } = words('en');
  await open(page, '/en/check/mx');
  await page.locator('input[value="none"]').check();
  await page.getByRole('button', { name: labels.continue }).click();
  await expect(page.getByRole('heading', { level: 1, name: outcomes['mx-missing'].title })).toBeVisible();
  await expect(page.getByText(verdict.partial)).toBeVisible();
  await page.getByRole('link', { name: verdict.partialContinue }).click();
  await expect(page).toHaveURL('/en/check/symptom?mx=none');
});

test('starting again starts with nothing answered', async ({ page }) => {
  const { verdict, start } = words('en');
  await open(page, linkOf('en', 'verdict', given));
  await page.getByRole('link', { name: verdict.restart }).click();
  await page.getByRole('link', { name: start.begin, exact: true }).click();
  await expect(page).toHaveURL('/en/check/symptom');
  await expect(page.locator('input:checked')).toHaveCount(0);
});

test('the verdict’s link can be copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, linkOf('en', 'verdict', given));
  await page.getByRole('button', { name: 'Copy the link' }).click();
  await expect(page.getByText('Copied')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});

for (const language of languages) {
  test(`without scripts the start page and every check are read in ${language} on a phone, with what each answer means and no word of a heading broken`, async ({
    browser,
    baseURL,
  }) => {
    const { start, steps, outcomes, remedies } = words(language);
    const { noScript, answers: labels } = readWords(language, 'static');
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: phone, ...(baseURL !== undefined && { baseURL }) });
    const page = await context.newPage();
    startAtApp(page);
    await page.goto(`/${language}/check`);
    await expect(page.getByRole('heading', { level: 1, name: start.title })).toBeVisible();
    await expectWholeWords(page);
    for (const check of checks) {
      await expect(page.getByRole('link', { name: steps[check].question })).toHaveAttribute('href', `/${language}/check/${check}`);
    }
    await page.getByRole('link', { name: start.begin, exact: true }).click();
    await expect(page).toHaveURL(`/${language}/check/symptom`);
    for (const step of stepNames(mailFlow)) {
      await page.goto(`/${language}/check/${step}`);
      await expect(page.getByRole('heading', { level: 1, name: steps[step].question })).toBeVisible();
      await expectWholeWords(page);
      // Found by its element: a search by text passes over what stands in noscript.
      await expect(page.locator('noscript p').first()).toHaveText(noScript.step);
      await expect(page.locator('noscript p').first()).toBeVisible();
      await expect(page.getByRole('heading', { level: 2, name: labels.title })).toBeVisible();
      const told = await page.locator('main').innerText();
      const sections = page.locator('main section').filter({ has: page.locator('h3') });
      const { answers: all } = steps[step];
      // What only a live check finds is no answer that people give.
      const answers = offeredAnswers(step).map((id) => [id, { label: labelOf(all, id) }] as const);
      await expect(sections).toHaveCount(answers.length);
      for (const [at, [answer, { label }]] of answers.entries()) {
        await expect(sections.nth(at).locator('h3')).toHaveText(label);
        const { outcome, current } = walk(mailFlow, new Map([[step, answer]]), step);
        if (outcome !== null) {
          for (const line of [outcomes[outcome].title, ...remedies[outcome].steps, remedies[outcome].stop]) expect(told).toContain(line);
        }
        if (current !== null) {
          const link = sections.nth(at).getByRole('link', { name: steps[current].question });
          await expect(link).toHaveAttribute('href', `/${language}/check/${current}?${step}=${answer}&from=${step}`);
        }
      }
    }
    // By these links alone one comes to a verdict.
    await page.goto(`/${language}/check/symptom`);
    for (const [step, answer] of given) {
      await expect(page.getByRole('heading', { level: 1, name: steps[step].question })).toBeVisible();
      const section = page
        .locator('main section')
        .filter({ has: page.getByRole('heading', { level: 3, name: labelOf(steps[step].answers, answer) }) });
      if (step === 'mx') await expect(section).toContainText(outcomes['mx-wrong'].title);
      else await section.getByRole('link').click();
    }
    await context.close();
  });
}

test('mail in others’ junk comes to its verdict on the fourth page, and on to the check of the domain', async ({ page }) => {
  const { step: labels, steps, outcomes, verdict } = words('en');
  await open(page, '/en/check/symptom');
  for (const [step, answer] of [
    ['symptom', 'not-reaching'],
    ['reach', 'own-domain'],
    ['product', 'active'],
  ] as const) {
    await expect(page.getByRole('heading', { level: 1, name: steps[step].question })).toBeVisible();
    await page.locator(`input[value="${answer}"]`).check();
    await page.getByRole('button', { name: labels.continue }).click();
  }
  await expect(page.getByRole('heading', { level: 1, name: outcomes['not-authenticated'].title })).toBeFocused();
  await page.getByRole('main').getByRole('link', { name: verdict.domain, exact: true }).click();
  await expect(page).toHaveURL('/en/domain');
});
