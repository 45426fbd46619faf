import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/domain/bounce/decode.ts';
import type { RecipientReading } from '../../../src/domain/bounce/reading.ts';

const folder = 'tests/messages';

interface Expected {
  kind: string;
  generator?: string;
  recipients: Partial<RecipientReading>[];
}

const expected = JSON.parse(readFileSync(`${folder}/expected.json`, 'utf8')) as Record<string, Expected>;
const files = readdirSync(folder).filter((name) => name.endsWith('.eml'));

function read(file: string): string {
  return readFileSync(`${folder}/${file}`, 'utf8');
}

function body(file: string): string {
  return read(file).slice(read(file).indexOf('\n\n') + 2);
}

it('knows what to expect of every message', () => {
  expect(Object.keys(expected).toSorted()).toEqual(files.toSorted());
});

describe.each(files)('%s', (file) => {
  const bytes = () => new TextEncoder().encode(read(file));

  it('is read from a file', async () => {
    const reading = await decode(bytes());
    expect(reading.recipients).toHaveLength(expected[file]?.recipients.length ?? -1);
    expect(reading).toMatchObject(expected[file] ?? {});
  });

  it.each([
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ])('is read alike with lines that end in %s', async (_, ending) => {
    expect(await decode(read(file).replaceAll('\n', ending))).toMatchObject(expected[file] ?? {});
  });

  it('shows where it says so', async () => {
    const { text, recipients } = await decode(bytes());
    for (const { evidence, replyCode, enhancedCode, recipient } of recipients) {
      const marked = new Map(evidence.map(({ what, start, end }) => [what, text.slice(start, end)]));
      if (replyCode !== '') expect(marked.get('reply-code')).toBe(replyCode);
      if (enhancedCode !== '') expect(marked.get('enhanced-code')).toBe(enhancedCode);
      if (marked.has('recipient')) expect(marked.get('recipient')?.toLowerCase()).toBe(recipient);
      for (const { start, end } of evidence) expect(start).toBeLessThan(end);
    }
  });
});

describe('a bounce without its headers', () => {
  it.each(['postfix-two-recipients.eml', 'exim-plain.eml', 'qmail.eml', 'sendmail-transcript.eml'])(
    '%s is read from its pasted body',
    async (file) => {
      const { kind, recipients } = await decode(body(file));
      expect(kind).toBe('bounce');
      expect(recipients).toMatchObject(
        (expected[file]?.recipients ?? []).map(({ recipient, replyCode, enhancedCode, family }) => ({
          recipient,
          replyCode,
          enhancedCode,
          family,
        })),
      );
    },
  );

  it.each(['postfix-two-recipients.eml', 'exim-plain.eml', 'qmail.eml'])('%s is read from a reply that quotes it', async (file) => {
    const quoted = body(file)
      .split('\n')
      .map((line) => `> ${line}`)
      .join('\n');
    const { recipients } = await decode(quoted);
    expect(recipients).toMatchObject(
      (expected[file]?.recipients ?? []).map(({ recipient, enhancedCode, family }) => ({ recipient, enhancedCode, family })),
    );
  });
});
