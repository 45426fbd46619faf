import type { Check } from '../../knowledge/check.ts';
import { findCode } from '../catalogue/code-row.ts';
import { checkByFamily } from '../catalogue/check-by-family.ts';
import type { RecipientReading } from './reading.ts';

/** The check that fits a reading: that of its family, else that of its reply code, else null. */
export function checkOf({ family, replyCode }: RecipientReading): Check | null {
  return (family === null ? undefined : checkByFamily[family]) ?? findCode(replyCode)?.check ?? null;
}
