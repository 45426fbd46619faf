import { describe, expect, it } from 'vitest';
import { carriedSource, carriedTexts, carryTexts, carrySource, lost, pasted } from '../../src/platform/carried-source.ts';
import { opened } from '../../src/platform/open-files.ts';

describe('a source carried by a history entry', () => {
  it('comes back as it was, text and files', async () => {
    expect(carriedSource(carrySource(pasted('550 no')))).toEqual([{ name: '', content: '550 no' }]);
    const files = await opened([new File(['550'], 'a.eml'), new File(['421'], 'b.eml')]);
    expect(carriedSource(carrySource(files))).toEqual([
      { name: 'a.eml', content: new Uint8Array([53, 53, 48]) },
      { name: 'b.eml', content: new Uint8Array([52, 50, 49]) },
    ]);
  });

  it('survives being written to and read from the browser when short', () => {
    expect(carriedSource(structuredClone(carrySource(pasted('550 no'))))).toEqual(pasted('550 no'));
  });

  it('stays in memory when long, without a copy in the history', () => {
    const long = pasted('x'.repeat(2_000_000));
    const state = carrySource(long);
    expect(JSON.stringify(state).length).toBeLessThan(100);
    expect(carriedSource(state)).toBe(long);
  });

  it('is told to be lost when it was too long for a reload', () => {
    const state = carrySource(pasted('x'.repeat(2_000_000)));
    carrySource(pasted('y'.repeat(2_000_000)));
    expect(carriedSource(state)).toBe(lost);
  });

  it.each([
    undefined,
    null,
    'text',
    5,
    {},
    { source: 5 },
    { source: '550' },
    { source: [{ name: 'a' }] },
    { source: [null] },
    { sourceKey: 'x' },
  ])('finds none in %j', (state) => {
    expect(carriedSource(state)).toBeUndefined();
  });
});

describe('texts pasted one after the other', () => {
  it('come back in their order, those about something else do not', () => {
    const state = carryTexts('post.example', ['one', 'two']);
    expect(carriedTexts('post.example', state)).toEqual(['one', 'two']);
    expect(carriedTexts('other.example', state)).toEqual([]);
  });

  it('are none where the history entry holds nothing of the kind', () => {
    for (const state of [null, undefined, 'text', { source: 'text' }, { source: [{ name: 'post.example', content: 1 }] }]) {
      expect(carriedTexts('post.example', state)).toEqual([]);
    }
    expect(carriedTexts('post.example', carryTexts('post.example', []))).toEqual([]);
  });
});
