import { expect, it } from 'vitest';
import { everyWalk } from '../../../src/domain/flow/every-walk.ts';
import { readLink } from '../../../src/domain/flow/link.ts';
import { mailFlow } from '../../../src/domain/flow/mail-flow.ts';
import { stepNames, walk } from '../../../src/domain/flow/walk.ts';
import { makeFlowGraph } from '../../../src/domain/flow-map/graph.ts';
import { packGraph, unpackGraph } from '../../../src/domain/flow-map/pack-graph.ts';

const graph = makeFlowGraph();

it('the map has every step, every answer and every verdict of the flow', () => {
  expect(graph.steps.map(({ step }) => step)).toEqual(stepNames(mailFlow));
  for (const { step, targets } of graph.steps) {
    expect(targets.map(({ answer }) => answer)).toEqual(Object.keys(mailFlow.steps[step].answers));
  }
  expect(Object.keys(graph.shortest).toSorted()).toEqual(Object.keys(mailFlow.outcomes).toSorted());
});

it('every answer leads on, and only to later steps', () => {
  const order = stepNames(mailFlow);
  for (const { step, targets } of graph.steps) {
    for (const { steps, outcomes } of targets) {
      expect(steps.length + outcomes.length).toBeGreaterThan(0);
      for (const next of steps) expect(order.indexOf(next)).toBeGreaterThan(order.indexOf(step));
    }
  }
});

it('the way it gives to a verdict comes to that verdict, and no walk is shorter', () => {
  const walks = everyWalk(mailFlow);
  for (const [outcome, query] of Object.entries(graph.shortest)) {
    const { answers } = readLink(mailFlow, query);
    const walked = walk(mailFlow, answers);
    expect(walked.outcome).toBe(outcome);
    expect(walked.answers).toEqual(answers);
    expect(answers.size).toBe(Math.min(...walks.filter((one) => one.outcome === outcome).map((one) => one.answers.size)));
  }
});

it('leads where the next question or the verdict is, on whatever walk an answer is given, and nowhere else', () => {
  const next = new Set<string>();
  for (const { answers } of everyWalk(mailFlow)) {
    const given = new Map<string, string>();
    for (const [step, answer] of answers) {
      given.set(step, answer);
      const { current, outcome } = walk(mailFlow, given);
      next.add(`${step}=${answer} > ${current ?? outcome}`);
    }
  }
  const drawn = graph.steps.flatMap(({ step, targets }) =>
    targets.flatMap(({ answer, steps, outcomes }) => [...steps, ...outcomes].map((to) => `${step}=${answer} > ${to}`)),
  );
  expect(drawn.toSorted()).toEqual([...next].toSorted());
});

it('is the same after it was packed for loading', () => {
  expect(unpackGraph(packGraph(graph))).toEqual(graph);
});
