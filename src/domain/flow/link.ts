import type { AnswersByStep, Questions } from './flow.ts';
import { stateOf, stepNames, type GivenAnswers } from './walk.ts';

/** The query key that names the step a walk began at. No step may have this name. */
export const fromKey = 'from';

/** The query key by which a browser that sent a question's form itself asks to go on. No step may have this name. */
export const onKey = 'next';

/** What a link says: answers by step, and where the walk began. */
export interface LinkState<S extends AnswersByStep> {
  answers: GivenAnswers;
  from: (keyof S & string) | undefined;
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
  return { answers, from: stepNames(flow).find((step) => step === from) };
}

/** Writes a query string, without a question mark: answers in the flow's order, then where the walk began. */
export function writeLink<S extends AnswersByStep>(flow: Questions<S>, { answers, from }: LinkState<S>): string {
  const parameters = new URLSearchParams();
  for (const step of stepNames(flow)) {
    const answer = answers.get(step);
    if (answer !== undefined && stateOf(flow, step, answer) !== undefined) parameters.append(step, answer);
  }
  if (from !== undefined) parameters.append(fromKey, from);
  return parameters.toString();
}
