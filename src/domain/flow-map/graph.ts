import { everyWalk } from '../flow/every-walk.ts';
import { writeLink } from '../flow/link.ts';
import { mailFlow, type OutcomeId, type StepId } from '../flow/mail-flow.ts';
import { stepNames } from '../flow/walk.ts';

/** What can come right after an answer, over every walk. */
export interface Targets {
  answer: string;
  /** In the order of asking. */
  steps: readonly StepId[];
  outcomes: readonly OutcomeId[];
}

/** The mail flow as a graph to draw. */
export interface FlowGraph {
  steps: readonly { step: StepId; targets: readonly Targets[] }[];
  /** The answers of a shortest walk to each outcome, as a query string, by outcome. */
  shortest: Readonly<Record<string, string>>;
}

/** Computes the graph from every walk there is. They are some 2,500, so this is done when the site is built. */
export function makeFlowGraph(): FlowGraph {
  const order = stepNames(mailFlow);
  const steps = new Map<string, Set<string>>();
  const outcomes = new Map<string, Set<OutcomeId>>();
  const shortest = new Map<OutcomeId, ReadonlyMap<string, string>>();
  for (const { answers, outcome } of everyWalk(mailFlow)) {
    if (outcome === null) continue;
    const asked = [...answers];
    for (const [at, [step, answer]] of asked.entries()) {
      const next = asked[at + 1];
      if (next) add(steps, `${step}=${answer}`, next[0]);
      else add(outcomes, `${step}=${answer}`, outcome);
    }
    if (answers.size < (shortest.get(outcome)?.size ?? Infinity)) shortest.set(outcome, answers);
  }
  const targetsOf = (step: StepId) =>
    Object.keys(mailFlow.steps[step].answers).map((answer) => ({
      answer,
      steps: order.filter((other) => steps.get(`${step}=${answer}`)?.has(other)),
      outcomes: [...(outcomes.get(`${step}=${answer}`) ?? [])],
    }));
  return {
    steps: order.map((step) => ({ step, targets: targetsOf(step) })),
    shortest: Object.fromEntries([...shortest].map(([outcome, answers]) => [outcome, writeLink(mailFlow, { answers, from: undefined })])),
  };
}

function add<Id>(sets: Map<string, Set<Id>>, key: string, id: Id): void {
  sets.set(key, (sets.get(key) ?? new Set()).add(id));
}
