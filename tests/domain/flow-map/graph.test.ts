import { expect, it } from 'vitest';
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
