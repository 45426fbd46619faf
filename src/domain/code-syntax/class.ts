import type { Permanence } from '../../knowledge/permanence.ts';

/** What the first digit of a code means (RFC 5321 section 4.2.1, RFC 3463 section 3). */
export type CodeClass = 2 | 3 | 4 | 5;

const classes: Readonly<Record<string, CodeClass>> = { 2: 2, 3: 3, 4: 4, 5: 5 };

/** The class of a code; null for text that begins with no class. */
export function classOf(code: string): CodeClass | null {
  return classes[code[0] ?? ''] ?? null;
}

/** Whether a failure of a class lasts. */
export const permanenceOfClass: Readonly<Record<CodeClass, Permanence>> = {
  2: 'not-an-error',
  3: 'not-an-error',
  4: 'temporary',
  5: 'permanent',
};
