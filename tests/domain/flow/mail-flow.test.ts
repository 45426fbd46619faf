import { describe, expect, it } from 'vitest';
import { findRow } from '../../../src/domain/catalogue/every-row.ts';
import { everyWalk } from '../../../src/domain/flow/every-walk.ts';
import type { Condition } from '../../../src/domain/flow/flow.ts';
import { checkOf, checks, mailFlow, type MailFlow } from '../../../src/domain/flow/mail-flow.ts';
import { stepNames, walk } from '../../../src/domain/flow/walk.ts';
import { owners } from '../../../src/knowledge/owner.ts';

const walks = everyWalk(mailFlow);

function holds(when: Condition<MailFlow['steps']>, answers: ReadonlyMap<string, string>): boolean {
  return Object.entries(when).every(([step, wanted]) => (wanted as readonly string[]).includes(answers.get(step) ?? ''));
}

function range(list: readonly unknown[]): number[] {
  return list.map((_, index) => index);
}

describe('the laws of the flow', () => {
  it('asks the symptom, at most one question more about it, then the five checks in the guide’s order', () => {
    expect(stepNames(mailFlow)[0]).toBe('symptom');
    expect([...new Set(stepNames(mailFlow).map(checkOf))]).toEqual([undefined, ...checks]);
    const opening = stepNames(mailFlow).filter((step) => checkOf(step) === undefined);
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
      const begun = everyWalk(mailFlow, check);
      expect(begun.length).toBeGreaterThan(1);
      for (const { outcome } of begun) expect(outcome).not.toBeNull();
    }
  });

  it('asks every question and gives every answer and every verdict somewhere', () => {
    const given = new Set(walks.flatMap(({ answers }) => [...answers].map(([step, answer]) => `${step}=${answer}`)));
    const known = stepNames(mailFlow).flatMap((step) => Object.keys(mailFlow.steps[step].answers).map((answer) => `${step}=${answer}`));
    expect([...given].toSorted()).toEqual(known.toSorted());
    expect(new Set(walks.map(({ outcome }) => outcome))).toEqual(new Set(Object.keys(mailFlow.outcomes)));
  });

  it('reaches each verdict by the rule it stands in, so that no rule is dead', () => {
    const begun = stepNames(mailFlow).flatMap((step) => everyWalk(mailFlow, step));
    const used = new Set([...walks, ...begun].map(({ answers }) => mailFlow.rules.findIndex(({ when }) => holds(when, answers))));
    expect([...used].toSorted((a, b) => a - b)).toEqual(range(mailFlow.rules));
  });

  it('uses every doubt for each verdict it names', () => {
    for (const [index, { of }] of mailFlow.doubts.entries()) {
      for (const verdict of of) {
        const used = walks.some(
          ({ outcome, answers }) =>
            outcome === verdict && mailFlow.doubts.findIndex((doubt) => doubt.of.includes(verdict) && holds(doubt.when, answers)) === index,
        );
        expect(used, `doubt ${index} of ${verdict}`).toBe(true);
      }
    }
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

  it('names owner, wait or stop, another suspicion and known codes for every verdict', () => {
    for (const [id, { owner, next, suspect, codes }] of Object.entries(mailFlow.outcomes)) {
      expect(owners).toContain(owner);
      expect(['wait', 'retry', 'stop']).toContain(next);
      expect(Object.keys(mailFlow.outcomes)).toContain(suspect);
      expect(suspect).not.toBe(id);
      for (const code of codes) expect(findRow(code)).toBeDefined();
    }
  });

  it('never calls a check passed that was not asked', () => {
    for (const { answers } of walks) {
      for (const standing of walk(mailFlow, answers).steps) {
        expect(standing.standing).toBe(answers.has(standing.step) ? 'answered' : 'not-needed');
      }
    }
  });

  it('says to wait wherever nobody can do anything else', () => {
    const waiting = Object.values(mailFlow.outcomes).filter(({ owner }) => owner === 'nobody');
    expect(waiting.length).toBeGreaterThan(0);
    expect(new Set(waiting.map(({ next }) => next))).toEqual(new Set(['wait']));
  });
});
