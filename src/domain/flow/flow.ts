import type { Owner } from '../../knowledge/owner.ts';

/** How a check stands after an answer: fine, wrong, or it could not be checked. */
export type AnswerState = 'fine' | 'wrong' | 'unknown';

/** The answers to a question by id, in the order in which they are shown, each with the state it leaves the check in. */
export type Answers = Readonly<Record<string, AnswerState>>;

/** Which answers to a step a condition accepts: those listed, all others, or any. A step without an answer is never accepted. */
export type Accepted<Answer extends string = string> = readonly Answer[] | { readonly except: readonly Answer[] } | 'answered';

/** Holds where every step it names has an answer that it accepts. An empty condition always holds. */
export type Condition = Readonly<Record<string, Accepted>>;

/** An outcome that applies only where `when` holds and `unless` does not. */
export interface ConditionalOutcome<O extends string = string, C = Condition> {
  outcome: O;
  when?: C;
  unless?: C;
}

/** What follows: one outcome, or the first in a list that applies. A list in which none applies concludes nothing. */
export type Conclusion<O extends string = string, C = Condition> = O | readonly (O | ConditionalOutcome<O, C>)[];

/** A page of the person's provider. */
export type ProviderPageName = 'webmail' | 'panel' | 'password' | 'status' | 'help';

/** Where the flow can end. Its words are in `locales/` under its id. */
export interface Outcome {
  owner: Owner;
  /** Whether to wait for others, to try again after acting, or to stop trying. */
  next: 'wait' | 'retry' | 'stop';
  /** Codes that usually go with it, to look up. */
  codes: readonly string[];
  /** Pages of the provider that it needs, the most useful one first. */
  links: readonly ProviderPageName[];
  /** What the person has to enter: the mail program's servers and ports, with the way to sign in first or last, or the MX records. */
  shows?: 'settings' | 'sign-in' | 'mx';
  /** The page of this site that is the next thing to do. */
  opens?: 'decoder' | 'domain';
}

export type Outcomes = Readonly<Record<string, Outcome>>;

/** When a question is asked, and what follows from its answers. */
export interface Rules<O extends string = string, C = Condition> {
  /** The question is not asked where one of these holds. Each speaks of earlier questions only. */
  notNeeded?: readonly C[];
  /** No later question is asked where one of these holds. Each speaks of this question and earlier ones only. */
  lastIf?: readonly C[];
  /** What each answer concludes. One that is not listed leaves the verdict to the other questions. */
  concludes: Readonly<Partial<Record<string, Conclusion<O, C>>>>;
  /** By outcome of this step: what to suspect next, should that verdict be wrong. */
  suspects: Readonly<Record<string, Conclusion<O, C>>>;
  /** Pages of the provider where the answer to the question is found. */
  pages?: readonly ProviderPageName[];
  /** Answers that a live check finds: people aren't offered them before one has. */
  found?: readonly string[];
}

/** One question: its answers, the outcomes whose facts are kept with it, and its rules. */
export interface Step<O extends string = string> {
  answers: Answers;
  outcomes: Outcomes;
  rules: Rules<O>;
}

export type Steps<O extends string> = Readonly<Record<string, Step<O>>>;

export type AnswersByStep = Readonly<Record<string, { readonly answers: Answers }>>;

/** The questions of a flow with their answers: all that reading and writing a link needs. */
export interface Questions<S extends AnswersByStep = AnswersByStep> {
  /** In the order of asking. */
  steps: S;
}

/**
 * A flow as data. Routing is not a graph of its own: a question is asked when its turn comes and no
 * earlier answer makes it needless, so a cycle or a dead end cannot be written.
 */
export interface Flow<S extends Steps<O>, O extends string> extends Questions<S> {
  /** Every step in order of precedence: the first whose answer concludes anything gives the verdict. */
  decidedBy: readonly (keyof S & string)[];
  /** The verdict where no answer concludes anything. */
  otherwise: O;
  /** The facts of every outcome, from all steps. */
  outcomes: Readonly<Record<O, Outcome>>;
}
