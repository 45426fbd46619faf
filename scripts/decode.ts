/**
 * `npm run --silent decode -- [--all] [--lines] FILE…`: reads bounces, one JSON line a file. `-`
 * reads standard input; `--lines` treats each line as one pasted reply. Of a report with more than
 * a thousand recipients the first thousand are written, of an mbox file the first message, and
 * `limited` says of how many; `--all` writes every recipient, and a line for every message.
 */
import { readFile } from 'node:fs/promises';
import { once } from 'node:events';
import { buffer } from 'node:stream/consumers';
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
if (positionals.length === 0) {
  console.error('Usage: npm run --silent decode -- [--all] [--lines] FILE…  (- reads standard input)');
  process.exit(2);
}

/** `--all` searches a text to its end, too. */
const words = values.all ? MAX_COMMAND_BYTES : MAX_WORDS;

for (const file of positionals) {
  try {
    const source = file === '-' ? await buffer(process.stdin) : await readFile(file);
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
