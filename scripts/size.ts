/**
 * The size report: JavaScript each kind of page loads at first, gzipped, read from the built pages
 * themselves. Fails where a page exceeds the budget.
 */
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { base, dist } from './site.ts';

/** What a first visit to any page may load. */
// A verdict's page loads the words of its own verdict beside what is counted here: 1 to 2 kB.
const budget = 132_000;

const gzipped = new Map<string, number>();

async function gzipSize(file: string): Promise<number> {
  const known = gzipped.get(file);
  if (known !== undefined) return known;
  const size = gzipSync(await readFile(path.join(dist, file))).length;
  gzipped.set(file, size);
  return size;
}

async function sizeOf(page: string): Promise<number> {
  const html = await readFile(path.join(dist, page), 'utf8');
  const scripts = new Set(
    [...html.matchAll(/(?:src|href)="([^"]*\/assets\/[^"]+\.js)"/g)].map(([, script = '']) => script.slice(base.length)),
  );
  const sizes = await Promise.all([...scripts].map(gzipSize));
  return sizes.reduce((sum, size) => sum + size, 0);
}

const pages = (await readdir(dist, { recursive: true })).filter((name) => name.endsWith('.html'));
const sizes: { page: string; size: number }[] = [];
// One page at a time: all at once are more open files than a system allows.
for (const page of pages) sizes.push({ page, size: await sizeOf(page) });
sizes.sort((one, other) => other.size - one.size);

const shown = new Map(sizes.map((row) => [row.size, row]));
console.log('First load, JavaScript gzipped (pages of equal size shown once):');
for (const { page, size } of [...shown.values()].slice(0, 15)) console.log(`${(size / 1000).toFixed(1).padStart(7)} kB  ${page}`);

const over = sizes.filter(({ size }) => size > budget);
if (over.length > 0) {
  console.error(`${over.length} pages are over the budget of ${budget / 1000} kB.`);
  process.exitCode = 1;
}
