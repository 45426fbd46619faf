import { formats } from '../../knowledge/bounces/formats.ts';
import { findKnown } from './known-phrases.ts';

/** What the marks of a text say together. */
export interface Marks {
  /** That something failed. */
  failure: boolean;
  /** That nothing has failed yet. */
  delay: boolean;
  /** That it has been given up. */
  final: boolean;
  /** Place in `formats` of the first program that may have written it; past the last where none has. */
  writer: number;
}

/** Reads which marks stand anywhere in a text, in whatever case. */
export function readMarks(text: string): Marks {
  const marks: Marks = { failure: false, delay: false, final: false, writer: formats.length };
  findKnown(text.toLowerCase(), ({ value }) => {
    if (value.kind === 'failure' || value.kind === 'delay' || value.kind === 'final') marks[value.kind] = true;
    else if (value.kind === 'format') marks.writer = Math.min(marks.writer, value.place);
  });
  return marks;
}

/** The program or provider that wrote a text, from its marks: the first in the table whose mark was found. */
export function writerOf(marks: readonly Marks[]): string | null {
  return formats[Math.min(...marks.map(({ writer }) => writer))]?.id ?? null;
}

/** Whether a text says that nothing has failed yet: it waits, and has not been given up since. */
export function saysDelayed({ delay, final }: Marks): boolean {
  return delay && !final;
}
