import { defineFlow } from './flow.ts';

/** Answers that end the matter at the first check: nothing else can work before this is put right. */
const notInForce = { product: ['product-expired', 'hosting-expired', 'domain-expired', 'locked'] } as const;

/** Answers that tell why logging in fails. */
const loginSettled = { login: ['wrong-password', 'locked-out', 'second-factor'] } as const;

/**
 * Mail does not work: the opening question and the five checks, in the order of the guide Mailmend
 * grew from (OVHcloud g2117). The mailbox locked for spam and the second factor come from the
 * guide's later English version and the provider's own diagnosis.
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
        'late-or-missing': 'wrong',
        unknown: 'unknown',
      },
    },
    product: {
      answers: {
        active: 'fine',
        'product-expired': 'wrong',
        'hosting-expired': 'wrong',
        'domain-expired': 'wrong',
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
        'no-login': 'wrong',
        unknown: 'unknown',
      },
    },
    login: {
      answers: {
        works: 'fine',
        'wrong-password': 'wrong',
        'locked-out': 'wrong',
        'second-factor': 'wrong',
        'page-fails': 'wrong',
        unknown: 'unknown',
      },
    },
    maintenance: {
      answers: { none: 'fine', planned: 'wrong', incident: 'wrong', unknown: 'unknown' },
    },
    mx: {
      answers: { right: 'fine', wrong: 'wrong', mixed: 'wrong', none: 'wrong', refuses: 'wrong', unknown: 'unknown' },
    },
  },

  notNeeded: {
    webmail: [notInForce],
    // Whoever has seen the inside of webmail has logged in.
    login: [notInForce, { webmail: ['both', 'sends-no', 'receives-no', 'neither'] }],
    // What works in webmail works at the provider: the fault is nearer.
    maintenance: [notInForce, { webmail: ['both'] }, loginSettled],
    // MX records guide mail to the domain. They have no part in sending or in logging in.
    mx: [
      notInForce,
      { webmail: ['both', 'sends-no'] },
      loginSettled,
      { login: ['page-fails'] },
      { maintenance: ['planned', 'incident'] },
      { symptom: ['cannot-send', 'cannot-log-in'], webmail: ['no-login', 'unknown'] },
    ],
  },

  rules: [
    { when: { product: ['domain-expired'] }, outcome: 'domain-expired' },
    { when: { product: ['hosting-expired'] }, outcome: 'hosting-expired' },
    { when: { product: ['product-expired'] }, outcome: 'product-expired' },
    { when: { product: ['locked'] }, outcome: 'mailbox-locked' },
    { when: { login: ['wrong-password'] }, outcome: 'password-wrong' },
    { when: { login: ['locked-out'] }, outcome: 'locked-out' },
    { when: { login: ['second-factor'] }, outcome: 'second-factor' },
    { when: { maintenance: ['incident'] }, outcome: 'incident' },
    { when: { maintenance: ['planned'] }, outcome: 'maintenance' },
    { when: { login: ['page-fails'] }, outcome: 'webmail-page-fails' },
    { when: { mx: ['none'] }, outcome: 'mx-missing' },
    { when: { mx: ['refuses'] }, outcome: 'mx-refuses' },
    { when: { mx: ['wrong'] }, outcome: 'mx-wrong' },
    { when: { mx: ['mixed'] }, outcome: 'mx-mixed' },
    { when: { webmail: ['both'], symptom: ['cannot-send'] }, outcome: 'program-sending' },
    { when: { webmail: ['both'], symptom: ['cannot-receive'] }, outcome: 'program-receiving' },
    { when: { webmail: ['both'], symptom: ['cannot-log-in'] }, outcome: 'program-password' },
    { when: { webmail: ['both'], symptom: ['late-or-missing'] }, outcome: 'spam-or-filter' },
    { when: { webmail: ['both'], symptom: ['error-message'] }, outcome: 'read-the-error' },
    { when: { webmail: ['both'] }, outcome: 'program-settings' },
    { when: { webmail: ['sends-no'] }, outcome: 'sending-blocked' },
    { when: { webmail: ['receives-no'], mx: ['right'] }, outcome: 'not-receiving' },
    { when: { webmail: ['receives-no'] }, outcome: 'mx-unchecked' },
    { when: { webmail: ['neither'] }, outcome: 'mailbox-down' },
    { when: { webmail: ['no-login'], login: ['unknown'] }, outcome: 'login-unclear' },
    { when: { symptom: ['error-message'] }, outcome: 'read-the-error' },
    { when: { symptom: ['late-or-missing'] }, outcome: 'late-or-missing' },
    { when: { symptom: ['cannot-log-in'] }, outcome: 'login-unclear' },
    { when: { symptom: ['cannot-receive', 'both'], mx: ['unknown'] }, outcome: 'mx-unchecked' },
    { when: {}, outcome: 'try-webmail' },
  ],

  outcomes: {
    'domain-expired': { owner: 'you', next: 'retry', suspect: 'product-expired', codes: [] },
    'hosting-expired': { owner: 'you', next: 'retry', suspect: 'domain-expired', codes: ['550'] },
    'product-expired': { owner: 'you', next: 'retry', suspect: 'hosting-expired', codes: ['550', '535'] },
    'mailbox-locked': { owner: 'you', next: 'retry', suspect: 'password-wrong', codes: ['535', '550', '554'] },
    'password-wrong': { owner: 'you', next: 'retry', suspect: 'mailbox-locked', codes: ['535'] },
    'locked-out': { owner: 'you', next: 'wait', suspect: 'password-wrong', codes: ['535'] },
    'second-factor': { owner: 'you', next: 'retry', suspect: 'password-wrong', codes: ['535'] },
    incident: { owner: 'nobody', next: 'wait', suspect: 'mailbox-down', codes: ['421', '451'] },
    maintenance: { owner: 'nobody', next: 'wait', suspect: 'mailbox-down', codes: ['421'] },
    'webmail-page-fails': { owner: 'your-provider', next: 'retry', suspect: 'incident', codes: [] },
    'mx-missing': { owner: 'you', next: 'retry', suspect: 'domain-expired', codes: ['550', '554'] },
    'mx-refuses': { owner: 'you', next: 'retry', suspect: 'mx-wrong', codes: ['550', '554'] },
    'mx-wrong': { owner: 'you', next: 'retry', suspect: 'not-receiving', codes: ['550', '551'] },
    'mx-mixed': { owner: 'you', next: 'retry', suspect: 'not-receiving', codes: ['550', '551'] },
    'program-sending': { owner: 'you', next: 'retry', suspect: 'program-password', codes: ['503', '535', '551'] },
    'program-receiving': { owner: 'you', next: 'retry', suspect: 'program-password', codes: [] },
    'program-password': { owner: 'you', next: 'retry', suspect: 'second-factor', codes: ['535'] },
    'program-settings': { owner: 'you', next: 'retry', suspect: 'program-password', codes: ['503', '535'] },
    'spam-or-filter': { owner: 'you', next: 'retry', suspect: 'late-or-missing', codes: ['250', '450'] },
    'read-the-error': { owner: 'you', next: 'stop', suspect: 'program-settings', codes: ['550', '554'] },
    'sending-blocked': { owner: 'your-provider', next: 'stop', suspect: 'mailbox-locked', codes: ['450', '554', '535'] },
    'not-receiving': { owner: 'your-provider', next: 'retry', suspect: 'spam-or-filter', codes: ['552', '452'] },
    'mx-unchecked': { owner: 'you', next: 'retry', suspect: 'not-receiving', codes: ['550'] },
    'mailbox-down': { owner: 'your-provider', next: 'stop', suspect: 'product-expired', codes: ['421', '451'] },
    'login-unclear': { owner: 'you', next: 'retry', suspect: 'mailbox-locked', codes: ['535'] },
    'late-or-missing': { owner: 'nobody', next: 'wait', suspect: 'spam-or-filter', codes: ['450', '421'] },
    'try-webmail': { owner: 'you', next: 'retry', suspect: 'program-settings', codes: [] },
  },
});

export type MailFlow = typeof mailFlow;
export type StepId = keyof MailFlow['steps'];
export type OutcomeId = keyof MailFlow['outcomes'];

/** The five checks, in the guide's order; the opening question is none of them. */
export const checks = ['product', 'webmail', 'login', 'maintenance', 'mx'] as const satisfies readonly StepId[];
