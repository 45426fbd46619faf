/**
 * `npm run fuzz -- [--runs N] [--seed N] [FOLDER…]`: reads bounces that have been broken at random, from our
 * own messages and any further folders of them. The decoder must not throw, must point into its own
 * text, and must not take long. Ends with the slowest; a failing input is written to `.cache/`.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { decode } from '../src/domain/bounce/decode.ts';

const { values, positionals } = parseArgs({
  options: { runs: { type: 'string', default: '100000' }, seed: { type: 'string', default: '1' } },
  allowPositionals: true,
});

const runs = Number(values.runs);
/** Milliseconds allowed for 100 kB; smaller inputs get as much, for the machine's own pauses. */
const allowed = 50;

let state = Number(values.seed) >>> 0;

/** A whole number below `limit`, from a generator that repeats itself for the same seed (mulberry32). */
function below(limit: number): number {
  state = (state + 0x6d2b79f5) >>> 0;
  let mixed = Math.imul(state ^ (state >>> 15), state | 1);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
}

const tokens = [
  '\r\n',
  '\n\n',
  '\r',
  '--',
  '550 ',
  '5.1.1 ',
  '<',
  '>',
  '@',
  '=?utf-8?B?',
  '=\n',
  '&#',
  '> ',
  '\u0000',
  '\uFFFD',
  'Ã¤',
  'Final-Recipient: rfc822; ',
  'Status: ',
  'Diagnostic-Code: smtp; ',
  'Content-Type: ',
  'multipart/report; boundary=',
  'From ',
];

type Mutation = (text: string, other: string) => string;

const mutations: readonly Mutation[] = [
  (text) => text.slice(0, below(text.length + 1)),
  (text) => text.slice(below(text.length + 1)),
  (text, other) => text.slice(0, below(text.length + 1)) + other.slice(below(other.length + 1)),
  (text) => insert(text, tokens[below(tokens.length)] ?? ''),
  (text) => insert(text, (tokens[below(tokens.length)] ?? '').repeat(1 + below(200))),
  (text) => insert(text, String.fromCharCode(below(65_536))),
  (text) => cut(text, below(40)),
  (text) => withLines(text, (lines) => lines.toSpliced(below(lines.length), 1 + below(3))),
  (text) => withLines(text, (lines) => lines.toSpliced(below(lines.length), 0, lines[below(lines.length)] ?? '')),
  (text) => withLines(text, (lines) => lines.map((line) => `> ${line}`)),
  (text) => text.replaceAll('\n', ['\r\n', '\r', '\n\n', ' '][below(4)] ?? '\n'),
  (text) => text.toUpperCase(),
];

function insert(text: string, piece: string): string {
  const at = below(text.length + 1);
  return text.slice(0, at) + piece + text.slice(at);
}

function cut(text: string, length: number): string {
  const at = below(text.length + 1);
  return text.slice(0, at) + text.slice(at + length);
}

function withLines(text: string, change: (lines: string[]) => string[]): string {
  return change(text.split('\n')).join('\n');
}

async function readFolder(folder: string): Promise<string[]> {
  const names = await readdir(folder);
  return Promise.all(
    names.filter((name) => name.endsWith('.eml')).map((name) => readFile(path.join(folder, name), 'latin1')),
  );
}

function mutate(text: string, other: string): string {
  let broken = text;
  for (let count = 1 + below(4); count > 0; count -= 1)
    broken = (mutations[below(mutations.length)] ?? ((same) => same))(broken, other);
  return broken;
}

/** What is wrong with a reading; undefined for a good one. */
async function judge(input: string | Uint8Array): Promise<string | undefined> {
  try {
    const { text, recipients } = await decode(input);
    const outside = recipients
      .flatMap(({ evidence }) => evidence)
      .find(({ start, end }) => start < 0 || end > text.length || start >= end);
    return outside ? `evidence at ${outside.start} to ${outside.end} of ${text.length}` : undefined;
  } catch (error) {
    return String(error);
  }
}

const messages = (await Promise.all(['tests/messages', ...positionals].map(readFolder))).flat();
let failures = 0;
let slowest = { milliseconds: 0, size: 0 };
const started = performance.now();
for (let run = 1; run <= runs; run += 1) {
  const text = mutate(messages[below(messages.length)] ?? '', messages[below(messages.length)] ?? '');
  // Half of them as the bytes of a file.
  const input = below(2) === 0 ? text : Buffer.from(text, 'latin1');
  let begun = performance.now();
  const problem = await judge(input);
  let milliseconds = performance.now() - begun;
  for (let again = 0; again < 5 && milliseconds > allowed * Math.max(1, text.length / 100_000); again += 1) {
    // Once more: the collector of garbage, or the machine's other work, may have been what took so long.
    begun = performance.now();
    await judge(input);
    milliseconds = Math.min(milliseconds, performance.now() - begun);
  }
  if (milliseconds > slowest.milliseconds) slowest = { milliseconds, size: text.length };
  const slow =
    milliseconds > allowed * Math.max(1, text.length / 100_000) ? `${milliseconds.toFixed(0)} ms` : undefined;
  if (problem === undefined && slow === undefined) continue;
  failures += 1;
  await mkdir('.cache/fuzz', { recursive: true });
  await writeFile(`.cache/fuzz/${values.seed}-${run}.txt`, input);
  console.error(`run ${run}: ${problem ?? slow ?? ''}`);
}
const seconds = (performance.now() - started) / 1000;
console.log(`${runs} inputs from ${messages.length} messages in ${seconds.toFixed(0)} s, ${failures} failures`);
console.log(`slowest: ${slowest.milliseconds.toFixed(1)} ms for ${slowest.size} characters`);
process.exitCode = failures > 0 ? 1 : 0;
