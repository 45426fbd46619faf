import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bare, headersOf, kindOf } from '../../scripts/hosts/rules.ts';
import { underBase } from '../../src/paths.ts';
import { freePorts } from '../servers/processes.ts';
import { startWebServer, webServers, type Served } from '../servers/web-servers.ts';
import { ask, textOf, type Answer } from './ask.ts';
import { folderSite, rootSite } from './sites.ts';

/** A page of each kind; the dots of a code are no file's ending. */
const pages = [
  '/',
  '/fi',
  '/en/check',
  '/fi/check/mx',
  '/en/check/verdict',
  '/fi/codes',
  '/fi/codes/550',
  '/en/codes/5.1.1',
  '/fi/codes/providers/google',
  '/en/decode',
  '/fi/domain',
] as const;

const missing = [
  ['/fi/olematon', 'fi'],
  ['/fi/codes/9.9.9', 'fi'],
  ['/fi/codes/550/nothing', 'fi'],
  ['/en/no/such/page', 'en'],
  ['/en/codes/9.9.9?class=5', 'en'],
  ['/finland', 'en'],
  ['/no-such-page', 'en'],
  ['/assets/gone-1234.js', 'en'],
  ['/codes/9.9.9.json', 'en'],
] as const;

/** Servers that have nothing to read zstd copies with: nginx in Debian, and the library under `npm start`. */
const withoutZstd: ReadonlySet<string> = new Set(['nginx', 'own']);
const everyEncoding = 'gzip, deflate, br, zstd';

for (const { base, dist } of [rootSite, folderSite]) {
  const onHost = (address: string) => underBase(base, address);
  const read = (file: string) => readFileSync(path.join(dist, file), 'utf8');
  const pageAt = (address: string) => read(path.join(address, 'index.html'));
  const asset = (end: string) => {
    const name = readdirSync(path.join(dist, 'assets')).find((file) => file.startsWith('core-') && file.endsWith(end));
    if (name === undefined) throw new Error(`no core${end} in ${dist}`);
    return `/assets/${name}`;
  };
  /** Every header of the table, once, with its value. */
  const expectHeaders = (answer: Answer, address: string) => {
    for (const [name, value] of Object.entries(headersOf(base, kindOf(address)))) {
      expect({ address, [name]: answer.all(name) }).toEqual({ address, [name]: [value] });
    }
  };

  describe.each([...webServers, 'own'] as const)(`%s, with the site at ${base}`, (name) => {
    let port = 0;
    let served: Served | undefined;
    beforeAll(async () => {
      [port = 0] = await freePorts(1);
      served = await startWebServer(name, { base, dist, port });
    });
    afterAll(async () => {
      await served?.stop();
    });
    const get = (address: string, headers?: Record<string, string>) => ask(port, onHost(address), headers);

    it('answers each canonical address with its page, without a redirect', async () => {
      for (const address of pages) {
        const answer = await get(address);
        expect({ address, status: answer.status, type: answer.header('content-type')?.replaceAll(' ', '') }).toEqual({
          address,
          status: 200,
          type: 'text/html;charset=utf-8',
        });
        expect(textOf(answer)).toBe(pageAt(address));
        expect(textOf(answer)).toContain(`<link rel="canonical" href="${onHost(address)}"`);
      }
    });

    it('loses no query and no scheme: nothing is redirected, with a slash at the end or without', async () => {
      for (const address of ['/en/check/mx', '/fi/codes', '/en']) {
        for (const asked of [address, `${address}/`, `${address}?symptom=both&product=active`, `${address}/?symptom=both&product=active`]) {
          const answer = await get(asked, { 'x-forwarded-proto': 'https', host: 'help.example.org' });
          expect({ asked, status: answer.status, to: answer.header('location') }).toEqual({ asked, status: 200, to: undefined });
          expect(textOf(answer)).toBe(pageAt(address));
        }
      }
      const start = await ask(port, `${bare(base)}?q=1`.replace(/^\?/, '/?'));
      expect(start.status).toBe(200);
      expect(textOf(start)).toBe(pageAt('/'));
    });

    it('sends nobody to another host', async () => {
      for (const asked of [
        '//evil.example/',
        '//evil.example/en/',
        '//evil.example/%2e%2e',
        String.raw`/\evil.example/`,
        '/%0d%0aset-cookie:a/',
      ]) {
        const answer = await ask(port, `${bare(base)}${asked}`);
        expect({ asked, to: answer.header('location'), cookie: answer.header('set-cookie') }).toEqual({
          asked,
          to: undefined,
          cookie: undefined,
        });
      }
    });

    it.each(missing)('says 404 to %s in its language, and nobody keeps that answer', async (asked, language) => {
      const answer = await get(asked, { 'accept-encoding': everyEncoding });
      expect(answer.status).toBe(404);
      expect(textOf(answer)).toContain(`<html lang="${language}">`);
      expect(textOf(answer)).toContain('<meta name="robots" content="noindex">');
      expectHeaders(answer, '/404.html');
    });

    it('sends every header of the table once, on every kind of file', async () => {
      for (const address of [...pages, '/codes/550.json', '/codes/index.json', '/robots.txt', '/icon.svg', asset('.js'), asset('.css')]) {
        for (const headers of [{}, { 'accept-encoding': everyEncoding }]) {
          const answer = await get(address, headers);
          expect({ address, status: answer.status }).toEqual({ address, status: 200 });
          expectHeaders(answer, address);
        }
      }
    });

    it('names each file what it is', async () => {
      const types = {
        [asset('.js')]: /^(?:text|application)\/javascript/,
        [asset('.css')]: /^text\/css/,
        '/codes/550.json': /^application\/json/,
        '/icon.svg': /^image\/svg\+xml/,
        '/robots.txt': /^text\/plain/,
      };
      for (const [address, type] of Object.entries(types)) {
        for (const headers of [{}, { 'accept-encoding': 'gzip' }])
          expect((await get(address, headers)).header('content-type')).toMatch(type);
      }
    });

    it('sends the copy that was compressed when the site was built', async () => {
      for (const [accepted, wanted] of [
        ['br', 'br'],
        ['gzip', 'gzip'],
        ['zstd', withoutZstd.has(name) ? undefined : 'zstd'],
        [everyEncoding, 'br'],
        ['gzip, deflate', 'gzip'],
        ['br;q=0, gzip', name === 'own' ? 'br' : 'gzip'],
        ['identity', undefined],
      ] as const) {
        for (const address of ['/fi/codes', '/en/codes/5.1.1', '/codes/index.json', asset('.js'), asset('.css')]) {
          const answer = await get(address, { 'accept-encoding': accepted });
          expect({ address, accepted, encoding: answer.header('content-encoding') }).toEqual({ address, accepted, encoding: wanted });
          expect(textOf(answer)).toBe(address.includes('.') && !address.startsWith('/en/') ? read(address) : pageAt(address));
        }
      }
    });

    it('has browsers ask again for pages, and answers in few bytes that nothing is new', async () => {
      for (const headers of [{}, { 'accept-encoding': everyEncoding }]) {
        const first = await get('/fi/codes', headers);
        const again = await get('/fi/codes', { ...headers, 'if-none-match': first.header('etag') ?? '' });
        expect(again.status).toBe(304);
        expect(again.body).toHaveLength(0);
      }
    });

    it('has nothing to say for the rest of the host', async () => {
      for (const asked of base === '/' ? [] : ['/', '/en', '/help/mailing', '/help/mail.html', '/assets/x.js']) {
        const answer = await ask(port, asked);
        expect({ asked, status: answer.status, policy: answer.header('permissions-policy') }).toEqual({
          asked,
          status: 404,
          policy: undefined,
        });
        expect(textOf(answer)).not.toContain('data-address');
      }
    });
  });
}
