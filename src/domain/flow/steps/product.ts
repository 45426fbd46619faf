import type { Answers, Outcomes } from '../flow.ts';
import type { RulesOf } from '../vocabulary.ts';

const answers = {
  active: 'fine',
  'product-expired': 'wrong',
  'hosting-expired': 'wrong',
  'domain-expired': 'wrong',
  suspended: 'wrong',
  locked: 'wrong',
  unknown: 'unknown',
} as const satisfies Answers;

const outcomes = {
  'domain-expired': { owner: 'you', next: 'retry', codes: [], links: ['panel'] },
  'hosting-expired': { owner: 'you', next: 'retry', codes: ['550'], links: ['panel'] },
  'product-expired': { owner: 'you', next: 'retry', codes: ['550', '535'], links: ['panel'] },
  suspended: { owner: 'your-provider', next: 'stop', codes: ['550', '535'], links: ['panel', 'help'] },
  'mailbox-locked': { owner: 'you', next: 'retry', codes: ['535', '550', '554'], links: ['panel', 'password', 'help'] },
} as const satisfies Outcomes;

const rules: RulesOf<'product'> = {
  lastIf: [
    // Nothing else can work before the service is in force again.
    { product: { except: ['active', 'unknown'] } },
    // The trouble itself shows that mail moves: no later check changes these verdicts.
    { reach: 'answered' },
    { misuse: 'answered' },
    { missing: ['vanished'] },
  ],
  concludes: {
    'domain-expired': 'domain-expired',
    'hosting-expired': 'hosting-expired',
    'product-expired': 'product-expired',
    suspended: 'suspended',
    locked: 'mailbox-locked',
  },
  suspects: {
    'domain-expired': 'product-expired',
    'hosting-expired': 'domain-expired',
    'product-expired': 'hosting-expired',
    suspended: 'mailbox-locked',
    'mailbox-locked': 'password-wrong',
  },
  pages: ['panel'],
};

/** Check 1: is the service active and paid for? The locked mailbox comes from the guide's later English version. */
export const product = { answers, outcomes, rules };
