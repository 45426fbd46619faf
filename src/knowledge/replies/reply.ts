import type { Certainty } from '../certainty.ts';
import type { ExplanationId } from '../explanations/explanations.ts';
import type { Source } from '../source.ts';

/** What a named provider or program is known to say, and what it means by it. */
export interface Reply extends Shared {
  id: string;
  explanation: ExplanationId;
  /** Id of the block list it names. */
  blocklist?: string;
  /** Whether it lasts, where neither the class of its codes nor its explanation tells so. */
  permanence?: 'permanent' | 'temporary';
  /** Reply and enhanced codes it comes with. */
  codes: readonly string[];
  /** Plain lower-case phrases with single blanks. */
  phrases: readonly [string, ...string[]];
}

/** What the rows of a file have in common, unless a row says otherwise. */
interface Shared {
  /** Id of the provider, group or program, or `block-lists`. */
  provider: string;
  /**
   * `token`: a code of the provider's own, unmistakable anywhere; `any`: words of a mail program or a
   * block list; `provider`: counts only where the text names the provider.
   */
  scope: 'token' | 'any' | 'provider';
  certainty: Certainty;
  source: Source;
  /** The day a person last compared the row with its source, as YYYY-MM-DD. */
  checked: string;
}

type Row = Partial<Shared> & Omit<Reply, keyof Shared | 'codes'> & Partial<Pick<Reply, 'codes'>>;

/** The replies of one provider or program. */
export function repliesOf(shared: Shared, rows: readonly Row[]): readonly Reply[] {
  return rows.map((row) => ({ codes: [], ...shared, ...row }));
}
