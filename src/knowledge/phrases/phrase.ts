import type { Certainty } from '../certainty.ts';
import type { ExplanationId } from '../explanations/explanations.ts';
import { replyTexts, type Source } from '../source.ts';

/** A usual wording of mail programs and servers, and what it means whoever says it. */
export interface Phrase {
  /** Plain lower-case words with single blanks, found where a word begins. */
  text: string;
  explanation: ExplanationId;
  /** Whether replies of other kinds have these words, too: a code that tells more goes before them. */
  isVague: boolean;
  source: Source;
  certainty: Certainty;
  /** The day a person last compared the row with its source, as YYYY-MM-DD. */
  checked: string;
}

type Shared = Pick<Phrase, 'isVague' | 'source' | 'certainty' | 'checked'>;

const usual: Shared = { isVague: false, source: replyTexts, certainty: 'observed', checked: '2026-11-24' };

/** Phrases by the explanation they are of. */
export function phrasesOf(
  lists: Readonly<Partial<Record<ExplanationId, readonly string[]>>>,
  shared: Partial<Shared> = {},
): readonly Phrase[] {
  // The keys are the type's own.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const entries = Object.entries(lists) as [ExplanationId, readonly string[]][];
  return entries.flatMap(([explanation, texts]) => texts.map((text) => ({ text, explanation, ...usual, ...shared })));
}
