import { describe, expect, it } from 'vitest';
import { carriedSource, carrySource, lost } from '../../src/platform/carried-source.ts';

describe('a source carried by a history entry', () => {
  it('comes back as it was, text and bytes', () => {
    expect(carriedSource(carrySource('550 no'))).toBe('550 no');
    const bytes = new Uint8Array([53, 53, 48]);
    expect(carriedSource(carrySource(bytes))).toEqual(bytes);
  });

  it('survives being written to and read from the browser when short', () => {
    expect(carriedSource(structuredClone(carrySource('550 no')))).toBe('550 no');
  });

  it('stays in memory when long, without a copy in the history', () => {
    const long = 'x'.repeat(2_000_000);
    const state = carrySource(long);
    expect(JSON.stringify(state).length).toBeLessThan(100);
    expect(carriedSource(state)).toBe(long);
  });

  it('is told to be lost when it was too long for a reload', () => {
    const state = carrySource('x'.repeat(2_000_000));
    carrySource('y'.repeat(2_000_000));
    expect(carriedSource(state)).toBe(lost);
  });

  it.each([undefined, null, 'text', 5, {}, { source: 5 }, { sourceKey: 'x' }])('finds none in %j', (state) => {
    expect(carriedSource(state)).toBeUndefined();
  });
});
