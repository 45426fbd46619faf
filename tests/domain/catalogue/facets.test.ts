import { describe, expect, it } from 'vitest';
import { fitsFacets, readFacets, writeFacets, type Faceted } from '../../../src/domain/catalogue/facets.ts';

const read = (query: string) => readFacets(new URLSearchParams(query));

const row: Faceted = { class: 5, owner: 'you', permanence: 'permanent', authorities: ['guide', 'standard'] };

describe('facets in an address', () => {
  it('come back as they were, in one order', () => {
    const query = 'class=5&owner=you&permanence=permanent&source=guide';
    expect(writeFacets(read('source=guide&permanence=permanent&owner=you&class=5'))).toBe(query);
    expect(read(query)).toEqual({ class: '5', owner: 'you', permanence: 'permanent', source: 'guide' });
  });
  it.each(['', 'class=9', 'owner=toString', '__proto__=5', 'class=', 'q=mailbox', 'constructor=1'])('there are none in %j', (query) => {
    expect(read(query)).toEqual({});
  });
  it('the first of a repeated one counts', () => {
    expect(read('class=4&class=5')).toEqual({ class: '4' });
  });
});

describe('a row fits', () => {
  it.each(['', 'class=5', 'owner=you', 'permanence=permanent', 'source=standard', 'class=5&owner=you&source=guide'])('%j', (query) => {
    expect(fitsFacets(row, read(query))).toBe(true);
  });
  it.each(['class=4', 'owner=nobody', 'permanence=temporary', 'source=registry', 'class=5&owner=recipient'])('not %j', (query) => {
    expect(fitsFacets(row, read(query))).toBe(false);
  });
  it('as nobody’s only where someone could have to wait', () => {
    expect(fitsFacets({ ...row, owner: 'nobody', permanence: 'not-an-error' }, read('owner=nobody'))).toBe(false);
    expect(fitsFacets({ ...row, owner: 'nobody', permanence: 'temporary' }, read('owner=nobody'))).toBe(true);
  });
});
