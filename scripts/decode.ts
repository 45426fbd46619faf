/**
 * `npm run --silent decode -- FILE…`: reads bounces, one JSON line a file. `-` reads standard
 * input; `--lines` treats each line as one pasted reply.
 */
import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { decode } from '../src/domain/bounce/decode.ts';
import type { Reading } from '../src/domain/bounce/reading.ts';

const { values, positionals } = parseArgs({ options: { lines: { type: 'boolean', default: false } }, allowPositionals: true });
if (positionals.length === 0) {
  console.error('Usage: npm run --silent decode -- [--lines] FILE…  (- reads standard input)');
  process.exit(2);
}

for (const file of positionals) {
  try {
    const source = file === '-' ? await buffer(process.stdin) : await readFile(file);
    const parts = values.lines
      ? source
          .toString('utf8')
          .split(/\r?\n/)
          .filter((line) => line.trim() !== '')
      : [source];
    for (const part of parts) console.log(JSON.stringify(toRow(file, await decode(part))));
  } catch (error) {
    console.log(JSON.stringify({ file, error: error instanceof Error ? error.message || error.name : String(error) }));
    process.exitCode = 1;
  }
}

function toRow(file: string, { kind, generator, recipients }: Reading) {
  return {
    file,
    kind,
    generator,
    recipients: recipients.map(
      ({ recipient, action, replyCode, enhancedCode, family, reason, permanent, owner, diagnostic, remoteMta, confidence, evidence }) => ({
        recipient,
        action: action === 'unknown' ? '' : action,
        replyCode,
        enhancedCode,
        family,
        reason,
        permanent,
        owner,
        diagnostic,
        remoteMta,
        confidence,
        evidence,
      }),
    ),
  };
}
