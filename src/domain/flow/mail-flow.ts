import { defineFlow } from './flow.ts';

/** Answers that end the matter at the first check: nothing else can work before this is put right. */
const notInForce = { product: ['product-expired', 'hosting-expired', 'domain-expired', 'suspended', 'locked'] } as const;

/** A full mailbox tells so itself, and explains what fails with it. */
const full = { webmail: ['full'] } as const;

/** Answers that tell why logging in fails. */
const loginSettled = { login: ['wrong-password', 'short-name', 'reset-fails', 'locked-out', 'second-factor', 'app-password'] } as const;

/** Whoever could not log in gets in now: the next thing to try is the mail itself. */
const gotInToWebmail = { webmail: ['no-login'], login: ['works'] } as const;
const gotInElsewhere = { symptom: ['cannot-log-in'], login: ['works'] } as const;

/** What the mail program does tells enough: the mailbox itself is known to work. */
const programAsked = {
  program: ['asks-password', 'two-step', 'no-connection', 'certificate', 'one-device', 'too-large', 'no-copies', 'silent', 'unknown'],
} as const;

/** The second question about the trouble was answered: which one it was, so that no other is asked. */
const missingAsked = { missing: ['late', 'never-came', 'vanished', 'forwarding', 'unknown'] } as const;
const reachAsked = { reach: ['one', 'own-domain', 'provider-domain', 'other-sender', 'bulk', 'unknown'] } as const;
const misuseAsked = { misuse: ['in-sent', 'only-outside', 'unknown'] } as const;

/** Mail moves, as the trouble itself tells: past whether the service is in force no check changes the verdict. */
const mailMoves = [reachAsked, misuseAsked, { missing: ['vanished'] }] as const;

/** Mail comes to the mailbox that should forward it: what is left is the forwarding. */
const forwardingLeft = { missing: ['forwarding'], webmail: ['both'] } as const;

/** Mail that works in webmail is fine at the provider, unless only some of it is late or missing. */
const fineAtProvider = {
  symptom: ['cannot-send', 'cannot-receive', 'both', 'cannot-log-in', 'error-message', 'unknown'],
  webmail: ['both'],
} as const;

/**
 * Mail does not work: the opening question and the five checks, in the order of the guide Mailmend
 * grew from (OVHcloud g2117). Some troubles are told apart by one more question before the checks. The mailbox locked for spam and the second factor come from the
 * guide's later English version and the provider's own diagnosis. `program` belongs to the webmail
 * check: it is asked of those whose mail works there.
 */
export const mailFlow = defineFlow({
  steps: {
    symptom: {
      answers: {
        'cannot-send': 'wrong',
        'cannot-receive': 'wrong',
        both: 'wrong',
        'cannot-log-in': 'wrong',
        'error-message': 'wrong',
        'not-reaching': 'wrong',
        'late-or-missing': 'wrong',
        misused: 'wrong',
        unknown: 'unknown',
      },
    },
    missing: {
      answers: { late: 'wrong', 'never-came': 'wrong', vanished: 'wrong', forwarding: 'wrong', unknown: 'unknown' },
    },
    reach: {
      answers: {
        one: 'wrong',
        'own-domain': 'wrong',
        'provider-domain': 'wrong',
        'other-sender': 'wrong',
        bulk: 'wrong',
        unknown: 'unknown',
      },
    },
    misuse: {
      answers: { 'in-sent': 'wrong', 'only-outside': 'fine', unknown: 'unknown' },
    },
    product: {
      answers: {
        active: 'fine',
        'product-expired': 'wrong',
        'hosting-expired': 'wrong',
        'domain-expired': 'wrong',
        suspended: 'wrong',
        locked: 'wrong',
        unknown: 'unknown',
      },
    },
    webmail: {
      answers: {
        both: 'fine',
        'sends-no': 'wrong',
        'receives-no': 'wrong',
        neither: 'wrong',
        full: 'wrong',
        'no-login': 'wrong',
        unknown: 'unknown',
      },
    },
    program: {
      answers: {
        'asks-password': 'wrong',
        'two-step': 'wrong',
        'no-connection': 'wrong',
        certificate: 'wrong',
        'one-device': 'wrong',
        'too-large': 'wrong',
        'no-copies': 'wrong',
        silent: 'wrong',
        unknown: 'unknown',
      },
    },
    login: {
      answers: {
        works: 'fine',
        'wrong-password': 'wrong',
        'short-name': 'wrong',
        'reset-fails': 'wrong',
        'locked-out': 'wrong',
        'second-factor': 'wrong',
        'app-password': 'wrong',
        'page-fails': 'wrong',
        unknown: 'unknown',
      },
    },
    maintenance: {
      answers: { none: 'fine', planned: 'wrong', incident: 'wrong', unknown: 'unknown' },
    },
    mx: {
      answers: {
        right: 'fine',
        'just-changed': 'wrong',
        wrong: 'wrong',
        mixed: 'wrong',
        none: 'wrong',
        refuses: 'wrong',
        'no-domain': 'wrong',
        unknown: 'unknown',
      },
    },
  },

  notNeeded: {
    missing: [
      { symptom: ['cannot-send', 'cannot-receive', 'both', 'cannot-log-in', 'error-message', 'not-reaching', 'misused', 'unknown'] },
    ],
    reach: [
      { symptom: ['cannot-send', 'cannot-receive', 'both', 'cannot-log-in', 'error-message', 'late-or-missing', 'misused', 'unknown'] },
      missingAsked,
    ],
    misuse: [
      {
        symptom: ['cannot-send', 'cannot-receive', 'both', 'cannot-log-in', 'error-message', 'not-reaching', 'late-or-missing', 'unknown'],
      },
      missingAsked,
      reachAsked,
    ],
    webmail: [notInForce, ...mailMoves],
    // Only where webmail is fine is the program what is left; an error or a missing message isn't the program's.
    program: [
      notInForce,
      { webmail: ['sends-no', 'receives-no', 'neither', 'full', 'no-login', 'unknown'] },
      { symptom: ['error-message', 'late-or-missing'] },
      missingAsked,
      ...mailMoves,
    ],
    // Whoever has seen the inside of webmail has logged in.
    login: [notInForce, ...mailMoves, full, { webmail: ['both', 'sends-no', 'receives-no', 'neither'] }, programAsked],
    // What works in webmail works at the provider: the fault is nearer.
    maintenance: [
      notInForce,
      ...mailMoves,
      full,
      fineAtProvider,
      forwardingLeft,
      programAsked,
      loginSettled,
      gotInToWebmail,
      gotInElsewhere,
    ],
    // MX records guide mail to the domain. They have no part in sending or in logging in. A message to
    // oneself needn't pass them, so they are asked about where some mail is missing, even if webmail works.
    mx: [
      notInForce,
      ...mailMoves,
      full,
      fineAtProvider,
      forwardingLeft,
      programAsked,
      { webmail: ['sends-no'] },
      loginSettled,
      gotInToWebmail,
      gotInElsewhere,
      { login: ['page-fails'] },
      { maintenance: ['planned', 'incident'] },
      { symptom: ['cannot-send', 'cannot-log-in'], webmail: ['no-login', 'unknown'] },
    ],
  },

  rules: [
    { when: { product: ['domain-expired'] }, outcome: 'domain-expired' },
    { when: { product: ['hosting-expired'] }, outcome: 'hosting-expired' },
    { when: { product: ['product-expired'] }, outcome: 'product-expired' },
    { when: { product: ['suspended'] }, outcome: 'suspended' },
    { when: { product: ['locked'] }, outcome: 'mailbox-locked' },
    { when: { misuse: ['only-outside'] }, outcome: 'address-forged' },
    { when: misuseAsked, outcome: 'account-misused' },
    { when: { reach: ['one'] }, outcome: 'one-recipient' },
    { when: { reach: ['own-domain'] }, outcome: 'not-authenticated' },
    { when: { reach: ['other-sender'] }, outcome: 'sent-past-provider' },
    { when: { reach: ['bulk'] }, outcome: 'bulk-mail' },
    { when: reachAsked, outcome: 'looks-like-spam' },
    { when: { missing: ['vanished'] }, outcome: 'vanished' },
    { when: full, outcome: 'mailbox-full' },
    { when: { login: ['wrong-password'] }, outcome: 'password-wrong' },
    { when: { login: ['short-name'] }, outcome: 'full-address' },
    { when: { login: ['reset-fails'] }, outcome: 'reset-fails' },
    { when: { login: ['locked-out'] }, outcome: 'locked-out' },
    { when: { login: ['second-factor'] }, outcome: 'second-factor' },
    { when: { login: ['app-password'] }, outcome: 'app-password' },
    { when: gotInToWebmail, outcome: 'in-again' },
    { when: gotInElsewhere, outcome: 'program-password' },
    { when: { maintenance: ['incident'] }, outcome: 'incident' },
    { when: { maintenance: ['planned'] }, outcome: 'maintenance' },
    { when: { login: ['page-fails'] }, outcome: 'webmail-page-fails' },
    { when: { program: ['two-step'] }, outcome: 'app-password' },
    { when: { program: ['asks-password'] }, outcome: 'program-password' },
    { when: { program: ['certificate'] }, outcome: 'program-certificate' },
    { when: { program: ['one-device'] }, outcome: 'one-device' },
    { when: { program: ['no-connection'] }, outcome: 'program-connection' },
    { when: { program: ['too-large'] }, outcome: 'too-large' },
    { when: { program: ['no-copies'] }, outcome: 'sent-copies' },
    { when: { program: ['silent'] }, outcome: 'program-stuck' },
    { when: { mx: ['no-domain'] }, outcome: 'domain-unknown' },
    { when: { mx: ['none'] }, outcome: 'mx-missing' },
    { when: { mx: ['refuses'] }, outcome: 'mx-refuses' },
    // The domain's mail lives at another provider, and the mailbox at this one is dead: it was moved.
    { when: { mx: ['wrong'], webmail: ['neither', 'no-login'] }, outcome: 'moved' },
    { when: { mx: ['wrong'] }, outcome: 'mx-wrong' },
    // Mixed or fresh records explain why some mail doesn't arrive, but not why none leaves.
    { when: { mx: ['mixed', 'just-changed'], webmail: ['neither'] }, outcome: 'mailbox-down' },
    { when: { mx: ['mixed'] }, outcome: 'mx-mixed' },
    { when: { mx: ['just-changed'] }, outcome: 'mx-waiting' },
    { when: { webmail: ['both'], symptom: ['cannot-send'] }, outcome: 'program-sending' },
    { when: { webmail: ['both'], symptom: ['cannot-receive'] }, outcome: 'program-receiving' },
    { when: { webmail: ['both'], symptom: ['cannot-log-in'] }, outcome: 'program-password' },
    { when: { missing: ['late'], webmail: ['both', 'unknown'] }, outcome: 'slow-mail' },
    { when: { missing: ['forwarding'], webmail: ['both', 'unknown'] }, outcome: 'forwarding' },
    { when: { webmail: ['both'], symptom: ['late-or-missing'] }, outcome: 'spam-or-filter' },
    // For those whom a link sent straight to the question about missing mail.
    { when: { webmail: ['both'], missing: ['never-came', 'unknown'] }, outcome: 'spam-or-filter' },
    { when: { webmail: ['both'], symptom: ['error-message'] }, outcome: 'read-the-error' },
    { when: { webmail: ['both'] }, outcome: 'program-settings' },
    { when: { webmail: ['sends-no'] }, outcome: 'sending-blocked' },
    { when: { webmail: ['receives-no'], mx: ['right'] }, outcome: 'not-receiving' },
    { when: { webmail: ['receives-no'] }, outcome: 'mx-unchecked' },
    { when: { webmail: ['neither'] }, outcome: 'mailbox-down' },
    { when: { webmail: ['no-login'] }, outcome: 'login-unclear' },
    { when: { symptom: ['error-message'] }, outcome: 'read-the-error' },
    { when: { symptom: ['late-or-missing'] }, outcome: 'late-or-missing' },
    { when: { symptom: ['cannot-log-in'] }, outcome: 'login-unclear' },
    // Whoever gets in and sees nothing new there is waiting for mail that doesn't come to the provider.
    { when: { symptom: ['cannot-receive'], login: ['works'], mx: ['unknown'] }, outcome: 'mx-unchecked' },
    { when: {}, outcome: 'try-webmail' },
  ],

  doubts: [
    // An error message in hand beats any guess.
    {
      of: ['sending-blocked', 'not-receiving', 'mailbox-down', 'mx-unchecked'],
      when: { symptom: ['error-message'] },
      suspect: 'read-the-error',
    },
    // What was found wrong beside the verdict is the next thing to mend.
    { of: ['mailbox-down'], when: { mx: ['mixed'] }, suspect: 'mx-mixed' },
    { of: ['mailbox-down'], when: { mx: ['just-changed'] }, suspect: 'mx-waiting' },
    { of: ['mx-missing', 'mx-refuses', 'domain-unknown'], when: { product: ['unknown'] }, suspect: 'domain-expired' },
    { of: ['mx-missing', 'mx-refuses', 'mx-mixed', 'mx-waiting'], when: { webmail: ['no-login'] }, suspect: 'login-unclear' },
    { of: ['mx-missing', 'mx-refuses'], when: { webmail: ['neither'] }, suspect: 'mailbox-down' },
    // What was not checked may hide the cause.
    {
      of: ['mailbox-down', 'sending-blocked', 'webmail-page-fails', 'login-unclear', 'not-receiving'],
      when: { maintenance: ['unknown'] },
      suspect: 'incident',
    },
    {
      of: ['password-wrong', 'login-unclear', 'mailbox-down', 'sending-blocked', 'not-receiving', 'reset-fails'],
      when: { product: ['unknown'] },
      suspect: 'product-expired',
    },
    { of: ['not-authenticated'], when: { product: ['unknown'] }, suspect: 'domain-expired' },
    { of: ['vanished'], when: { product: ['unknown'] }, suspect: 'product-expired' },
    {
      of: ['mailbox-down', 'spam-or-filter', 'late-or-missing', 'slow-mail', 'forwarding'],
      when: { mx: ['unknown'] },
      suspect: 'mx-unchecked',
    },
    // A trouble that the verdict doesn't explain is probably a second one, in the program.
    { of: ['sending-blocked'], when: { symptom: ['cannot-receive'] }, suspect: 'program-receiving' },
    { of: ['sending-blocked'], when: { symptom: ['cannot-log-in'] }, suspect: 'program-password' },
    { of: ['sending-blocked'], when: { symptom: ['late-or-missing'] }, suspect: 'late-or-missing' },
    {
      of: ['not-receiving', 'mx-unchecked', 'mx-wrong', 'mx-mixed', 'mx-waiting', 'mx-missing', 'mx-refuses'],
      when: { symptom: ['cannot-send'], webmail: ['receives-no'] },
      suspect: 'program-sending',
    },
    { of: ['incident', 'maintenance'], when: { login: ['page-fails'] }, suspect: 'webmail-page-fails' },
    { of: ['incident', 'maintenance'], when: { webmail: ['no-login'] }, suspect: 'login-unclear' },
    { of: ['incident', 'maintenance'], when: { webmail: ['sends-no'] }, suspect: 'sending-blocked' },
    { of: ['incident', 'maintenance'], when: { webmail: ['receives-no'] }, suspect: 'mx-unchecked' },
    { of: ['incident', 'maintenance'], when: { webmail: ['both'], missing: ['late'] }, suspect: 'slow-mail' },
    { of: ['incident', 'maintenance'], when: { webmail: ['both'] }, suspect: 'spam-or-filter' },
    { of: ['incident', 'maintenance'], when: { webmail: ['unknown'] }, suspect: 'try-webmail' },
    // A provider's own domain is in order: what is left is a filter at the other end.
    { of: ['looks-like-spam'], when: { reach: ['provider-domain'] }, suspect: 'one-recipient' },
    { of: ['account-misused'], when: { misuse: ['unknown'] }, suspect: 'address-forged' },
    { of: ['program-password'], when: { program: ['asks-password'] }, suspect: 'app-password' },
    { of: ['program-connection', 'program-stuck'], when: { symptom: ['cannot-send'] }, suspect: 'program-sending' },
    { of: ['program-connection', 'program-stuck'], when: { symptom: ['cannot-receive'] }, suspect: 'program-receiving' },
    { of: ['try-webmail'], when: { symptom: ['cannot-send'] }, suspect: 'program-sending' },
    { of: ['try-webmail'], when: { symptom: ['cannot-receive'], mx: ['right'] }, suspect: 'not-receiving' },
    { of: ['try-webmail'], when: { symptom: ['cannot-receive'] }, suspect: 'mx-unchecked' },
  ],

  outcomes: {
    'domain-expired': { owner: 'you', next: 'retry', suspect: 'product-expired', codes: [], links: ['panel'] },
    'hosting-expired': { owner: 'you', next: 'retry', suspect: 'domain-expired', codes: ['550'], links: ['panel'] },
    'product-expired': { owner: 'you', next: 'retry', suspect: 'hosting-expired', codes: ['550', '535'], links: ['panel'] },
    suspended: { owner: 'your-provider', next: 'stop', suspect: 'mailbox-locked', codes: ['550', '535'], links: ['panel', 'help'] },
    'mailbox-locked': {
      owner: 'you',
      next: 'retry',
      suspect: 'password-wrong',
      codes: ['535', '550', '554'],
      links: ['panel', 'password', 'help'],
    },
    'mailbox-full': { owner: 'you', next: 'retry', suspect: 'not-receiving', codes: ['552', '452'], links: ['webmail', 'panel'] },
    'password-wrong': { owner: 'you', next: 'retry', suspect: 'mailbox-locked', codes: ['535'], links: ['password', 'panel', 'webmail'] },
    'full-address': { owner: 'you', next: 'retry', suspect: 'password-wrong', codes: ['535'], links: ['webmail', 'password'] },
    'reset-fails': { owner: 'your-provider', next: 'stop', suspect: 'mailbox-locked', codes: ['535'], links: ['panel', 'help'] },
    'locked-out': { owner: 'you', next: 'wait', suspect: 'password-wrong', codes: ['535'], links: ['password', 'panel'] },
    'second-factor': { owner: 'you', next: 'retry', suspect: 'password-wrong', codes: ['535'], links: ['help', 'panel'] },
    'app-password': {
      owner: 'you',
      next: 'retry',
      suspect: 'program-password',
      codes: ['535'],
      links: ['panel', 'help'],
      shows: 'settings',
    },
    'in-again': { owner: 'you', next: 'retry', suspect: 'program-password', codes: [], links: ['webmail'] },
    incident: { owner: 'nobody', next: 'wait', suspect: 'mailbox-down', codes: ['421', '451'], links: ['status'] },
    maintenance: { owner: 'nobody', next: 'wait', suspect: 'mailbox-down', codes: ['421'], links: ['status'] },
    'webmail-page-fails': {
      owner: 'your-provider',
      next: 'retry',
      suspect: 'login-unclear',
      codes: [],
      links: ['webmail', 'status', 'help'],
    },
    'domain-unknown': { owner: 'you', next: 'retry', suspect: 'mx-missing', codes: ['550'], links: ['panel'] },
    'mx-missing': { owner: 'you', next: 'retry', suspect: 'domain-expired', codes: ['550', '554'], links: ['panel'], shows: 'mx' },
    'mx-refuses': { owner: 'you', next: 'retry', suspect: 'mx-wrong', codes: ['550', '554'], links: ['panel'], shows: 'mx' },
    moved: { owner: 'you', next: 'stop', suspect: 'mx-wrong', codes: ['550', '551'], links: ['panel', 'webmail'], shows: 'mx' },
    'mx-wrong': { owner: 'you', next: 'retry', suspect: 'not-receiving', codes: ['550', '551'], links: ['panel'], shows: 'mx' },
    'mx-mixed': { owner: 'you', next: 'retry', suspect: 'not-receiving', codes: ['550', '551'], links: ['panel'], shows: 'mx' },
    'mx-waiting': { owner: 'nobody', next: 'wait', suspect: 'not-receiving', codes: ['550', '551'], links: ['panel'], shows: 'mx' },
    'program-sending': {
      owner: 'you',
      next: 'retry',
      suspect: 'program-password',
      codes: ['503', '535', '551'],
      links: ['webmail', 'help'],
      shows: 'settings',
    },
    'program-receiving': {
      owner: 'you',
      next: 'retry',
      suspect: 'program-password',
      codes: [],
      links: ['webmail', 'help'],
      shows: 'settings',
    },
    'program-password': {
      owner: 'you',
      next: 'retry',
      suspect: 'second-factor',
      codes: ['535'],
      links: ['webmail', 'password'],
      shows: 'settings',
    },
    'program-settings': {
      owner: 'you',
      next: 'retry',
      suspect: 'program-password',
      codes: ['503', '535'],
      links: ['webmail', 'help'],
      shows: 'settings',
    },
    'program-connection': {
      owner: 'you',
      next: 'retry',
      suspect: 'program-settings',
      codes: [],
      links: ['webmail', 'help'],
      shows: 'settings',
    },
    'program-certificate': {
      owner: 'you',
      next: 'retry',
      suspect: 'program-connection',
      codes: [],
      links: ['webmail', 'help'],
      shows: 'settings',
    },
    'program-stuck': { owner: 'you', next: 'retry', suspect: 'program-settings', codes: [], links: ['webmail'], shows: 'settings' },
    'one-device': {
      owner: 'you',
      next: 'retry',
      suspect: 'program-password',
      codes: ['535'],
      links: ['webmail', 'help'],
      shows: 'settings',
    },
    'too-large': { owner: 'you', next: 'stop', suspect: 'program-stuck', codes: ['552'], links: ['webmail', 'help'] },
    'sent-copies': { owner: 'you', next: 'retry', suspect: 'one-device', codes: [], links: ['webmail', 'help'], shows: 'settings' },
    'one-recipient': { owner: 'recipient', next: 'stop', suspect: 'not-authenticated', codes: ['550', '554'], links: ['webmail'] },
    'not-authenticated': {
      owner: 'you',
      next: 'retry',
      suspect: 'looks-like-spam',
      codes: ['550', '554'],
      links: ['panel', 'help'],
      opens: 'domain',
    },
    'looks-like-spam': { owner: 'you', next: 'retry', suspect: 'not-authenticated', codes: ['550', '554'], links: ['webmail', 'help'] },
    'sent-past-provider': {
      owner: 'you',
      next: 'retry',
      suspect: 'not-authenticated',
      codes: ['550', '554', '535'],
      links: ['help', 'panel'],
      shows: 'settings',
      opens: 'domain',
    },
    'bulk-mail': {
      owner: 'you',
      next: 'stop',
      suspect: 'not-authenticated',
      codes: ['421', '450', '554'],
      links: ['help'],
      opens: 'domain',
    },
    'account-misused': {
      owner: 'you',
      next: 'stop',
      suspect: 'mailbox-locked',
      codes: ['554', '550'],
      links: ['password', 'panel', 'help'],
    },
    'address-forged': { owner: 'nobody', next: 'wait', suspect: 'account-misused', codes: ['550'], links: ['panel'], opens: 'domain' },
    vanished: { owner: 'you', next: 'stop', suspect: 'one-device', codes: [], links: ['webmail', 'help'] },
    forwarding: { owner: 'you', next: 'retry', suspect: 'spam-or-filter', codes: ['550', '554'], links: ['webmail', 'panel'] },
    'slow-mail': { owner: 'nobody', next: 'wait', suspect: 'spam-or-filter', codes: ['450', '451', '421'], links: ['webmail', 'status'] },
    'spam-or-filter': { owner: 'you', next: 'retry', suspect: 'late-or-missing', codes: ['250', '450'], links: ['webmail'] },
    'read-the-error': { owner: 'you', next: 'stop', suspect: 'program-settings', codes: ['550', '554'], links: [], opens: 'decoder' },
    'sending-blocked': {
      owner: 'your-provider',
      next: 'stop',
      suspect: 'mailbox-locked',
      codes: ['450', '554', '535'],
      links: ['help', 'panel', 'password'],
    },
    'not-receiving': {
      owner: 'your-provider',
      next: 'retry',
      suspect: 'mailbox-full',
      codes: ['552', '452'],
      links: ['webmail', 'panel', 'help'],
    },
    'mx-unchecked': {
      owner: 'you',
      next: 'retry',
      suspect: 'not-receiving',
      codes: ['550'],
      links: ['panel', 'help'],
      shows: 'mx',
      opens: 'domain',
    },
    'mailbox-down': { owner: 'your-provider', next: 'stop', suspect: 'sending-blocked', codes: ['421', '451'], links: ['help', 'status'] },
    'login-unclear': { owner: 'you', next: 'retry', suspect: 'mailbox-locked', codes: ['535'], links: ['password', 'panel', 'webmail'] },
    'late-or-missing': { owner: 'nobody', next: 'wait', suspect: 'spam-or-filter', codes: ['450', '421'], links: ['webmail', 'status'] },
    'try-webmail': { owner: 'you', next: 'retry', suspect: 'program-settings', codes: [], links: ['webmail', 'help'] },
  },
});

export type MailFlow = typeof mailFlow;
export type StepId = keyof MailFlow['steps'];
export type OutcomeId = keyof MailFlow['outcomes'];

/** The five checks, in the guide's order; the questions that open the walk are none of them. */
export const checks = ['product', 'webmail', 'login', 'maintenance', 'mx'] as const satisfies readonly StepId[];
export type CheckId = (typeof checks)[number];

/** Whether a question is told of even where it wasn't asked: the opening one and the checks are, those that only some are asked aren't. */
export function isToldAlways(step: StepId): boolean {
  return step === 'symptom' || checks.some((check) => check === step);
}

/** The check a question belongs to; none for those that ask what the trouble is. */
export function checkOf(step: StepId): CheckId | undefined {
  return step === 'program' ? 'webmail' : checks.find((check) => check === step);
}
