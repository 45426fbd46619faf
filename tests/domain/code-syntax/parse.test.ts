import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findEnhancedCodes, findReplyCodes } from '../../../src/domain/code-syntax/parse.ts';

function codes(text: string) {
  return [...findReplyCodes(text), ...findEnhancedCodes(text)].map(({ code }) => code);
}

describe('codes in a text', () => {
  it.each<[string, string[]]>([
    ['550', ['550']],
    ['550 5.1.1 User unknown', ['550', '5.1.1']],
    ['550-5.1.1 The account does not exist', ['550', '5.1.1']],
    ['550-The account does not exist', ['550']],
    ['SMTP error 421: try again later', ['421']],
    ['host said: 452 4.2.2 over quota (in reply to RCPT TO)', ['452', '4.2.2']],
    ['(550)', ['550']],
    ['"554 rejected"', ['554']],
    ['error=550, status=5.7.1', ['550', '5.7.1']],
    ['It ended with 550.', ['550']],
    ['250 2.0.0 OK', ['250', '2.0.0']],
  ])('are found in %j', (text, expected) => {
    expect(codes(text)).toEqual(expected);
  });

  it.each([
    ['an address of a machine', 'mx.example [192.0.2.250]'],
    ['an address of a machine that begins like an enhanced code', 'from 5.1.1.7 at'],
    ['a date', '2026-05-05 and 12.5.2026'],
    ['a version', 'Postfix 3.5.18 v5.7.1rc'],
    ['a port', 'connect to port 465 of mail.example'],
    ['a longer number', 'message 55012345'],
    ['a part of a word', 'abc550def'],
    ['a queue id', '<4A550.0@mail.example>'],
    ['a number of no class', '199 600 0.1.1 6.7.8'],
    ['a subject that does not exist', '5.8.1'],
  ])('are not found in %s', (_, text) => {
    expect(codes(text)).toEqual([]);
  });

  it('are where they are said to be', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom('550', ' 4.7.1 ', '-', ' 421 ', '\r\n', '5.1.1'))), (pieces) => {
        const text = pieces.join('');
        for (const { code, start, end } of [...findReplyCodes(text), ...findEnhancedCodes(text)]) expect(text.slice(start, end)).toBe(code);
      }),
    );
  });
});
