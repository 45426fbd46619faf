import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { dist } from '../../scripts/site.ts';
import { expect, open, startAtApp, test } from './support.ts';
import { Listener, tryWaysOut } from './ways-out.ts';

/** The browser complains of what it refuses, and tells of requests that it then doesn't make: who is asked is what counts here. */
test.use({ expected: /Content Security Policy|Trusted ?(?:Type|HTML|Script)|^request to|Failed to fetch/ });

let listener: Listener;
test.beforeAll(async () => {
  listener = await Listener.start();
});
test.afterAll(() => {
  listener.stop();
});
test.beforeEach(() => {
  listener.forget();
});

const attempts = () => `(${tryWaysOut.toString()})(${JSON.stringify(listener.origin)})`;

/** A shipped script with `before` put in front of it. */
function changed(file: string, before: string) {
  return { contentType: 'text/javascript', body: `${before};${readFileSync(`${dist}/assets/${file}`, 'utf8')}` };
}

test('without the policy every way leads out, so that the tests below can fail', async ({ browser }) => {
  const page = await browser.newPage();
  startAtApp(page);
  // A document of our own host that has no policy.
  await page.goto('/robots.txt');
  const tried = (await page.evaluate(attempts())) as string[];
  await expect.poll(() => listener.reached).toEqual(tried);
  listener.forget();
  const inWorker = (await page.evaluate(
    `new Promise((resolve) => {
      const worker = new Worker(URL.createObjectURL(new Blob([${JSON.stringify(`${attempts()}.then(postMessage)`)}])));
      worker.onmessage = ({ data }) => resolve(data);
    })`,
  )) as string[];
  await expect.poll(() => listener.reached).toEqual(inWorker);
  await page.close();
});

test('a changed reading worker reads on but reaches nobody, not even our own host', { tag: '@smoke' }, async ({ page, baseURL }) => {
  // What it reports comes once every way has been tried.
  const before = `const tried = ${attempts()}; const post = postMessage.bind(self);
    tried.then(() => fetch('${baseURL ?? ''}/robots.txt')).then(() => console.info('own host reached'), () => console.info('own host refused'));
    self.postMessage = (message) => tried.then(() => post(message));`;
  let served = 0;
  await page.route(/read-worker/, (route) => {
    served += 1;
    return route.fulfill(changed(path.basename(route.request().url()), before));
  });
  const ownHost = page.waitForEvent('console', (entry) => entry.text().startsWith('own host'));
  // The policy of a page that asks others is wider, and a visit that begins there keeps it.
  await open(page, '/en/domain');
  await page.getByRole('link', { name: 'Decode', exact: true }).click();
  const dsn = readFileSync('tests/messages/postfix-two-recipients.eml', 'utf8');
  const buffer = Buffer.from(dsn + 'lorem ipsum dolor sit amet\n'.repeat(8000));
  await page.locator('input[type="file"]').setInputFiles({ name: 'bounce.eml', mimeType: 'message/rfc822', buffer });
  await expect(page.getByRole('heading', { name: '2 recipients' })).toBeVisible();
  expect(served).toBe(1);
  expect(listener.reached).toEqual([]);
  expect((await ownHost).text()).toBe('own host refused');
  await page.getByRole('link', { name: 'Codes', exact: true }).click();
  await expect(page.locator('iframe')).toHaveCount(0);
});

test('a changed script of the page reaches nobody', async ({ page }) => {
  const core = readdirSync(`${dist}/assets`).find((file) => /^core-.*\.js$/.test(file)) ?? '';
  await page.route(`**/${core}`, (route) => route.fulfill(changed(core, `globalThis.tried = ${attempts()}`)));
  await page.goto('/en/decode');
  await page.waitForFunction(() => 'tried' in globalThis);
  await page.evaluate('globalThis.tried');
  expect(listener.reached).toEqual([]);
});

test.describe('on a page that may have a service worker', () => {
  test.use({ serviceWorkers: 'allow' });

  test('no text becomes markup or script', async ({ page, baseURL }) => {
    await open(page, '/en');
    const outcomes = await page.evaluate(async (own) => {
      const script = document.createElement('script');
      const sinks: Record<string, () => unknown> = {
        'inner HTML': () => (document.body.innerHTML = '<b>text</b>'),
        'source document': () => (document.createElement('iframe').srcdoc = '<b>text</b>'),
        'inserted HTML': () => {
          document.body.insertAdjacentHTML('beforeend', '<b>text</b>');
        },
        parser: () => new DOMParser().parseFromString('<b>text</b>', 'text/html'),
        write: () => {
          document.write('text');
        },
        'script address': () => (script.src = `${own}/assets/core.js`),
        'script text': () => (script.text = 'text'),
        worker: () => new Worker(`${own}/assets/core.js`),
        'service worker': () => navigator.serviceWorker.register(`${own}/sw.js`),
        // oxlint-disable-next-line no-eval
        eval: () => (0, eval)('1'),
        // oxlint-disable-next-line typescript/no-implied-eval
        function: () => new Function('return 1')(),
        timer: () => setTimeout('1' as unknown as () => void),
        'own policy': () =>
          (window as unknown as { trustedTypes: { createPolicy: (name: string, rules: object) => void } }).trustedTypes.createPolicy(
            'other',
            {},
          ),
      };
      // What a debugger evaluates may do more than a page's own script; what a timer calls may not.
      await new Promise((resolve) => {
        setTimeout(resolve);
      });
      const taken: string[] = [];
      for (const [name, use] of Object.entries(sinks)) {
        try {
          await use();
          taken.push(name);
        } catch {
          // Refused.
        }
      }
      return taken;
    }, baseURL);
    expect(outcomes).toEqual([]);
  });
});
