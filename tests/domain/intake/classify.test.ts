import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classify, type Intake } from '../../../src/domain/intake/classify.ts';
import { codeWords } from '../../../src/i18n/code-words.ts';

describe('what a person puts into the one box', () => {
  it.each<[string, Intake]>([
    ['', { kind: 'empty' }],
    [' \n\t ', { kind: 'empty' }],
    ['550', { kind: 'code', id: '550' }],
    [' 550. ', { kind: 'code', id: '550' }],
    ['SMTP error 552', { kind: 'code', id: '552' }],
    ['virhekoodi 421', { kind: 'code', id: '421' }],
    ['virheen 550', { kind: 'code', id: '550' }],
    ['error codes 550', { kind: 'code', id: '550' }],
    ['#550', { kind: 'code', id: '550' }],
    ['550 5.9.9', { kind: 'code', id: '550' }],
    ['550 5.1.1', { kind: 'code', id: '5.1.1' }],
    ['599', { kind: 'code', id: '599' }],
    ['111', { kind: 'code', id: '111' }],
    ['firma.example', { kind: 'domain', domain: 'firma.example' }],
    ['Firma.Example.', { kind: 'domain', domain: 'firma.example' }],
    ['matti@firma.example', { kind: 'domain', domain: 'firma.example' }],
    ['mailto:matti@firma.example', { kind: 'domain', domain: 'firma.example' }],
    ['https://www.firma.example/yhteys?x=1', { kind: 'domain', domain: 'www.firma.example' }],
    ['mäkelä.example', { kind: 'domain', domain: 'xn--mkel-load.example' }],
    ['mailbox full', { kind: 'words' }],
    ['postilaatikko täynnä', { kind: 'words' }],
    ['constructor', { kind: 'words' }],
    ['postilaatikko t&auml;ynn&auml;', { kind: 'message' }],
    ['mailbox&#32;full', { kind: 'message' }],
    ['R&D; full', { kind: 'words' }],
    ['550 mailbox unavailable', { kind: 'message' }],
    ['<anna@dest.example>: user unknown', { kind: 'message' }],
    ['Your message\nwas not delivered', { kind: 'message' }],
    ['192.0.2.7', { kind: 'words' }],
    ['x'.repeat(61), { kind: 'sentence' }],
    ['mail to anna@dest.example is late', { kind: 'sentence' }],
    ['matti@firma,example', { kind: 'domain', domain: 'firma.example' }],
    ['Help, please', { kind: 'words' }],
  ])('%j', (text, intake) => {
    expect(classify(text, codeWords)).toEqual(intake);
  });

  it('is never refused, and never tells a mailbox', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.emailAddress(), fc.domain()), (text) => {
        const intake = classify(text, codeWords);
        if (intake.kind === 'domain') expect(intake.domain).toMatch(/^[a-z0-9_.-]+$/);
      }),
    );
  });
});
