import type { Flow } from './flow.ts';
import { certificate } from './steps/certificate.ts';
import { change } from './steps/change.ts';
import { error } from './steps/error.ts';
import { login } from './steps/login.ts';
import { maintenance } from './steps/maintenance.ts';
import { missing } from './steps/missing.ts';
import { misuse } from './steps/misuse.ts';
import { mx } from './steps/mx.ts';
import { product } from './steps/product.ts';
import { program } from './steps/program.ts';
import { reach } from './steps/reach.ts';
import { symptom } from './steps/symptom.ts';
import { webmail } from './steps/webmail.ts';
import type { OutcomeId, StepId } from './vocabulary.ts';

export type { OutcomeId, StepId } from './vocabulary.ts';

/**
 * Every question in the order of asking: the opening one, those that distinguish some problems, and the
 * five checks in the order of the guide that Mailmend grew from (OVHcloud g2117).
 */
export const mailSteps = {
  symptom,
  error,
  missing,
  reach,
  misuse,
  product,
  webmail,
  program,
  certificate,
  change,
  login,
  maintenance,
  mx,
};

/** What to do about mail that does not work: questions, and the verdict their answers come to. */
export const mailFlow: Flow<typeof mailSteps, OutcomeId> = {
  steps: mailSteps,
  // A cause decides before its effects: a wrong password before the webmail that cannot be opened.
  decidedBy: [
    'product',
    'misuse',
    'reach',
    'login',
    'maintenance',
    'certificate',
    'program',
    'change',
    'mx',
    'error',
    'missing',
    'webmail',
    'symptom',
  ],
  otherwise: 'try-webmail',
  outcomes: {
    ...symptom.outcomes,
    ...error.outcomes,
    ...missing.outcomes,
    ...reach.outcomes,
    ...misuse.outcomes,
    ...product.outcomes,
    ...webmail.outcomes,
    ...program.outcomes,
    ...certificate.outcomes,
    ...change.outcomes,
    ...login.outcomes,
    ...maintenance.outcomes,
    ...mx.outcomes,
  },
};

/** Every outcome, in the order of the steps they belong to. */
// A constant table has the keys its type says.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
export const outcomeIds = Object.keys(mailFlow.outcomes) as OutcomeId[];

/** The five checks, in the guide's order; the other questions only help to distinguish problems. */
export const checks = ['product', 'webmail', 'login', 'maintenance', 'mx'] as const satisfies readonly StepId[];
export type CheckId = (typeof checks)[number];

/**
 * Whether a list of all that is known has a line for this step even where it was not asked: true of the opening
 * question and the checks.
 */
export function isAlwaysListed(step: StepId): boolean {
  return step === 'symptom' || checks.some((check) => check === step);
}

/** The check a question belongs to; undefined for those that ask what the trouble is. */
export function checkOfStep(step: StepId): CheckId | undefined {
  const isAboutProgram = step === 'program' || step === 'certificate' || step === 'change';
  return isAboutProgram ? 'webmail' : checks.find((check) => check === step);
}
