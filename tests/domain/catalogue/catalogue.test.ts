import { describe, expect, it } from 'vitest';
import { commonCodes } from '../../../src/knowledge/codes/common-codes.ts';
import { enhancedRows, replyRows } from '../../../src/domain/catalogue/code-rows.ts';

/** The response table of the guide. */
const guide = '211 214 220 221 250 251 252 354 420 421 432 449 450 451 452 455 500 501 502 503 504 550 551 552 553 554 555'.split(' ');

describe('the rows of the catalogue', () => {
  it('hold all 27 codes of the guide’s table, each with the guide as a source', () => {
    expect(guide).toHaveLength(27);
    const fromGuide = replyRows.filter(({ sources }) => sources.some(({ reference }) => reference.startsWith('OVHcloud g2117')));
    expect(fromGuide.map(({ id }) => id).toSorted()).toEqual(guide.toSorted());
  });

  it('hold the ten most common codes, once each', () => {
    expect(new Set(commonCodes).size).toBe(10);
    const ids = new Set([...replyRows, ...enhancedRows].map(({ id }) => id));
    expect(commonCodes.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('stand in order', () => {
    const ids = replyRows.map(({ id }) => id);
    expect(ids).toEqual(ids.toSorted());
  });

  it('tell by their class whether they last', () => {
    for (const { id, permanence } of [...replyRows, ...enhancedRows].filter((row) => row.class !== null))
      expect([id, permanence]).toEqual([id, { 2: 'not-an-error', 3: 'not-an-error', 4: 'temporary', 5: 'permanent' }[id[0] ?? '']]);
  });
});
