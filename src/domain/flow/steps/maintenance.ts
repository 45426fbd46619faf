import type { Answers, Outcomes } from '../flow.ts';
import { loginFails } from '../doubts.ts';
import type { RulesOf } from '../vocabulary.ts';

const answers = {
  none: 'fine',
  planned: 'wrong',
  incident: 'wrong',
  unknown: 'unknown',
} as const satisfies Answers;

const outcomes = {
  incident: { owner: 'nobody', next: 'wait', codes: ['421', '451'], links: ['status'] },
  maintenance: { owner: 'nobody', next: 'wait', codes: ['421'], links: ['status'] },
} as const satisfies Outcomes;

/** What else may be wrong once the provider's work is over: what the person saw in webmail says it. */
const afterwards: RulesOf<'maintenance'>['suspects']['incident'] = [
  { outcome: 'password-wrong', when: { login: ['wrong-password'] } },
  { outcome: 'password-refused', when: { login: ['right-refused'] } },
  { outcome: 'webmail-page-fails', when: { login: ['page-fails'] } },
  { outcome: 'webmail-page-fails', when: { webmail: ['page-fails'] } },
  loginFails,
  { outcome: 'login-unclear', when: { symptom: ['cannot-log-in'] } },
  { outcome: 'sending-blocked', when: { webmail: ['sends-no'] } },
  { outcome: 'not-receiving', when: { webmail: ['receives-no'], product: ['free'] } },
  { outcome: 'mx-unchecked', when: { webmail: ['receives-no'] } },
  { outcome: 'slow-mail', when: { webmail: ['both'], missing: ['late'] } },
  { outcome: 'spam-or-filter', when: { webmail: ['both'] } },
  { outcome: 'try-webmail', when: { webmail: ['unknown'] } },
  'mailbox-down',
];

const rules: RulesOf<'maintenance'> = {
  // Mail cannot be relied on while the provider works on it: judging the MX records has to wait.
  lastIf: [{ maintenance: ['planned', 'incident'] }],
  concludes: { planned: 'maintenance', incident: 'incident' },
  suspects: { incident: afterwards, maintenance: afterwards },
  pages: ['status'],
};

/** Check 4: is the provider working on the service, or does it report an incident? */
export const maintenance = { answers, outcomes, rules };
