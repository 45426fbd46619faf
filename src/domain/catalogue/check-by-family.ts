import type { Family } from '../../knowledge/family.ts';
import type { Check } from '../../knowledge/check.ts';

/** The wizard's check at which a failure of a family is looked into; none where the checks can't help. */
export const checkByFamily: Partial<Record<Family, Check>> = {
  'login-failed': 'login',
  'relay-denied': 'login',
  'quota-of-sender': 'product',
  'sender-rejected': 'product',
  'sender-authentication': 'mx',
  reputation: 'product',
  'server-fault': 'maintenance',
  unreachable: 'maintenance',
};
