import { languages, type Language } from '../../src/paths.ts';
import { readWords } from '../support/words.ts';
import { expect, open, tabTo, test } from './support.ts';

const given = [
  ['symptom', 'cannot-receive'],
  ['product', 'active'],
  ['webmail', 'receives-no'],
  ['maintenance', 'none'],
  ['mx', 'wrong'],
] as const;

type Answered = readonly (readonly [string, string])[];

function words(language: Language) {
  return {
    ...readWords(language, 'wizard'),
    ...readWords(language, 'checks'),
    outcomes: readWords(language, 'outcomes').rows,
    remedies: readWords(language, 'remedies').rows,
  };
}

function linkOf(language: Language, page: string, answers: Answered): string {
  const query = answers.map(([step, answer]) => `${step}=${answer}`).join('&');
  return `/${language}/check/${page}${query === '' ? '' : `?${query}`}`;
}

for (const language of languages) {
  test(`the whole wizard goes by keyboard alone, in ${language}`, async ({ page }) => {
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

test('the language is switched in the middle with every answer kept', async ({ page }) => {
  await open(page, linkOf('en', 'webmail', given.slice(0, 2)));
  await page.getByRole('link', { name: 'Suomi' }).click();
  await expect(page).toHaveURL(linkOf('fi', 'webmail', given.slice(0, 2)));
  await expect(page.getByRole('heading', { level: 1, name: words('fi').steps.webmail.question })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'fi');
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
