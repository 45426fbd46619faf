import type { Certainty } from '../certainty.ts';
import type { Source } from '../source.ts';

/** A mail server, or what people read and send mail with. */
export interface Program extends Shared {
  id: string;
  name: string;
  /** What else it is called, as people write it. */
  names?: readonly string[];
  /** Pieces of text by which a reply or a bounce shows that its words are this program's; lower case. */
  marks?: readonly string[];
}

/** What the rows of a file have in common. */
interface Shared {
  /** `server`: passes mail on or keeps it. `client`: people read mail in it, or programs send through it. */
  kind: 'server' | 'client';
  sources: readonly [Source, ...Source[]];
  certainty: Certainty;
  /** The day a person last compared the row with its source, as YYYY-MM-DD. */
  checked: string;
}

/** Rows of programs of one kind. */
export function programsOf(
  shared: Shared,
  rows: readonly (Partial<Shared> & Omit<Program, keyof Shared>)[],
): readonly Program[] {
  return rows.map((row) => ({ ...shared, ...row }));
}
