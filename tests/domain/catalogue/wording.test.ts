import { describe, expect, it } from 'vitest';
import { everyRow, findRow } from '../../../src/domain/catalogue/every-row.ts';
import { wordingOf } from '../../../src/domain/catalogue/wording.ts';

describe('the wording a row is shown by', () => {
  it.each([
    ['outlook-com-5-7-1-s3150', '(S3150)'],
    ['client-outlook-0x800ccc0d', '0x800CCC0D'],
    ['google-4-3-0-temporary-system-problem', 'temporary system problem'],
    ['icloud-5-7-0-support-proofpoint-com-dnsbl-lookup', 'support.proofpoint.com/dnsbl-lookup'],
  ])('of %s is %s', (id, wording) => {
    expect(wordingOf(findRow(id) ?? { id })).toBe(wording);
  });

  it('is one of the row’s own phrases, and none where it has none', () => {
    for (const row of everyRow) {
      const wording = wordingOf(row);
      if (row.patterns === undefined) expect(wording).toBeUndefined();
      else expect(row.patterns).toContain(wording?.toLowerCase());
    }
  });
});
