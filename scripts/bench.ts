/**
 * `npm run bench -- [FOLDER]`: how fast the decoder reads, in Node and in Chromium, on one core; how much
 * memory it takes; and how its time grows with the size of what it reads. FOLDER holds `.eml` files;
 * without it our own test messages are read.
 */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { decode } from '../src/domain/bounce/decode.ts';
import { browserPath } from './needs.ts';

const folder = process.argv[2] ?? 'tests/messages';
const rounds = 20;

const names = (await readdir(folder)).filter((name) => name.endsWith('.eml'));
const messages = await Promise.all(names.map((name) => readFile(path.join(folder, name))));

type Read = (source: string | Uint8Array) => Promise<unknown>;

/** Messages a second: the best of several rounds, as the machine's other work can only slow one down. */
async function measure(read: Read, sources: readonly Uint8Array[], times: number): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < times; round += 1) {
    const started = performance.now();
    for (const source of sources) await read(source);
    best = Math.min(best, performance.now() - started);
  }
  return Math.round((1000 * sources.length) / best);
}

const bytes = messages.reduce((sum, message) => sum + message.length, 0);
console.log(`${messages.length} messages, ${Math.round(bytes / messages.length)} bytes each on average, best of ${rounds} rounds`);
console.log(`Node      ${await measure(decode, messages, rounds)} messages a second`);
console.log(`Chromium  ${await measureInChromium()} messages a second`);
console.log(`Peak memory of this process: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);

/** The decoder as the site's worker runs it, in a page of its own. */
async function measureInChromium(): Promise<number> {
  const outDir = '.cache/bench';
  await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    build: { outDir, lib: { entry: 'scripts/bench-page.ts', formats: ['iife'], name: 'bounce', fileName: () => 'decode.js' } },
  });
  const browser = await chromium.launch({ executablePath: browserPath(), args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ path: `${outDir}/decode.js` });
    const script = `(async ({ encoded, times }) => {
      const sources = encoded.map((text) => Uint8Array.from(atob(text), (unit) => unit.charCodeAt(0)));
      const measure = ${measure.toString()};
      return measure(bounce.decode, sources, times);
    })`;
    const encoded = messages.map((message) => message.toString('base64'));
    return await page.evaluate<number>(`${script}(${JSON.stringify({ encoded, times: rounds })})`);
  } finally {
    await browser.close();
  }
}

/** Sources that grow, each of one kind that could be slow to read. */
const kinds: readonly { name: string; make: (size: number) => string }[] = [
  {
    name: 'a bounce and its original',
    make: (size) => messages[0]?.toString('latin1').concat('lorem ipsum dolor sit\n'.repeat(size / 22)) ?? '',
  },
  { name: 'lines of replies', make: (size) => '550 5.1.1 <a@b.example>: no user\n'.repeat(size / 33) },
  {
    name: 'blocks of a report',
    make: (size) => 'Final-Recipient: rfc822; a@b.example\nAction: failed\nStatus: 5.1.1\n\n'.repeat(size / 66),
  },
  {
    name: 'an mbox of small messages',
    make: (size) => 'From a@b Tue Nov  3 09:14:02 2026\nSubject: x\nFrom: y\n\nhi\n\n'.repeat(size / 60),
  },
  {
    name: 'empty MIME parts',
    make: (size) => `From: a\nSubject: b\nContent-Type: multipart/mixed; boundary=b\n\n${'--b\n\nx\n'.repeat(size / 7)}`,
  },
  { name: 'one long word', make: (size) => 'a'.repeat(size) },
  { name: 'opening brackets', make: (size) => '<'.repeat(size) },
  { name: 'quoted-printable', make: (size) => `=\n${'=3D\n'.repeat(size / 4)}` },
  { name: 'base64', make: (size) => `${'QUJD'.repeat(19)}\n`.repeat(size / 77) },
];
const sizes = [1000, 10_000, 100_000, 1_000_000, 10_000_000, 25_000_000];

console.log(`\nMilliseconds by size         ${sizes.map((size) => `${size / 1000} kB`.padStart(10)).join('')}`);
for (const { name, make } of kinds) {
  const times: string[] = [];
  for (const size of sizes) {
    const source = make(size).slice(0, size);
    const started = performance.now();
    await decode(source);
    times.push((performance.now() - started).toFixed(1).padStart(10));
  }
  console.log(`${name.padEnd(29)}${times.join('')}`);
}
