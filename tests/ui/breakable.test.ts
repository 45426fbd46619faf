import { describe, expect, it } from 'vitest';
import { breakable } from '../../src/ui/breakable.ts';

function shown(text: string): string {
  const heading = breakable(text);
  return typeof heading === 'string' ? heading.replaceAll('\u00AD', '-') : '';
}

describe('long words of a heading may break', () => {
  it.each([
    ['Sähköpostiohjelmasi', 'Sähkö-posti-ohjelmasi'],
    ['vastaanottajalle', 'vastaan-ottajalle'],
    ['edelleenohjaukset', 'edelleen-ohjaukset'],
    ['palveluntarjoajasi', 'palvelun-tarjoajasi'],
    ['luottamuksellisuus', 'luot-ta-muk-sel-li-suus'],
  ])('%s where it was joined, else between its syllables', (word, parted) => {
    expect(shown(word)).toBe(parted);
  });

  it('and short ones, digits and anything but text are left as they are', () => {
    expect(shown('Postilaatikko on täynnä: 550 5.1.1')).toBe('Postilaatikko on täynnä: 550 5.1.1');
    expect(breakable(550)).toBe(550);
  });

  it('reads the same without the hyphens', () => {
    const title = 'Vastaanottajan sähköpostipalvelussa on häiriö';
    expect(shown(title).replaceAll('-', '')).toBe(title);
  });
});
