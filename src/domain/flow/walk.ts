import type { AnswerState, Condition, Flow, Steps } from './flow.ts';

/** Answers by step, as they come from a link: any names, any values. */
export type GivenAnswers = ReadonlyMap<string, string>;

/** Where a step stands in a walk. */
export type StepStanding<S extends Steps = Steps> =
  /** Answered; the answer is one of the step's own. */
  | { step: keyof S & string; standing: 'answered'; answer: string; state: AnswerState }
  /** Being asked now. */
  | { step: keyof S & string; standing: 'now' }
  /** Comes after the one being asked. */
  | { step: keyof S & string; standing: 'later' }
  /** An earlier answer has settled it. */
  | { step: keyof S & string; standing: 'not-needed' }
  /** The walk began after it. */
  | { step: keyof S & string; standing: 'not-asked' };

export interface Walk<S extends Steps, O extends string> {
  /** Every step in order, with where it stands. */
  steps: readonly StepStanding<S>[];
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
export function walk<S extends Steps, O extends string>(flow: Flow<S, O>, given: GivenAnswers, from?: keyof S & string): Walk<S, O> {
  const names = stepNames(flow);
  const begin = from === undefined ? 0 : names.indexOf(from);
  const counted = new Map<string, string>();
  const steps: StepStanding<S>[] = [];
  let current: (keyof S & string) | null = null;

  for (const [index, step] of names.entries()) {
    const standing = stand(flow, step, given, counted, index >= begin);
    if (current !== null && standing.standing !== 'not-needed') {
      steps.push({ step, standing: 'later' });
      continue;
    }
    steps.push(standing);
    if (standing.standing === 'answered') counted.set(step, standing.answer);
    if (standing.standing === 'now') current = step;
  }

  const outcome = current === null ? (flow.rules.find(({ when }) => holds(when, counted))?.outcome ?? null) : null;
  return Object.freeze({ steps: Object.freeze(steps), current, outcome, suspect: suspicion(flow, outcome, counted), answers: counted });
}

function suspicion<S extends Steps, O extends string>(flow: Flow<S, O>, outcome: O | null, answers: ReadonlyMap<string, string>): O | null {
  if (outcome === null) return null;
  const doubt = flow.doubts.find(({ of, when }) => of.includes(outcome) && holds(when, answers));
  return doubt?.suspect ?? flow.outcomes[outcome].suspect;
}

function stand<S extends Steps, O extends string>(
  flow: Flow<S, O>,
  step: keyof S & string,
  given: GivenAnswers,
  counted: ReadonlyMap<string, string>,
  asked: boolean,
): StepStanding<S> {
  if (flow.notNeeded[step]?.some((condition) => holds(condition, counted))) return { step, standing: 'not-needed' };
  const answer = given.get(step);
  const state = answer === undefined ? undefined : stateOf(flow, step, answer);
  if (answer !== undefined && state !== undefined) return { step, standing: 'answered', answer, state };
  return { step, standing: asked ? 'now' : 'not-asked' };
}

function holds<S extends Steps>(condition: Condition<S>, answers: ReadonlyMap<string, string>): boolean {
  return Object.entries(condition).every(([step, wanted]) => {
    const answer = answers.get(step);
    return answer !== undefined && isOneOf(answer, wanted);
  });
}

function isOneOf(answer: string, wanted: unknown): boolean {
  return Array.isArray(wanted) && wanted.includes(answer);
}

/** The state an answer leaves its step in; undefined for anything that is not one of the step's own answers. */
export function stateOf(flow: Flow, step: string, answer: string): AnswerState | undefined {
  const answers = Object.hasOwn(flow.steps, step) ? flow.steps[step]?.answers : undefined;
  // A link can name `toString`, and every object has one: only own answers count.
  return answers && Object.hasOwn(answers, answer) ? answers[answer] : undefined;
}

/** The names of a flow's steps, in the order of asking. */
export function stepNames<S extends Steps>(flow: { steps: S }): (keyof S & string)[] {
  return Object.keys(flow.steps);
}
