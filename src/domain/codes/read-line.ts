import { hasKnownWording, plainText, rowThatTells } from '../bounce/judge.ts';
import { readRecipients } from '../bounce/recipients.ts';
import { unveil } from '../bounce/source-text.ts';
import type { Family } from '../family.ts';
import { answerByRow } from './answer-by-row.ts';
import { answers, type AnswerId } from './answers.ts';
import { finerAnswers } from './provider-answers.ts';
import { usualAnswer } from './provider-rows.ts';

/** What the decoder reads in an error line. */
export interface LineReading {
  /** The codes that decide, the enhanced code first; empty where the line has none. */
  codes: readonly string[];
  /** Null where its words and its codes tell nothing. */
  family: Family | null;
  /** The answer that fits the line; null without a family. */
  answer: AnswerId | null;
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
  if (family === null) return { codes, family, answer: null, row: null, isOwn: false };
  const row = rowThatTells({ text: diagnostic, replyCode, enhancedCode, context: line });
  const own = row?.family === family ? answerByRow.get(row.id) : undefined;
  return {
    codes,
    family,
    answer: own ?? answerTo(family, told.permanent !== false, plainText(diagnostic)),
    row: row?.family === family ? row.id : null,
    isOwn: row !== undefined && row.scope !== 'any',
  };
}

/** The finest answer of a family whose mark begins a word of the line, or a part of a name in it, else the usual one. */
function answerTo(family: Family, permanent: boolean, plain: string): AnswerId | null {
  const words = ` ${plain.replaceAll(/[^\p{L}\p{N}.]+/gu, ' ')}`;
  const holds = (mark: string) => words.includes(` ${mark}`) || words.includes(`.${mark}`);
  const finer = finerAnswers.find(([mark, answer]) => answers[answer].family === family && holds(mark));
  const answer = finer?.[1] ?? usualAnswer(family, permanent);
  return answers[answer].family === family ? answer : null;
}

/** Whether a text without any number is the words of a server or a program. */
export function isKnownWording(text: string): boolean {
  return hasKnownWording(text);
}
