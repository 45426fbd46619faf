import type { Answers, Outcomes } from '../flow.ts';
import { domainUnchecked } from '../doubts.ts';
import type { RulesOf } from '../vocabulary.ts';

const answers = {
  one: 'wrong',
  'own-domain': 'wrong',
  'provider-domain': 'wrong',
  'other-sender': 'wrong',
  'own-server': 'wrong',
  bulk: 'wrong',
  replies: 'wrong',
  unknown: 'unknown',
} as const satisfies Answers;

const outcomes = {
  'one-recipient': { owner: 'recipient', next: 'stop', codes: ['550', '554'], links: ['webmail'] },
  'not-authenticated': {
    owner: 'you',
    next: 'retry',
    codes: ['550', '554'],
    links: ['panel', 'help'],
    opens: 'domain',
  },
  'sent-past-provider': {
    owner: 'you',
    next: 'retry',
    codes: ['550', '554', '535'],
    links: ['help', 'panel'],
    shows: 'settings',
    opens: 'domain',
  },
  'own-server': { owner: 'you', next: 'retry', codes: ['550', '554', '450'], links: ['help'], opens: 'domain' },
  'bulk-mail': { owner: 'you', next: 'stop', codes: ['421', '450', '554'], links: ['help'], opens: 'domain' },
  'looks-like-spam': { owner: 'you', next: 'retry', codes: ['550', '554'], links: ['webmail', 'help'] },
} as const satisfies Outcomes;

const rules: RulesOf<'reach'> = {
  // The opening question is followed by at most one more about the trouble, also where a link names several.
  notNeeded: [
    { symptom: { except: ['not-reaching', 'error-message'] } },
    { error: { except: ['not-trusted'] } },
    { missing: 'answered' },
  ],
  concludes: {
    one: 'one-recipient',
    'own-domain': 'not-authenticated',
    'provider-domain': 'looks-like-spam',
    'other-sender': 'sent-past-provider',
    'own-server': 'own-server',
    bulk: 'bulk-mail',
    replies: 'from-mistake',
    unknown: 'looks-like-spam',
  },
  suspects: {
    'one-recipient': 'not-authenticated',
    'not-authenticated': [domainUnchecked, 'looks-like-spam'],
    'sent-past-provider': 'not-authenticated',
    'own-server': 'not-authenticated',
    'bulk-mail': 'not-authenticated',
    // The DNS records of a provider's own domain are its own work: what is left is a filter at the recipient.
    'looks-like-spam': [{ outcome: 'one-recipient', when: { reach: ['provider-domain'] } }, 'not-authenticated'],
  },
};

/** Asked of those whose mail does not reach others, or ends up in junk: whom does it not reach? */
export const reach = { answers, outcomes, rules };
