import type { Answers, Outcomes } from '../flow.ts';
import { outageUnchecked, productUnchecked } from '../doubts.ts';
import type { RulesOf } from '../vocabulary.ts';

const answers = {
  works: 'fine',
  'wrong-password': 'wrong',
  'right-refused': 'wrong',
  'short-name': 'wrong',
  'reset-fails': 'wrong',
  'locked-out': 'wrong',
  'second-factor': 'wrong',
  'app-password': 'wrong',
  'page-fails': 'wrong',
  unknown: 'unknown',
} as const satisfies Answers;

const outcomes = {
  'password-wrong': { owner: 'you', next: 'retry', codes: ['535'], links: ['password', 'panel', 'webmail'] },
  'password-refused': { owner: 'you', next: 'stop', codes: ['535'], links: ['password', 'help', 'status'] },
  'full-address': { owner: 'you', next: 'retry', codes: ['535'], links: ['webmail', 'password'] },
  'reset-fails': { owner: 'your-provider', next: 'stop', codes: ['535'], links: ['panel', 'help'] },
  'locked-out': { owner: 'you', next: 'wait', codes: ['535'], links: ['password', 'panel'] },
  'second-factor': { owner: 'you', next: 'retry', codes: ['535'], links: ['help', 'panel'] },
  'in-again': { owner: 'you', next: 'retry', codes: [], links: ['webmail'] },
  'webmail-page-fails': { owner: 'your-provider', next: 'retry', codes: [], links: ['webmail', 'status', 'help'] },
  'login-unclear': { owner: 'you', next: 'retry', codes: ['535'], links: ['password', 'panel', 'webmail'] },
} as const satisfies Outcomes;

const rules: RulesOf<'login'> = {
  // Someone who has seen the inside of webmail has logged in.
  notNeeded: [{ webmail: { except: ['no-login', 'unknown'] } }],
  lastIf: [
    // These answers say why logging in fails. A refused password says it only where there is no outage.
    { login: { except: ['works', 'wrong-password', 'right-refused', 'page-fails', 'unknown'] } },
    // Someone who could not log in can now: the next thing to try is the mail itself.
    { login: ['works'], webmail: ['no-login'] },
    { login: ['works'], symptom: ['cannot-log-in'] },
  ],
  concludes: {
    works: [
      { outcome: 'in-again', when: { webmail: ['no-login'] } },
      { outcome: 'in-again', when: { symptom: ['cannot-log-in'] } },
    ],
    'wrong-password': [{ outcome: 'password-wrong', unless: { maintenance: ['planned', 'incident'] } }],
    'right-refused': [{ outcome: 'password-refused', unless: { maintenance: ['planned', 'incident'] } }],
    'short-name': 'full-address',
    'reset-fails': 'reset-fails',
    'locked-out': 'locked-out',
    'second-factor': 'second-factor',
    'app-password': 'sign-in-method',
    'page-fails': [{ outcome: 'webmail-page-fails', unless: { maintenance: ['planned', 'incident'] } }],
  },
  suspects: {
    'password-wrong': [outageUnchecked, productUnchecked, 'mailbox-locked'],
    'password-refused': [outageUnchecked, productUnchecked, 'mailbox-locked'],
    'full-address': 'password-wrong',
    'reset-fails': [productUnchecked, 'mailbox-locked'],
    'locked-out': 'password-wrong',
    'second-factor': 'mailbox-locked',
    'in-again': 'program-password',
    'webmail-page-fails': [outageUnchecked, 'service-closed'],
    'login-unclear': [outageUnchecked, productUnchecked, 'mailbox-locked'],
  },
  pages: ['webmail', 'password'],
};

/** Check 3: can the person log in? The second factor comes from the guide's later English version. */
export const login = { answers, outcomes, rules };
