import { describe, expect, expectTypeOf, it } from 'vitest';
import { findRow } from '../../../src/domain/catalogue/every-row.ts';
import { everyWalk } from '../../../src/domain/flow/every-walk.ts';
import type { Conclusion, Flow, Rules, Steps } from '../../../src/domain/flow/flow.ts';
import { readLink } from '../../../src/domain/flow/link.ts';
import { checkOfStep, checks, mailFlow, type OutcomeId, type StepId } from '../../../src/domain/flow/mail-flow.ts';
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

type Begun = (typeof begun)[number];

/** Whether every one of these walks asks the same and ends the same in another flow. */
function isSame(other: AnyFlow, walked: readonly Begun[] = begun): boolean {
  return walked.every(({ answers, from, outcome, suspect }) => {
    const there = walk(other, answers, from);
    return there.outcome === outcome && there.suspect === suspect && there.answers.size === answers.size;
  });
}

/** The lists that lack one entry of this one. */
function without<T>(list: readonly T[]): T[][] {
  return list.map((_, index) => list.toSpliced(index, 1));
}

/** The tables that lack one conclusion of this one, or one entry of a conclusion that is a list; each with the id it stood under. */
function lessOf(table: Readonly<Record<string, Conclusion>>): { id: string; fewer: Record<string, Conclusion> }[] {
  return Object.entries(table).flatMap(([id, conclusion]) =>
    (typeof conclusion === 'string' ? [[]] : without(conclusion)).map((fewer) => ({ id, fewer: { ...table, [id]: fewer } })),
  );
}

const ofTheDomain = ['domain-expired', 'domain-unknown', 'name-servers-failing', 'dnssec-broken', 'dns-left-behind'] as const;
const ofMx = ['mx-missing', 'mx-refuses', 'mx-wrong', 'mx-mixed', 'mx-misspelt', 'mx-no-host', 'mx-unchecked', 'moved'] as const;
const ofLogin = ['password-wrong', 'password-refused', 'login-unclear', 'full-address', 'locked-out', 'second-factor'] as const;

/** What each answer says is not so. */
const ruledOut: readonly [answer: string, suspects: readonly OutcomeId[]][] = [
  ['product=active', ['product-expired', 'hosting-expired', 'domain-expired', 'suspended']],
  ['product=free', [...ofTheDomain, ...ofMx, 'mx-whose', 'hosting-expired', 'product-expired']],
  ['product=domain-valid', ['domain-expired', 'domain-unknown']],
  ['webmail=both', [...ofLogin, 'sending-blocked', 'mailbox-down', 'mailbox-full', 'mailbox-locked', 'webmail-page-fails']],
  ['webmail=sends-no', [...ofLogin, 'program-sending', 'mailbox-down', 'webmail-page-fails']],
  ['webmail=receives-no', [...ofLogin, 'program-receiving', 'mailbox-down', 'sending-blocked', 'mailbox-locked', 'webmail-page-fails']],
  ['webmail=neither', [...ofLogin, 'program-sending', 'program-receiving', 'program-settings', 'webmail-page-fails']],
  ['webmail=no-login', ['mailbox-down', 'sending-blocked', 'mailbox-full']],
  ['webmail=page-fails', [...ofLogin, 'mailbox-full', 'mailbox-locked']],
  ['login=works', [...ofLogin, 'webmail-page-fails', 'mailbox-locked']],
  ['login=right-refused', ['password-wrong', 'full-address']],
  ['login=second-factor', ['password-wrong', 'password-refused', 'full-address']],
  ['login=app-password', [...ofLogin, 'program-password', 'mailbox-locked', 'webmail-page-fails']],
  ['program=right-refused', ['program-password', ...ofLogin]],
  ['program=two-step', ['program-password', ...ofLogin]],
  ['maintenance=none', ['incident', 'maintenance']],
  ['mx=right', [...ofTheDomain, ...ofMx, 'mx-whose', 'mx-waiting']],
  ['mx=working', [...ofTheDomain, ...ofMx]],
  ['misuse=bounces', ['account-misused']],
  ['misuse=only-outside', ['account-misused']],
  ['reach=provider-domain', ['not-authenticated', ...ofMx]],
  ['change=nothing', ['app-password']],
];

/** Verdicts that say the same, or the contrary. */
const sameOrContrary: readonly (readonly (OutcomeId | null)[])[] = [
  ['mailbox-full', 'storage-shared', 'not-receiving'],
  ['address-forged', 'backscatter'],
  ['incident', 'maintenance'],
  ['mx-missing', 'mx-refuses'],
  ['mx-unchecked', 'mx-whose'],
  ['late-or-missing', 'slow-mail'],
  ['recipient-full', 'no-such-address'],
];

/** The most common troubles, as most people answer. */
const common: readonly [trouble: string, answers: string, verdict: OutcomeId][] = [
  ['a program’s settings for sending', 'symptom=cannot-send&product=active&webmail=both&program=no-connection', 'program-connection'],
  ['a program’s old password', 'symptom=cannot-receive&product=active&webmail=both&program=asks-password', 'program-password'],
  ['a forgotten password', 'symptom=cannot-log-in&product=active&login=wrong-password&maintenance=none', 'password-wrong'],
  ['a full mailbox', 'symptom=cannot-receive&product=active&webmail=full', 'mailbox-full'],
  ['MX records', 'symptom=cannot-receive&product=active&webmail=receives-no&maintenance=none&mx=wrong', 'mx-wrong'],
  ['an outage', 'symptom=both&product=active&webmail=neither&maintenance=incident', 'incident'],
  ['an expired service', 'symptom=both&product=product-expired', 'product-expired'],
  ['an address that does not exist', 'symptom=error-message&error=no-such-address', 'no-such-address'],
  ['mail in others’ junk', 'symptom=not-reaching&reach=own-domain&product=active', 'not-authenticated'],
  ['a message that went to spam', 'symptom=late-or-missing&missing=never-came&webmail=both&maintenance=none&mx=right', 'spam-or-filter'],
];

type AnyFlow = Flow<Steps<string>, string>;

function withRules(step: StepId, rules: Partial<Rules>): Steps<string> {
  const changed = mailFlow.steps[step];
  return { ...mailFlow.steps, [step]: { ...changed, rules: { ...changed.rules, ...rules } } };
}

describe('the laws of the flow', () => {
  it('asks the symptom, at most two questions more about it, then the five checks in the guide’s order', () => {
    expect(stepNames(mailFlow)[0]).toBe('symptom');
    expect([...new Set(stepNames(mailFlow).map(checkOfStep))]).toEqual([undefined, ...checks]);
    const opening = stepNames(mailFlow).filter((step) => checkOfStep(step) === undefined);
    for (const { answers } of walks) expect(opening.filter((step) => answers.has(step)).length).toBeLessThanOrEqual(3);
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
      // Only walks with this answer, or this verdict, can end otherwise.
      ...lessOf(concludes).filter(({ id, fewer }) =>
        isSame(
          { ...mailFlow, steps: withRules(step, { concludes: fewer }) },
          begun.filter(({ answers }) => answers.get(step) === id),
        ),
      ),
      ...lessOf(suspects).filter(({ id, fewer }) =>
        isSame(
          { ...mailFlow, steps: withRules(step, { suspects: fewer }) },
          begun.filter(({ outcome }) => outcome === id),
        ),
      ),
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

  it.each(ruledOut)('never suspects what %s has ruled out', (given, suspects) => {
    const [step = '', answer] = given.split('=');
    const named = walks.filter(({ answers }) => answers.get(step) === answer).map(({ suspect }) => suspect);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((suspect) => suspect !== null && suspects.includes(suspect))).toEqual([]);
  });

  it('never suspects what says the same as the verdict, or the contrary', () => {
    for (const { outcome, suspect } of walks) {
      for (const alike of sameOrContrary) expect(alike.includes(outcome) && alike.includes(suspect), `${outcome} ${suspect}`).toBe(false);
    }
  });

  it('never says that MX records are unchecked where they were checked', () => {
    for (const { answers, outcome, suspect } of walks) {
      if (['unknown', undefined].includes(answers.get('mx'))) continue;
      expect([outcome, suspect]).not.toContain('mx-unchecked');
    }
  });

  it('judges no password before it has asked about outages', () => {
    const judged = walks.filter(({ outcome }) => outcome === 'password-wrong' || outcome === 'password-refused');
    expect(judged.length).toBeGreaterThan(0);
    for (const { answers } of judged) expect(['none', 'unknown']).toContain(answers.get('maintenance'));
  });

  it('asks no one about the DNS of a provider’s own domain, or of a workplace', () => {
    const theirs = walks.filter(({ answers }) => ['free', 'managed'].includes(answers.get('product') ?? ''));
    expect(theirs.filter(({ answers }) => answers.has('mx'))).toEqual([]);
  });

  it.each(common)('comes to the verdict on %s within six pages', (_, query, verdict) => {
    const { answers } = readLink(mailFlow, query);
    const { outcome, answers: counted } = walk(mailFlow, answers);
    expect(outcome).toBe(verdict);
    expect(counted.size + 1).toBeLessThanOrEqual(6);
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
