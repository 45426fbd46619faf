import type { Certainty } from '../certainty.ts';
import type { ExplanationId } from '../explanations/explanations.ts';
import { registry, rfc, type Source } from '../source.ts';

/** A reply code (RFC 5321 section 4.2) or an enhanced status code (RFC 3463), and what it means by itself. */
export interface Code {
  /** As the standard writes it: `550`, `5.1.1`. */
  id: string;
  explanation: ExplanationId;
  /** SMTP commands it answers; empty where any. */
  commands: readonly string[];
  /** Codes a reader may mean instead, or should know beside this one. */
  related: readonly string[];
  sources: readonly Source[];
  certainty: Certainty;
  /** The day a person last compared the row with its sources, as YYYY-MM-DD. */
  checked: string;
}

type Shared = Pick<Code, 'certainty' | 'checked'>;

type ReplyCode = Pick<Code, 'id' | 'explanation' | 'sources'> & Partial<Code>;

export function replyCodesOf(shared: Shared, rows: readonly ReplyCode[]): readonly Code[] {
  return rows.map((row) => ({ commands: [], related: [], ...shared, ...row }));
}

type EnhancedCode = readonly [
  id: string,
  explanation: ExplanationId,
  rfc: number | null,
  replyCodes: readonly string[],
];

export function enhancedCodesOf(shared: Shared, rows: readonly EnhancedCode[]): readonly Code[] {
  return rows.map(([id, explanation, document, related]) => ({
    id,
    explanation,
    commands: [],
    related,
    sources: document === null ? [registry] : [registry, rfc(document, `code x${id.slice(1)}`)],
    ...shared,
  }));
}
