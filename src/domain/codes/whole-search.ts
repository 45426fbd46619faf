import { judge } from '../bounce/judge.ts';
import { readReplyCodes } from '../bounce/reply.ts';
import type { Family } from '../family.ts';
import type { CodeRow } from './catalogue.ts';
import { enhancedRows } from './enhanced-rows.ts';
import { providerRows } from './provider-rows.ts';
import { replyRows } from './reply-rows.ts';
import { createSearch, type CodeSearch, type SearchWords } from './search.ts';

/**
 * Makes the search over the whole catalogue, for the page and for the command. `own` are the words
 * of codes that have their own, `shared` those of the answers, both in the reader's language.
 */
export function createWholeSearch(own: Readonly<Record<string, SearchWords>>, shared: Readonly<Record<string, SearchWords>>): CodeSearch {
  const rows = [...replyRows, ...enhancedRows, ...furtherAnswers()];
  const words = Object.fromEntries(
    rows.flatMap(({ id, answer }) => {
      const found = answer === undefined ? own[id] : shared[answer];
      return found ? [[id, found] as const] : [];
    }),
  );
  return createSearch(rows, words, familyOfLine);
}

/** An answer that no code has is shown by the first provider who gives it. */
function furtherAnswers(): CodeRow[] {
  const known = new Set([...replyRows, ...enhancedRows].map(({ answer }) => answer));
  const further = providerRows.filter(({ answer }) => !known.has(answer));
  return [...new Map(further.toReversed().map((row) => [row.answer, row])).values()];
}

/** What an error line is about, read as the decoder reads it; null where that would be a guess. */
function familyOfLine(query: string): Family | null {
  const { reply, enhanced } = readReplyCodes(query);
  const { family, confidence } = judge({ text: query, replyCode: reply?.code ?? '', enhancedCode: enhanced?.code ?? '', context: query });
  return confidence === 'guess' ? null : family;
}
