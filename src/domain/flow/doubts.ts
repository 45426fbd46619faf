import type { Doubt } from './vocabulary.ts';

// Reasons to suspect something else, which several verdicts share.

/** An error message in hand is better than any guess. */
export const errorInHand: Doubt = { outcome: 'read-the-error', when: { symptom: ['error-message'] } };

/** What was not checked may hide the cause. */
export const productUnchecked: Doubt = { outcome: 'product-expired', when: { product: ['unknown'] } };
export const domainUnchecked: Doubt = { outcome: 'domain-expired', when: { product: ['unknown'] } };
export const outageUnchecked: Doubt = { outcome: 'incident', when: { maintenance: ['unknown'] } };
export const mxUnchecked: Doubt = { outcome: 'mx-unchecked', when: { mx: ['unknown'] } };

/** MX records do not explain why logging in or sending fails: there is probably a second fault. */
export const loginFails: Doubt = { outcome: 'login-unclear', when: { webmail: ['no-login'] } };
export const sendsOnlyInWebmail: Doubt = {
  outcome: 'program-sending',
  when: { symptom: ['cannot-send'], webmail: ['receives-no'] },
};

/** The trouble is with one direction, and no check explains it: the program's settings for that direction are next. */
export const sendingFails: Doubt = { outcome: 'program-sending', when: { symptom: ['cannot-send'] } };
export const receivingFails: Doubt = { outcome: 'program-receiving', when: { symptom: ['cannot-receive'] } };
