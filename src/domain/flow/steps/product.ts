import type { Answers, Outcomes } from '../flow.ts';
import type { RulesOf } from '../vocabulary.ts';

const answers = {
  active: 'fine',
  free: 'fine',
  managed: 'fine',
  'product-expired': 'wrong',
  'hosting-expired': 'wrong',
  'domain-expired': 'wrong',
  suspended: 'wrong',
  locked: 'wrong',
  closed: 'wrong',
  'domain-valid': 'unknown',
  unknown: 'unknown',
} as const satisfies Answers;

const outcomes = {
  'domain-expired': { owner: 'you', next: 'retry', codes: [], links: ['panel'] },
  'hosting-expired': { owner: 'you', next: 'retry', codes: ['550'], links: ['panel'] },
  'product-expired': { owner: 'you', next: 'retry', codes: ['550', '535'], links: ['panel'] },
  suspended: { owner: 'your-provider', next: 'stop', codes: ['550', '535'], links: ['panel', 'help'] },
  'service-closed': { owner: 'you', next: 'stop', codes: ['550', '535'], links: ['help', 'webmail'] },
  'ask-manager': { owner: 'your-provider', next: 'stop', codes: [], links: ['webmail', 'status'] },
  'mailbox-locked': { owner: 'you', next: 'retry', codes: ['535', '550', '554'], links: ['panel', 'password', 'help'] },
} as const satisfies Outcomes;

const rules: RulesOf<'product'> = {
  // The trouble itself shows that the service is active, or that it has no part in it.
  notNeeded: [
    { error: { except: ['unknown'] } },
    { missing: { except: ['vanished', 'forwarding'] } },
    { reach: { except: ['own-domain', 'unknown'] } },
    { misuse: ['bounces', 'only-outside'] },
  ],
  lastIf: [
    // Nothing else can work before the service is in force again.
    { product: { except: ['active', 'free', 'managed', 'domain-valid', 'unknown'] } },
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
    closed: 'service-closed',
    // Whoever manages the account can see and change what the person can't.
    managed: [
      { outcome: 'ask-manager', when: { webmail: ['sends-no', 'receives-no', 'neither'] } },
      { outcome: 'ask-manager', when: { login: ['reset-fails'] } },
    ],
  },
  suspects: {
    'domain-expired': 'product-expired',
    'hosting-expired': 'domain-expired',
    'product-expired': 'hosting-expired',
    suspended: 'mailbox-locked',
    'service-closed': 'domain-expired',
    'ask-manager': [
      { outcome: 'sending-blocked', when: { webmail: ['sends-no'] } },
      { outcome: 'not-receiving', when: { webmail: ['receives-no'] } },
      { outcome: 'incident', when: { webmail: ['neither'] } },
      'mailbox-locked',
    ],
    'mailbox-locked': 'password-wrong',
  },
  found: ['domain-valid'],
  pages: ['panel'],
};

/** Check 1: is the service active and paid for? The locked mailbox comes from the guide's later English version. */
export const product = { answers, outcomes, rules };
