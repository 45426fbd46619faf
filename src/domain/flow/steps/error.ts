import type { Answers, Outcomes } from '../flow.ts';
import type { RulesOf } from '../vocabulary.ts';

const answers = {
  'no-such-address': 'wrong',
  'recipient-full': 'wrong',
  'own-full': 'wrong',
  delayed: 'wrong',
  'not-trusted': 'wrong',
  'wrong-sender': 'wrong',
  'log-in-first': 'wrong',
  password: 'wrong',
  'no-connection': 'wrong',
  certificate: 'wrong',
  'too-large': 'wrong',
  unknown: 'unknown',
} as const satisfies Answers;

const outcomes = {
  'no-such-address': { owner: 'you', next: 'stop', codes: ['550', '5.1.1'], links: ['webmail'] },
  'recipient-full': { owner: 'recipient', next: 'stop', codes: ['552', '452'], links: ['webmail'] },
  'being-retried': { owner: 'nobody', next: 'wait', codes: ['450', '451', '421'], links: ['status'] },
  'from-mistake': { owner: 'you', next: 'retry', codes: ['553', '550'], links: ['help', 'webmail'], shows: 'settings' },
} as const satisfies Outcomes;

const rules: RulesOf<'error'> = {
  notNeeded: [{ symptom: { except: ['error-message'] } }],
  // These answers say what is wrong; the others lead to the question that tells more.
  lastIf: [
    { error: { except: ['not-trusted', 'log-in-first', 'password', 'no-connection', 'certificate', 'unknown'] } },
  ],
  concludes: {
    'no-such-address': 'no-such-address',
    'recipient-full': 'recipient-full',
    'own-full': 'mailbox-full',
    delayed: 'being-retried',
    'wrong-sender': 'from-mistake',
    'log-in-first': [{ outcome: 'program-sending', when: { webmail: ['both'] } }],
    'no-connection': [{ outcome: 'program-connection', when: { webmail: ['both'] } }],
    'too-large': 'too-large',
  },
  suspects: {
    'no-such-address': 'one-recipient',
    'recipient-full': 'one-recipient',
    'being-retried': 'no-such-address',
    'from-mistake': [{ outcome: 'mx-unchecked', when: { reach: ['replies'] } }, 'program-sending'],
  },
};

/** Asked of those who got an error message and can't paste it: what does it say? */
export const error = { answers, outcomes, rules };
