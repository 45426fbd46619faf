import type { Answers, Outcomes } from '../flow.ts';
import {
  errorInHand,
  mxUnchecked,
  outageUnchecked,
  productUnchecked,
  sendsOnlyInWebmail,
  receivingFails,
} from '../doubts.ts';
import type { RulesOf } from '../vocabulary.ts';

const answers = {
  both: 'fine',
  'sends-no': 'wrong',
  'receives-no': 'wrong',
  neither: 'wrong',
  full: 'wrong',
  'no-login': 'wrong',
  'page-fails': 'wrong',
  unknown: 'unknown',
} as const satisfies Answers;

const outcomes = {
  'mailbox-full': { owner: 'you', next: 'retry', codes: ['552', '452'], links: ['webmail', 'panel'] },
  'storage-shared': { owner: 'you', next: 'retry', codes: ['552', '452'], links: ['webmail', 'panel', 'help'] },
  'sending-blocked': {
    owner: 'your-provider',
    next: 'stop',
    codes: ['450', '554', '535'],
    links: ['help', 'panel', 'password'],
  },
  'not-receiving': {
    owner: 'your-provider',
    next: 'retry',
    codes: ['552', '452'],
    links: ['webmail', 'panel', 'help'],
  },
  'mailbox-down': { owner: 'your-provider', next: 'stop', codes: ['421', '451'], links: ['help', 'status'] },
  'program-sending': {
    owner: 'you',
    next: 'retry',
    codes: ['503', '535', '551'],
    links: ['webmail', 'help'],
    shows: 'settings',
  },
  'program-receiving': { owner: 'you', next: 'retry', codes: [], links: ['webmail', 'help'], shows: 'settings' },
  'program-settings': {
    owner: 'you',
    next: 'retry',
    codes: ['503', '535'],
    links: ['webmail', 'help'],
    shows: 'settings',
  },
} as const satisfies Outcomes;

const rules: RulesOf<'webmail'> = {
  // The question about logging in tells the same, and more; a certificate is of the server that a program asks.
  notNeeded: [{ symptom: ['cannot-log-in'] }, { error: ['certificate'] }],
  lastIf: [
    { product: ['managed'], webmail: ['sends-no', 'receives-no', 'neither'] },
    // A full mailbox says so itself, and explains everything that fails with it.
    { webmail: ['full'] },
    // The mailbox that should forward works: the fault is in the forwarding.
    { webmail: ['both'], missing: ['forwarding'] },
  ],
  concludes: {
    // Webmail works, so the fault is in the mail program, unless some of the mail is returned to its sender, late or missing.
    both: [
      { outcome: 'program-sending', when: { symptom: ['cannot-send'] } },
      { outcome: 'program-receiving', when: { symptom: ['cannot-receive'] } },
      // Only where a link passed over the question of what is missing.
      { outcome: 'spam-or-filter', when: { symptom: ['late-or-missing'] } },
      { outcome: 'read-the-error', when: { symptom: ['error-message'] } },
      { outcome: 'ask-for-bounce', when: { symptom: ['returned'] } },
      'program-settings',
    ],
    'sends-no': 'sending-blocked',
    'receives-no': [
      { outcome: 'not-receiving', when: { mx: ['right'] } },
      { outcome: 'not-receiving', when: { product: ['free'] } },
      'mx-unchecked',
    ],
    neither: 'mailbox-down',
    full: [{ outcome: 'storage-shared', when: { product: ['free'] } }, 'mailbox-full'],
    'no-login': 'login-unclear',
    'page-fails': 'webmail-page-fails',
  },
  suspects: {
    'mailbox-full': 'spam-or-filter',
    'storage-shared': 'spam-or-filter',
    'sending-blocked': [
      errorInHand,
      outageUnchecked,
      productUnchecked,
      // A trouble that the verdict does not explain is probably a second one, in the program.
      receivingFails,
      { outcome: 'late-or-missing', when: { symptom: ['late-or-missing'] } },
      'mailbox-locked',
    ],
    'not-receiving': [errorInHand, outageUnchecked, productUnchecked, sendsOnlyInWebmail, 'ask-for-bounce'],
    'mailbox-down': [
      errorInHand,
      // What was found wrong besides is the next thing to fix.
      { outcome: 'mx-mixed', when: { mx: ['mixed'] } },
      { outcome: 'mx-waiting', when: { mx: ['just-changed'] } },
      outageUnchecked,
      productUnchecked,
      mxUnchecked,
      'sending-blocked',
    ],
    'program-sending': 'program-password',
    'program-receiving': 'program-password',
    'program-settings': 'program-password',
  },
  pages: ['webmail'],
};

/** Check 2: does mail work in webmail, without any mail program? */
export const webmail = { answers, outcomes, rules };
