import { readFileSync, writeFileSync } from 'node:fs';
import { outlookFile } from '../support/outlook-file.ts';
import { readExplanationWords, readWords } from '../support/words.ts';
import { expect, open, test } from './support.ts';

const dsn = readFileSync('tests/messages/postfix-two-recipients.eml', 'utf8');
const explained = readExplanationWords('en');
const { page: labels, kinds, many, more, refused, binary, share, details } = readWords('en', 'bounce');

test('a pasted report with two recipients shows two, each with its own verdict', { tag: '@smoke' }, async ({ page }) => {
  await open(page, '/en/decode');
  await page.getByRole('textbox', { name: labels.box.label }).fill(dsn);
  await page.getByRole('button', { name: labels.box.submit }).click();
  await expect(page.getByRole('heading', { name: '2 recipients' })).toBeVisible();
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toContainText('anna@dest.example');
  await expect(page.getByText(explained['address-unknown'].meaning)).toBeVisible();
  await expect(page.locator('mark', { hasText: '550' })).toBeInViewport();
  await page.getByRole('button', { name: labels.showVerdict.replace('{{recipient}}', 'bo@full.example') }).click();
  await expect(heading).toContainText('bo@full.example');
  await expect(page.getByText(explained['mailbox-full'].meaning)).toBeVisible();
  await expect(page.locator('mark', { hasText: '552' })).toBeVisible();
  await page.getByRole('link', { name: labels.code.replace('{{code}}', '552') }).click();
  await expect(page).toHaveURL('/en/codes/552');
});

test('what was pasted outlives reload and back, and is in no address', async ({ page }) => {
  await open(page, '/en');
  await page.getByRole('textbox').fill(dsn);
  await page.getByRole('button', { name: 'Find out' }).click();
  await expect(page.getByRole('heading', { name: '2 recipients' })).toBeVisible();
  await expect(page).toHaveURL('/en/decode');
  await page.reload();
  await expect(page.getByRole('heading', { name: '2 recipients' })).toBeVisible();
  await page.getByRole('link', { name: 'Suomi' }).click();
  await expect(page.getByRole('heading', { name: '2 vastaanottajaa' })).toBeVisible();
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL('/en');
  await page.goForward();
  await expect(page.getByRole('heading', { name: '2 recipients' })).toBeVisible();
});

test('another message starts with an empty box', async ({ page }) => {
  await open(page, '/en/decode');
  await page.getByRole('textbox').fill('550 5.1.1 user unknown');
  await page.getByRole('button', { name: labels.box.submit }).click();
  await page.getByRole('link', { name: labels.again }).click();
  await expect(page.getByRole('textbox')).toHaveValue('');
});

test('a reading leads to the check that fits', async ({ page }) => {
  await open(page, '/en/decode');
  await page.getByRole('textbox').fill('535 5.7.8 Error: authentication failed');
  await page.getByRole('button', { name: labels.box.submit }).click();
  await page.getByRole('link', { name: labels.check }).click();
  await expect(page).toHaveURL(/\/en\/check\/login/);
});

test('a list that the reply names is shown with its own page, and is not asked', async ({ page }) => {
  const words = readWords('en', 'blocklists');
  const card = page.getByRole('article');
  await open(page, '/en/decode');
  await page.getByRole('textbox').fill('554 5.7.1 Client host [203.0.113.9] blocked using psbl.surriel.com\n');
  await page.getByRole('button', { name: labels.box.submit }).click();
  const link = card.getByRole('link', { name: words.lookUp.replace('{{list}}', 'PSBL') });
  await expect(link).toHaveAttribute('href', 'https://psbl.org/remove');
  for (const sentence of [words.contents['spam-senders'], words.usedBy.some, words.delisting.anyone, words.notAsked])
    await expect(card).toContainText(sentence);
});

test('a file is read where it is dropped', async ({ page }) => {
  await open(page, '/en/decode');
  const transfer = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'bounce.eml', { type: 'message/rfc822' }));
    return data;
  }, dsn);
  await page.getByRole('textbox').dispatchEvent('drop', { dataTransfer: transfer });
  await expect(page.getByRole('heading', { name: '2 recipients' })).toBeVisible();
});

test('text that is no bounce is said to be none, with what to paste, and is kept', async ({ page }) => {
  await open(page, '/en/decode');
  await page.getByRole('textbox').fill('Hello, how are you?');
  await page.getByRole('button', { name: labels.box.submit }).click();
  await expect(page.getByRole('heading', { name: kinds['not-a-bounce'].title })).toBeVisible();
  await expect(page.getByRole('textbox')).toHaveValue('Hello, how are you?');
});

test('markup in a bounce stays text', async ({ page }) => {
  const hostile = '550 5.1.1 <img src=x onerror="document.title=\'owned\'"><script>document.title="owned"</script> user unknown';
  await open(page, '/en/decode');
  await page.getByRole('textbox').fill(hostile);
  await page.getByRole('button', { name: labels.box.submit }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(explained['address-unknown'].title);
  await expect(page.locator('main img, main script')).toHaveCount(0);
  await expect(page).not.toHaveTitle(/owned/);
});

test('ten megabytes are read, and more than 25 refused in words', async ({ page }, testInfo) => {
  // From files: handing the browser megabytes through the test's own channel takes longer than reading them.
  const large = testInfo.outputPath('large.eml');
  const huge = testInfo.outputPath('huge.eml');
  writeFileSync(large, dsn + 'lorem ipsum dolor\n'.repeat(600_000));
  writeFileSync(huge, 'x'.repeat(26 * 1024 * 1024));
  await open(page, '/en/decode');
  const choose = page.locator('input[type="file"]');
  await choose.setInputFiles(large);
  await expect(page.getByRole('heading', { name: '2 recipients' })).toBeVisible();
  await page.getByRole('link', { name: labels.again }).click();
  await choose.setInputFiles(huge);
  await expect(page.getByRole('alert')).toHaveText(labels.tooLarge);
});

test('decoding asks nothing of any network', async ({ page, context }) => {
  await open(page, '/en/decode');
  // The decoder's own code is fetched when it is first needed; from then on nothing is.
  await page.getByRole('textbox').fill('550 5.1.1 user unknown');
  await page.getByRole('button', { name: labels.box.submit }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(explained['address-unknown'].title);
  await context.setOffline(true);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.getByRole('link', { name: labels.again }).click();
  await page.getByRole('textbox').fill(dsn);
  await page.getByRole('button', { name: labels.box.submit }).click();
  await expect(page.getByRole('heading', { name: '2 recipients' })).toBeVisible();
  expect(asked).toEqual([]);
});

test('several files become a table that can be looked into and saved', async ({ page }) => {
  await open(page, '/en/decode');
  const files = ['postfix-two-recipients', 'postfix-delay', 'newsletter', 'delivered'].map((name) => ({
    name: `${name}.eml`,
    mimeType: 'message/rfc822',
    buffer: readFileSync(`tests/messages/${name}.eml`),
  }));
  await page.locator('input[type="file"]').setInputFiles(files);
  await expect(page.getByRole('heading', { level: 1, name: '4 messages read' })).toBeVisible();
  await expect(page.getByRole('row')).toHaveCount(6);
  await page.getByRole('button', { name: 'postfix-delay.eml' }).click();
  await expect(page.getByRole('heading', { name: kinds.delayed.title })).toBeVisible();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: many.saveCsv }).click()]);
  const saved = readFileSync(await download.path(), 'utf8');
  expect(saved.trimEnd().split('\r\n')).toHaveLength(6);
  expect(saved).toContain('bo@full.example');
});

test('an Outlook file is read', async ({ page }) => {
  await open(page, '/en/decode');
  const buffer = Buffer.from(
    outlookFile(
      'Undeliverable: Offer',
      "Your message to anna@dest.example couldn't be delivered.\n\nRemote Server returned '550 5.1.1 RESOLVER.ADR.RecipNotFound; not found'",
    ),
  );
  await page.locator('input[type="file"]').setInputFiles({ name: 'bounce.msg', mimeType: 'application/vnd.ms-outlook', buffer });
  await expect(page.getByRole('heading', { level: 1 })).toContainText('anna@dest.example');
});

test('a link carries the codes and the program, never text or addresses', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '/en/decode');
  await page.getByRole('textbox').fill(dsn);
  await page.getByRole('button', { name: labels.box.submit }).click();
  await page.getByRole('button', { name: share.link }).click();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(link).search).toBe('?reply=550&status=5.1.1&by=postfix');
  await open(page, link);
  await expect(page.getByRole('heading', { level: 1, name: explained['address-unknown'].title })).toBeVisible();
  await expect(page.getByText(labels.sharedLink)).toBeVisible();
  await open(page, '/en/decode?reply=toString&status=%3Cb%3E');
  await expect(page.getByRole('textbox')).toHaveValue('');
});

test('the copy for support masks mailboxes', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '/en/decode');
  await page.getByRole('textbox').fill(dsn);
  await page.getByRole('button', { name: labels.box.submit }).click();
  await page.getByRole('button', { name: share.copy }).click();
  const copy = await page.evaluate(() => navigator.clipboard.readText());
  expect(copy).toContain(`${details.recipient}: a…@dest.example`);
  expect(copy).toContain('550 5.1.1');
  expect(copy).not.toContain('anna@');
});

test('a text is kept on the device only when asked, and forgotten when asked', async ({ page }) => {
  await open(page, '/en/decode');
  await page.getByRole('textbox').fill(dsn);
  await page.getByRole('button', { name: labels.box.submit }).click();
  await expect(page.getByRole('heading', { name: '2 recipients' })).toBeVisible();
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('dest.example');
  await page.getByRole('checkbox', { name: share.keep }).check();
  await page.getByRole('link', { name: 'Codes', exact: true }).click();
  await page.getByRole('link', { name: 'Decode', exact: true }).click();
  await page.getByRole('button', { name: labels.readKept }).click();
  await expect(page.getByRole('heading', { name: '2 recipients' })).toBeVisible();
  await page.getByRole('checkbox', { name: share.keep }).uncheck();
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('dest.example');
});

test('reading a large mailbox can be stopped', async ({ page }, testInfo) => {
  await open(page, '/en/decode');
  const message = `From MAILER-DAEMON Tue Nov  3 09:14:02 2026\n${dsn}\n${'lorem ipsum dolor sit amet\n'.repeat(300)}\n`;
  const mailbox = testInfo.outputPath('all.mbox');
  writeFileSync(mailbox, message.repeat(1900));
  await page.locator('input[type="file"]').setInputFiles(mailbox);
  await page.getByRole('button', { name: labels.stop }).click();
  await expect(page.getByRole('alert')).toHaveText(labels.stopped);
  await expect(page.getByRole('textbox')).toBeVisible();
});

test('everything is told of that is not shown, can be shown, and is in the saved file', async ({ page }, testInfo) => {
  test.slow();
  const messages = Array.from(
    { length: 2300 },
    (_, at) =>
      `From a@b.example Tue Nov  3 09:14:02 2026\nFrom: MAILER-DAEMON@a.example\nSubject: Undelivered\n\n<u${at}@dest.example>: 550 5.1.1 no user\n\n`,
  );
  const blocks = Array.from({ length: 1200 }, (_, at) => `Final-Recipient: rfc822; r${at}@dest.example\nAction: failed\nStatus: 5.1.1\n`);
  const files = {
    'all.mbox': messages.join(''),
    'many.eml': dsn.replace(/Final-Recipient[^]*?\n--7F1C2/, `${blocks.join('\n')}\n--7F1C2`),
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(testInfo.outputPath(name), text);
  writeFileSync(testInfo.outputPath('huge.eml'), 'x'.repeat(26 * 1024 * 1024));
  await open(page, '/en/decode');
  await page.locator('input[type="file"]').setInputFiles(['many.eml', 'huge.eml', 'all.mbox'].map((name) => testInfo.outputPath(name)));

  // 2,301 messages with 1,200 + 2,300 recipients, of which the first 2,000 and 1,000 are read at once.
  await expect(page.getByRole('heading', { level: 1, name: '2,000 of 2,301 messages read' })).toBeVisible();
  await expect(page.getByText(refused.title_one.replace('{{count, number}}', '1'))).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'huge.eml' })).toContainText(refused.file);
  await expect(page.getByText('Showing 200 of 3,000 rows.')).toBeVisible();
  await page.getByRole('button', { name: more.showRows }).click();
  await expect(page.getByText('Showing 400 of 3,000 rows.')).toBeVisible();
  await expect(page.getByRole('row')).toHaveCount(401);
  await page.getByRole('button', { name: more.readMessages.replace('{{next, number}}', '301') }).click();
  await expect(page.getByRole('heading', { level: 1, name: '2301 messages read' })).toBeVisible();

  await page.getByRole('button', { name: 'many.eml' }).first().click();
  await expect(page.getByText('Showing 100 of 1,200 recipients.')).toBeVisible();
  for (let shown = 200; shown < 1200; shown += 100) {
    await page.getByRole('button', { name: more.showRecipients }).click();
    await expect(page.getByText(`Showing ${shown.toLocaleString('en')} of 1,200 recipients.`)).toBeVisible();
  }
  await page.getByRole('button', { name: more.showRecipients }).click();
  await expect(page.getByText('r1199@dest.example')).toBeVisible();

  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: many.saveCsv }).click()]);
  const saved = readFileSync(await download.path(), 'utf8')
    .trimEnd()
    .split('\r\n');
  expect(saved).toHaveLength(1 + 1200 + 2300);
  expect(saved.at(-1)).toContain('u2299@dest.example');
});

test('a file that is no message is said to be none, with what to do', async ({ page }) => {
  await open(page, '/en/decode');
  const buffer = Buffer.concat([Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1'), Buffer.from('550 5.1.1 user unknown')]);
  await page.locator('input[type="file"]').setInputFiles({ name: 'screen.png', mimeType: 'image/png', buffer });
  await expect(page.getByRole('heading', { name: binary.title })).toBeVisible();
  await expect(page.getByText(binary.picture)).toBeVisible();
});

test('a text that turns its own writing is shown as it stands', async ({ page }) => {
  await open(page, '/en/decode');
  await page.getByRole('textbox').fill('550 5.1.1 <an\u202Ena@dest.example>: user \u2067nwonknu\u2069 user unknown');
  await page.getByRole('button', { name: labels.box.submit }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('anna@dest.example');
  expect(await page.locator('main').innerText()).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
});
