import type { Answers, Outcomes } from '../flow.ts';
import type { RulesOf } from '../vocabulary.ts';

const answers = {
  password: 'wrong',
  'two-step': 'wrong',
  scanner: 'wrong',
  update: 'wrong',
  nothing: 'fine',
  unknown: 'unknown',
} as const satisfies Answers;

const outcomes = {} as const satisfies Outcomes;

const rules: RulesOf<'change'> = {
  // What the program does says more, where it is known.
  notNeeded: [
    { error: { except: ['password'] } },
    { symptom: ['cannot-log-in', 'returned', 'late-or-missing'] },
    { missing: 'answered' },
    { webmail: { except: ['both'] } },
    { program: { except: ['unknown'] } },
  ],
  lastIf: [
    { program: 'answered' },
    { change: 'answered' },
    // What works in webmail works at the provider, unless only some of the mail is returned, late or missing.
    { webmail: ['both'], symptom: { except: ['returned', 'late-or-missing'] } },
  ],
  concludes: {
    password: 'program-password',
    'two-step': 'app-password',
    scanner: 'scanner-between',
    update: 'program-settings',
  },
  suspects: {},
};

/** Asked of those who can't say what their mail program does: what changed just before it stopped? */
export const change = { answers, outcomes, rules };
