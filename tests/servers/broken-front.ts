import { readFileSync } from 'node:fs';
import { createSecureServer, type Http2ServerRequest, type Http2ServerResponse } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { decode, encode } from '@leichtgewicht/dns-packet';
import type { DnsServers } from './dns-servers.ts';

type Question = { readonly name: string; readonly type: string };
type Spoil = (response: Http2ServerResponse, message: Uint8Array, question: Question) => void;

const cors = { 'access-control-allow-origin': '*' };
const dnsMessage = { ...cors, 'content-type': 'application/dns-message' };

function answer(question: object, change: object = {}): Uint8Array {
  const records = [{ type: 'MX', name: (question as Question).name, ttl: 300, data: { preference: 10, exchange: 'mx1.one-mx.test' } }];
  const message = { type: 'response', id: 0, questions: [question], answers: records, ...change };
  return encode(message as unknown as Parameters<typeof encode>[0]);
}

const nxdomain = 3;
const truncated = 0x02_00;

/** OPT with extended error 15, blocked (RFC 8914 4.16); the library that writes the rest does not know these. */
const blocked = [0, 0, 41, 4, 208, 0, 0, 0, 0, 0, 6, 0, 15, 0, 2, 0, 15];

function withBlocked(message: Uint8Array): Uint8Array {
  const whole = Uint8Array.from([...message, ...blocked]);
  const additionals = 11;
  whole[additionals] = 1;
  return whole;
}

/** What is done to a question, by the first label of the domain asked about. */
const spoils: Readonly<Record<string, Spoil>> = {
  'front-blocked': (response, _, question) =>
    response.writeHead(200, dnsMessage).end(withBlocked(answer(question, { flags: nxdomain, answers: [] }))),
  'front-truncated': (response, _, question) =>
    response.writeHead(200, dnsMessage).end(answer(question, { flags: truncated, answers: [] })),
  'http-403': (response) => response.writeHead(403, { ...cors, 'content-type': 'text/plain' }).end('no'),
  'http-429': (response) => response.writeHead(429, { ...cors, 'content-type': 'text/plain', 'retry-after': '30' }).end('slow down'),
  'http-500': (response) => response.writeHead(500, { ...cors, 'content-type': 'text/plain' }).end('oops'),
  'http-html': (response) => response.writeHead(200, { ...cors, 'content-type': 'text/html' }).end('<h1>Log in</h1>'),
  'http-portal': (response) => response.writeHead(302, { location: '/login' }).end(),
  'http-no-cors': (response, _, question) => response.writeHead(200, { 'content-type': 'application/dns-message' }).end(answer(question)),
  'http-garbage': (response) => response.writeHead(200, dnsMessage).end(Uint8Array.from({ length: 90 }, (_, at) => (at * 151 + 7) % 256)),
  'http-cut': (response, _, question) => response.writeHead(200, dnsMessage).end(answer(question).slice(0, -5)),
  'http-wrong-id': (response, _, question) => response.writeHead(200, dnsMessage).end(answer(question, { id: 4711 })),
  'http-wrong-question': (response, _, question) => response.writeHead(200, dnsMessage).end(answer({ ...question, name: 'other.test' })),
  'http-timeout': () => undefined,
};

/** Kinds of trouble there are. A domain `first-KIND.test` meets it at the first resolver only. */
export const troubles: readonly string[] = Object.keys(spoils);

/** Rows of the zone `test.` for those domains. */
export const troubleRows: readonly string[] = troubles.map((kind) => `first-${kind} MX 10 mx1.one-mx.test.`);

/** A whole domain of names at which every resolver is silent, up to its top. */
export const silentDomain = 'post.silence';

function spoilFor(name: string, resolver: number): Spoil | undefined {
  const labels = name.split('.').toReversed();
  if (labels[0] === 'silence') return spoils['http-timeout'];
  const own = labels[1] ?? '';
  if (own.startsWith('first-')) return resolver === 0 ? spoils[own.slice('first-'.length)] : undefined;
  return spoils[own];
}

/** Something between the page and its resolvers: it spoils answers, and passes on what it doesn't spoil. */
export interface BrokenFront {
  readonly ports: { readonly first: number; readonly second: number };
  readonly https: readonly [string, string];
  /** Every question, with the host it was put to. */
  readonly seen: { readonly host: string; readonly name: string; readonly type: string }[];
  /** Connections there have been, used or not. */
  connections: () => number;
  readonly stop: () => Promise<void>;
}

/** Starts it before real servers, with their certificate. */
export async function startBrokenFront(servers: DnsServers): Promise<BrokenFront> {
  const seen: BrokenFront['seen'] = [];
  let connections = 0;
  const options = { allowHTTP1: true, cert: readFileSync(servers.certificate), key: readFileSync(servers.key) };
  const started = [0, 1].map((resolver) => {
    const server = createSecureServer(options, (request, response) => void serve(request, response, resolver));
    const sockets = new Set<{ destroy: () => void }>();
    server.on('connection', (socket) => {
      connections += 1;
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket));
    });
    return { server, sockets };
  });

  async function serve(request: Http2ServerRequest, response: Http2ServerResponse, resolver: number): Promise<void> {
    const address = new URL(request.url, 'https://localhost');
    const message = Uint8Array.from(Buffer.from(address.searchParams.get('dns') ?? '', 'base64url'));
    const question = address.pathname === '/dns-query' ? decode(message).questions?.[0] : undefined;
    if (!question) {
      response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Log in</h1>');
      return;
    }
    seen.push({ host: String(request.headers[':authority'] ?? request.headers.host), name: question.name, type: question.type });
    const spoil = spoilFor(question.name, resolver);
    if (spoil) {
      spoil(response, message, question);
      return;
    }
    const passed = await fetch(`${servers.http}${address.search}`, { headers: { accept: 'application/dns-message' } });
    response.writeHead(passed.status, dnsMessage).end(new Uint8Array(await passed.arrayBuffer()));
  }

  await Promise.all(
    started.map(
      ({ server }) =>
        new Promise<void>((resolve) => {
          server.listen(0, '127.0.0.1', resolve);
        }),
    ),
  );
  const [first = 0, second = 0] = started.map(({ server }) => (server.address() as AddressInfo).port);
  return {
    ports: { first, second },
    https: [`https://127.0.0.1:${first}/dns-query`, `https://127.0.0.1:${second}/dns-query`],
    seen,
    connections: () => connections,
    stop: async () => {
      await Promise.all(
        started.map(({ server, sockets }) => {
          for (const socket of sockets) socket.destroy();
          return new Promise((resolve) => server.close(resolve));
        }),
      );
    },
  };
}
