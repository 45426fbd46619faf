/**
 * `npm run corpus -- FOLDER`: the decoder's agreement with a folder of real bounces that holds
 * `expected.json`, `emails/` and perhaps `lines.json`. Only fields that are not empty there are
 * compared. `--misses FIELD` lists what differs.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { decode } from '../src/domain/bounce/decode.ts';
import type { RecipientReading } from '../src/domain/bounce/reading.ts';

interface ExpectedRecipient {
  recipient: string;
  replyCode: string;
  enhancedCode: string;
  family: string;
  permanent: boolean | null;
}

interface ExpectedFile {
  file: string;
  agent: string;
  kind: string;
  recipients: ExpectedRecipient[];
}

interface ExpectedLine {
  line: string;
  replyCode: string;
  enhancedCode: string;
  family: string;
}

const { values, positionals } = parseArgs({ options: { misses: { type: 'string' } }, allowPositionals: true });
const folder = positionals[0];
if (folder === undefined) {
  console.error('Usage: npm run corpus -- FOLDER [--misses recipients|kind|replyCode|enhancedCode|family|permanent]');
  process.exit(2);
}

const tallies = new Map<string, { right: number; all: number }>();
const byAgent = new Map<string, { right: number; all: number }>();

function count(field: string, agent: string, name: string, expected: unknown, got: unknown): void {
  const right = expected === got;
  for (const [tally, key] of [
    [tallies, field],
    [byAgent, agent],
  ] as const) {
    const row = tally.get(key) ?? { right: 0, all: 0 };
    tally.set(key, { right: row.right + (right ? 1 : 0), all: row.all + 1 });
  }
  if (!right && values.misses === field) console.log(`${name}\n   expected ${String(expected)}\n   got      ${String(got)}`);
}

async function readJson<Row>(file: string): Promise<Row[]> {
  return JSON.parse(await readFile(path.join(folder ?? '', file), 'utf8')) as Row[];
}

const started = performance.now();
const files = await readJson<ExpectedFile>('expected.json');
for (const { file, agent, kind, recipients } of files) {
  const reading = await decode(await readFile(path.join(folder, 'emails', file)));
  // The corpus knows no delay notices: it calls them bounces.
  count('kind', agent, file, kind, reading.kind === 'delayed' ? 'bounce' : reading.kind);
  if (kind !== 'bounce') continue;
  const named = recipients.filter(({ recipient }) => recipient !== '').map(({ recipient }) => recipient);
  if (named.length > 0)
    count(
      'recipients',
      agent,
      file,
      named.toSorted().join(' '),
      reading.recipients
        .map(({ recipient }) => recipient)
        .toSorted()
        .join(' '),
    );
  for (const expected of recipients) compare(expected, agent, file, reading.recipients);
}
const seconds = (performance.now() - started) / 1000;

function compare(expected: ExpectedRecipient, agent: string, file: string, readings: readonly RecipientReading[]): void {
  const got = readings.find(({ recipient }) => recipient === expected.recipient) ?? (readings.length === 1 ? readings[0] : undefined);
  for (const field of ['replyCode', 'enhancedCode', 'family'] as const)
    if (expected[field] !== '')
      count(field, agent, `${file} | ${got?.diagnostic.slice(0, 220) ?? ''}`, expected[field], got?.[field] ?? '');
  if (expected.permanent !== null)
    count(
      'permanent',
      agent,
      `${file} | ${got?.replyCode} ${got?.enhancedCode} ${got?.diagnostic.slice(0, 150) ?? ''}`,
      expected.permanent,
      got?.permanent,
    );
}

const lines = await readJson<ExpectedLine>('lines.json').catch(() => []);
for (const { line, ...expected } of lines) {
  const got = (await decode(line)).recipients[0];
  for (const field of ['replyCode', 'enhancedCode', 'family'] as const)
    if (expected[field] !== '') count(`line ${field}`, 'pasted lines', line.slice(0, 220), expected[field], got?.[field] ?? '');
}

const percent = ({ right, all }: { right: number; all: number }) => `${((100 * right) / all).toFixed(1).padStart(5)} %  ${right}/${all}`;
for (const [field, tally] of tallies) console.log(`${field.padEnd(18)} ${percent(tally)}`);
console.log('\nWorst ten formats');
for (const [agent, tally] of [...byAgent].toSorted(([, one], [, other]) => one.right / one.all - other.right / other.all).slice(0, 10))
  console.log(`${agent.padEnd(24)} ${percent(tally)}`);
console.log(`\n${files.length} messages in ${seconds.toFixed(2)} s: ${Math.round(files.length / seconds)} a second`);
