import { describe, expect, it } from 'vitest';
import { clientReplies } from '../../../src/domain/bounce/client-errors.ts';
import { providerReplies } from '../../../src/domain/bounce/provider-replies.ts';
import { answers } from '../../../src/domain/codes/answers.ts';
import { everyRow, findRow, providerSlugs } from '../../../src/domain/codes/every-row.ts';
import { providerRows } from '../../../src/domain/codes/provider-rows.ts';
import { owners } from '../../../src/domain/owner.ts';

describe('every row of the catalogue', () => {
  it('stands once', () => {
    const ids = everyRow.map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it('has an owner, a source with its day, known relations and a known answer', () => {
    for (const row of everyRow) {
      expect(owners).toContain(row.owner);
      expect(row.sources.length).toBeGreaterThan(0);
      for (const { reference, checked } of row.sources) {
        expect(reference).not.toBe('');
        expect(checked).toMatch(/^\d{4}-\d\d-\d\d$/);
      }
      for (const other of row.related) expect(findRow(other)).toBeDefined();
      if (row.answer !== undefined) expect(Object.hasOwn(answers, row.answer)).toBe(true);
    }
  });

  it('agrees with its answer about the family', () => {
    const different = everyRow.filter(
      (row) => row.answer !== undefined && row.kind !== 'client' && answers[row.answer].family !== row.family,
    );
    expect(different.map(({ id, family, answer }) => [id, family, answer])).toEqual([]);
  });

  it('holds what the decoder knows, from the same rows', () => {
    expect(providerRows.map(({ id }) => id)).toEqual(providerReplies.map(({ id }) => id));
    for (const { id } of clientReplies) expect(findRow(id)?.kind).toBe('client');
    expect(providerSlugs).toContain('outlook-com');
    expect(new Set(providerSlugs).size).toBe(new Set(everyRow.flatMap(({ provider }) => provider ?? [])).size);
  });

  it('reads the classes of an enhanced code apart', () => {
    expect(findRow('4.2.2')).toMatchObject({ permanence: 'temporary', answer: 'mailbox-full-for-now' });
    expect(findRow('5.2.2')).toMatchObject({ permanence: 'permanent', answer: 'mailbox-full' });
    for (const other of ['', '6.2.2', 'toString', '__proto__']) expect(findRow(other)).toBeUndefined();
  });
});
