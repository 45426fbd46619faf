import type { AnswersByStep, Questions } from './flow.ts';
import { stateOf, stepNames, type GivenAnswers } from './walk.ts';

/** The query key that names the step a walk began at. No step may have this name. */
export const fromKey = 'from';

/** The query key by which a browser that sent a question's form itself asks to go on. No step may have this name. */
export const onKey = 'next';

/** The query key of the explanation that an error message was read as before the walk. No step may have this name. */
export const reasonKey = 'reason';

/** What a link says: answers by step, where the walk began, and which error led to it. */
export interface LinkState<S extends AnswersByStep> {
  answers: GivenAnswers;
  from: (keyof S & string) | undefined;
  /** Id of an explanation, by its shape alone: whether there is such a one is the reader's to look up. */
  reason?: string | undefined;
}

/** An explanation's id as it may stand in a link or a report; undefined for anything else. */
export function readReason(text: string | null | undefined): string | undefined {
  return /^[a-z\d]+(?:-[a-z\d]+)*$/.test(text ?? '') && (text ?? '').length <= 60 ? (text ?? undefined) : undefined;
}

/**
 * Reads a query string (with or without its question mark). Unknown steps and values are dropped;
 * where a step is named twice its first answer counts. Never throws.
 */
export function readLink<S extends AnswersByStep>(flow: Questions<S>, query: string): LinkState<S> {
  const parameters = new URLSearchParams(query);
  const answers = new Map<string, string>();
  for (const step of stepNames(flow)) {
    const answer = parameters.get(step);
    if (answer !== null && stateOf(flow, step, answer) !== undefined) answers.set(step, answer);
  }
  const from = parameters.get(fromKey);
  return { answers, from: stepNames(flow).find((step) => step === from), reason: readReason(parameters.get(reasonKey)) };
}

/** Writes a query string, without a question mark: answers in the flow's order, where the walk began, what led to it. */
export function writeLink<S extends AnswersByStep>(flow: Questions<S>, { answers, from, reason }: LinkState<S>): string {
  const parameters = new URLSearchParams();
  for (const step of stepNames(flow)) {
    const answer = answers.get(step);
    if (answer !== undefined && stateOf(flow, step, answer) !== undefined) parameters.append(step, answer);
  }
  if (from !== undefined) parameters.append(fromKey, from);
  if (reason !== undefined) parameters.append(reasonKey, reason);
  return parameters.toString();
}
