/**
 * Families of failure: few, for people. Each answers "what went wrong" in one everyday sentence.
 * Rules name a finer reason; every reason belongs to one family.
 */
export const families = [
  'recipient-unknown',
  'recipient-disabled',
  'mailbox-full',
  'message-too-large',
  'sender-authentication',
  'sender-rejected',
  'relay-denied',
  'login-failed',
  'reputation',
  'content',
  'policy',
  'rate-limited',
  'quota-of-sender',
  'greylisted',
  'domain-not-found',
  'unreachable',
  'server-fault',
] as const;

export type Family = (typeof families)[number];
