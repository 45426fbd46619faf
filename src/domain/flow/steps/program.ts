import type { Answers, Outcomes } from '../flow.ts';
import { receivingFails, sendingFails } from '../doubts.ts';
import type { RulesOf } from '../vocabulary.ts';

const answers = {
  'asks-password': 'wrong',
  'right-refused': 'wrong',
  'two-step': 'wrong',
  'no-connection': 'wrong',
  certificate: 'wrong',
  'one-device': 'wrong',
  'too-large': 'wrong',
  'no-copies': 'wrong',
  silent: 'wrong',
  unknown: 'unknown',
} as const satisfies Answers;

const outcomes = {
  'app-password': { owner: 'you', next: 'retry', codes: ['535'], links: ['panel', 'help'], shows: 'sign-in' },
  'program-password': {
    owner: 'you',
    next: 'retry',
    codes: ['535'],
    links: ['webmail', 'password'],
    shows: 'settings',
  },
  'sign-in-method': { owner: 'you', next: 'retry', codes: ['535'], links: ['help', 'panel'], shows: 'sign-in' },
  'one-device': { owner: 'you', next: 'retry', codes: ['535'], links: ['webmail', 'help'], shows: 'settings' },
  'program-connection': { owner: 'you', next: 'retry', codes: [], links: ['webmail', 'help'], shows: 'settings' },
  'too-large': { owner: 'you', next: 'stop', codes: ['552'], links: ['webmail', 'help'] },
  'sent-copies': { owner: 'you', next: 'retry', codes: [], links: ['webmail', 'help'], shows: 'settings' },
  'program-stuck': { owner: 'you', next: 'retry', codes: [], links: ['webmail'], shows: 'settings' },
} as const satisfies Outcomes;

const rules: RulesOf<'program'> = {
  notNeeded: [
    // The program is what is left only where webmail works.
    { webmail: { except: ['both'] } },
    // Most error messages, and mail that is returned to its sender, late or missing, are not the program's doing; the question
    // about logging in asks for the program, too.
    { symptom: ['cannot-log-in', 'returned', 'late-or-missing'] },
    { error: { except: ['password'] } },
    { missing: 'answered' },
  ],
  concludes: {
    'asks-password': 'program-password',
    'right-refused': 'sign-in-method',
    'two-step': 'app-password',
    'no-connection': 'program-connection',
    'one-device': 'one-device',
    'too-large': 'too-large',
    'no-copies': 'sent-copies',
    silent: 'program-stuck',
  },
  suspects: {
    'app-password': 'sign-in-method',
    'program-password': 'app-password',
    'sign-in-method': 'program-settings',
    'one-device': 'program-password',
    'program-connection': [sendingFails, receivingFails, 'program-settings'],
    'too-large': 'program-stuck',
    'sent-copies': 'one-device',
    'program-stuck': [sendingFails, receivingFails, 'program-settings'],
  },
};

/** Belongs to the webmail check and is asked of those whose mail works there: what does the mail program do? */
export const program = { answers, outcomes, rules };
