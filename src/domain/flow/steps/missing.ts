import type { Answers, Outcomes } from '../flow.ts';
import { mxUnchecked, productUnchecked } from '../doubts.ts';
import type { RulesOf } from '../vocabulary.ts';

const answers = {
  late: 'wrong',
  'never-came': 'wrong',
  vanished: 'wrong',
  forwarding: 'wrong',
  unknown: 'unknown',
} as const satisfies Answers;

const outcomes = {
  vanished: { owner: 'you', next: 'stop', codes: [], links: ['webmail', 'help'] },
  'slow-mail': { owner: 'nobody', next: 'wait', codes: ['450', '451', '421'], links: ['webmail', 'status'] },
  forwarding: { owner: 'you', next: 'retry', codes: ['550', '554'], links: ['webmail', 'panel'] },
  'spam-or-filter': { owner: 'you', next: 'retry', codes: ['250', '450'], links: ['webmail'] },
} as const satisfies Outcomes;

const rules: RulesOf<'missing'> = {
  notNeeded: [{ symptom: { except: ['late-or-missing'] } }, { error: 'answered' }],
  concludes: {
    vanished: 'vanished',
    late: [{ outcome: 'slow-mail', when: { webmail: ['both', 'unknown'] } }],
    forwarding: [{ outcome: 'forwarding', when: { webmail: ['both', 'unknown'] } }],
    'never-came': [{ outcome: 'spam-or-filter', when: { webmail: ['both'] } }],
    unknown: [{ outcome: 'spam-or-filter', when: { webmail: ['both'] } }],
  },
  suspects: {
    vanished: [productUnchecked, 'one-device'],
    'slow-mail': [mxUnchecked, 'spam-or-filter'],
    forwarding: [mxUnchecked, 'spam-or-filter'],
    'spam-or-filter': [mxUnchecked, 'late-or-missing'],
  },
};

/** Asked of those whose mail is late or missing: what happened to it? */
export const missing = { answers, outcomes, rules };
