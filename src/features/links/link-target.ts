import { writeLink } from '../../domain/flow/link.ts';
import { mailFlow, type OutcomeId, type StepId } from '../../domain/flow/mail-flow.ts';
import { walk, type GivenAnswers } from '../../domain/flow/walk.ts';
import { paths, type Language } from '../../paths.ts';

/** Where a link leads: its address from the root, and the page it opens. */
export interface LinkTarget {
  address: string;
  opens: { page: 'start' } | { page: 'step'; step: StepId } | { page: 'verdict'; outcome: OutcomeId };
}

/** A link that starts at a step, or where the answers leave off if none is chosen. */
export function linkTarget(language: Language, start: StepId | undefined, answers: GivenAnswers): LinkTarget {
  if (start !== undefined) return stepTarget(language, start, answers);
  if (answers.size === 0) return { address: paths.check(language), opens: { page: 'start' } };
  const { current, outcome, answers: counted } = walk(mailFlow, answers);
  if (current !== null) return stepTarget(language, current, answers);
  if (outcome === null) return { address: paths.check(language), opens: { page: 'start' } };
  const query = writeLink(mailFlow, { answers: counted, from: undefined });
  return { address: paths.verdict(language, query), opens: { page: 'verdict', outcome } };
}

function stepTarget(language: Language, step: StepId, answers: GivenAnswers): LinkTarget {
  return { address: paths.step(language, step, writeLink(mailFlow, { answers, from: undefined })), opens: { page: 'step', step } };
}

/** What is wrong with a typed domain: it is a mailbox address, or other text. Undefined where it is one, or nothing is typed. */
export function domainError(typed: string, domain: string | undefined): 'address' | 'text' | undefined {
  if (typed.trim() === '' || domain !== undefined) return undefined;
  return /[@＠]/.test(typed) ? 'address' : 'text';
}
