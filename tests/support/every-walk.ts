import { mailFlow, type OutcomeId, type StepId } from '../../src/domain/flow/mail-flow.ts';
import { walk } from '../../src/domain/flow/walk.ts';

export interface EndedWalk {
  answers: ReadonlyMap<string, string>;
  outcome: OutcomeId | null;
  /** Pages a person sees: one a question asked, and the verdict. */
  pages: number;
}

/** Every way through the checks, answering each question as it is asked; `from` as in a link straight to a check. */
export function everyWalk(from?: StepId): EndedWalk[] {
  return follow(new Map(), from);
}

function follow(answers: ReadonlyMap<string, string>, from: StepId | undefined): EndedWalk[] {
  const now = walk(mailFlow, answers, from);
  const step = now.current;
  if (step === null) return [{ answers, outcome: now.outcome, pages: answers.size + 1 }];
  if (answers.has(step)) throw new Error(`${step} is asked twice`);
  return Object.keys(mailFlow.steps[step].answers).flatMap((answer) => follow(new Map([...answers, [step, answer]]), from));
}
