import type { Answers, Outcomes } from '../flow.ts';
import { domainUnchecked, errorInHand, loginFails, sendsOnlyInWebmail } from '../doubts.ts';
import type { Doubt, RulesOf } from '../vocabulary.ts';

const answers = {
  right: 'fine',
  'just-changed': 'wrong',
  wrong: 'wrong',
  mixed: 'wrong',
  none: 'wrong',
  refuses: 'wrong',
  'no-domain': 'wrong',
  'site-moved': 'unknown',
  misspelt: 'wrong',
  'no-host': 'wrong',
  'name-servers': 'wrong',
  dnssec: 'wrong',
  working: 'fine',
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
  'mx-misspelt': { owner: 'you', next: 'retry', codes: ['550', '450'], links: ['panel'], shows: 'mx', opens: 'domain' },
  'mx-no-host': { owner: 'you', next: 'retry', codes: ['550', '450'], links: ['panel'], shows: 'mx', opens: 'domain' },
  'name-servers-failing': {
    owner: 'your-provider',
    next: 'retry',
    codes: ['451', '450'],
    links: ['panel', 'help'],
    opens: 'domain',
  },
  'dnssec-broken': { owner: 'you', next: 'retry', codes: ['451', '450'], links: ['panel', 'help'], opens: 'domain' },
  'dns-left-behind': {
    owner: 'you',
    next: 'retry',
    codes: ['550'],
    links: ['panel', 'help'],
    shows: 'mx',
    opens: 'domain',
  },
  'mx-whose': { owner: 'you', next: 'retry', codes: ['550'], links: ['panel', 'help'], shows: 'mx' },
  'mx-unchecked': {
    owner: 'you',
    next: 'retry',
    codes: ['550'],
    links: ['panel', 'help'],
    shows: 'mx',
    opens: 'domain',
  },
} as const satisfies Outcomes;

/** What is probably wrong besides, where no mail can arrive: webmail says it. */
const besides: readonly (Doubt | 'not-receiving')[] = [
  loginFails,
  { outcome: 'mailbox-down', when: { webmail: ['neither'] } },
  sendsOnlyInWebmail,
  'not-receiving',
];

const rules: RulesOf<'mx'> = {
  // MX records guide mail to the domain: they have no part in sending or in logging in. They are asked about
  // where some mail is missing even if webmail works, because a message to oneself need not pass them.
  notNeeded: [
    // The records of its own domain are the provider's work, and those of a workplace its administrator's.
    { product: ['free', 'managed'] },
    { webmail: ['sends-no', 'page-fails'] },
    { login: { except: ['works', 'unknown'] } },
    { symptom: ['cannot-log-in'] },
    { symptom: ['cannot-send'], webmail: ['no-login', 'unknown'] },
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
    'site-moved': [{ outcome: 'dns-left-behind', unless: { webmail: ['neither'] } }],
    misspelt: 'mx-misspelt',
    'no-host': 'mx-no-host',
    'name-servers': 'name-servers-failing',
    dnssec: 'dnssec-broken',
    working: [{ outcome: 'mx-whose', when: { webmail: ['receives-no'] } }],
  },
  suspects: {
    'domain-unknown': [domainUnchecked, 'name-servers-failing'],
    'mx-missing': [
      domainUnchecked,
      loginFails,
      { outcome: 'mailbox-down', when: { webmail: ['neither'] } },
      sendsOnlyInWebmail,
      'dns-left-behind',
    ],
    'mx-refuses': [
      domainUnchecked,
      loginFails,
      { outcome: 'mailbox-down', when: { webmail: ['neither'] } },
      sendsOnlyInWebmail,
      'not-receiving',
    ],
    moved: 'mx-wrong',
    'mx-wrong': [sendsOnlyInWebmail, 'not-receiving'],
    'mx-mixed': [loginFails, sendsOnlyInWebmail, 'not-receiving'],
    'mx-waiting': [loginFails, sendsOnlyInWebmail, 'not-receiving'],
    'mx-misspelt': besides,
    'mx-no-host': besides,
    'name-servers-failing': [domainUnchecked, ...besides],
    'dnssec-broken': [domainUnchecked, ...besides],
    'dns-left-behind': [domainUnchecked, loginFails, sendsOnlyInWebmail, 'mx-missing'],
    'mx-whose': [errorInHand, sendsOnlyInWebmail, 'not-receiving'],
    'mx-unchecked': [errorInHand, sendsOnlyInWebmail, 'not-receiving'],
  },
  pages: ['panel'],
  found: ['misspelt', 'no-host', 'name-servers', 'dnssec', 'working'],
};

/** Check 5: do the domain's MX records lead to the provider? */
export const mx = { answers, outcomes, rules };
