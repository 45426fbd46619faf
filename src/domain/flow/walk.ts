import type { Accepted, AnswersByStep, AnswerState, Conclusion, Condition, Flow, Questions, Step, Steps } from './flow.ts';

/** Answers by step, as they come from a link: any names, any values. */
export type GivenAnswers = ReadonlyMap<string, string>;

/** Where a step stands in a walk. */
export type StepStatus<S extends AnswersByStep = AnswersByStep> =
  /** Answered; the answer is one of the step's own. */
  | { step: keyof S & string; status: 'answered'; answer: string; state: AnswerState }
  /** Being asked now. */
  | { step: keyof S & string; status: 'now' }
  /** Comes after the one being asked. */
  | { step: keyof S & string; status: 'later' }
  /** An earlier answer has settled it. */
  | { step: keyof S & string; status: 'not-needed' }
  /** The walk began after it. */
  | { step: keyof S & string; status: 'not-asked' };

export interface Walk<S extends AnswersByStep, O extends string> {
  /** Every step in order, with where it stands. */
  steps: readonly StepStatus<S>[];
  /** The step being asked, or null where all are settled. */
  current: (keyof S & string) | null;
  /** The verdict, once nothing is left to ask. */
  outcome: O | null;
  /** What to suspect next, should the verdict be wrong; null while there is none. */
  suspect: O | null;
  /** The answers that count: those of steps that were asked on this walk. */
  answers: ReadonlyMap<string, string>;
}

/**
 * Replays answers from the start of a flow. Answers to steps that are not on the way, and values
 * that are not a step's own, count as not given. `from` names the step at which the walk begins,
 * for links straight to a check: steps before it are asked only if they have an answer already.
 */
export function walk<S extends Steps<O>, O extends string>(flow: Flow<S, O>, given: GivenAnswers, from?: keyof S & string): Walk<S, O> {
  const names = stepNames(flow);
  const begin = from === undefined ? 0 : names.indexOf(from);
  const counted = new Map<string, string>();
  const steps: StepStatus<S>[] = [];
  let current: (keyof S & string) | null = null;
  let isEnough = false;

  for (const [index, step] of names.entries()) {
    const rules = flow.steps[step]?.rules;
    const stepStatus: StepStatus<S> =
      isEnough || anyHolds(rules?.notNeeded, counted) ? { step, status: 'not-needed' } : statusOf(flow, step, given, index >= begin);
    if (current !== null && stepStatus.status !== 'not-needed') {
      steps.push({ step, status: 'later' });
    } else {
      steps.push(stepStatus);
      if (stepStatus.status === 'answered') counted.set(step, stepStatus.answer);
      if (stepStatus.status === 'now') current = step;
    }
    isEnough ||= anyHolds(rules?.lastIf, counted);
  }

  const outcome = current === null ? decide(flow, counted) : null;
  const suspect = outcome === null ? null : suspicion(flow, outcome, counted);
  return { steps, current, outcome, suspect, answers: counted };
}

function statusOf<S extends AnswersByStep>(flow: Questions<S>, step: keyof S & string, given: GivenAnswers, asked: boolean): StepStatus<S> {
  const answer = given.get(step);
  const state = answer === undefined ? undefined : stateOf(flow, step, answer);
  if (answer !== undefined && state !== undefined) return { step, status: 'answered', answer, state };
  return { step, status: asked ? 'now' : 'not-asked' };
}

function decide<S extends Steps<O>, O extends string>(flow: Flow<S, O>, answers: GivenAnswers): O {
  for (const step of flow.decidedBy) {
    const outcome = conclude(flow.steps[step]?.rules.concludes[answers.get(step) ?? ''], answers);
    if (outcome !== undefined) return outcome;
  }
  return flow.otherwise;
}

function suspicion<S extends Steps<O>, O extends string>(flow: Flow<S, O>, outcome: O, answers: GivenAnswers): O | null {
  const own = Object.values<Step<O>>(flow.steps).find(({ outcomes }) => outcome in outcomes);
  return conclude(own?.rules.suspects[outcome], answers) ?? null;
}

/** The outcome of a conclusion for these answers; undefined where it concludes nothing. */
function conclude<O extends string>(conclusion: Conclusion<O> | undefined, answers: GivenAnswers): O | undefined {
  if (conclusion === undefined || typeof conclusion === 'string') return conclusion;
  for (const entry of conclusion) {
    if (typeof entry === 'string') return entry;
    const { outcome, when, unless } = entry;
    if ((when === undefined || holds(when, answers)) && (unless === undefined || !holds(unless, answers))) return outcome;
  }
  return undefined;
}

function anyHolds(conditions: readonly Condition[] | undefined, answers: GivenAnswers): boolean {
  return conditions?.some((condition) => holds(condition, answers)) ?? false;
}

function holds(condition: Condition, answers: GivenAnswers): boolean {
  return Object.entries(condition).every(([step, accepted]) => isAccepted(answers.get(step), accepted));
}

function isAccepted(answer: string | undefined, accepted: Accepted): boolean {
  if (answer === undefined || accepted === 'answered') return answer !== undefined;
  return 'except' in accepted ? !accepted.except.includes(answer) : accepted.includes(answer);
}

/** The state an answer leaves its step in; undefined for anything that is not one of the step's own answers. */
export function stateOf(flow: Questions, step: string, answer: string): AnswerState | undefined {
  const answers = Object.hasOwn(flow.steps, step) ? flow.steps[step]?.answers : undefined;
  // A link can name `toString`, and every object has one: only own answers count.
  return answers && Object.hasOwn(answers, answer) ? answers[answer] : undefined;
}

/** The names of a flow's steps, in the order of asking. */
export function stepNames<S extends AnswersByStep>(flow: Questions<S>): (keyof S & string)[] {
  return Object.keys(flow.steps);
}
