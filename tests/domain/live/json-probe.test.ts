import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkRegistration } from '../../../src/domain/registry/check-registration.ts';
import { askOverRdap } from '../../../src/probes/rdap.ts';
import { askStatusPage } from '../../../src/probes/status.ts';

const seen: { method: string | undefined; url: string | undefined; accept: string | undefined; cookie: string | undefined }[] = [];
const closed: string[] = [];

const rdap = 'application/rdap+json';
const domain = JSON.stringify({
  objectClassName: 'domain',
  ldhName: 'post.org',
  events: [{ eventAction: 'expiration', eventDate: '2027-01-01T00:00:00Z' }],
});

/** What stands at each path of the server that plays registry and status page. */
const places: Readonly<Record<string, (response: ServerResponse) => void>> = {
  '/good': (response) => response.writeHead(200, { 'content-type': `${rdap}; charset=utf-8` }).end(domain),
  '/moved': (response) => response.writeHead(302, { location: '/good' }).end(),
  '/ring': (response) => response.writeHead(302, { location: '/ring' }).end(),
  '/404': (response) => response.writeHead(404, { 'content-type': rdap }).end('{"errorCode":404}'),
  '/429': (response) => response.writeHead(429, { 'content-type': 'text/plain', 'retry-after': '60' }).end('slow down'),
  '/500': (response) => response.writeHead(500).end(),
  '/portal': (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Log in</html>'),
  '/untyped': (response) => response.writeHead(200).end(domain),
  '/garbage': (response) => response.writeHead(200, { 'content-type': rdap }).end('{"objectClassName":'),
  '/empty': (response) => response.writeHead(200, { 'content-type': rdap }).end(),
  '/cut': (response) => {
    response.writeHead(200, { 'content-type': rdap, 'content-length': '5000' }).write('{"a":');
    setTimeout(() => response.destroy(), 20);
  },
  '/endless': (response) => {
    response.writeHead(200, { 'content-type': rdap });
    response.on('close', () => closed.push('/endless'));
    const pour = () => {
      while (!response.destroyed && response.write(' '.repeat(100_000)));
    };
    response.on('drain', pour);
    pour();
  },
  '/silent': () => undefined,
  '/stalls': (response) => response.writeHead(200, { 'content-type': rdap }).write('{'),
};

const server = createServer((request: IncomingMessage, response) => {
  seen.push({ method: request.method, url: request.url, accept: request.headers.accept, cookie: request.headers.cookie });
  places[request.url ?? '']?.(response);
});

let origin = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe('asking for JSON', () => {
  it('takes one GET that asks for the registry’s own type, and follows where it leads', async () => {
    expect(await askOverRdap()(`${origin}/good`)).toMatchObject({ json: { ldhName: 'post.org' } });
    expect(seen.splice(0)).toEqual([{ method: 'GET', url: '/good', accept: rdap, cookie: undefined }]);
    expect(await askStatusPage()(`${origin}/moved`)).toMatchObject({ json: { ldhName: 'post.org' } });
    expect(seen.splice(0).map(({ url, accept }) => [url, accept])).toEqual([
      ['/moved', 'application/json'],
      ['/good', 'application/json'],
    ]);
  });

  it.each([
    ['/404', { status: 404 }],
    ['/429', { status: 429 }],
    ['/500', { status: 500 }],
    ['/portal', { failure: 'not-json' }],
    ['/untyped', { failure: 'not-json' }],
    ['/garbage', { failure: 'not-json' }],
    ['/empty', { failure: 'not-json' }],
    ['/endless', { failure: 'not-json' }],
    ['/cut', { failure: 'unreachable' }],
    ['/ring', { failure: 'unreachable' }],
  ])('%s is %j', async (path, reply) => {
    expect(await askOverRdap()(origin + path)).toEqual(reply);
  });

  it('hangs up on an answer without end', async () => {
    await expect.poll(() => closed).toContain('/endless');
  });

  it('says unreachable where nothing listens', async () => {
    expect(await askOverRdap()('http://127.0.0.1:1/')).toEqual({ failure: 'unreachable' });
  });

  it.each(['/silent', '/stalls'])('gives up on %s after its time', async (path) => {
    expect(await askOverRdap({ timeout: 100 })(origin + path)).toEqual({ failure: 'timeout' });
  });

  it('ends when the person leaves, and asks nothing after it', async () => {
    const leaving = new AbortController();
    const waiting = askOverRdap({ signal: leaving.signal })(`${origin}/silent`);
    await expect.poll(() => seen.some(({ url }) => url === '/silent')).toBe(true);
    leaving.abort();
    expect(await waiting).toEqual({ failure: 'stopped' });
    seen.splice(0);
    expect(await askOverRdap({ signal: leaving.signal })(`${origin}/good`)).toEqual({ failure: 'stopped' });
    expect(seen).toEqual([]);
  });

  it('carries a registry’s answer into a judgement', async () => {
    const ask = askOverRdap();
    const judgement = await checkRegistration('post.org', () => ask(`${origin}/good`), Date.UTC(2026, 0, 1));
    expect(judgement).toMatchObject({ verdict: 'fine', name: 'post.org', findings: [{ id: 'registration-valid', found: ['2027-01-01'] }] });
  });
});
