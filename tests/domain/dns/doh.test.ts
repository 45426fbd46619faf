import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { decode, encode } from '@leichtgewicht/dns-packet';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askOverHttps } from '../../../src/probes/doh.ts';

const seen: { method: string | undefined; accept: string | undefined; id: number | undefined; unchecked: boolean }[] = [];

function answerTo(question: Uint8Array, change: object = {}): Uint8Array {
  const { questions = [] } = decode(question);
  const message = {
    type: 'response',
    id: 0,
    questions,
    answers: [{ type: 'MX', name: questions[0]?.name, ttl: 300, data: { preference: 10, exchange: 'mx1.one.test' } }],
    ...change,
  };
  return encode(message as unknown as Parameters<typeof encode>[0]);
}

type Reply = { status?: number; type?: string; body: Uint8Array | string };

const replies: Record<string, (question: Uint8Array) => Reply> = {
  'good.test': (question) => ({ body: answerTo(question) }),
  'http-403.test': () => ({ status: 403, type: 'text/plain', body: 'no' }),
  'http-429.test': () => ({ status: 429, type: 'text/plain', body: 'slow down' }),
  'http-500.test': () => ({ status: 500, type: 'text/plain', body: 'oops' }),
  'html.test': () => ({ type: 'text/html', body: '<html>login</html>' }),
  'garbage.test': () => ({ body: 'not a message at all' }),
  'cut.test': (question) => ({ body: answerTo(question).slice(0, -5) }),
  'wrong-id.test': (question) => ({ body: answerTo(question, { id: 4711 }) }),
  'wrong-question.test': (question) => ({ body: answerTo(question, { questions: [{ type: 'MX', name: 'other.test' }] }) }),
  'truncated.test': (question) => ({ body: answerTo(question, { flags: 0x02_00, answers: [] }) }),
  // An old resolver: FORMERR when it sees EDNS.
  'old.test': (question) => ({
    body: answerTo(question, (decode(question).additionals ?? []).length > 0 ? { flags: 1, answers: [] } : {}),
  }),
};

const server = createServer((request, response) => {
  const dns = new URL(request.url ?? '/', 'http://localhost').searchParams.get('dns') ?? '';
  const question = Uint8Array.from(Buffer.from(dns, 'base64url'));
  const { questions, id } = decode(question);
  seen.push({ method: request.method, accept: request.headers.accept, id, unchecked: ((question[3] ?? 0) & 0x10) !== 0 });
  const reply = replies[questions?.[0]?.name ?? ''];
  // No reply at all: it hangs.
  if (!reply) return;
  const { status = 200, type = 'application/dns-message', body } = reply(question);
  response.writeHead(status, { 'content-type': type }).end(body);
});

let url = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/dns-query`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

function ask(name: string, settings: { timeout?: number; signal?: AbortSignal } = {}) {
  return askOverHttps({ resolvers: [url], ...settings })(name, 'MX', { resolver: 0 });
}

describe('asking over HTTPS', () => {
  it('reads a good answer, asked by GET with id 0', async () => {
    expect(await ask('good.test')).toMatchObject({ rcode: 'NOERROR', records: [{ type: 'MX', priority: 10, target: 'mx1.one.test' }] });
    expect(seen.at(-1)).toEqual({ method: 'GET', accept: 'application/dns-message', id: 0, unchecked: false });
  });

  it('sets CD when the answer is wanted unchecked', async () => {
    await askOverHttps({ resolvers: [url] })('good.test', 'MX', { resolver: 0, unchecked: true });
    expect(seen.at(-1)?.unchecked).toBe(true);
  });

  it('asks once more without EDNS after FORMERR', async () => {
    expect(await ask('old.test')).toMatchObject({ rcode: 'NOERROR', records: [{ type: 'MX' }] });
  });

  it.for([
    ['http-403.test', 'resolver-http-error'],
    ['http-429.test', 'resolver-busy'],
    ['http-500.test', 'resolver-http-error'],
    ['html.test', 'resolver-not-dns'],
    ['garbage.test', 'resolver-not-dns'],
    ['cut.test', 'resolver-not-dns'],
    ['wrong-id.test', 'resolver-not-dns'],
    ['wrong-question.test', 'resolver-not-dns'],
    ['truncated.test', 'answer-truncated'],
  ])('%s is %s', async ([name = '', failure]) => {
    expect(await ask(name)).toMatchObject({ failure });
  });

  it('gives up after its time, and at once when the person leaves', async () => {
    expect(await ask('hangs.test', { timeout: 100 })).toEqual({ failure: 'resolver-timeout' });
    expect(await ask('hangs.test', { signal: AbortSignal.abort() })).toEqual({ failure: 'stopped' });
  });

  it('says unreachable where nothing listens', async () => {
    const nowhere = askOverHttps({ resolvers: ['http://127.0.0.1:1/dns-query'] });
    expect(await nowhere('good.test', 'MX', { resolver: 0 })).toEqual({ failure: 'resolver-unreachable' });
  });
});
