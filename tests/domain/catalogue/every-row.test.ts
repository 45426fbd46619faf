import { describe, expect, it } from 'vitest';
import { clientErrors } from '../../../src/knowledge/client-errors.ts';
import { replies } from '../../../src/knowledge/replies/replies.ts';
import { explanations } from '../../../src/knowledge/explanations/explanations.ts';
import { everyRow, findRow, providerSlugs } from '../../../src/domain/catalogue/every-row.ts';
import { providerRows } from '../../../src/domain/catalogue/provider-rows.ts';
import { owners } from '../../../src/knowledge/owner.ts';

describe('every row of the catalogue', () => {
  it('stands once', () => {
    const ids = everyRow.map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it('has an owner, a source with its day, known relations and a known explanation', () => {
    for (const row of everyRow) {
      expect(owners).toContain(row.owner);
      expect(row.sources.length).toBeGreaterThan(0);
      for (const { reference, checked } of row.sources) {
        expect(reference).not.toBe('');
        expect(checked).toMatch(/^\d{4}-\d\d-\d\d$/);
      }
      for (const other of row.related) expect(findRow(other)).toBeDefined();
      if (row.explanation !== undefined) expect(Object.hasOwn(explanations, row.explanation)).toBe(true);
    }
  });

  it('agrees with its explanation about the family', () => {
    const different = everyRow.filter(
      (row) => row.explanation !== undefined && row.kind !== 'client' && explanations[row.explanation].family !== row.family,
    );
    expect(different.map(({ id, family, explanation }) => [id, family, explanation])).toEqual([]);
  });

  it('holds what the decoder knows, from the same rows', () => {
    expect(providerRows.map(({ id }) => id)).toEqual(replies.map(({ id }) => id));
    for (const { id } of clientErrors) expect(findRow(id)?.kind).toBe('client');
    expect(providerSlugs).toContain('outlook-com');
    expect(new Set(providerSlugs).size).toBe(new Set(everyRow.flatMap(({ provider }) => provider ?? [])).size);
  });

  it('reads the classes of an enhanced code apart', () => {
    expect(findRow('4.2.2')).toMatchObject({ permanence: 'temporary', explanation: 'mailbox-full-for-now' });
    expect(findRow('5.2.2')).toMatchObject({ permanence: 'permanent', explanation: 'mailbox-full' });
    for (const other of ['', '6.2.2', 'toString', '__proto__']) expect(findRow(other)).toBeUndefined();
  });
});
