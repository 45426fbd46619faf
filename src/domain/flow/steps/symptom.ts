import type { Answers, Outcomes } from '../flow.ts';
import { mxUnchecked, sendingFails } from '../doubts.ts';
import type { RulesOf } from '../vocabulary.ts';

const answers = {
  'cannot-send': 'wrong',
  'cannot-receive': 'wrong',
  both: 'wrong',
  'cannot-log-in': 'wrong',
  'error-message': 'wrong',
  returned: 'wrong',
  'not-reaching': 'wrong',
  'late-or-missing': 'wrong',
  misused: 'wrong',
  'too-much-spam': 'wrong',
  'not-set-up': 'wrong',
  unknown: 'unknown',
} as const satisfies Answers;

const outcomes = {
  'read-the-error': { owner: 'you', next: 'stop', codes: ['550', '554'], links: [], opens: 'decoder' },
  'ask-for-bounce': { owner: 'you', next: 'stop', codes: ['550', '552'], links: [], opens: 'decoder' },
  'late-or-missing': { owner: 'nobody', next: 'wait', codes: ['450', '421'], links: ['webmail', 'status'] },
  'try-webmail': { owner: 'you', next: 'retry', codes: [], links: ['webmail', 'help'] },
  'incoming-spam': { owner: 'you', next: 'retry', codes: [], links: ['webmail', 'panel', 'help'] },
  'set-up-mail': { owner: 'you', next: 'retry', codes: [], links: ['webmail', 'help'], shows: 'settings' },
} as const satisfies Outcomes;

const rules: RulesOf<'symptom'> = {
  // Nothing is broken here that a check could find.
  lastIf: [{ symptom: ['too-much-spam', 'not-set-up'] }],
  // Decides last: these verdicts are for those whose checks concluded nothing.
  concludes: {
    'error-message': 'read-the-error',
    returned: 'ask-for-bounce',
    'late-or-missing': 'late-or-missing',
    'cannot-log-in': 'login-unclear',
    'too-much-spam': 'incoming-spam',
    'not-set-up': 'set-up-mail',
    // Someone who can log in and sees nothing new there is waiting for mail that never reaches the provider.
    'cannot-receive': [
      { outcome: 'mx-unchecked', when: { login: ['works'], mx: ['unknown'] } },
      { outcome: 'mx-whose', when: { login: ['works'], mx: ['working'] } },
    ],
  },
  suspects: {
    'read-the-error': 'program-settings',
    'ask-for-bounce': [mxUnchecked, 'not-receiving'],
    'late-or-missing': [mxUnchecked, 'spam-or-filter'],
    'try-webmail': [
      sendingFails,
      { outcome: 'mx-unchecked', when: { symptom: ['cannot-receive'], mx: ['unknown'] } },
      { outcome: 'not-receiving', when: { symptom: ['cannot-receive'] } },
      'program-settings',
    ],
    'incoming-spam': 'backscatter',
    'set-up-mail': 'program-settings',
  },
};

/** The opening question: what is the trouble? */
export const symptom = { answers, outcomes, rules };
