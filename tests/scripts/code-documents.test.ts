import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { codeDocument, codeIndex, readCodeWords } from '../../scripts/code-documents.ts';
import { codeSchema } from '../../scripts/code-schema.ts';
import { everyRow } from '../../src/domain/catalogue/every-row.ts';

const isDate = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
const ajv = new Ajv2020({
  allErrors: true,
  formats: {
    date: isDate,
    uri: (text: string) => URL.canParse(text),
    'uri-reference': (text: string) => URL.canParse(text, 'https://mend.example'),
  },
});
const validate = ajv.compile(codeSchema);
const words = await readCodeWords();

const none: readonly unknown[] = [];

function problems(document: unknown): unknown {
  return validate(document) ? none : validate.errors;
}

/** As a program reads it. */
const written = (document: object): unknown => JSON.parse(JSON.stringify(document));

describe('codes for programs', () => {
  it('every code’s file is as the schema says', () => {
    const wrong = everyRow.map((row) => [row.id, problems(written(codeDocument(row, words)))]).filter(([, found]) => found !== none);
    expect(wrong).toEqual([]);
  });
  it('so is the index, and it holds every code', () => {
    const index = codeIndex(everyRow, words) as { codes: unknown[] };
    expect(problems(written(index))).toEqual([]);
    expect(index.codes).toHaveLength(everyRow.length);
  });
  it('the schema refuses what is not so', () => {
    const [row] = everyRow;
    if (!row) throw new Error('There are no rows');
    const good = codeDocument(row, words);
    expect(problems({ ...good, owner: 'somebody' })).not.toEqual([]);
    expect(problems({ ...good, words: {} })).not.toEqual([]);
    expect(problems({ ...good, extra: true })).not.toEqual([]);
    expect(problems({})).not.toEqual([]);
  });
});
