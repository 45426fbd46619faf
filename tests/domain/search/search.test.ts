import { describe, expect, it } from 'vitest';
import { everyRow } from '../../../src/domain/catalogue/every-row.ts';
import { suggestedCodes } from '../../../src/domain/search/suggested-codes.ts';
import type { Language } from '../../../src/paths.ts';
import { search } from '../../support/code-search.ts';

/** What people type, and the code they should find first. */
const queries: Readonly<Record<Language, readonly [query: string, first: string][]>> = {
  en: [
    ['552', '552'],
    ['550-5.1.1', '5.1.1'],
    ['SMTP error 550', '550'],
    ['error code: 421', '421'],
    ['mailbox full', '552'],
    ['mailbox is full', '552'],
    ['malbox full', '552'],
    ['inbox full', '552'],
    ['over quota', '552'],
    ['quota exceeded', '552'],
    ['message too large', '552'],
    ['user unknown', '550'],
    ['no such user', '550'],
    ['recipient address rejected', '550'],
    ['adress not found', '550'],
    ['mailbox unavailable', '550'],
    ['relay denied', '551'],
    ['relaying denied', '551'],
    ['unable to relay', '551'],
    ['wrong password', '535'],
    ['authentication failed', '535'],
    ['login failed', '535'],
    ['password not accepted', '535'],
    ['authentication required', '530'],
    ['bad sequence of commands', '503'],
    ['spamhaus', '554'],
    ['blocked spam', '554'],
    ['transaction failed', '554'],
    ['greylisted', '450'],
    ['greylisting', '450'],
    ['mailbox busy', '450'],
    ['too many connections', '421'],
    ['service not available', '421'],
    ['too many recipients', '452'],
    ['insufficient storage', '452'],
    ['syntax error', '500'],
    ['command not implemented', '502'],
    ['mailbox name not allowed', '553'],
    ['550 5.1.1 <anna@dest.example>: Recipient address rejected: User unknown', '5.1.1'],
    ['queued as', '250'],
  ],
  fi: [
    ['552', '552'],
    ['virhe 550', '550'],
    ['postilaatikko täynnä', '552'],
    ['postilaatikko on täynnä', '552'],
    ['postilaatikko täysi', '552'],
    ['postilaatikko taynna', '552'],
    ['postilaatiko täynä', '552'],
    ['liian suuri viesti', '552'],
    ['kiintiö ylittynyt', '552'],
    ['mailbox full', '552'],
    ['vastaanottajaa ei ole', '550'],
    ['osoitetta ei löydy', '550'],
    ['tuntematon vastaanottaja', '550'],
    ['user unknown', '550'],
    ['väärä salasana', '535'],
    ['salasana ei kelpaa', '535'],
    ['kirjautuminen ei onnistu', '535'],
    ['roskaposti', '554'],
    ['roskapostiksi', '554'],
    ['estolista', '554'],
    ['harmaalista', '450'],
    ['liikaa yhteyksiä', '421'],
    ['palvelin ei ole käytettävissä', '421'],
    ['liikaa vastaanottajia', '452'],
    ['välitys kielletty', '551'],
    ['tunnistautuminen puuttuu', '530'],
    ['relay access denied', '551'],
    ['kirjoitusvirhe osoitteessa', '550'],
  ],
};

it('every code that suggestedCodes to an explanation is a row', () => {
  const codes = new Set(everyRow.filter(({ provider }) => provider === undefined).map(({ id }) => id));
  expect(Object.values(suggestedCodes).flatMap((ids) => ids.filter((id) => !codes.has(id)))).toEqual([]);
});

describe.each(['en', 'fi'] as const)('the search in %s', (language) => {
  it.each(queries[language])('finds for %j first %s', (query, first) => {
    expect(search[language](query)[0]?.id).toBe(first);
  });

  it('shows codes that begin with the digits while they are typed', () => {
    const ids = search[language]('45').map(({ id }) => id);
    expect(ids.slice(0, 4)).toEqual(['450', '451', '452', '455']);
    const all = everyRow.filter(({ id, provider }) => provider === undefined && id.startsWith('45'));
    expect(new Set(ids)).toEqual(new Set(all.map(({ id }) => id)));
  });

  it.each(['', '   ', 'qwertyuiop', '<qwxz>', '(((', '99999', '\u0000', '799', '6.1.1', '5.99.99', '450.1'])(
    'finds nothing for %j',
    (query) => {
      expect(search[language](query)).toEqual([]);
    },
  );

  it('reads the beginning of a very long text', () => {
    const line = '550 5.1.1 <anna@dest.example>: Recipient address rejected: User unknown\n';
    expect(search[language](line.repeat(20_000))[0]).toEqual(search[language](line)[0]);
    expect(search[language]('x y '.repeat(250_000))).toEqual([]);
  });

  it('says why a row was found', () => {
    expect(search[language]('552')[0]?.why).toBe('code');
    const [hit] = search[language]('quota');
    expect(hit?.why).toBe('words');
    expect(hit?.terms.length).toBeGreaterThan(0);
  });
});
