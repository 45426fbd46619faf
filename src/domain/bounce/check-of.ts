import type { Family } from '../family.ts';
import { findCode, type Check } from '../codes/catalogue.ts';
import type { RecipientReading } from './reading.ts';

/** The wizard's check at which a failure of a family is looked into; none where the checks can't help. */
const checkByFamily: Partial<Record<Family, Check>> = {
  'login-failed': 'login',
  'relay-denied': 'login',
  'quota-of-sender': 'product',
  'sender-rejected': 'product',
  'sender-authentication': 'mx',
  reputation: 'product',
  'server-fault': 'maintenance',
  unreachable: 'maintenance',
};

/** The check that fits a reading: that of its family, else that of its reply code, else null. */
export function checkOf({ family, replyCode }: RecipientReading): Check | null {
  return (family === null ? undefined : checkByFamily[family]) ?? findCode(replyCode)?.check ?? null;
}
