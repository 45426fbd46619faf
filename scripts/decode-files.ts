/**
 * `npm run --silent decode -- [--all] [--lines] FILE…`: reads bounces, one JSON line a file, in order. A folder stands
 * for its files, by name; `-` reads standard input. Without names they are read from standard input, one a line.
 * `--lines` treats each line as one pasted reply. Of a report with more than a thousand recipients the
 * first thousand are written, of an mbox file the first message, and `limited` says of how many; `--all`
 * writes every recipient, and a line for every message. `reason` is the id of the explanation.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
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

for (const { file, source: given } of filesOf(names)) {
  try {
    const source = file === '-' ? await buffer(process.stdin) : given();
    const parts = values.lines
      ? source
          .toString('utf8')
          .split(/\r?\n/)
          .filter((line) => line.trim() !== '')
      : [source];
    for (const part of parts) await write(file, part);
  } catch (error) {
    console.log(JSON.stringify({ file, error: error instanceof Error ? error.message || error.name : String(error) }));
    process.exitCode = 1;
  }
}

/** A file to read, and how: at once, since thousands of small ones take longer to be waited for than to be read. */
interface Named {
  file: string;
  source: () => Uint8Array & { toString: (encoding: 'utf8') => string };
}

/** The files that names stand for: of a folder all in it, sorted by name. */
function* filesOf(given: readonly string[]): Generator<Named> {
  for (const name of given) {
    const entries = name === '-' ? undefined : filesIn(name);
    if (entries === undefined) yield { file: name, source: () => readFileSync(name) };
    else for (const file of entries) yield { file, source: () => readFileSync(file) };
  }
}

/** The files of a folder; undefined where the name is none. */
function filesIn(name: string): readonly string[] | undefined {
  if (statSync(name, { throwIfNoEntry: false })?.isDirectory() !== true) return undefined;
  return readdirSync(name, { withFileTypes: true, recursive: true })
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
    let text = `${start.slice(0, -1)},"recipients":[`;
    let between = '';
    for (const recipient of values.all ? recipients() : reading.recipients) {
      text += between + JSON.stringify(toRecipientRow(recipient));
      between = ',';
      if (text.length < 100_000) continue;
      if (!process.stdout.write(text)) await once(process.stdout, 'drain');
      text = '';
    }
    process.stdout.write(`${text}]}\n`);
  }
}
