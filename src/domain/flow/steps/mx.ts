import type { Answers, Outcomes } from '../flow.ts';
import { domainUnchecked, errorInHand, loginFails, sendsOnlyInWebmail } from '../doubts.ts';
import type { RulesOf } from '../vocabulary.ts';

const answers = {
  right: 'fine',
  'just-changed': 'wrong',
  wrong: 'wrong',
  mixed: 'wrong',
  none: 'wrong',
  refuses: 'wrong',
  'no-domain': 'wrong',
  unknown: 'unknown',
} as const satisfies Answers;

const outcomes = {
  'domain-unknown': { owner: 'you', next: 'retry', codes: ['550'], links: ['panel'] },
  'mx-missing': { owner: 'you', next: 'retry', codes: ['550', '554'], links: ['panel'], shows: 'mx' },
  'mx-refuses': { owner: 'you', next: 'retry', codes: ['550', '554'], links: ['panel'], shows: 'mx' },
  moved: { owner: 'you', next: 'stop', codes: ['550', '551'], links: ['panel', 'webmail'], shows: 'mx' },
  'mx-wrong': { owner: 'you', next: 'retry', codes: ['550', '551'], links: ['panel'], shows: 'mx' },
  'mx-mixed': { owner: 'you', next: 'retry', codes: ['550', '551'], links: ['panel'], shows: 'mx' },
  'mx-waiting': { owner: 'nobody', next: 'wait', codes: ['550', '551'], links: ['panel'], shows: 'mx' },
  'mx-unchecked': {
    owner: 'you',
    next: 'retry',
    codes: ['550'],
    links: ['panel', 'help'],
    shows: 'mx',
    opens: 'domain',
  },
} as const satisfies Outcomes;

const rules: RulesOf<'mx'> = {
  // MX records guide mail to the domain: they have no part in sending or in logging in. They are asked about
  // where some mail is missing even if webmail works, because a message to oneself need not pass them.
  notNeeded: [
    { webmail: ['sends-no'] },
    { login: ['page-fails'] },
    { symptom: ['cannot-send', 'cannot-log-in'], webmail: ['no-login', 'unknown'] },
  ],
  concludes: {
    'no-domain': 'domain-unknown',
    none: 'mx-missing',
    refuses: 'mx-refuses',
    // The domain's mail goes to another provider and the mailbox at this one is dead: the mail was moved.
    wrong: [{ outcome: 'moved', when: { webmail: ['neither', 'no-login'] } }, 'mx-wrong'],
    // Mixed or fresh records explain why some mail does not arrive, but not why none leaves.
    mixed: [{ outcome: 'mx-mixed', unless: { webmail: ['neither'] } }],
    'just-changed': [{ outcome: 'mx-waiting', unless: { webmail: ['neither'] } }],
  },
  suspects: {
    'domain-unknown': [domainUnchecked, 'mx-missing'],
    'mx-missing': [
      domainUnchecked,
      loginFails,
      { outcome: 'mailbox-down', when: { webmail: ['neither'] } },
      sendsOnlyInWebmail,
      'domain-expired',
    ],
    'mx-refuses': [
      domainUnchecked,
      loginFails,
      { outcome: 'mailbox-down', when: { webmail: ['neither'] } },
      sendsOnlyInWebmail,
      'mx-wrong',
    ],
    moved: 'mx-wrong',
    'mx-wrong': [sendsOnlyInWebmail, 'not-receiving'],
    'mx-mixed': [loginFails, sendsOnlyInWebmail, 'not-receiving'],
    'mx-waiting': [loginFails, sendsOnlyInWebmail, 'not-receiving'],
    'mx-unchecked': [errorInHand, sendsOnlyInWebmail, 'not-receiving'],
  },
  pages: ['panel'],
};

/** Check 5: do the domain's MX records lead to the provider? */
export const mx = { answers, outcomes, rules };
