import { hasKnownWording, plainText, rowThatTells } from '../bounce/judge.ts';
import { readRecipients } from '../bounce/recipients.ts';
import { unveil } from '../bounce/source-text.ts';
import type { Family } from '../../knowledge/family.ts';
import { explanations, type ExplanationId } from '../../knowledge/explanations/explanations.ts';
import { finerExplanations } from '../catalogue/provider-explanations.ts';
import { usualExplanation } from '../catalogue/provider-rows.ts';

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
  const line = unveil(text);
  const told = readRecipients(line, [], '').find(
    ({ replyCode, enhancedCode, family }) => replyCode + enhancedCode !== '' || family !== null,
  );
  if (!told) return null;
  const { replyCode, enhancedCode, diagnostic } = told;
  const codes = [enhancedCode, replyCode].filter((code) => code !== '');
  // A number without words about it is a guess, and the rows of the codes tell what they usually mean.
  const family = told.confidence === 'guess' ? null : told.family;
  if (family === null) return { codes, family, explanation: null, row: null, isOwn: false };
  const row = rowThatTells({ text: diagnostic, replyCode, enhancedCode, context: line });
  const own = row?.family === family ? row.explanation : undefined;
  return {
    codes,
    family,
    explanation: own ?? explanationFor(family, told.permanent !== false, plainText(diagnostic)),
    row: row?.family === family ? row.id : null,
    isOwn: row !== undefined && row.scope !== 'any',
  };
}

/** The finest explanation of a family whose mark begins a word of the line, or a part of a name in it, else the usual one. */
function explanationFor(family: Family, permanent: boolean, plain: string): ExplanationId | null {
  const words = ` ${plain.replaceAll(/[^\p{L}\p{N}.]+/gu, ' ')}`;
  const holds = (mark: string) => words.includes(` ${mark}`) || words.includes(`.${mark}`);
  const finer = finerExplanations.find(([mark, explanation]) => explanations[explanation].family === family && holds(mark));
  const explanation = finer?.[1] ?? usualExplanation(family, permanent);
  return explanations[explanation].family === family ? explanation : null;
}

/** Whether a text without any number is the words of a server or a program. */
export function isKnownWording(text: string): boolean {
  return hasKnownWording(text);
}
