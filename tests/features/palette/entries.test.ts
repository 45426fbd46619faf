import { describe, expect, it } from 'vitest';
import { readLexicon } from '../../../scripts/read-language.ts';
import { fitting, goRound, type Entry } from '../../../src/features/palette/entries.ts';

const entry = (label: string): Entry => ({ id: label, group: 'pages', label, to: '/' });
const entries = [entry('Näin vastausta luetaan'), entry('Kaikki koodit'), entry('Saavutettavuus')];

describe('what the palette offers', () => {
  it('all of it while nothing is asked', () => {
    expect(fitting(entries, ' ')).toEqual(entries);
  });
  it.each([
    ['nain', 'Näin vastausta luetaan'],
    ['vastaus luet', 'Näin vastausta luetaan'],
    ['koodi', 'Kaikki koodit'],
    ['saav', 'Saavutettavuus'],
  ])('%j finds %j', (query, label) => {
    expect(fitting(entries, query).map((found) => found.label)).toEqual([label]);
  });
  it.each([
    ['koodeista', 'Kaikki koodit'],
    ['koodilla', 'Kaikki koodit'],
    ['luettiin', 'Näin vastausta luetaan'],
  ])('%j finds %j by its stem, once the search is loaded', async (query, label) => {
    const { normalize } = await readLexicon();
    expect(fitting(entries, query)).toEqual([]);
    expect(fitting(entries, query, normalize).map((found) => found.label)).toEqual([label]);
  });
  it('nothing where one of the words fits nowhere', () => {
    expect(fitting(entries, 'kaikki xyz')).toEqual([]);
  });
});

describe('the arrows', () => {
  it('go round at both ends', () => {
    expect(goRound(0, -1, 3)).toBe(2);
    expect(goRound(2, 1, 3)).toBe(0);
    expect(goRound(0, 1, 3)).toBe(1);
    expect(goRound(0, 1, 0)).toBe(0);
    expect(goRound(undefined, 1, 3)).toBe(0);
    expect(goRound(undefined, -1, 3)).toBe(2);
  });
});
