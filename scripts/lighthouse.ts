/**
 * `npm run lighthouse`: Lighthouse's four figures, as on a phone, for one page of each main kind of
 * the built site, with what falls short. It serves the site itself and needs Chromium. Search
 * engines want whole addresses: build with SITE_URL=http://localhost:4318 before.
 */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';

const port = 4318;
const kinds = ['/fi', '/en/codes', '/fi/codes/550', '/en/codes/5.1.1'];

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
};

/** Compresses, as any host does that one would put the site on. */
const server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const file = path.join('dist', path.normalize(pathname), path.extname(pathname) in types ? '' : 'index.html');
  readFile(file).then(
    (content) =>
      response
        .writeHead(200, {
          'content-type': types[path.extname(file)] ?? 'application/octet-stream',
          'content-encoding': 'gzip',
          'cache-control': 'max-age=31536000',
        })
        .end(gzipSync(content)),
    () => response.writeHead(404).end(),
  );
});
server.listen(port, '127.0.0.1');
const chrome = await launch({ chromePath: '/usr/bin/chromium', chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu'] });

try {
  for (const kind of kinds) await measure(kind);
} finally {
  chrome.kill();
  server.close();
}

async function measure(kind: string): Promise<void> {
  const result = await lighthouse(`http://localhost:${port}${kind}`, { port: chrome.port, logLevel: 'error', output: 'json' });
  if (!result) throw new Error(`Lighthouse gave no result for ${kind}`);
  const { categories, audits } = result.lhr;
  const figures = Object.values(categories).map(({ title, score }) => `${title} ${Math.round((score ?? 0) * 100)}`);
  console.log(`${kind}: ${figures.join(', ')}`);
  const counted = new Set(
    Object.values(categories).flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id)),
  );
  for (const { id, title, score, displayValue = '' } of Object.values(audits)) {
    if (counted.has(id) && score !== null && score < 1) console.log(`    ${score.toFixed(2)} ${title} ${displayValue}`);
  }
}
