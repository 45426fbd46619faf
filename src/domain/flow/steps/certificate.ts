import type { Answers, Outcomes } from '../flow.ts';
import type { RulesOf } from '../vocabulary.ts';

const answers = {
  name: 'wrong',
  expired: 'wrong',
  untrusted: 'wrong',
  unknown: 'unknown',
} as const satisfies Answers;

const outcomes = {
  'program-certificate': { owner: 'you', next: 'retry', codes: [], links: ['webmail', 'help'], shows: 'settings' },
  'certificate-expired': { owner: 'your-provider', next: 'retry', codes: [], links: ['status', 'help'] },
  'scanner-between': { owner: 'you', next: 'retry', codes: [], links: ['webmail', 'help'] },
} as const satisfies Outcomes;

const rules: RulesOf<'certificate'> = {
  notNeeded: [
    { error: { except: ['certificate', 'password'] } },
    { symptom: ['cannot-log-in', 'returned', 'late-or-missing'] },
    { missing: 'answered' },
    { webmail: { except: ['both'] } },
    { program: { except: ['certificate'] } },
  ],
  lastIf: [{ certificate: 'answered' }],
  concludes: {
    name: 'program-certificate',
    expired: 'certificate-expired',
    untrusted: 'scanner-between',
    unknown: 'program-certificate',
  },
  suspects: {
    'program-certificate': 'program-connection',
    'certificate-expired': 'scanner-between',
    'scanner-between': 'program-certificate',
  },
};

/** Asked of those who are warned of a certificate: what does the warning say? */
export const certificate = { answers, outcomes, rules };
