import type { AnswerId } from '../flow/vocabulary.ts';
import type { SymptomSign } from '../language/symptom-words.ts';

/** The answers that a sentence gives to the wizard's first questions; none where it says no more than that mail doesn't work. */
export interface SymptomAnswers {
  symptom?: AnswerId<'symptom'>;
  missing?: AnswerId<'missing'>;
}

/** What a sentence must tell, and what it must not, to give these answers. */
export interface SymptomRule {
  answers: SymptomAnswers;
  /** Every one of these is in it; `no-…`: it is said not to be so. */
  all: readonly SymptomClue[];
  /** None of these is. */
  none?: readonly SymptomClue[];
}

/** What is said not to be so, of what mail or a person with it does. */
export const negatable = [
  'send',
  'receive',
  'goes',
  'reach',
  'works',
  'login',
] as const satisfies readonly SymptomSign[];

export type SymptomClue =
  | SymptomSign
  | `no-${(typeof negatable)[number]}`
  /** Others stand before what is done, so that they are the ones who do it. */
  | 'others-do';

const late: SymptomAnswers = { symptom: 'late-or-missing', missing: 'late' };
const vanished: SymptomAnswers = { symptom: 'late-or-missing', missing: 'vanished' };
const neverCame: SymptomAnswers = { symptom: 'late-or-missing', missing: 'never-came' };

/** The first that holds decides: what is told plainly stands before what may be meant. */
export const symptomRules: readonly SymptomRule[] = [
  { answers: { symptom: 'misused' }, all: ['hacked'] },
  { answers: { symptom: 'misused' }, all: ['someone', 'mine', 'send'], none: ['no-send'] },
  { answers: { symptom: 'misused' }, all: ['junk', 'mine'], none: ['into-junk'] },
  { answers: { symptom: 'returned' }, all: ['back', 'incoming'] },
  { answers: { symptom: 'returned' }, all: ['back', 'from-others'] },
  { answers: neverCame, all: ['into-junk', 'incoming'] },
  { answers: neverCame, all: ['into-junk', 'from-others'] },
  { answers: neverCame, all: ['into-junk', 'me'], none: ['others'] },
  { answers: { symptom: 'not-reaching' }, all: ['into-junk'], none: ['much'] },
  { answers: { symptom: 'error-message' }, all: ['back'] },
  { answers: { symptom: 'too-much-spam' }, all: ['junk', 'much'] },
  { answers: { symptom: 'too-much-spam' }, all: ['junk', 'receive'], none: ['no-receive', 'others-do'] },
  { answers: { symptom: 'cannot-log-in' }, all: ['no-login'] },
  { answers: { symptom: 'cannot-log-in' }, all: ['password', 'refused'] },
  { answers: { symptom: 'cannot-log-in' }, all: ['locked'] },
  { answers: { symptom: 'cannot-receive' }, all: ['incoming', 'not'] },
  { answers: { symptom: 'not-reaching' }, all: ['others-do', 'no-receive'] },
  { answers: { symptom: 'not-reaching' }, all: ['others', 'no-goes'] },
  { answers: { symptom: 'cannot-receive' }, all: ['no-reach', 'me'] },
  { answers: { symptom: 'cannot-receive' }, all: ['no-reach', 'from-others'] },
  { answers: { symptom: 'not-reaching' }, all: ['no-reach'] },
  { answers: { symptom: 'cannot-send' }, all: ['stuck'] },
  { answers: { symptom: 'both' }, all: ['no-send', 'no-receive'] },
  { answers: vanished, all: ['gone'] },
  { answers: { symptom: 'cannot-send' }, all: ['no-send'] },
  { answers: { symptom: 'cannot-send' }, all: ['no-goes'] },
  { answers: { symptom: 'cannot-receive' }, all: ['no-receive'] },
  { answers: late, all: ['late'] },
  { answers: { symptom: 'not-set-up' }, all: ['set-up'] },
  { answers: {}, all: ['no-works'] },
  { answers: {}, all: ['broken'] },
];
