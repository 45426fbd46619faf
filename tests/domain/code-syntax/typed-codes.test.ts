import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLexicon } from '../../../scripts/read-language.ts';
import { readTypedCodes as readWith } from '../../../src/domain/code-syntax/typed-codes.ts';

const { numbers } = await readLexicon();
const readTypedCodes = (typed: string) => readWith(typed, numbers);

describe('codes as people type them', () => {
  it.each([
    ['550', ['550']],
    ['550-5.1.1', ['5.1.1', '550']],
    ['SMTP error 550', ['550']],
    ['err550', ['550']],
    ['smtp550:', ['550']],
    ['#5.7.1', ['5.7.1']],
    ['#550', ['550']],
    ['550 5.7.1', ['5.7.1', '550']],
    ['5,1,1', ['5.1.1']],
    ['5 1 1', ['5.1.1']],
    ['5.7.606', ['5.7.606']],
    ['virhe 550', ['550']],
    ['(552).', ['552']],
    ['error code 0x800CCC0F', []],
    ['0x800ccc550', []],
    ['port 25 blocked', []],
    ['192.0.2.250', []],
    ['s3150', []],
    ['postilaatikko täynnä', []],
    ['200 viestiä tunnissa', []],
    ['max 500 recipients', []],
    ['250 an hour', []],
    ['viesti on 500 mt', []],
    ['portissa 587', []],
    ['550 reported by the server', ['550']],
  ])('%j holds %j', (query, codes) => {
    expect(readTypedCodes(query).codes).toEqual(codes);
  });

  it('three digits may be an enhanced code without its dots', () => {
    expect(readTypedCodes('511').perhaps).toEqual(['5.1.1']);
    expect(readTypedCodes('5726').perhaps).toEqual(['5.7.26']);
    expect(readTypedCodes('799').perhaps).toEqual([]);
  });

  it.each([
    ['4xx', '4'],
    ['5XX errors', '5'],
    ['5.x.x', '5.'],
    ['4.7.x', '4.7.'],
    ['45', '45'],
    ['5.7.', '5.7.'],
    ['5.', '5.'],
  ])('%j asks for codes that begin with %j', (query, beginning) => {
    expect(readTypedCodes(query).beginning).toBe(beginning);
  });

  it('any text is read, and none of its codes is made up', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom('550', ' 4.7.1 ', '-', '5xx', '0x', 'virhe', ','))), (pieces) => {
        const text = pieces.join('');
        const digits = text.replaceAll(/\D/g, '');
        for (const code of readTypedCodes(text).codes) expect(digits).toContain(code.replaceAll('.', ''));
      }),
    );
  });
});
