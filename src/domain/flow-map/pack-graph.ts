import { writeLink } from '../flow/link.ts';
import { mailFlow, outcomeIds, type StepId } from '../flow/mail-flow.ts';
import { stepNames } from '../flow/walk.ts';
import type { FlowGraph } from './graph.ts';

/** A graph that names steps, answers and outcomes by their positions in the flow: a quarter of the size to load. */
export interface PackedGraph {
  /** By step and answer: the steps and the outcomes it leads to. */
  targets: readonly (readonly (readonly [steps: readonly number[], outcomes: readonly number[]])[])[];
  /** By outcome: the answer to each step on a shortest walk; -1 where it is not asked. */
  shortest: readonly (readonly number[])[];
}

const order = stepNames(mailFlow);

/** The graph as it is loaded; `unpackGraph` gives it back. */
export function packGraph({ steps, shortest }: FlowGraph): PackedGraph {
  return {
    targets: steps.map(({ targets }) =>
      targets.map((to) => [to.steps.map((step) => order.indexOf(step)), to.outcomes.map((id) => outcomeIds.indexOf(id))]),
    ),
    shortest: outcomeIds.map((outcome) => {
      const answers = new URLSearchParams(shortest[outcome]);
      return order.map((step) => answersTo(step).indexOf(answers.get(step) ?? ''));
    }),
  };
}

/** The graph that `packGraph` was given. */
export function unpackGraph({ targets, shortest }: PackedGraph): FlowGraph {
  return {
    steps: order.map((step, at) => ({
      step,
      targets: answersTo(step).map((answer, index) => {
        const [steps, outcomes] = targets[at]?.[index] ?? [[], []];
        return { answer, steps: pick(order, steps), outcomes: pick(outcomeIds, outcomes) };
      }),
    })),
    shortest: Object.fromEntries(
      outcomeIds.map((outcome, at) => {
        const answers = new Map(order.map((step, index) => [step, answersTo(step)[shortest[at]?.[index] ?? -1] ?? '']));
        return [outcome, writeLink(mailFlow, { answers, from: undefined })];
      }),
    ),
  };
}

function answersTo(step: StepId): string[] {
  return Object.keys(mailFlow.steps[step].answers);
}

function pick<Id>(ids: readonly Id[], positions: readonly number[]): Id[] {
  return positions.flatMap((at) => ids.slice(at, at + 1));
}
