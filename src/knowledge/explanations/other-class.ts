import type { ExplanationId } from './explanations.ts';

/**
 * The explanation of the same trouble where the class of the code says otherwise of lasting: a mailbox
 * that is full for now is waited for, one that is full for good is not.
 */
export const otherClass: Readonly<Partial<Record<ExplanationId, ExplanationId>>> = {
  'unknown-temporary': 'unknown-permanent',
  'unknown-permanent': 'unknown-temporary',
  'wrong-password': 'login-server-trouble',
  'rate-limited': 'rate-limited-permanent',
  'rate-limited-permanent': 'rate-limited',
  'domain-not-found': 'domain-lookup-failed',
  'policy-unexplained': 'policy-for-now',
  'policy-for-now': 'policy-unexplained',
  'delivery-not-authorized': 'rule-for-now',
  'rule-of-recipient': 'rule-for-now',
  'rule-for-now': 'delivery-not-authorized',
  'mailbox-full': 'mailbox-full-for-now',
  'mailbox-full-for-now': 'mailbox-full',
  'no-answer': 'given-up',
  'name-lookup-failed': 'given-up',
  'connection-broke': 'given-up',
  'still-trying': 'given-up',
};
