/**
 * `npm run lighthouse`: Lighthouse's figures as on a phone, the median of three runs, for one page of each main kind, as a table.
 * Under it stands what falls short. It builds the site with whole addresses, as search engines want them, and serves it itself.
 *
 * `-- --runs 5 --tls ADDRESS…` measures other pages, more often, or over TLS and HTTP/2.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { createSecureServer } from 'node:http2';
import { loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync, constants } from 'node:zlib';
import { launch } from 'chrome-launcher';
import lighthouse, { type Result } from 'lighthouse';
import { browserPath } from './needs.ts';
import { securityHeaders } from './policy.ts';
import { dist } from './site.ts';

const port = 4318;
const answers = 'symptom=both&product=active&webmail=neither&maintenance=none&mx=unknown';
const kinds = [
  '/en',
  '/en/check',
  '/en/check/webmail',
  '/en/check/verdict',
  `/en/check/verdict?${answers}`,
  '/en/codes',
  '/en/codes/550',
  '/en/decode',
  '/en/domain',
  '/en/report',
];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '3' }, tls: { type: 'boolean', default: false } },
});

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.xml': 'application/xml',
  '.webmanifest': 'application/manifest+json',
};

/** Files compressed once, as a host has them: what compressing costs is none of the page's. */
const packed = new Map<string, Buffer>();

function pack(file: string): Buffer {
  const known = packed.get(file);
  if (known) return known;
  const content = brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  packed.set(file, content);
  return content;
}

const answer: RequestListener = (request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const file = path.join(dist, path.normalize(pathname), path.extname(pathname) in types ? '' : 'index.html');
  try {
    const content = pack(file);
    response.writeHead(200, {
      ...securityHeaders({ tls: values.tls }),
      'content-type': types[path.extname(file)] ?? 'application/octet-stream',
      'content-encoding': 'br',
      'cache-control': 'max-age=31536000',
    });
    response.end(content);
  } catch {
    response.writeHead(404).end();
  }
};

/** A key and certificate for localhost, for this run. */
function certificate(): { key: Buffer; cert: Buffer } {
  const folder = mkdtempSync(path.join(tmpdir(), 'lighthouse-'));
  const files = { key: path.join(folder, 'key.pem'), cert: path.join(folder, 'cert.pem') };
  const wanted = ['-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-subj', '/CN=localhost'];
  spawnSync('/usr/bin/openssl', ['req', ...wanted, '-keyout', files.key, '-out', files.cert], { stdio: 'ignore' });
  return { key: readFileSync(files.key), cert: readFileSync(files.cert) };
}

const server = values.tls
  ? createSecureServer(certificate(), answer as unknown as Parameters<typeof createSecureServer>[1])
  : createServer(answer);
server.listen(port, '127.0.0.1');
const chrome = await launch({
  chromePath: process.env['CHROME_PATH'] ?? browserPath(),
  chromeFlags: ['--headless', '--no-sandbox', '--disable-gpu', ...(values.tls ? ['--ignore-certificate-errors'] : [])],
});

type Row = Record<'performance' | 'accessibility' | 'practices' | 'search' | 'first' | 'largest' | 'blocked' | 'shift', number>;

const shortfalls = new Map<string, string[]>();
try {
  console.log('| page | performance | accessibility | best practices | search engines | first paint | largest paint | blocked | shift |');
  console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
  for (const kind of positionals.length > 0 ? positionals : kinds) {
    const rows: Row[] = [];
    for (let run = 0; run < Number(values.runs); run += 1) rows.push(await measure(kind));
    const of = (name: keyof Row) => median(rows.map((row) => row[name]));
    const seconds = (name: keyof Row) => `${(of(name) / 1000).toFixed(2)} s`;
    const scores = (['performance', 'accessibility', 'practices', 'search'] as const).map((name) => Math.round(of(name) * 100));
    const cells = [...scores, seconds('first'), seconds('largest'), `${Math.round(of('blocked'))} ms`, of('shift').toFixed(3)];
    console.log(`| \`${kind.replace(/\?.*/, '?…')}\` | ${cells.join(' | ')} |`);
  }
} finally {
  chrome.kill();
  server.close();
}
const load = loadavg().map((value) => value.toFixed(1));
console.log(`\nMedian of ${values.runs}, ${values.tls ? 'HTTP/2 over TLS' : 'HTTP/1.1'}, load of the machine ${load.join(', ')}.`);
for (const [kind, faults] of shortfalls) console.log(`${kind}\n${faults.map((fault) => `    ${fault}`).join('\n')}`);

async function measure(kind: string): Promise<Row> {
  const address = `${values.tls ? 'https' : 'http'}://localhost:${port}${kind}`;
  const result = await lighthouse(address, { port: chrome.port, logLevel: 'error', output: 'json' });
  if (!result) throw new Error(`Lighthouse gave no result for ${kind}`);
  const { lhr } = result;
  if (lhr.runtimeError) throw new Error(`${kind}: ${lhr.runtimeError.message}`);
  shortfalls.set(kind, shortfallsOf(lhr));
  const score = (category: string) => lhr.categories[category]?.score ?? 0;
  const figure = (audit: string) => lhr.audits[audit]?.numericValue ?? Number.NaN;
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    practices: score('best-practices'),
    search: score('seo'),
    first: figure('first-contentful-paint'),
    largest: figure('largest-contentful-paint'),
    blocked: figure('total-blocking-time'),
    shift: figure('cumulative-layout-shift'),
  };
}

/** Audits that count and are not fulfilled, of the last run. */
function shortfallsOf({ categories, audits }: Result): string[] {
  const counted = new Set(
    Object.values(categories).flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id)),
  );
  return Object.values(audits)
    .filter(({ id, score }) => counted.has(id) && score !== null && score < 1)
    .map(({ title, score, displayValue = '' }) => `${score?.toFixed(2) ?? ''} ${title} ${displayValue}`);
}

function median(figures: readonly number[]): number {
  return figures.toSorted((one, other) => one - other)[Math.floor(figures.length / 2)] ?? Number.NaN;
}
