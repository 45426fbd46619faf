import type { ExplanationId } from '../../knowledge/explanations/explanations.ts';
import type { Family } from '../../knowledge/family.ts';
import { visible } from '../bounce/characters.ts';
import { hasKnownWording } from '../bounce/judge.ts';
import { MAX_RECIPIENTS, MAX_WORDS } from '../bounce/limits.ts';
import { hasReason, readRecipients, take } from '../bounce/recipients.ts';
import { decodeLine } from '../bounce/source-text.ts';
import { findReply } from '../catalogue/known-replies.ts';

/** What the decoder reads in an error line. */
export interface LineReading {
  /** The codes that decide, the enhanced code first; empty where the line has none. */
  codes: readonly string[];
  /** Null where its words and its codes tell nothing. */
  family: Family | null;
  /** The explanation that fits the line; null without a family. */
  explanation: ExplanationId | null;
  /** Id of the row of a provider or program whose own words decide; null where none does. */
  row: string | null;
  /** Whether those words are that provider's alone, and not of a program or list that servers everywhere use. */
  isOwn: boolean;
}

/** Reads a pasted line as the decoder does: its first recipient of whom something is told. */
export function readLine(text: string): LineReading | null {
  const line = visible(decodeLine(text));
  const { each } = readRecipients({ text: line, words: MAX_WORDS, failed: [], to: '', saysDelayed: false });
  const told = [...take(each(), MAX_RECIPIENTS)].find(hasReason);
  if (!told) return null;
  const { replyCode, enhancedCode, family, explanation, reply } = told;
  const codes = [enhancedCode, replyCode].filter((code) => code !== '');
  // A number without words about it is a guess, and the rows of the codes tell what they usually mean.
  if (told.confidence === 'guess' || family === null)
    return { codes, family: null, explanation: null, row: null, isOwn: false };
  const row = reply === null ? undefined : findReply(reply);
  return { codes, family, explanation, row: reply, isOwn: row !== undefined && row.scope !== 'any' };
}

/** Whether a text without any number is the words of a server or a program. */
export function isKnownWording(text: string): boolean {
  return hasKnownWording(text);
}
