import type { Answers, Outcomes } from '../flow.ts';
import type { RulesOf } from '../vocabulary.ts';

const answers = {
  'in-sent': 'wrong',
  bounces: 'fine',
  'only-outside': 'fine',
  unknown: 'unknown',
} as const satisfies Answers;

const outcomes = {
  'account-misused': { owner: 'you', next: 'stop', codes: ['554', '550'], links: ['password', 'panel', 'help'] },
  backscatter: { owner: 'nobody', next: 'wait', codes: ['550'], links: ['panel'], opens: 'domain' },
  'address-forged': { owner: 'nobody', next: 'wait', codes: ['550'], links: ['panel'], opens: 'domain' },
} as const satisfies Outcomes;

const rules: RulesOf<'misuse'> = {
  notNeeded: [
    { symptom: { except: ['misused'] } },
    { error: 'answered' },
    { missing: 'answered' },
    { reach: 'answered' },
  ],
  concludes: {
    'in-sent': 'account-misused',
    bounces: 'backscatter',
    'only-outside': 'address-forged',
    // An account that may be misused is treated as one that is: the cost of doing nothing is higher.
    unknown: 'account-misused',
  },
  suspects: {
    'account-misused': [{ outcome: 'address-forged', when: { misuse: ['unknown'] } }, 'mailbox-locked'],
    backscatter: 'not-authenticated',
    'address-forged': 'not-authenticated',
  },
  pages: ['webmail'],
};

/** Asked of those in whose name someone else sends: does that mail leave from their account? */
export const misuse = { answers, outcomes, rules };
