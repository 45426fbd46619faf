import type { Owner } from '../../knowledge/owner.ts';

/** How a check stands after an answer: fine, wrong, or it could not be checked. */
export type AnswerState = 'fine' | 'wrong' | 'unknown';

/** One question: its answers, in the order in which they are shown, each with how it leaves the check. */
export interface Step {
  answers: Readonly<Record<string, AnswerState>>;
}

export type Steps = Readonly<Record<string, Step>>;

/** True where every named step has one of the named answers. An empty condition is always true. */
export type Condition<S extends Steps> = {
  readonly [Name in keyof S]?: readonly (keyof S[Name]['answers'] & string)[];
};

/** Gives a verdict where its condition holds. */
export interface Rule<S extends Steps, O extends string> {
  when: Condition<S>;
  outcome: O;
}

/** Names what to suspect next after a verdict, where its condition holds. */
export interface Doubt<S extends Steps, O extends string> {
  of: readonly O[];
  when: Condition<S>;
  suspect: O;
}

/** A page of the person's provider that a verdict sends them to. */
export type ProviderLink = 'webmail' | 'panel' | 'password' | 'status' | 'help';

/** Where the flow can end. Its words stand in `locales/` under its id. */
export interface Outcome<O extends string> {
  owner: Owner;
  /** Whether to wait for others, to try again after acting, or to stop trying. */
  next: 'wait' | 'retry' | 'stop';
  /** The next best suspicion, shown in case this verdict is wrong; a doubt of the flow goes before it. */
  suspect: O;
  /** Codes that usually go with it, to look up. */
  codes: readonly string[];
  /** Pages of the provider that are needed for it, the first one first. */
  links: readonly ProviderLink[];
  /** What to put in place: the mail program's servers and ports, or the domain's MX records. */
  shows?: 'settings' | 'mx';
  /** The page of ours that is the next thing to do. */
  opens?: 'decoder' | 'domain';
}

/**
 * A flow as data: questions in the order in which they are asked, what makes a question needless,
 * and what follows from the answers. Routing is not a graph of its own: a question is asked when
 * its turn comes and no earlier answer has settled it, so there is no cycle and no dead end to make.
 */
export interface Flow<S extends Steps = Steps, O extends string = string> {
  /** In the order of asking. */
  steps: S;
  /** By step: where one of the conditions holds, the step is not asked. */
  notNeeded: { readonly [Name in keyof S]?: readonly Condition<S>[] };
  /** In order of precedence: the first whose condition holds gives the verdict. The last holds always. */
  rules: readonly Rule<S, O>[];
  /** In order of precedence: the first that is about the verdict and whose condition holds gives the next suspicion. */
  doubts: readonly Doubt<S, O>[];
  outcomes: Readonly<Record<O, Outcome<O>>>;
}

/** Types a flow by its own steps and outcomes, so that a mistyped step, answer or outcome does not compile. */
export function defineFlow<const S extends Steps, const O extends string>(flow: {
  steps: S;
  outcomes: Readonly<Record<O, Outcome<NoInfer<O>>>>;
  notNeeded: NoInfer<Flow<S, O>['notNeeded']>;
  rules: readonly Rule<NoInfer<S>, NoInfer<O>>[];
  doubts: readonly Doubt<NoInfer<S>, NoInfer<O>>[];
}): Flow<S, O> {
  return flow;
}
