import type { Page } from '@playwright/test';
import { outlookFile } from '../support/outlook-file.ts';
import { readWords } from '../support/words.ts';
import { hostileStrings } from './hostile-strings.ts';
import { onHost } from './site.ts';
import { expect, open, test as clean } from './support.ts';

const strings = Object.values(hostileStrings);

// A guard against hanging: each of these tests is hundreds of short ones.
clean.setTimeout(240_000);

interface Told {
  hits: string[];
  count: (input: string) => void;
}

/**
 * Nothing of a string may run, become an element, open a dialog or be reported by the policy; that nothing is asked of another
 * host and nothing is complained of, every browser test holds. Prints how many inputs met how many strings.
 */
const test = clean.extend<{ told: Told }>({
  told: async ({ page }, use) => {
    const told: Told & { inputs: string[] } = { hits: [], inputs: [], count: (input) => told.inputs.push(input) };
    page.on('dialog', (dialog) => {
      told.hits.push(`dialog ${dialog.message()}`);
      void dialog.dismiss();
    });
    await page.exposeFunction('hit', (what: string) => told.hits.push(`ran ${what}`));
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) => {
        window.hit(`policy ${violatedDirective} ${sample}`);
      });
      new MutationObserver(() => {
        for (const { outerHTML } of document.querySelectorAll('.injected')) window.hit(`element ${outerHTML}`);
        if ('injected' in {}) window.hit('prototype');
      }).observe(document, { childList: true, subtree: true, attributes: true });
    });
    await use(told);
    // What would run once an image has failed to load has had its time.
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1000 })));
    expect(told.hits).toEqual([]);
    expect(told.inputs.length).toBeGreaterThan(0);
    console.log(`${told.inputs.join(', ')}: ${told.inputs.length} inputs x ${strings.length} strings`);
  },
});

declare global {
  interface Window {
    hit: (what: string) => void;
  }
}

/**
 * Puts each string into a field, one after the other, and submits the form where there is one. `leads`: each leads to another
 * page, if not at once. Gives how many were taken.
 */
async function typeEach(page: Page, field: string, submits: boolean, leads = false): Promise<number> {
  return page.evaluate(
    async ([selector, texts, submit, awaited]) => {
      // It runs in the page, where nothing of this file is.
      // oxlint-disable-next-line unicorn/consistent-function-scoping
      const frame = async () => {
        await new Promise((resolve) => {
          requestAnimationFrame(resolve);
        });
        await new Promise((resolve) => {
          setTimeout(resolve);
        });
      };
      const home = location.pathname;
      let taken = 0;
      for (const text of texts) {
        let input = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(selector);
        // The page that the last string led to makes way for this one.
        while (!input) {
          await frame();
          input = document.querySelector(selector);
        }
        const prototype = input instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
        Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(input, text);
        input.dispatchEvent(new Event('input', { bubbles: true }));
        await frame();
        if (submit) {
          if (input.form) input.form.requestSubmit();
          else {
            // A box outside of a form takes what is pasted as formatted text at once.
            const clipboardData = new DataTransfer();
            clipboardData.setData('text/html', text);
            input.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
          }
        }
        await frame();
        while (awaited && location.pathname === home) await frame();
        await frame();
        taken += 1;
        if (location.pathname !== home) {
          await new Promise((resolve) => {
            addEventListener('popstate', resolve, { once: true });
            history.back();
          });
        }
      }
      return taken;
    },
    [field, strings, submits, leads] as const,
  );
}

/** Goes to an address within the app, as links do, once for each string. `state` is the router's. */
async function goEach(page: Page, addressOf: (text: string) => string, stateOf: (text: string) => unknown = () => null): Promise<void> {
  // A lone surrogate has no address.
  const steps = strings.map((text) => ({ address: onHost(addressOf(text.toWellFormed())), state: stateOf(text) }));
  await page.evaluate(async (all) => {
    for (const { address, state } of all) {
      history.pushState({ usr: state, key: 'test', idx: 1 }, '', address);
      dispatchEvent(new PopStateEvent('popstate', { state: history.state as unknown }));
      await new Promise((resolve) => {
        requestAnimationFrame(() => setTimeout(resolve));
      });
    }
  }, steps);
}

const encoded = encodeURIComponent;

/** Failed delivery to as many recipients as there are strings, each in every field a report has. */
function dsnOf(texts: readonly string[]): string {
  const oneLine = texts.map((text) => text.replaceAll(/[\r\n]+/g, ' '));
  const rows = oneLine.map(
    (text, at) =>
      `Original-Recipient: rfc822;${text}\r\nFinal-Recipient: rfc822;${text}user${at}@dest.example\r\nAction: failed\r\nStatus: 5.1.1\r\nRemote-MTA: dns;${text}\r\nDiagnostic-Code: smtp; 550 5.1.1 ${text}\r\n`,
  );
  const all = oneLine.join(' ');
  return [
    `From: ${all} <mailer-daemon@mx.example>\r\nSubject: Undelivered ${all}\r\nMIME-Version: 1.0\r\nContent-Type: multipart/report; report-type=delivery-status; boundary="b"\r\n`,
    `--b\r\nContent-Type: text/html\r\n\r\n${texts.join('\r\n')}\r\n`,
    `--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns;${all}\r\n\r\n${rows.join('\r\n')}`,
    `--b\r\nContent-Type: message/rfc822\r\n\r\nSubject: ${all}\r\nTo: ${all}\r\n\r\n${texts.join('\r\n')}\r\n--b--\r\n`,
  ].join('\r\n');
}

/** A reply line as some programs write it. */
const lineOf = (text: string) => `550 5.1.1 <bo@dest.example>: ${text}\r\n`;

clean('the strings run where a page lets them, so that the tests below can fail', async ({ browser }) => {
  const page = await browser.newPage();
  let hits = 0;
  await page.exposeFunction('hit', () => {
    hits += 1;
  });
  // A document of our own host that has no policy.
  await page.goto('/robots.txt');
  const elements = await page.evaluate(
    (texts) => {
      for (const text of texts) {
        const place = document.createElement('div');
        document.body.append(place);
        place.append(document.createRange().createContextualFragment(text));
      }
      return document.querySelectorAll('.injected').length;
    },
    strings.filter((text) => !/refresh|<base/.test(text)),
  );
  expect(elements).toBeGreaterThan(30);
  await expect.poll(() => hits).toBeGreaterThan(15);
  await page.close();
});

test('what is typed or pasted into a search', async ({ page, told }) => {
  // A visit that began on a page of the checks goes on there, and isn't loaded anew for each string.
  await open(page, '/en/check');
  await page.getByRole('link', { name: readWords('en', 'common').nav.home }).click();
  await page.locator('#intake').waitFor();
  expect(await typeEach(page, '#intake', true, true)).toBe(strings.length);
  told.count('front page box');

  await open(page, '/en/codes');
  expect(await typeEach(page, 'input[type="search"]', false)).toBe(strings.length);
  told.count('code search');
  await page.keyboard.press('Control+k');
  await page.locator('dialog [role="combobox"]').waitFor();
  expect(await typeEach(page, 'dialog [role="combobox"]', false)).toBe(strings.length);
  told.count('palette');
});

test('what is typed or pasted into a form', async ({ page, told }) => {
  await open(page, '/en/report');
  expect(await typeEach(page, '#pasted-report', true)).toBe(strings.length);
  told.count('report paste');
  await open(page, '/en/links');
  expect(await typeEach(page, '#domain', false)).toBe(strings.length);
  told.count('domain of a link');

  await open(page, '/en/domain');
  expect(await typeEach(page, '#domain', true)).toBe(strings.length);
  told.count('domain field');
  await page.locator('#domain').fill('post.example');
  await page.locator('#pasted').waitFor({ state: 'attached' });
  expect(await typeEach(page, '#pasted', true)).toBe(strings.length);
  told.count('paste by hand');
  const records = strings.map((text) => `post.example\ttext = "${text.replaceAll('\n', ' ')}"`);
  await page.locator('#pasted').fill(`Server:\t192.0.2.53\n\npost.example\tmail exchanger = 10 mx1.post.example.\n${records.join('\n')}\n`);
  await page.getByRole('button', { name: readWords('en', 'live').manual.box.submit }).click();
  told.count('records pasted by hand');
});

test('messages and files', async ({ page, told }) => {
  await open(page, '/en/decode');
  await page.getByRole('textbox').fill(dsnOf(strings));
  await page.getByRole('button', { name: readWords('en', 'bounce').page.box.submit }).click();
  await expect(page.getByRole('heading', { name: `${strings.length} recipients` })).toBeVisible();
  told.count('decoder paste');

  const chooser = page.locator('input[type="file"]');
  await open(page, '/en');
  await chooser.setInputFiles(
    strings.map((text) => ({ name: `${text}.eml`, mimeType: 'message/rfc822', buffer: Buffer.from(dsnOf([text])) })),
  );
  await expect(page.getByRole('heading', { level: 1, name: `${strings.length} messages read` })).toBeVisible();
  told.count('file names');
  told.count('file contents');

  const buffer = Buffer.from(outlookFile(`Undeliverable: ${strings.join(' ')}`, strings.map(lineOf).join('')));
  await open(page, '/en');
  await chooser.setInputFiles({ name: 'bounce.msg', mimeType: 'application/vnd.ms-outlook', buffer });
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  told.count('Outlook file');
});

test('addresses and what the browser keeps', async ({ page, told }) => {
  // A visit that begins here may go to every page.
  await open(page, '/en/check');
  const inputs: Record<string, (text: string) => string> = {
    'answer and step in the query': (text) => `/en/check/verdict?symptom=${encoded(text)}&${encoded(text)}=active`,
    'answers of a report': (text) => `/en/report?symptom=${encoded(text)}&${encoded(text)}=x`,
    'step in the path': (text) => `/en/check/${encoded(text)}`,
    'code in the path': (text) => `/en/codes/${encoded(text)}`,
    'provider in the path': (text) => `/en/codes/providers/${encoded(text)}`,
    'page in the path': (text) => `/en/${encoded(text)}`,
    'language in the path': (text) => `/${encoded(text)}/check`,
    'filter of the codes': (text) => `/en/codes?who=${encoded(text)}&owner=${encoded(text)}&class=${encoded(text)}`,
    'search in the fragment': (text) => `/en/codes#q=${encoded(text)}`,
    'domain and provider in the fragment': (text) => `/en/report#domain=${encoded(text)}&provider=${encoded(text)}`,
    'raw fragment': (text) => `/en/codes#${text.replaceAll('#', '')}`,
    'shared reading': (text) => `/en/decode?reply=550&status=5.1.1&by=${encoded(text)}`,
  };
  for (const [input, addressOf] of Object.entries(inputs)) {
    await goEach(page, addressOf);
    told.count(input);
  }
  await goEach(
    page,
    () => '/en/decode',
    (text) => ({ source: [{ name: text, content: `550 5.1.1 ${text}` }] }),
  );
  told.count('history state');

  // The same once more as documents of their own, all strings in one.
  const all = encoded(strings.join(' ').toWellFormed());
  for (const address of [`/en/check/verdict?symptom=${all}`, `/en/report?${all}=x#domain=${all}`, `/en/codes#q=${all}`]) {
    await open(page, address);
  }
  await page.evaluate((text) => {
    for (const key of Object.keys(localStorage)) localStorage.setItem(key, text);
    for (const key of ['domain', 'language', 'provider', 'shortcuts', 'text', 'walk']) localStorage.setItem(`mailmend.${key}`, text);
  }, strings.join(' '));
  for (const address of ['/', '/en/check', '/en/decode', '/en/domain', '/en/report']) await open(page, address);
  told.count('device storage');
});
