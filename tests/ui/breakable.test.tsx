import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { breakable } from '../../src/ui/breakable.tsx';

function shown(text: string): string {
  const heading = breakable(text);
  return typeof heading === 'string' ? heading.replaceAll('\u00AD', '-') : '';
}

function html(heading: string): string {
  return renderToStaticMarkup(breakable(heading));
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

  it('and “e-mail” stays whole, with the words around it as they were', () => {
    expect(html('Is your e-mail active?')).toBe('Is your <span class="whole">e-mail</span> active?');
    expect(html('E-mail and e-mails')).toBe('<span class="whole">E-mail</span> and <span class="whole">e-mails</span>');
    expect(shown('Sähköposti, re-mailer')).toBe('Sähköposti, re-mailer');
  });

  it('and an address parts after its @', () => {
    expect(html('There is no address anna@dest.example')).toBe('There is no address anna@<wbr/>dest.example');
  });

  it('reads the same without the hyphens', () => {
    const title = 'Vastaanottajan sähköpostipalvelussa on häiriö';
    expect(shown(title).replaceAll('-', '')).toBe(title);
  });
});
