/**
 * `npm run --silent decode -- [--all] [--lines] FILE…`: reads bounces, one JSON line a file, in order. A folder stands
 * for its files, by name; `-` reads standard input. Without names they are read from standard input, one a line.
 * `--lines` treats each line as one pasted reply. Of a report with more than a thousand recipients the
 * first thousand are written, of an mbox file the first message, and `limited` says of how many; `--all`
 * writes every recipient, and a line for every message. `reason` is the id of the explanation.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { once } from 'node:events';
import path from 'node:path';
import { buffer, text as textOf } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { open } from '../src/domain/bounce/decode.ts';
import { MAX_COMMAND_BYTES, MAX_WORDS } from '../src/domain/bounce/limits.ts';
import { toRecipientRow } from '../src/domain/bounce/table.ts';
import { lightenBlobs } from '../src/features/decoder/light-blob.ts';

lightenBlobs(globalThis);

const { values, positionals } = parseArgs({
  options: { all: { type: 'boolean', default: false }, lines: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const names = positionals.length > 0 || process.stdin.isTTY ? positionals : (await textOf(process.stdin)).split(/\r?\n/).filter(Boolean);
if (names.length === 0) {
  console.error('Usage: npm run --silent decode -- [--all] [--lines] FILE|FOLDER…  (- reads standard input; no names: reads them there)');
  process.exit(2);
}

/** `--all` searches a text to its end, too. */
const words = values.all ? MAX_COMMAND_BYTES : MAX_WORDS;

/** What is still to be written: thousands of short lines take longer one by one. */
let pending = '';
const mostPending = 100_000;

async function print(text: string): Promise<void> {
  pending += text;
  if (pending.length > mostPending) await flush();
}

async function flush(): Promise<void> {
  const text = pending;
  pending = '';
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

for (const name of names) {
  if (name === '-') await decodeSource(name, () => buffer(process.stdin));
  // Whether it is a folder shows when it is read: to ask first takes as long.
  else if (!(await decodeSource(name, () => readFileSync(name))))
    for (const file of filesIn(name)) await decodeSource(file, () => readFileSync(file));
}
await flush();

type Bytes = Uint8Array & { toString: (encoding: 'utf8') => string };

/** Decodes a source and writes what it says, or why it can't be read; false for a folder. */
async function decodeSource(file: string, read: () => Bytes | Promise<Bytes>): Promise<boolean> {
  try {
    const source = await read();
    const parts = values.lines
      ? source
          .toString('utf8')
          .split(/\r?\n/)
          .filter((line) => line.trim() !== '')
      : [source];
    for (const part of parts) await write(file, part);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EISDIR') return false;
    await print(`${JSON.stringify({ file, error: error instanceof Error ? error.message || error.name : String(error) })}\n`);
    process.exitCode = 1;
  }
  return true;
}

/** The files of a folder and of those in it, sorted by name. */
function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .toSorted();
}

/** Writes what a source says, piece by piece: a million recipients are no line to hold in memory. */
async function write(file: string, source: string | Uint8Array): Promise<void> {
  const { count, read } = open(source, MAX_COMMAND_BYTES);
  for (let index = 0; index < (values.all ? count : 1); index += 1) {
    const { reading, recipients } = await read(index, words);
    const { kind, generator } = reading;
    const limited = values.all ? reading.limited.filter(({ what }) => what !== 'recipients') : [...reading.limited];
    if (!values.all && count > 1) limited.push({ what: 'messages', read: 1, of: count });
    const number = values.all && count > 1 ? { message: index + 1 } : {};
    const start = JSON.stringify({ file, ...number, kind, generator, ...(limited.length > 0 && { limited }) });
    await print(`${start.slice(0, -1)},"recipients":[`);
    let between = '';
    for (const recipient of values.all ? recipients() : reading.recipients) {
      await print(between + JSON.stringify(toRecipientRow(recipient)));
      between = ',';
    }
    await print(']}\n');
  }
}
