import type { Check } from '../../knowledge/check.ts';
import { explanations } from '../../knowledge/explanations/explanations.ts';
import type { RecipientReading } from './reading.ts';

/** The wizard's check that fits a reading: that of its explanation, or null. */
export function checkOf({ explanation }: RecipientReading): Check | null {
  return explanations[explanation].check;
}
