import { describe, expect, it } from 'vitest';
import { clientErrors } from '../../../src/knowledge/programs/client-errors.ts';
import { replies } from '../../../src/knowledge/replies/replies.ts';
import { everyRow, findRow, providerIds } from '../../../src/domain/catalogue/every-row.ts';
import { providerReplyRows } from '../../../src/domain/catalogue/provider-rows.ts';

describe('every row of the catalogue', () => {
  it('has only known relations', () => {
    for (const row of everyRow) for (const other of row.related) expect(findRow(other)).toBeDefined();
  });

  it('holds what the decoder knows, from the same rows', () => {
    expect(providerReplyRows.map(({ id }) => id)).toEqual(replies.map(({ id }) => id));
    for (const { id } of clientErrors) expect(findRow(id)?.kind).toBe('client');
    expect(providerIds).toContain('outlook-com');
    expect(new Set(providerIds).size).toBe(new Set(everyRow.flatMap(({ provider }) => provider ?? [])).size);
  });

  it('reads the classes of an enhanced code apart', () => {
    expect(findRow('4.2.2')).toMatchObject({ permanence: 'temporary', explanation: 'mailbox-full-for-now' });
    expect(findRow('5.2.2')).toMatchObject({ permanence: 'permanent', explanation: 'mailbox-full' });
    for (const other of ['', '6.2.2', 'toString', '__proto__']) expect(findRow(other)).toBeUndefined();
  });
});
