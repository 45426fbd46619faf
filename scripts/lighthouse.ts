/**
 * `npm run lighthouse`: Lighthouse's four figures, as on a phone, for one page of each main kind of
 * the built site, with what falls short. It serves the site itself and needs Chromium.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';

const port = 4318;
const kinds = ['/fi', '/en/codes', '/fi/codes/550', '/en/codes/5.1.1'];

const server = spawn(process.execPath, ['scripts/serve.ts'], {
  env: { ...process.env, PORT: String(port) },
  stdio: ['ignore', 'pipe', 'inherit'],
});
await once(server.stdout, 'data');
const chrome = await launch({ chromePath: '/usr/bin/chromium', chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu'] });

try {
  for (const kind of kinds) await measure(kind);
} finally {
  chrome.kill();
  server.kill();
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
