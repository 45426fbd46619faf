import type { CodeRow, CheckedSource } from './code-row.ts';

/** The day the rows were last compared with their sources. */
export const checked = '2026-11-24';

/** An RFC as a source. */
export function rfc(number: number, section: string): CheckedSource {
  return { authority: 'standard', reference: `RFC ${number}, ${section}`, url: `https://www.rfc-editor.org/rfc/rfc${number}`, checked };
}

/** What the first digit tells of lasting (RFC 5321 section 4.2.1). */
export const permanenceOfClass: Readonly<Record<2 | 3 | 4 | 5, CodeRow['permanence']>> = {
  2: 'not-an-error',
  3: 'not-an-error',
  4: 'temporary',
  5: 'permanent',
};
