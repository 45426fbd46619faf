import type { Page } from '@playwright/test';
import { readExplanationWords, readWords } from '../support/words.ts';
import { onHost } from './site.ts';
import { expect, open, test } from './support.ts';

/** Presses keys and counts them; more than a test allows end it. */
function countPresses(page: Page) {
  let count = 0;
  const press = async (key: string) => {
    count += 1;
    expect(count).toBeLessThanOrEqual(20);
    await page.keyboard.press(key);
  };
  return Object.assign(press, { count: () => count });
}

const copied = async (page: Page) => page.evaluate(async () => navigator.clipboard.readText());

type Why = ReturnType<typeof readWords<'codes'>>['page']['why'];

for (const [language, query, why] of [
  ['fi', 'postilaatikko täynnä', ({ words }: Why) => words.replace('{{words}}', 'postilaatikko, täynnä')],
  // English words are understood in every language, and told in the reader's own.
  ['fi', 'mailbox full', ({ words }: Why) => words.replace('{{words}}', 'postilaatikko, täynnä')],
  ['en', 'mailbox full', ({ words }: Why) => words.replace('{{words}}', 'mailbox, full')],
] as const) {
  test(`${query} leads to 552 in ${language}, and says why`, async ({ page }) => {
    const { page: labels } = readWords(language, 'codes');
    const rows = readExplanationWords(language);
    await open(page, `/${language}/codes`);
    await page.getByRole('searchbox', { name: labels.search }).pressSequentially(query);
    const table = page.getByRole('table');
    const first = table.getByRole('link').first();
    await expect(first).toHaveText('552');
    await expect(table.getByRole('row').nth(1)).toContainText(why(labels.why));
    await first.click();
    await expect(page).toHaveURL(`/${language}/codes/552`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(rows['reply-552'].title);
  });
}

test('who types slowly on a slow phone loses no letter while the history entry follows, and the address stays bare', async ({ page }) => {
  await open(page, '/fi/codes');
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 20 });
  const box = page.getByRole('searchbox');
  // About as long between letters as the history entry waits for the next one.
  await box.pressSequentially('postila', { delay: 420 });
  const carried = async () => page.evaluate(() => JSON.stringify(history.state));
  await expect.poll(carried).toContain('"postila"');
  await expect(page).toHaveURL('/fi/codes');
  await expect(box).toHaveValue('postila');
});

test('the table is narrowed by its facets, together, and Back undoes each', async ({ page }) => {
  const { page: labels, permanence } = readWords('en', 'codes');
  await open(page, '/en/codes');
  const codes = page.getByRole('table').getByRole('rowheader');
  const count = page.getByRole('status').filter({ hasText: /^\d/ });
  const all = await count.innerText();
  expect(Number.parseInt(all, 10)).toBeGreaterThan(200);
  await page.getByLabel(labels.facets.class).selectOption('4');
  await expect(page).toHaveURL('/en/codes?class=4');
  await expect.poll(async () => (await codes.allInnerTexts()).every((text) => text.startsWith('4'))).toBe(true);
  const ofClass = await count.innerText();
  await page.getByLabel(labels.facets.owner).selectOption('you');
  await expect(page).toHaveURL('/en/codes?class=4&owner=you');
  await expect.poll(async () => Number.parseInt(await count.innerText(), 10)).toBeLessThan(Number.parseInt(ofClass, 10));
  for (const text of await codes.allInnerTexts()) expect(text).toContain(permanence.temporary);
  await page.goBack();
  await expect(count).toHaveText(ofClass);
  await page.goBack();
  await expect(count).toHaveText(all);
});

test('the table begins with the most common codes, and more come when asked for, and stay for who comes back', async ({ page }) => {
  await open(page, '/fi/codes');
  const codes = page.getByRole('table').getByRole('rowheader');
  await expect(codes).toHaveCount(10);
  await expect(codes.first()).toContainText('550');
  const more = page.getByRole('button', { name: readWords('fi', 'codes').page.more_other.replace('{{count}}', '40') });
  await more.press('Enter');
  await expect(codes).toHaveCount(50);
  // Who reads on begins with the first of what came.
  await expect(codes.nth(10).getByRole('link')).toBeFocused();
  await codes.nth(30).getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.goBack();
  await expect(codes).toHaveCount(50);
});

test('the sentences of a provider with many can be searched', async ({ page }) => {
  const { provider: labels } = readWords('en', 'codes');
  await open(page, '/en/codes/providers/google');
  const sentences = page.getByRole('table').getByRole('rowheader');
  await expect(sentences).toHaveCount(12);
  await page.getByRole('searchbox', { name: labels.search }).fill('out of storage space');
  await expect(sentences.first()).toContainText('out of storage space');
  await expect(page.getByRole('status').filter({ hasText: /^\d+ messages?$/ })).toBeVisible();
  await sentences.first().getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.goBack();
  await expect(page.getByRole('searchbox')).toHaveValue('out of storage space');
  await expect(sentences.first()).toContainText('out of storage space');
});

test.describe('a link to a search', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('is made when asked for, carries words and facets to someone else, and its words reach no server', async ({ page, context }) => {
    await open(page, '/en/codes?permanence=temporary');
    const box = page.getByRole('searchbox');
    await box.fill('greylisting');
    await page.getByRole('button', { name: readWords('en', 'codes').page.copySearch }).click();
    await expect(page.getByText(readWords('en', 'common').copy.done)).toBeVisible();
    // Pressing it left the field, which writes at once what stands there; not into the address, which the browser's history keeps.
    await expect(page).toHaveURL('/en/codes?permanence=temporary');
    const link = await copied(page);
    expect(link).toContain('/en/codes?permanence=temporary#q=greylisting');
    const other = await context.newPage();
    const asked: string[] = [];
    other.on('request', (request) => asked.push(request.url() + JSON.stringify(request.headers())));
    await open(other, link);
    await expect(other.getByRole('searchbox')).toHaveValue('greylisting');
    await expect(other.getByRole('table').getByRole('link', { name: '450' })).toBeVisible();
    expect(asked.length).toBeGreaterThan(3);
    // The browser's own list of requests leaves the fragment in the address of the page itself.
    expect(asked.filter((request) => request.replace('#q=greylisting', '').includes('greylisting'))).toEqual([]);
    // What is typed over the link's words takes them out of the address.
    await other.getByRole('searchbox').fill('552');
    await expect(other).toHaveURL('/en/codes?permanence=temporary');
  });
});

test('words that lead to the table from the front page and from the palette are in no address', async ({ page }) => {
  await open(page, '/en');
  await page.getByRole('textbox').fill('mailbox is full, why');
  await page.getByRole('button', { name: readWords('en', 'home').box.submit }).click();
  await expect(page).toHaveURL('/en/codes');
  await expect(page.getByRole('searchbox')).toHaveValue('mailbox is full, why');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('greylisting wait');
  await page.getByRole('option', { name: readWords('en', 'palette').searchAll.replace('{{query}}', 'greylisting wait') }).click();
  await expect(page.getByRole('searchbox')).toHaveValue('greylisting wait');
  await expect(page).toHaveURL('/en/codes');
});

test('a search is there again when one comes back, and after a reload', async ({ page }) => {
  await open(page, '/en/codes');
  const box = page.getByRole('searchbox');
  await box.fill('greylisting');
  await page.getByRole('table').getByRole('link', { name: '450' }).click();
  await expect(page).toHaveURL('/en/codes/450');
  await page.goBack();
  await expect(box).toHaveValue('greylisting');
  await page.reload();
  await expect(box).toHaveValue('greylisting');
});

test('a pasted line of a provider finds its own row', { tag: '@smoke' }, async ({ page }) => {
  await open(page, '/en/codes');
  await page.getByRole('searchbox').fill('pr(ptr record missing) does not have a ptr record setup');
  await expect(page.getByRole('table').getByRole('link', { name: 'Google' }).first()).toBeVisible();
});

test('a search without a hit leads to the decoder with its text, and tells what digits in it say', async ({ page }) => {
  const { page: labels, classes } = readWords('en', 'codes');
  await open(page, '/en/codes');
  await page.getByRole('searchbox').fill('5.1.99');
  await expect(page.getByText(classes['5'].meaning)).toBeVisible();
  await page.getByRole('searchbox').fill('zzzz qqqq');
  await expect(page.getByRole('heading', { name: labels.nothing.title })).toBeVisible();
  await page.getByRole('link', { name: labels.nothing.decode }).click();
  await expect(page).toHaveURL('/en/decode');
  await expect(page.getByRole('textbox')).toHaveValue('zzzz qqqq');
});

test('a code without a page says what its first digit tells', async ({ page }) => {
  const { page: labels, classes } = readWords('fi', 'codes');
  await page.goto('/fi/codes/599');
  await expect(page.getByRole('heading', { level: 1, name: labels.unknown.title })).toBeVisible();
  await expect(page.getByText(classes['5'].meaning)).toBeVisible();
});

test('under 600 px a row is a card, above it a row', async ({ page }) => {
  await open(page, '/en/codes');
  const row = page.getByRole('table').getByRole('row').nth(1);
  const tops = async () =>
    row.locator('th, td').evaluateAll((cells) => new Set(cells.map((cell) => cell.getBoundingClientRect().left)).size);
  await page.setViewportSize({ width: 599, height: 800 });
  expect(await tops()).toBe(1);
  await page.setViewportSize({ width: 600, height: 800 });
  expect(await tops()).toBe(3);
  await expect(page.getByRole('columnheader')).toHaveCount(3);
});

test('providers lead to their sentences, and those to what they mean', async ({ page }) => {
  await open(page, '/en/codes/providers');
  await page.getByRole('link', { name: /^Google/ }).click();
  await expect(page).toHaveURL('/en/codes/providers/google');
  await page.getByRole('searchbox').fill('temporary system problem');
  await page.getByRole('table').getByRole('link', { name: 'temporary system problem' }).click();
  await expect(page).toHaveURL('/en/codes/google-4-3-0-temporary-system-problem');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('temporary system problem');
});

test('the digits of a reply can be changed by keyboard, and the meaning follows', async ({ page }) => {
  const { reading, classes } = readWords('en', 'codes');
  await open(page, '/en/codes/how-to-read');
  const picture = page.getByRole('group', { name: reading.picture.label });
  await expect(picture).toContainText('550');
  await page.getByLabel(reading.try.first).focus();
  await page.keyboard.press('4');
  await expect(picture).toContainText(classes['4'].meaning);
  await page.getByLabel(reading.try.subject).selectOption('2');
  await page.getByLabel(reading.try.detail).selectOption('2');
  await expect(picture.getByRole('link', { name: /^4\.2\.2/ })).toHaveAttribute('href', '/en/codes/4.2.2');
  await page.getByLabel(reading.try.first).selectOption('3');
  await expect(picture).toContainText(reading.try.noEnhanced);
});

test.describe('by keyboard alone', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('two presses after a typed code copy its answer, from anywhere', async ({ page, baseURL }) => {
    const press = countPresses(page);
    const { answer } = readWords('fi', 'codes');
    const rows = readExplanationWords('fi');
    await open(page, '/fi/how-it-works');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('552');
    await expect(page.getByRole('option', { name: /^552/ })).toHaveAttribute('aria-selected', 'true');
    await press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await press('c');
    await expect(page.getByText(readWords('fi', 'common').copy.done)).toBeVisible();
    expect(press.count()).toBeLessThanOrEqual(5);
    const text = await copied(page);
    expect(text).toContain(answer.opening.replace('{{code}}', '552'));
    for (const part of [rows['reply-552'].title, ...rows['reply-552'].steps, rows['reply-552'].stop]) expect(text).toContain(part);
    expect(text).toContain(`${baseURL ?? ''}/fi/codes/552`);
  });

  test('at most five presses do it with the shortcuts of a single key off', async ({ page }) => {
    const { shortcuts } = readWords('en', 'palette');
    await open(page, '/en');
    await page.keyboard.press('Control+k');
    await page.getByRole('checkbox', { name: shortcuts.label }).press('Space');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('5.1.1');
    await expect(page.getByRole('option', { name: /^5\.1\.1/ })).toHaveAttribute('aria-selected', 'true');
    const press = countPresses(page);
    await press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await page.keyboard.press('c');
    await page.keyboard.press('/');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    const copy = page.getByRole('button', { name: readWords('en', 'codes').answer.copy });
    while (!(await copy.evaluate((button) => button === document.activeElement))) await press('Tab');
    await press('Enter');
    await expect(page.getByText(readWords('en', 'common').copy.done)).toBeVisible();
    expect(press.count()).toBeLessThanOrEqual(5);
    expect(await copied(page)).toContain('The address doesn');
    await page.reload();
    await page.keyboard.press('/');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });
});

test.describe('the palette', () => {
  test('is loaded when it is first opened, offers checks and pages, and gives the focus back', async ({ page }) => {
    const { title, pages, searchAll } = readWords('en', 'palette');
    const { steps } = readWords('en', 'checks');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await open(page, '/en/accessibility');
    await page.waitForLoadState('networkidle');
    expect(asked.filter((file) => file.includes('palette'))).toEqual([]);
    const home = page.getByRole('link', { name: 'Mailmend, home page' });
    await home.focus();
    await page.keyboard.press('/');
    const box = page.getByRole('dialog', { name: title }).getByRole('combobox');
    await expect(box).toBeFocused();
    await page.keyboard.type('maintenance');
    await expect(page.getByRole('option', { name: steps.maintenance.question })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(home).toBeFocused();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('how to read');
    const wanted = page.getByRole('option', { name: pages.howToRead });
    // The list follows what is typed a moment later.
    await expect(page.getByRole('option', { name: searchAll.replace('{{query}}', 'how to read') })).toBeVisible();
    for (let press = 0; press < 20 && (await wanted.getAttribute('aria-selected')) !== 'true'; press += 1)
      await page.keyboard.press('ArrowDown');
    await expect(box).toHaveAttribute('aria-activedescendant', (await wanted.getAttribute('id')) ?? '');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/en/codes/how-to-read');
  });

  test('the key / goes to the search of a page that has one, and is a letter where one writes', async ({ page }) => {
    await open(page, '/en/codes');
    await page.keyboard.press('/');
    const box = page.getByRole('searchbox');
    await expect(box).toBeFocused();
    await expect(box).toHaveValue('');
    await page.keyboard.press('/');
    await expect(box).toHaveValue('/');
    await open(page, '/en/decode');
    await page.getByRole('textbox').fill('');
    await page.keyboard.press('/');
    await expect(page.getByRole('textbox')).toHaveValue('/');
  });
});

test('programs find a schema, an index and a file for every code in it', { tag: '@smoke' }, async ({ page }) => {
  const schema = await page.request.get(onHost('/codes/schema.json'));
  expect(((await schema.json()) as { $id: string }).$id).toBe(onHost('/codes/schema.json'));
  const index = (await (await page.request.get(onHost('/codes/index.json'))).json()) as { codes: { id: string; json: string }[] };
  expect(index.codes.length).toBeGreaterThan(900);
  for (const { id, json } of [index.codes.at(0), index.codes.at(-1), index.codes.find((code) => code.id === '5.1.1')].flatMap(
    (code) => code ?? [],
  )) {
    const file = (await (await page.request.get(json)).json()) as { id: string; words: { fi: { title: string }; en: { title: string } } };
    expect(file.id).toBe(id);
    expect(file.words.fi.title).not.toBe(file.words.en.title);
  }
});

test('a page tells search engines what it is about', async ({ page }) => {
  await open(page, '/fi/codes/5.1.1');
  const text = await page.locator('script[type="application/ld+json"]').textContent();
  const { '@graph': graph } = JSON.parse(text ?? '') as { '@graph': Record<string, unknown>[] };
  expect(graph[0]).toMatchObject({ '@type': 'DefinedTerm', termCode: '5.1.1', inLanguage: 'fi', url: onHost('/fi/codes/5.1.1') });
  expect(graph[1]).toMatchObject({ '@type': 'BreadcrumbList' });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('codes, wordings, providers and the table can be read', async ({ page }) => {
    const rows = readExplanationWords('fi');
    await page.goto('/fi/codes/550');
    for (const step of rows['reply-550'].steps) await expect(page.getByRole('article').getByText(step)).toBeVisible();
    await page.goto('/fi/codes/5.2.2');
    for (const step of rows['mailbox-full'].steps) await expect(page.getByRole('article').getByText(step)).toBeVisible();
    await page.goto('/fi/codes/google-4-3-0-temporary-system-problem');
    await expect(page.getByText(rows['server-fault'].meaning).first()).toBeVisible();
    await page.goto('/fi/codes/providers/google');
    expect(await page.getByRole('table').getByRole('rowheader').count()).toBeGreaterThan(90);
    await page.goto('/fi/codes');
    expect(await page.getByRole('table').getByRole('rowheader').count()).toBeGreaterThan(240);
    await page.goto('/fi/codes/how-to-read');
    await expect(page.getByText(rows['reply-550'].title)).toBeVisible();
  });

  test('every check can be read', async ({ page }) => {
    const { steps } = readWords('fi', 'checks');
    for (const [step, help] of Object.entries(readWords('fi', 'help').steps)) {
      const { question } = steps[step as keyof typeof steps];
      await page.goto(`/fi/check/${step}`);
      await expect(page.getByRole('heading', { level: 1, name: question })).toBeVisible();
      await page.locator('summary', { hasText: help.title }).click();
      for (const paragraph of help.text) await expect(page.getByText(paragraph)).toBeVisible();
    }
  });
});
