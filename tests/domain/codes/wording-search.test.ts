import { describe, expect, it } from 'vitest';
import { everyRow } from '../../../src/domain/codes/every-row.ts';
import { findWordings } from '../../../src/domain/codes/wording-search.ts';

const rows = everyRow.filter(({ patterns }) => patterns !== undefined);
const find = (query: string) => findWordings(rows, query).map(({ id }) => id);

describe('wordings of providers', () => {
  it('a pasted line finds the sentence in it first, however it is spaced', () => {
    expect(find('421 4.3.0 Temporary  System\nProblem. Try again later')[0]).toBe('google-4-3-0-temporary-system-problem');
  });
  it('a piece of a sentence finds it', () => {
    expect(find('system probl')).toContain('google-4-3-0-temporary-system-problem');
  });
  it('every wording is found by itself', () => {
    const lost = rows.flatMap(({ id, patterns = [] }) => patterns.filter((pattern) => pattern.length > 3 && !find(pattern).includes(id)));
    expect(lost).toEqual([]);
  });
  it('a provider is found by a word of its name', () => {
    const found = findWordings(rows, 'yahoo bounces');
    expect(found.length).toBeGreaterThan(20);
    expect(new Set(found.map(({ provider }) => provider))).toEqual(new Set(['Yahoo and AOL']));
  });
  it.each(['', ' ', 'and', '550', 'ab'])('%j finds nothing: it is too short to tell', (query) => {
    expect(find(query)).toEqual([]);
  });
});
