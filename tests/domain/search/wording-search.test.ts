import { describe, expect, it } from 'vitest';
import { readLexicon } from '../../../scripts/read-language.ts';
import { everyRow, providerIds } from '../../../src/domain/catalogue/every-row.ts';
import { identities } from '../../../src/domain/catalogue/identities.ts';
import { findBegunNames, findNames } from '../../../src/domain/search/name-search.ts';
import { createWordingSearch } from '../../../src/domain/search/wording-search.ts';

const lexicon = await readLexicon();
const rows = everyRow.filter(({ patterns }) => patterns !== undefined);
const search = createWordingSearch(rows);
const find = (query: string) => {
  const { quoted, said, pieces } = search(query);
  return [...quoted, ...said, ...pieces].map(({ id }) => id);
};

describe('wordings of providers', () => {
  it('a pasted line finds the sentence in it first, however it is spaced', () => {
    expect(find('421 4.3.0 Temporary  System\nProblem. Try again later')[0]).toBe('google-4-3-0-temporary-system-problem');
  });
  it('a piece of a sentence finds it, and so do its words in another order', () => {
    expect(find('system probl')).toContain('google-4-3-0-temporary-system-problem');
    expect(find('system problem temporary')).toContain('google-4-3-0-temporary-system-problem');
  });
  it.each(['0x800ccc0e', '0x800ccc0f', '0x80042109', '0x800ccc6c'])('%s finds its own row first', (number) => {
    expect(find(number)[0]).toBe(`client-outlook-${number}`);
  });
  it('every wording is found by itself', () => {
    const lost = rows.flatMap(({ id, patterns = [] }) => patterns.filter((pattern) => pattern.length > 3 && !find(pattern).includes(id)));
    expect(lost).toEqual([]);
  });
  it.each(['', ' ', 'and', '550', 'ab'])('%j finds nothing: it is too short to tell', (query) => {
    expect(find(query)).toEqual([]);
  });
});

describe('names of providers', () => {
  it.each([
    ['yahoo bounces', ['yahoo-and-aol'], 'bounces'],
    ['Why does Gmail reject me?', ['google', 'gmail'], 'why does reject me'],
    ['google workspace limit', ['google'], 'limit'],
    ['apple mail', ['apple-mail'], ''],
    ['office 365 spam', ['microsoft-365'], 'spam'],
    ['spam from nowhere', [], 'spam from nowhere'],
  ])('%j names %j, and leaves %j', (query, providers, rest) => {
    const named = findNames(query, lexicon);
    expect([...named.providers]).toEqual(providers);
    expect(named.rest).toBe(rest);
  });
  it('are found while they are typed', () => {
    expect([...findBegunNames('thunderb')]).toEqual(['thunderbird']);
    expect([...findBegunNames('thu')]).toEqual([]);
  });
  it('are known of every provider but the block lists, whose names are words of their explanations', () => {
    expect([...identities.map(({ id }) => id), 'block-lists'].toSorted()).toEqual(providerIds);
  });
});
