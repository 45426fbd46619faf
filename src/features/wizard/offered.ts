import { mailFlow, type StepId } from '../../domain/flow/mail-flow.ts';

/** The answers to a question that people are offered, in order; with `also`, what a live check found or a link says. */
export function offeredAnswers(step: StepId, ...also: (string | undefined)[]): string[] {
  const { answers, rules } = mailFlow.steps[step];
  const found: readonly string[] = rules.found ?? [];
  return Object.keys(answers).filter((id) => !found.includes(id) || also.includes(id));
}
