import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import { startChangingHost, type ChangingHost } from '../servers/changing-host.ts';
import { outlookFile } from '../support/outlook-file.ts';
import { readWords } from '../support/words.ts';
import { walked } from './kinds.ts';
import { onHost } from './site.ts';
import { expect, test as base, untilAlive } from './support.ts';

/** Each test has a host, and so a browser's memory of it, of its own. */
const test = base.extend<{ host: ChangingHost }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright wants the pattern.
  host: async ({}, use) => {
    const host = await startChangingHost();
    await use(host);
    await host.close();
  },
  baseURL: async ({ host }, use) => {
    await use(host.url);
  },
});

// Chromium reports what the silent host doesn't give, and that it could not look for a new worker.
test.use({ serviceWorkers: 'allow', expected: /net::ERR_|when fetching the script/ });

// Two visits fetch the whole site, and the walk is long: a guard against hanging, as the others are.
test.setTimeout(180_000);

const bounce = readFileSync('tests/messages/postfix-two-recipients.eml', 'utf8');
const common = readWords('en', 'common');
const update = readWords('en', 'update');

/** Opens a page, and waits until the device keeps what it should: the document it came with, or all of the language. */
async function visit(page: Page, address: string, kept: 'document' | 'language'): Promise<void> {
  await page.goto(address);
  await untilAlive(page);
  const language = address.split('/')[1] ?? '';
  await untilKept(page, kept === 'document' ? `/shell/${language}/page.html` : `/kept/${language}`);
}

/** Waits until the worker keeps an address. The shell comes after the document and its files, the mark of a language after all of it. */
async function untilKept(page: Page, key: string): Promise<void> {
  await expect.poll(async () => page.evaluate(async (wanted) => (await caches.match(wanted)) !== undefined, onHost(key))).toBe(true);
}

/** Two visits, as far as a page can tell: two documents. */
async function visitTwice(page: Page, address: string): Promise<void> {
  await visit(page, address, 'document');
  await visit(page, address, 'language');
}

async function goOffline(context: BrowserContext, host: ChangingHost): Promise<void> {
  host.fallSilent();
  await context.setOffline(true);
}

function sum(sent: ChangingHost['sent']): number {
  return sent.reduce((all, { bytes }) => all + bytes, 0);
}

/** What is there for later visits alone. */
const forLater = /^\/(?:sw\.js|shell\/|[a-z]+\/app\.json|icon|assets\/(?:keep-site|site-keeper|script-urls)-)/;

test('from the second visit on, everything works without a network', async ({ page, context, host }) => {
  const { start, steps, step: labels } = { ...readWords('en', 'wizard'), ...readWords('en', 'checks') };
  const { page: codes } = readWords('en', 'codes');
  const { page: decoder } = readWords('en', 'bounce');
  const heading = page.getByRole('heading', { level: 1 });
  await visitTwice(page, '/en');
  await goOffline(context, host);

  await test.step('the wizard leads to a verdict, which outlives a reload', async () => {
    await page.goto('/en/check');
    await page.getByRole('link', { name: start.begin, exact: true }).click();
    for (const [step, answer] of walked) {
      await expect(heading).toHaveText(steps[step].question);
      await page.locator(`input[value="${answer}"]`).check();
      await page.getByRole('button', { name: labels.continue }).click();
    }
    const { title } = readWords('en', 'outcomes').rows['mx-wrong'];
    await expect(heading).toHaveText(title);
    await page.reload();
    await expect(heading).toHaveText(title);
    await expect(page).toHaveURL(/\/en\/check\/verdict\?.*product=active/);
  });

  await test.step('codes are found, and lead to their page', async () => {
    await page.goto('/en/codes');
    await page.getByRole('searchbox', { name: codes.search }).fill('mailbox full');
    await page.getByRole('link', { name: '552', exact: true }).first().click();
    await expect(heading).toContainText('552');
    await page.goBack();
    await expect(page.getByRole('searchbox')).toHaveValue('mailbox full');
  });

  await test.step('a bounce is read', async () => {
    await page.goto('/en/decode');
    await page.getByRole('textbox', { name: decoder.box.label }).fill(bounce);
    await page.getByRole('button', { name: decoder.box.submit }).click();
    await expect(page.getByRole('heading', { name: '2 recipients' })).toBeVisible();
  });

  await test.step('a page never seen opens by its address, with its own policy', async () => {
    const answer = await page.goto('/en/codes/5.7.26');
    expect(answer?.headers()['content-security-policy']).toBe("frame-ancestors 'none'");
    await expect(heading).toContainText('5.7.26');
    await expect(page).toHaveTitle(/5\.7\.26/);
    await expect(page.locator('meta[http-equiv]')).not.toHaveAttribute('data-asks');
    await page.goto('/en/no/such/page');
    await expect(heading).toHaveText(common.notFound.title);
  });

  await test.step('a live check offers the way by hand at once', async () => {
    const { manual, form } = readWords('en', 'live');
    await page.goto('/en/domain');
    await expect(page.locator('meta[http-equiv]')).toHaveAttribute('data-asks');
    await expect(page.getByText(form.offline)).toBeVisible();
    await page.getByRole('textbox', { name: form.label }).fill('example.org');
    await expect(page.getByRole('textbox', { name: manual.box.label })).toBeVisible();
  });
});

test('a first visit weighs at most a tenth more, and keeps what was seen', async ({ page, context, host }) => {
  await visit(page, '/en/check/webmail', 'document');
  const addresses = host.sent.map(({ address }) => address);
  expect(addresses.toSorted(), 'nothing is sent twice').toEqual([...new Set(addresses)].toSorted());
  const extra = host.sent.filter(({ address }) => forLater.test(address));
  expect(extra.map(({ address }) => address)).toContain('/sw.js');
  expect(sum(extra)).toBeLessThanOrEqual(0.1 * (sum(host.sent) - sum(extra)));
  await goOffline(context, host);
  await page.reload();
  await untilAlive(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(readWords('en', 'checks').steps.webmail.question);

  await test.step('a page that was never seen says what it waits for, and comes when the network is back', async () => {
    await page.goto('/en/decode');
    await expect(page.getByText(common.missing.unreachable)).toBeVisible();
    host.speak();
    await context.setOffline(false);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(readWords('en', 'bounce').page.title);
  });
});

test('who saves data fetches nothing ahead', async ({ page, host }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  await visit(page, '/en', 'document');
  await page.goto('/en/decode');
  await untilKept(page, '/en/decode');
  expect(host.sent.filter(({ address }) => /explanations|localized-search/.test(address))).toEqual([]);
});

test('a new version is offered, and taken with what was typed when the person says so', async ({ page, context, host }) => {
  await visitTwice(page, '/en/decode');
  host.deploy();
  await page.goto('/en/decode');
  await expect(page.locator('head')).not.toHaveAttribute('data-build');
  await untilAlive(page);
  const box = page.getByRole('textbox', { name: readWords('en', 'bounce').page.box.label });
  await box.fill('half a sentence');
  const notice = page.getByRole('status').filter({ hasText: update.ready });
  await expect(notice).toBeVisible();
  await notice.getByRole('button', { name: update.take }).click();
  await expect(page.locator('head')).toHaveAttribute('data-build');
  await expect(box).toHaveValue('half a sentence');
  await expect(notice).toBeHidden();

  await test.step('the new version has all of the language, and the old one is gone', async () => {
    const builds = async () => page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith('mailmend /')).length);
    await expect.poll(builds).toBe(1);
    await goOffline(context, host);
    await page.goto('/en/codes/451');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('451');
    await expect(page.locator('head')).toHaveAttribute('data-build');
  });
});

test('a page whose files are gone is replaced by one of the new version', async ({ page, host }) => {
  await visit(page, '/en', 'document');
  host.deploy();
  await page.reload();
  await page.getByRole('link', { name: common.nav.decode, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(readWords('en', 'bounce').page.title);
  await page.reload();
  await expect(page.locator('head')).toHaveAttribute('data-build');
  await untilAlive(page);
  await expect(page.getByText(update.ready)).toBeHidden();
});

test('what another program shares is read, and stands in no address', async ({ page, context, host }) => {
  const { page: words } = readWords('en', 'bounce');
  await visitTwice(page, '/en/decode');
  await goOffline(context, host);
  // The system sends the form, as from a page that isn't ours.
  const share = async (fields: { name: string; text?: string; file?: { name: string; bytes: number[] } }[]) => {
    await page.goto('about:blank');
    await page.evaluate(
      ({ given, action }) => {
        const form = document.createElement('form');
        form.method = 'post';
        form.enctype = 'multipart/form-data';
        form.action = action;
        for (const { name, text, file } of given) {
          const input = document.createElement('input');
          input.name = name;
          if (file) {
            input.type = 'file';
            const transfer = new DataTransfer();
            transfer.items.add(new File([new Uint8Array(file.bytes)], file.name));
            input.files = transfer.files;
          } else input.value = text ?? '';
          form.append(input);
        }
        document.body.append(form);
        form.submit();
      },
      { given: fields, action: `${host.url}/en/decode` },
    );
  };
  await share([{ name: 'files', file: { name: 'returned.eml', bytes: [...Buffer.from(bounce)] } }]);
  await expect(page.getByRole('heading', { name: '2 recipients' })).toBeVisible();
  await expect(page).toHaveURL(/\/en\/decode$/);

  await share([
    { name: 'title', text: 'Returned' },
    { name: 'text', text: '550 5.1.1 <anna@dest.example>: user unknown' },
  ]);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('anna@dest.example');
  expect(page.url()).not.toContain('anna');
  await page.goto('/en');
  await page.goto('/en/decode');
  await expect(page.getByRole('textbox', { name: words.box.label })).toHaveValue('');
});

test('a file opened with the installed app is read', async ({ page }) => {
  await page.addInitScript(
    (bytes) => {
      const launch = { files: [{ getFile: () => Promise.resolve(new File([new Uint8Array(bytes)], 'returned.msg')) }] };
      Object.defineProperty(window, 'launchQueue', {
        value: {
          setConsumer: (consumer: (given: typeof launch) => void) => {
            consumer(launch);
          },
        },
      });
    },
    [...outlookFile('Returned', '550 5.1.1 <anna@dest.example>: user unknown')],
  );
  await page.goto('/en/decode');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('anna@dest.example');
});
