import type { Answers, Outcomes } from '../flow.ts';
import { outageUnchecked, productUnchecked } from '../doubts.ts';
import type { RulesOf } from '../vocabulary.ts';

const answers = {
  works: 'fine',
  'wrong-password': 'wrong',
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
    // These answers say why logging in fails.
    { login: { except: ['works', 'page-fails', 'unknown'] } },
    // Someone who could not log in can now: the next thing to try is the mail itself.
    { login: ['works'], webmail: ['no-login'] },
    { login: ['works'], symptom: ['cannot-log-in'] },
  ],
  concludes: {
    works: [
      { outcome: 'in-again', when: { webmail: ['no-login'] } },
      { outcome: 'program-password', when: { symptom: ['cannot-log-in'] } },
    ],
    'wrong-password': 'password-wrong',
    'short-name': 'full-address',
    'reset-fails': 'reset-fails',
    'locked-out': 'locked-out',
    'second-factor': 'second-factor',
    'app-password': 'app-password',
    'page-fails': [{ outcome: 'webmail-page-fails', unless: { maintenance: ['planned', 'incident'] } }],
  },
  suspects: {
    'password-wrong': [productUnchecked, 'mailbox-locked'],
    'full-address': 'password-wrong',
    'reset-fails': [productUnchecked, 'mailbox-locked'],
    'locked-out': 'password-wrong',
    'second-factor': 'password-wrong',
    'in-again': 'program-password',
    'webmail-page-fails': [outageUnchecked, 'login-unclear'],
    'login-unclear': [outageUnchecked, productUnchecked, 'mailbox-locked'],
  },
  pages: ['webmail', 'password'],
};

/** Check 3: can the person log in? The second factor comes from the guide's later English version. */
export const login = { answers, outcomes, rules };
