import { describe, expect, it } from 'vitest';
import { nothingTyped, typeAhead, type TypedAhead } from '../../src/app/typed-ahead.ts';

function typed(...keys: string[]): TypedAhead | undefined {
  return keys.reduce<TypedAhead | undefined>((ahead, key) => ahead && typeAhead(ahead, key), nothingTyped);
}

describe('what is typed for a box on its way', () => {
  it.each<[string[], TypedAhead | undefined]>([
    [['5', '5', '0'], { text: '550', entered: false }],
    [['5', '5', '1', 'Backspace', '0'], { text: '550', entered: false }],
    [['Backspace', 'ä', '😀', 'Backspace'], { text: 'ä', entered: false }],
    [['5', '5', '0', 'Enter'], { text: '550', entered: true }],
    [['5', 'Enter', '0', 'Backspace', 'Enter'], { text: '5', entered: true }],
    [['5', 'Escape'], undefined],
    [['5', 'Enter', 'Escape'], undefined],
  ])('%j', (keys, expected) => {
    expect(typed(...keys)).toEqual(expected);
  });
});
