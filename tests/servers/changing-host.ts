/** A static host of the built site that can fall silent and get a new build, and counts what it sends. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { headersOf, kindOf } from '../../scripts/hosts/rules.ts';
import { base, dist } from '../../scripts/site.ts';
import { fromBase } from '../../src/paths.ts';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
};

/** What the first build calls its own, and the second one in its place. The second says so in every document. */
const second = 'second-build';

interface Sent {
  address: string;
  bytes: number;
}

export interface ChangingHost {
  /** The address of the site, without a slash at the end. */
  url: string;
  /** From now on nobody gets an answer, until `speak`. */
  fallSilent: () => void;
  speak: () => void;
  /** Puts another build in the place of the first, whose own files are gone. */
  deploy: () => void;
  /** What has been sent: addresses in the app, with bytes of headers and compressed content. */
  sent: readonly Sent[];
  close: () => Promise<void>;
}

/** Starts the host on a port of its own. */
export async function startChangingHost(): Promise<ChangingHost> {
  const sent: Sent[] = [];
  const state = { isSilent: false, isSecond: false };
  const names = readNames();
  const server = createServer((request, response) => {
    if (state.isSilent) request.destroy();
    else answer(request, response, { names: state.isSecond ? names : undefined, sent });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, 'localhost', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}${base.slice(0, -1)}`,
    fallSilent: () => {
      state.isSilent = true;
      server.closeAllConnections();
    },
    speak: () => {
      state.isSilent = false;
    },
    deploy: () => {
      state.isSecond = true;
    },
    sent,
    close: async () => close(server),
  };
}

type Names = ReadonlyMap<string, string>;

/** The names that differ between any two builds: the entry's, the list of files, the build's own. */
function readNames(): Names {
  const assets = readdirSync(path.join(dist, 'assets'));
  const entry = /import\("[^"]*assets\/(index-[\w-]+\.js)"\)/.exec(readFileSync(path.join(dist, 'index.html'), 'utf8'))?.[1];
  const list = assets.find((name) => /^files-.*\.json$/.test(name));
  const id = /"?\bid"?:[`"'](?<id>[\w-]{10})[`"']/.exec(readFileSync(path.join(dist, 'sw.js'), 'utf8'))?.groups?.['id'];
  if (entry === undefined || list === undefined || id === undefined) throw new Error('The build has other names than before');
  return new Map([
    [entry, `index-${second}.js`],
    [list, `files-${second}.json`],
    [id, second],
  ]);
}

interface Answering {
  names: Names | undefined;
  sent: Sent[];
}

function answer(request: IncomingMessage, response: ServerResponse, { names, sent }: Answering): void {
  const pathname = fromBase(base, new URL(request.url ?? '/', 'http://localhost').pathname);
  const found = find(pathname, names);
  const file = found ?? path.join(dist, '404.html');
  const type = types[path.extname(file)] ?? 'application/octet-stream';
  const content = names && /text|json/.test(type) ? rename(readFileSync(file, 'utf8'), names) : readFileSync(file);
  const body = gzipSync(content);
  response.writeHead(found === undefined ? 404 : 200, {
    ...headersOf(base, kindOf(pathname)),
    'content-type': type,
    'content-encoding': 'gzip',
    'content-length': body.length,
    'last-modified': statSync(file).mtime.toUTCString(),
  });
  const head = response.socket?.bytesWritten ?? 0;
  response.end(body, () => {
    sent.push({ address: pathname, bytes: (response.socket?.bytesWritten ?? head) - head });
  });
}

function find(pathname: string, names: Names | undefined): string | undefined {
  let asked = decodeURIComponent(pathname);
  for (const [first, other] of names ?? []) {
    if (asked.endsWith(`/${first}`)) return undefined;
    if (asked.endsWith(`/${other}`)) asked = asked.replace(other, first);
  }
  const candidates = [path.join(dist, asked), path.join(dist, asked, 'index.html')];
  return candidates.find((candidate) => existsSync(candidate) && statSync(candidate).isFile());
}

function rename(text: string, names: Names): string {
  let renamed = text;
  for (const [first, other] of names) renamed = renamed.replaceAll(first, other);
  // The policy of a page names its own scripts by their hashes.
  for (const [first, other] of scriptsIn(text).map((script, at) => [script, scriptsIn(renamed)[at] ?? ''] as const)) {
    renamed = renamed.replace(digest(first), digest(other));
  }
  return renamed.replace('<head>', `<head data-build="${second}">`);
}

function scriptsIn(html: string): string[] {
  return [...html.matchAll(/<script>([^]*?)<\/script>/g)].map(([, script]) => script ?? '');
}

function digest(script: string): string {
  return createHash('sha256').update(script).digest('base64');
}

async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => {
    server.close(resolve);
  });
}
