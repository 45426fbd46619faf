/** What the digits of a code mean by themselves, whether or not anyone gave it a meaning. */
export interface Digits {
  code: string;
  /** First digit (RFC 5321 section 4.2.1, RFC 3463 section 3). */
  class: '2' | '3' | '4' | '5';
  /** Second part of an enhanced code (RFC 3463 section 3); null where there is none, or none that the standard names. */
  subject: '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | null;
}

const codeShape = /(?<![\d.])([2-5])(?:\d\d|\.(\d{1,3})\.\d{1,3})(?!\d|\.\d)/;

const classes = ['2', '3', '4', '5'] as const;
const subjects = ['0', '1', '2', '3', '4', '5', '6', '7'] as const;

/** The first thing in a text that is written like a code; undefined where there is none. */
export function digitsIn(text: string): Digits | undefined {
  const found = codeShape.exec(text);
  const digit = classes.find((known) => known === found?.[1]);
  if (!found || !digit) return undefined;
  return { code: found[0], class: digit, subject: subjects.find((known) => known === found[2]) ?? null };
}
