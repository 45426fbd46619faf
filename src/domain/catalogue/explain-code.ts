import { enhancedCodes } from '../../knowledge/codes/enhanced-codes.ts';
import { replyCodes } from '../../knowledge/codes/reply-codes.ts';
import { findEnhancedCodes, findReplyCodes } from '../code-syntax/parse.ts';
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

/** What a failing code that has no row of its own means. */
export interface Unregistered {
  explanation: ExplanationId;
  permanence: 'permanent' | 'temporary';
  /** The code of its subject (`5.7.0` of 5.7.99), whose explanation it shares; null where only its class says something. */
  subject: string | null;
}

/**
 * What is known of a failing code by its subject or its class, as the decoder reads it. Undefined for a text that is
 * no code of class 4 or 5 as a server may send it (RFC 5321 section 4.2, RFC 3463 section 2).
 */
export function explainUnregistered(code: string): Unregistered | undefined {
  const [found] = [...findEnhancedCodes(code), ...findReplyCodes(code)];
  const explanation = found?.code === code ? explainCode(code) : undefined;
  if (explanation === undefined) return undefined;
  const subject = code.replace(/\.\d+$/, '.0');
  return {
    explanation,
    permanence: code.startsWith('4') ? 'temporary' : 'permanent',
    subject: subject !== code && explanationByCode.has(subject) ? subject : null,
  };
}

/** Whether a code says more than that something failed. */
export function isTelling(explanation: ExplanationId | undefined): explanation is ExplanationId {
  return explanation !== undefined && explanations[explanation].family !== null;
}
