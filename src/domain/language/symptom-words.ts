import type { WordList } from './word-list.ts';

/**
 * What the words of a sentence about mail that doesn't work can tell. What they tell together is the rules' to say
 * (`src/domain/intake/symptom-rules.ts`). Of words that only their stems tell apart, the sign that stands first here is read.
 */
export const symptomSigns = [
  // What says nothing of a symptom: mail, when, where; what is asked of a domain.
  'neutral',
  'domain',
  // What mail does, or the person with it.
  'send',
  'receive',
  'goes',
  'reach',
  'works',
  'login',
  // That something is not so, or not done; that it is so of several things; what begins a clause that says otherwise.
  'not',
  'either',
  'contrast',
  // What is wrong, by itself.
  'broken',
  'stuck',
  'back',
  'late',
  'gone',
  'locked',
  'hacked',
  // What is wrong together with others.
  'password',
  'refused',
  'junk',
  'into-junk',
  'much',
  'set-up',
  // Who.
  'incoming',
  'me',
  'mine',
  'someone',
  'others',
  'from-others',
] as const;

export type SymptomSign = (typeof symptomSigns)[number];

/**
 * The words and expressions of a language by what they tell. Compared word by word as they are written, else
 * normalized, so that of a word's forms only those need a place that tell something else.
 */
export type SymptomWords = Readonly<Record<SymptomSign, WordList>>;
