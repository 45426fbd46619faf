import { describe, expect, expectTypeOf, it } from 'vitest';
import { findRow } from '../../../src/domain/catalogue/every-row.ts';
import { everyWalk } from '../../../src/domain/flow/every-walk.ts';
import type { Conclusion, Flow, Rules, Steps } from '../../../src/domain/flow/flow.ts';
import { checkOfStep, checks, mailFlow, type StepId } from '../../../src/domain/flow/mail-flow.ts';
import { stepNames, walk } from '../../../src/domain/flow/walk.ts';
import type { RulesOf } from '../../../src/domain/flow/vocabulary.ts';
import { owners } from '../../../src/knowledge/owner.ts';

const walks = everyWalk(mailFlow);

/** Walks from the start, from each question, and from the first check with the trouble given: all that links lead to. */
const begun = [
  ...walks.map((ended) => ({ ...ended, from: undefined })),
  ...stepNames(mailFlow).flatMap((from) => everyWalk(mailFlow, from).map((ended) => ({ ...ended, from }))),
  ...Object.keys(mailFlow.steps.symptom.answers).flatMap((trouble) =>
    everyWalk(mailFlow, 'product', new Map([['symptom', trouble]])).map((ended) => ({ ...ended, from: 'product' as const })),
  ),
];

/** Whether every walk asks the same and ends the same in another flow. */
function isSame(other: AnyFlow): boolean {
  return begun.every(({ answers, from, outcome, suspect }) => {
    const walked = walk(other, answers, from);
    return walked.outcome === outcome && walked.suspect === suspect && walked.answers.size === answers.size;
  });
}

/** The lists that lack one entry of this one. */
function without<T>(list: readonly T[]): T[][] {
  return list.map((_, index) => list.toSpliced(index, 1));
}

/** The tables that lack one conclusion of this one, or one entry of a conclusion that is a list. */
function lessOf(table: Readonly<Record<string, Conclusion>>): Record<string, Conclusion>[] {
  return Object.entries(table).flatMap(([id, conclusion]) =>
    (typeof conclusion === 'string' ? [[]] : without(conclusion)).map((fewer) => ({ ...table, [id]: fewer })),
  );
}

type AnyFlow = Flow<Steps<string>, string>;

function withRules(step: StepId, rules: Partial<Rules>): Steps<string> {
  const changed = mailFlow.steps[step];
  return { ...mailFlow.steps, [step]: { ...changed, rules: { ...changed.rules, ...rules } } };
}

describe('the laws of the flow', () => {
  it('asks the symptom, at most one question more about it, then the five checks in the guide’s order', () => {
    expect(stepNames(mailFlow)[0]).toBe('symptom');
    expect([...new Set(stepNames(mailFlow).map(checkOfStep))]).toEqual([undefined, ...checks]);
    const opening = stepNames(mailFlow).filter((step) => checkOfStep(step) === undefined);
    for (const { answers } of walks) expect(opening.filter((step) => answers.has(step)).length).toBeLessThanOrEqual(2);
    for (const { answers } of walks) {
      const asked = [...answers.keys()];
      expect(asked).toEqual(stepNames(mailFlow).filter((step) => asked.includes(step)));
    }
  });

  it('ends every walk in a verdict, after at most nine pages', () => {
    expect(walks.length).toBeGreaterThan(100);
    for (const { outcome, pages } of walks) {
      expect(outcome).not.toBeNull();
      expect(pages).toBeLessThanOrEqual(9);
    }
  });

  it('ends every walk begun at a check of its own in a verdict', () => {
    for (const check of stepNames(mailFlow)) {
      const ended = everyWalk(mailFlow, check);
      expect(ended.length).toBeGreaterThan(1);
      for (const { outcome } of ended) expect(outcome).not.toBeNull();
    }
  });

  it('asks every question and gives every answer and every verdict somewhere', () => {
    const given = new Set(walks.flatMap(({ answers }) => [...answers].map(([step, answer]) => `${step}=${answer}`)));
    const known = stepNames(mailFlow).flatMap((step) => Object.keys(mailFlow.steps[step].answers).map((answer) => `${step}=${answer}`));
    expect([...given].toSorted()).toEqual(known.toSorted());
    expect(new Set(walks.map(({ outcome }) => outcome))).toEqual(new Set(Object.keys(mailFlow.outcomes)));
  });

  it('has every step in the order of precedence, once', () => {
    expect(mailFlow.decidedBy.toSorted()).toEqual(stepNames(mailFlow).toSorted());
  });

  it('keeps each outcome with one step, where its suspicions are', () => {
    const all = Object.values(mailFlow.steps);
    expect(all.flatMap(({ outcomes }) => Object.keys(outcomes)).toSorted()).toEqual(Object.keys(mailFlow.outcomes).toSorted());
    for (const { outcomes, rules } of all) expect(Object.keys(rules.suspects)).toEqual(Object.keys(outcomes));
  });

  it('leaves a step out for earlier answers only, and ends the questions for answers given by then', () => {
    const order: readonly string[] = stepNames(mailFlow);
    for (const [at, { rules }] of Object.values(mailFlow.steps).entries()) {
      for (const condition of rules.notNeeded ?? []) for (const step of Object.keys(condition)) expect(order.slice(0, at)).toContain(step);
      for (const condition of rules.lastIf ?? []) for (const step of Object.keys(condition)) expect(order.slice(0, at + 1)).toContain(step);
    }
  });

  it.each(stepNames(mailFlow))('has no rule in %s without which all would be the same', (step) => {
    const { notNeeded = [], lastIf = [], concludes, suspects } = mailFlow.steps[step].rules;
    const dead = [
      ...without(notNeeded).filter((fewer) => isSame({ ...mailFlow, steps: withRules(step, { notNeeded: fewer }) })),
      ...without(lastIf).filter((fewer) => isSame({ ...mailFlow, steps: withRules(step, { lastIf: fewer }) })),
      ...lessOf(concludes).filter((fewer) => isSame({ ...mailFlow, steps: withRules(step, { concludes: fewer }) })),
      ...lessOf(suspects).filter((fewer) => isSame({ ...mailFlow, steps: withRules(step, { suspects: fewer }) })),
    ];
    expect(dead).toEqual([]);
  });

  it('lets no id of a step, an answer or an outcome compile that is none', () => {
    type Mx = RulesOf<'mx'>;
    expectTypeOf<{ concludes: { wrong: [{ outcome: 'moved'; when: { webmail: ['neither'] } }] } }>().toExtend<Pick<Mx, 'concludes'>>();
    expectTypeOf<{ concludes: { wrong: 'move' } }>().not.toExtend<Pick<Mx, 'concludes'>>();
    expectTypeOf<{ concludes: { wrong: [{ outcome: 'moved'; when: { webmail: ['nether'] } }] } }>().not.toExtend<Pick<Mx, 'concludes'>>();
    expectTypeOf<{ notNeeded: [{ webmail: { except: ['nether'] } }] }>().not.toExtend<Pick<Mx, 'notNeeded'>>();
    expectTypeOf<keyof Mx['concludes']>().toEqualTypeOf<keyof (typeof mailFlow)['steps']['mx']['answers']>();
    expectTypeOf<keyof Mx['suspects']>().toEqualTypeOf<keyof (typeof mailFlow)['steps']['mx']['outcomes']>();
  });

  it('names a suspicion beside every verdict, and another one than the verdict', () => {
    for (const { outcome, suspect } of walks) {
      expect(Object.keys(mailFlow.outcomes)).toContain(suspect);
      expect(suspect).not.toBe(outcome);
    }
  });

  it('never suspects what an answer has ruled out', () => {
    const ruledOut: readonly [step: string, answer: string, suspects: readonly string[]][] = [
      ['mx', 'right', ['mx-unchecked', 'mx-wrong', 'mx-mixed', 'mx-missing']],
      ['maintenance', 'none', ['incident', 'maintenance']],
      ['product', 'active', ['product-expired', 'hosting-expired', 'suspended']],
    ];
    for (const [step, answer, suspects] of ruledOut) {
      const named = walks.filter(({ answers }) => answers.get(step) === answer).map(({ suspect }) => suspect);
      expect(named.length).toBeGreaterThan(0);
      expect(named.filter((suspect) => suspect !== null && suspects.includes(suspect))).toEqual([]);
    }
  });

  it('lets everyone go on who does not know', () => {
    for (const step of stepNames(mailFlow)) expect(Object.keys(mailFlow.steps[step].answers).at(-1)).toBe('unknown');
    const unsure = new Map(stepNames(mailFlow).map((step) => [step, 'unknown']));
    expect(walk(mailFlow, unsure).outcome).not.toBeNull();
  });

  it('names owner, wait or stop and known codes for every verdict', () => {
    for (const { owner, next, codes } of Object.values(mailFlow.outcomes)) {
      expect(owners).toContain(owner);
      expect(['wait', 'retry', 'stop']).toContain(next);
      for (const code of codes) expect(findRow(code)).toBeDefined();
    }
  });

  it('never calls a check passed that was not asked', () => {
    for (const { answers } of walks) {
      for (const status of walk(mailFlow, answers).steps) {
        expect(status.status).toBe(answers.has(status.step) ? 'answered' : 'not-needed');
      }
    }
  });

  it('says to wait wherever nobody can do anything else', () => {
    const waiting = Object.values(mailFlow.outcomes).filter(({ owner }) => owner === 'nobody');
    expect(waiting.length).toBeGreaterThan(0);
    expect(new Set(waiting.map(({ next }) => next))).toEqual(new Set(['wait']));
  });
});
