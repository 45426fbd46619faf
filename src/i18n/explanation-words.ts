import type { ExplanationId } from '../knowledge/explanations/explanations.ts';

/** What an explanation says to people. */
export interface ExplanationWords {
  title: string;
  /** The title with the recipient's name, `{{recipient}}`; none where nothing failed. */
  titleFor?: string;
  meaning: string;
  details?: string;
  action: string;
  steps: readonly string[];
  stop: string;
  providerNote?: string;
}

export type WordsOfAll = Readonly<Record<ExplanationId, ExplanationWords>>;
