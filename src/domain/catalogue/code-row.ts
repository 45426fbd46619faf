import type { Certainty } from '../../knowledge/certainty.ts';
import type { Check } from '../../knowledge/check.ts';
import type { ExplanationId } from '../../knowledge/explanations/explanations.ts';
import type { Family } from '../../knowledge/family.ts';
import type { Owner } from '../../knowledge/owner.ts';
import type { Permanence } from '../../knowledge/permanence.ts';
import type { Source } from '../../knowledge/source.ts';

/** Who says what a row holds, and the day a person last compared the two, as YYYY-MM-DD. */
export interface CheckedSource extends Source {
  checked: string;
}

/** One code or wording. It holds no sentence: its words are those of its explanation. */
export interface CodeRow {
  /** As the standard writes it: `550`. */
  id: string;
  /** First digit (RFC 5321 section 4.2.1); null for errors of programs, which have none. */
  class: 2 | 3 | 4 | 5 | null;
  kind: 'reply' | 'enhanced' | 'provider' | 'client';
  /** Null where the code alone does not say, or nothing failed. */
  family: Family | null;
  owner: Owner;
  permanence: Permanence;
  /** SMTP commands the code answers; empty where any. */
  commands: readonly string[];
  /** Codes a reader may mean instead, or should know beside this one. */
  related: readonly string[];
  check: Check | null;
  sources: readonly CheckedSource[];
  /** What it means, and whose words it uses. */
  explanation: ExplanationId;
  certainty: Certainty;
  /** Whose wording it is: id of a provider, group or program, or `block-lists`. */
  provider?: string;
  /** Id of the block list it names. */
  blocklist?: string;
  /** Codes a wording comes with, also those that no one but its provider uses. */
  codes?: readonly string[];
  /** Phrases it is known by, lower case. */
  patterns?: readonly string[];
}
