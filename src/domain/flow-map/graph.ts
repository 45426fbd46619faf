import { everyWalk } from '../flow/every-walk.ts';
import { mailFlow, type OutcomeId, type StepId } from '../flow/mail-flow.ts';
import { stepNames } from '../flow/walk.ts';

/** What may come right after an answer, over every way through the flow. */
export interface Onward {
  answer: string;
  steps: readonly StepId[];
  outcomes: readonly OutcomeId[];
}

/** The flow as a picture shows it. */
export interface FlowGraph {
  steps: readonly { step: StepId; onward: readonly Onward[] }[];
  /** For each verdict the answers of a shortest way to it. */
  ways: ReadonlyMap<OutcomeId, ReadonlyMap<string, string>>;
}

let known: FlowGraph | undefined;

/** The graph of the mail flow, found by walking every way through it; made once. */
export function flowGraph(): FlowGraph {
  known ??= makeGraph();
  return known;
}

function makeGraph(): FlowGraph {
  const order = stepNames(mailFlow);
  const steps = new Map<string, Set<StepId>>();
  const outcomes = new Map<string, Set<OutcomeId>>();
  const ways = new Map<OutcomeId, ReadonlyMap<string, string>>();
  for (const { answers, outcome } of everyWalk(mailFlow)) {
    if (outcome === null) continue;
    const asked = order.filter((step) => answers.has(step));
    for (const [at, step] of asked.entries()) {
      const key = `${step}=${answers.get(step) ?? ''}`;
      const next = asked[at + 1];
      if (next === undefined) add(outcomes, key, outcome);
      else add(steps, key, next);
    }
    if (answers.size < (ways.get(outcome)?.size ?? Number.POSITIVE_INFINITY)) ways.set(outcome, answers);
  }
  return {
    steps: order.map((step) => ({
      step,
      onward: Object.keys(mailFlow.steps[step].answers).map((answer) => ({
        answer,
        steps: order.filter((other) => steps.get(`${step}=${answer}`)?.has(other)),
        outcomes: [...(outcomes.get(`${step}=${answer}`) ?? [])],
      })),
    })),
    ways,
  };
}

function add<Id>(sets: Map<string, Set<Id>>, key: string, id: Id): void {
  const set = sets.get(key) ?? new Set();
  set.add(id);
  sets.set(key, set);
}
