/**
 * How long the code search takes for a keystroke: each query of the tests is typed letter by letter
 * into the search over the whole catalogue, in Chromium on a processor slowed down four times, as a
 * cheap phone is; then long texts are pasted. `npm run bench` begins with it.
 */
import { readFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import type * as Bench from './bench-search-page.ts';
import { browserPath } from './needs.ts';

const slowDown = 4;
const outDir = '.cache/bench-search';

await build({
  configFile: false,
  logLevel: 'silent',
  publicDir: false,
  build: { outDir, lib: { entry: 'scripts/bench-search-page.ts', formats: ['iife'], name: 'bench', fileName: () => 'search.js' } },
});
const queries = JSON.parse(await readFile('tests/domain/search/queries.json', 'utf8')) as Bench.Typed[];
const line = '550 5.1.1 <anna@dest.example>: Recipient address rejected: User unknown in virtual mailbox table\n';
const pastes = [
  line.repeat(1000),
  'lorem ipsum dolor sit amet '.repeat(4000),
  'a'.repeat(100_000),
  '5.1.1 550 '.repeat(10_000),
  'x y '.repeat(250_000),
];

const browser = await chromium.launch({ executablePath: browserPath(), args: ['--no-sandbox', '--disable-gpu'] });
try {
  const page = await browser.newPage();
  await page.addScriptTag({ path: `${outDir}/search.js` });
  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
  const load = loadavg()[0] ?? 0;
  const { making, keystrokes } = await page.evaluate<ReturnType<typeof Bench.type>>(`bench.type(${JSON.stringify(queries)})`);
  const sorted = keystrokes.toSorted((one, other) => one - other);
  const at = (share: number) => (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1);
  console.log(`Code search in Chromium, processor slowed down ${slowDown} times, load of the machine before ${load.toFixed(1)}`);
  console.log(`made in ${making.toFixed(0)} ms; ${queries.length} queries, ${keystrokes.length} keystrokes`);
  console.log(`a keystroke: median ${at(0.5)} ms, 99th percentile ${at(0.99)} ms, longest ${at(1)} ms`);
  const pasted = await page.evaluate<number[]>(`bench.paste(${JSON.stringify(pastes)})`);
  for (const [place, text] of pastes.entries()) {
    console.log(`a paste of ${Math.round(text.length / 1000)} kB, ${JSON.stringify(text.slice(0, 20))}…: ${pasted[place]?.toFixed(0)} ms`);
  }
} finally {
  await browser.close();
}
