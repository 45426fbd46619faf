import { readFileSync } from 'node:fs';
import { writeLink } from '../../src/domain/flow/link.ts';
import { mailFlow } from '../../src/domain/flow/mail-flow.ts';
import { stepNames, walk } from '../../src/domain/flow/walk.ts';
import { languages, type Language } from '../../src/paths.ts';
import { readWords } from '../support/words.ts';
import { isAlive, slowLine, throttle } from './slow-line.ts';
import { expect, open, test, untilAlive } from './support.ts';

const dsn = readFileSync('tests/messages/postfix-two-recipients.eml', 'utf8');

function nextOf(language: Language, step: keyof typeof mailFlow.steps, answer: string): string {
  const given = new Map([[step, answer]]);
  const from = step === 'symptom' ? undefined : walk(mailFlow, new Map()).current === step ? undefined : step;
  const { current, answers } = walk(mailFlow, given, from);
  const query = writeLink(mailFlow, { answers: current === null ? answers : given, from });
  return `/${language}/check/${current ?? 'verdict'}?${query}`;
}

for (const language of languages) {
  test(`an answer given before the app is there leads on, in every question, in ${language}`, async ({ page }) => {
    // Ten pages, each from its beginning.
    test.slow();
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
    const { box } = readWords(language, 'home');

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
    await expect(page).toHaveURL(`/${language}/codes?class=4&permanence=temporary`);
    await expect(page.getByRole('searchbox')).toHaveValue('greylisting');
    await expect(page.getByRole('table').getByRole('link', { name: '450' })).toBeVisible();

    await line.open(`/${language}/codes`);
    await page.getByRole('button', { name: codes.more_other.replace('{{count}}', '40') }).click();
    await line.release();
    await expect(page.getByRole('rowheader')).toHaveCount(50);

    await line.open(`/${language}/codes/providers/google`);
    await page.getByRole('searchbox').fill('out of storage space');
    await line.release();
    await expect(page.getByRole('rowheader').first()).toContainText('out of storage space');
    await expect(page.getByRole('searchbox')).toHaveValue('out of storage space');
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

test('nothing between the page and the app but a slow line: a pressed answer leads on', async ({ page }) => {
  await throttle(page);
  await page.goto('/en/check/webmail', { waitUntil: 'commit' });
  await page.locator('input[value="receives-no"]').check();
  await page.getByRole('button', { name: 'Continue' }).click();
  expect(await isAlive(page)).toBe(false);
  await expect(page).toHaveURL(nextOf('en', 'webmail', 'receives-no'));
});

test('what is done on a page whose address says more counts on the page that takes its place', async ({ page }) => {
  const line = await slowLine(page);
  await line.open('/en/check/webmail?product=active');
  await page.locator('input[value="receives-no"]').check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await line.release();
  await expect(page).toHaveURL('/en/check/maintenance?product=active&webmail=receives-no&from=webmail');

  await line.open('/en/check/webmail?product=active');
  await page.getByRole('link', { name: 'Suomi' }).click();
  await line.release();
  await expect(page).toHaveURL('/fi/check/webmail?product=active');

  await line.open('/en/codes?class=4');
  const box = page.getByRole('searchbox');
  await box.fill('greyisting');
  for (let letter = 0; letter < 'isting'.length; letter += 1) await page.keyboard.press('ArrowLeft');
  await line.release();
  await expect(page.getByLabel(readWords('en', 'codes').page.facets.class)).toHaveValue('4');
  await expect(box).toBeFocused();
  await page.keyboard.type('l');
  await expect(box).toHaveValue('greylisting');
});

test('keys for the palette and shortcuts of a single key wait for the app', async ({ page, context }) => {
  const line = await slowLine(page);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await line.open('/en');
  const box = page.getByRole('textbox');
  await box.fill('not this');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('553');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('2');
  await page.keyboard.press('Enter');
  await expect(box).toHaveValue('not this');
  await line.release();
  await expect(page).toHaveURL('/en/codes/552');

  await line.open('/en/how-it-works');
  await page.keyboard.press('/');
  await page.keyboard.type('mailbox');
  await line.release();
  await expect(page.getByRole('dialog').getByRole('combobox')).toHaveValue('mailbox');

  await line.open('/en/codes/550');
  await page.keyboard.press('c');
  await line.release();
  await expect(page.getByText(readWords('en', 'common').copy.done)).toBeVisible();

  // Escape takes it back; who clicks elsewhere writes there.
  await line.open('/en');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('5');
  await page.keyboard.press('Escape');
  await box.click();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('5');
  await box.click();
  await page.keyboard.type('550');
  await expect(box).toHaveValue('550');
  await line.release();
  await expect(page.locator('#held-input')).toBeEmpty();
  await untilAlive(page);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(box).toHaveValue('550');
});

test('what is pasted with its look alone, dropped or chosen as a file is read once the app is there', async ({ page }) => {
  const line = await slowLine(page);
  const read = page.getByRole('heading', { name: '2 recipients' });
  await line.open('/en/decode');
  await page.getByRole('textbox').evaluate(
    (box, html) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', html);
      box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    },
    `<pre>${dsn.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</pre>`,
  );
  await line.release();
  await expect(read).toBeVisible();

  await line.open('/en/decode');
  await page.getByRole('textbox').evaluate((box, text) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([text], 'bounce.eml'));
    box.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  }, dsn);
  await line.release();
  await expect(read).toBeVisible();

  await line.open('/en/decode');
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByText(readWords('en', 'bounce').page.box.choose).click(),
  ]);
  await chooser.setFiles({ name: 'bounce.eml', mimeType: 'message/rfc822', buffer: Buffer.from(dsn) });
  await line.release();
  await expect(read).toBeVisible();
});

test('what is unfolded before the app is there is filled once it is', async ({ page }) => {
  const line = await slowLine(page);
  await line.open('/en/check/mx');
  await page.locator('summary', { hasText: readWords('en', 'wizard').live.title }).click();
  await line.release();
  await expect(page.getByLabel(readWords('en', 'live').form.label)).toBeVisible();
});

test('Enter sends a line that ends in a break, as lines copied elsewhere do', async ({ page }) => {
  await open(page, '/en');
  await page.getByRole('textbox').fill('550\n');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/en/codes/550');
});

test.describe('where the app cannot be fetched', () => {
  test.use({ expected: /Failed to (?:load resource|fetch dynamically imported module)/ });

  test('an answer is sent by the browser itself, and what was written is there when the page is loaded again', async ({ page }) => {
    const main = /\/assets\/index-.*\.js$/;
    await page.route(main, (route) => route.abort());
    await page.goto('/en/check/webmail?product=active');
    await page.locator('input[value="receives-no"]').check();
    await page.unroute(main);
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(page).toHaveURL('/en/check/maintenance?product=active&webmail=receives-no&from=webmail');

    await page.route(main, (route) => route.abort());
    await page.goto('/en');
    await page.getByRole('textbox').fill('5.1.1');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status').filter({ hasText: 'Check your connection' })).toBeVisible();
    await page.unroute(main);
    await page.getByRole('button', { name: readWords('en', 'static').heldInput.retry }).click();
    await expect(page.locator('#held-input')).toBeEmpty();
    await untilAlive(page);
    await expect(page.getByRole('textbox')).toHaveValue('5.1.1');
    await page.getByRole('textbox').press('Enter');
    await expect(page).toHaveURL('/en/codes/5.1.1');
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const language of languages) {
    test(`every page with a form says what works instead, and shows nothing that does not, in ${language}`, async ({ page }) => {
      const { noScript } = readWords(language, 'static');
      for (const [kind, text] of [
        ['', noScript.home],
        ['/check/webmail', noScript.step],
        ['/codes', noScript.codes],
        ['/decode', noScript.decode],
        ['/domain', noScript.domain],
        ['/report', noScript.report],
        ['/links', noScript.links],
      ] as const) {
        await page.goto(`/${language}${kind}`);
        await expect(page.locator('noscript p').first()).toHaveText(text);
        await expect(page.locator('noscript p').first()).toBeVisible();
        await expect(page.locator('button:visible, input:visible, select:visible, textarea:visible')).toHaveCount(0);
      }
    });
  }
});
