import type { Answers, Outcomes } from '../flow.ts';
import { receivingFails, sendingFails } from '../doubts.ts';
import type { RulesOf } from '../vocabulary.ts';

const answers = {
  'asks-password': 'wrong',
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
  'app-password': { owner: 'you', next: 'retry', codes: ['535'], links: ['panel', 'help'], shows: 'settings' },
  'program-password': {
    owner: 'you',
    next: 'retry',
    codes: ['535'],
    links: ['webmail', 'password'],
    shows: 'settings',
  },
  'program-certificate': { owner: 'you', next: 'retry', codes: [], links: ['webmail', 'help'], shows: 'settings' },
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
    // An error message, mail that is returned to its sender, late or missing is not the program's doing.
    { symptom: ['error-message', 'returned', 'late-or-missing'] },
    { missing: 'answered' },
  ],
  lastIf: [
    { program: 'answered' },
    // What works in webmail works at the provider, unless only some of the mail is returned, late or missing.
    { webmail: ['both'], symptom: { except: ['returned', 'not-reaching', 'late-or-missing', 'misused'] } },
  ],
  concludes: {
    'asks-password': 'program-password',
    'two-step': 'app-password',
    'no-connection': 'program-connection',
    certificate: 'program-certificate',
    'one-device': 'one-device',
    'too-large': 'too-large',
    'no-copies': 'sent-copies',
    silent: 'program-stuck',
  },
  suspects: {
    'app-password': 'program-password',
    'program-password': [{ outcome: 'app-password', when: { program: ['asks-password'] } }, 'second-factor'],
    'program-certificate': 'program-connection',
    'one-device': 'program-password',
    'program-connection': [sendingFails, receivingFails, 'program-settings'],
    'too-large': 'program-stuck',
    'sent-copies': 'one-device',
    'program-stuck': [sendingFails, receivingFails, 'program-settings'],
  },
};

/** Belongs to the webmail check and is asked of those whose mail works there: what does the mail program do? */
export const program = { answers, outcomes, rules };
