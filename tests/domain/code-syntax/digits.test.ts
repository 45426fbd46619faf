import { describe, expect, it } from 'vitest';
import { digitsIn } from '../../../src/domain/code-syntax/digits.ts';

describe('the digits of a code nobody gave a meaning', () => {
  it.each([
    ['599', { code: '599', class: '5', subject: null }],
    ['error 478 from server', { code: '478', class: '4', subject: null }],
    ['5.1.99', { code: '5.1.99', class: '5', subject: '1' }],
    ['4.9.1', { code: '4.9.1', class: '4', subject: null }],
    ['5.999.999', { code: '5.999.999', class: '5', subject: null }],
  ])('of %j', (text, expected) => {
    expect(digitsIn(text)).toEqual(expected);
  });
  it.each(['', 'mailbox full', '12', '5501', '192.0.2.250', '5.1', '950', '7.1.1'])('there are none in %j', (text) => {
    expect(digitsIn(text)).toBeUndefined();
  });
});
