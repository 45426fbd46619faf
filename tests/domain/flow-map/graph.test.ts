import { expect, it } from 'vitest';
import { everyWalk } from '../../../src/domain/flow/every-walk.ts';
import { flowGraph } from '../../../src/domain/flow-map/graph.ts';
import { mailFlow } from '../../../src/domain/flow/mail-flow.ts';
import { stepNames, walk } from '../../../src/domain/flow/walk.ts';

it('the map has every step, every answer and every verdict of the flow', () => {
  const { steps, ways } = flowGraph();
  expect(steps.map(({ step }) => step)).toEqual(stepNames(mailFlow));
  for (const { step, onward } of steps) expect(onward.map(({ answer }) => answer)).toEqual(Object.keys(mailFlow.steps[step].answers));
  expect([...ways.keys()].toSorted()).toEqual(Object.keys(mailFlow.outcomes).toSorted());
});

it('every answer leads on, and only to later steps', () => {
  const order = stepNames(mailFlow);
  for (const { step, onward } of flowGraph().steps) {
    for (const { steps, outcomes } of onward) {
      expect(steps.length + outcomes.length).toBeGreaterThan(0);
      for (const next of steps) expect(order.indexOf(next)).toBeGreaterThan(order.indexOf(step));
    }
  }
});

it('the way it gives to a verdict comes to that verdict', () => {
  for (const [outcome, way] of flowGraph().ways) expect(walk(mailFlow, way).outcome).toBe(outcome);
});

it('leads where some walk leads, and nowhere else; the ways are the shortest', () => {
  const order = stepNames(mailFlow);
  const next = new Set<string>();
  const shortest = new Map<string, number>();
  for (const { answers, outcome } of everyWalk(mailFlow)) {
    const asked = order.filter((step) => answers.has(step));
    for (const [at, step] of asked.entries()) next.add(`${step}=${answers.get(step)} > ${asked[at + 1] ?? outcome}`);
    shortest.set(outcome ?? '', Math.min(answers.size, shortest.get(outcome ?? '') ?? Infinity));
  }
  const drawn = flowGraph().steps.flatMap(({ step, onward }) =>
    onward.flatMap(({ answer, steps, outcomes }) => [...steps, ...outcomes].map((to) => `${step}=${answer} > ${to}`)),
  );
  expect(drawn.toSorted()).toEqual([...next].toSorted());
  expect(new Map<string, number>([...flowGraph().ways].map(([outcome, way]) => [outcome, way.size]))).toEqual(shortest);
});
