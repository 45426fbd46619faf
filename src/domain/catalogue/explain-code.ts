import { enhancedCodes } from '../../knowledge/codes/enhanced-codes.ts';
import { replyCodes } from '../../knowledge/codes/reply-codes.ts';
import { explanations, type ExplanationId } from '../../knowledge/explanations/explanations.ts';

const explanationByCode: ReadonlyMap<string, ExplanationId> = new Map(
  [...replyCodes, ...enhancedCodes].map(({ id, explanation }) => [id, explanation]),
);

/**
 * The explanation that a failing code ends in by itself, reply code or enhanced status code: its own, or for one that
 * nobody has registered that of its subject (`x.7.0` of 5.7.99, RFC 3463 section 3), or of its class. Undefined for
 * any other text.
 */
export function explainCode(code: string): ExplanationId | undefined {
  const known = explanationByCode.get(code);
  if (known !== undefined) return known;
  const [digit, subject, detail] = code.split('.');
  const whole = detail === undefined ? undefined : explanationByCode.get(`${digit}.${subject}.0`);
  if (whole !== undefined) return whole;
  if (/^5(?:\d\d$|\.)/.test(code)) return 'unknown-permanent';
  return /^4(?:\d\d$|\.)/.test(code) ? 'unknown-temporary' : undefined;
}

/** Whether a code tells more than that something failed. */
export function isTelling(explanation: ExplanationId | undefined): explanation is ExplanationId {
  return explanation !== undefined && explanations[explanation].family !== null;
}
