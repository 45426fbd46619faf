import { describe, expect, it } from 'vitest';
import { codeIds, codeRows, findCode } from '../../../src/domain/catalogue/code-row.ts';
import { families } from '../../../src/knowledge/family.ts';
import { checks } from '../../../src/domain/flow/mail-flow.ts';
import { owners } from '../../../src/knowledge/owner.ts';

/** The response table of the guide. */
const guide = '211 214 220 221 250 251 252 354 420 421 432 449 450 451 452 455 500 501 502 503 504 550 551 552 553 554 555'.split(' ');

describe('the rows of the catalogue', () => {
  it('hold all 27 codes of the guide’s table, each with the guide as a source', () => {
    expect(guide).toHaveLength(27);
    const fromGuide = codeRows.filter(({ sources }) => sources.some(({ reference }) => reference.startsWith('OVHcloud g2117')));
    expect(fromGuide.map(({ id }) => id).toSorted()).toEqual(guide.toSorted());
  });

  it('stand once each, in order', () => {
    expect(codeIds).toEqual([...new Set(codeIds)].toSorted());
  });

  it.each(codeRows.map((row) => [row.id, row] as const))('%s is whole', (id, row) => {
    expect(id).toMatch(/^[2-5][0-5]\d$/);
    expect(row.class).toBe(Number(id[0]));
    expect(row.permanence).toBe({ 2: 'not-an-error', 3: 'not-an-error', 4: 'temporary', 5: 'permanent' }[row.class ?? 2]);
    expect(owners).toContain(row.owner);
    if (row.family !== null) expect(families).toContain(row.family);
    if (row.check !== null) expect(checks).toContain(row.check);
    expect(row.sources.length).toBeGreaterThan(0);
    for (const { reference, checked } of row.sources) {
      expect(reference).not.toBe('');
      expect(checked).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
    for (const other of row.related) {
      expect(findCode(other)).toBeDefined();
      expect(other).not.toBe(id);
    }
  });

  it('are found by id, and nothing else is', () => {
    expect(findCode('552')?.family).toBe('mailbox-full');
    for (const other of ['', '55', '5520', '599', 'toString', '__proto__']) expect(findCode(other)).toBeUndefined();
  });
});
