import type { Accepted, Conclusion, ConditionalOutcome, Rules } from './flow.ts';
import type { mailSteps } from './mail-flow.ts';

type MailSteps = typeof mailSteps;

/** A question of the flow. */
export type StepId = keyof MailSteps;

/** An answer to one question. */
export type AnswerId<Step extends StepId> = keyof MailSteps[Step]['answers'] & string;

/** Where the flow can end. */
export type OutcomeId = { [Step in StepId]: keyof MailSteps[Step]['outcomes'] & string }[StepId];

type MailCondition = { readonly [Step in StepId]?: Accepted<AnswerId<Step>> };

type MailConclusion = Conclusion<OutcomeId, MailCondition>;

/** What to suspect after a verdict, and where. */
export type Doubt = ConditionalOutcome<OutcomeId, MailCondition>;

/** The rules of one step of the mail flow: an id of a step, answer or outcome that does not exist does not compile. */
export interface RulesOf<Step extends StepId> extends Rules<OutcomeId, MailCondition> {
  concludes: { readonly [Answer in AnswerId<Step>]?: MailConclusion };
  suspects: { readonly [Outcome in keyof MailSteps[Step]['outcomes']]: MailConclusion };
  found?: readonly AnswerId<Step>[];
}
