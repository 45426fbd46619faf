import { quoteSigns } from '../../knowledge/bounces/reply-cues.ts';
import { findEnhancedCodes, findReplyCodes, type FoundCode } from '../code-syntax/parse.ts';
import type { Span } from './reading.ts';

/** The codes of a reply, with their places. */
export interface ReplyCodes {
  reply: FoundCode | undefined;
  enhanced: FoundCode | undefined;
}

/** Codes written without a blank or dots around them: `#5.1.1`, `(#5.1.1)`, `ERROR_CODE :550`, `#550`. */
function allReplyCodes(text: string): FoundCode[] {
  return findReplyCodes(text).filter(
    // qmail counts its own states: `(state 14)`.
    ({ code, start }) => (code.startsWith('4') || code.startsWith('5')) && !text.startsWith('(state ', start - 7),
  );
}

/**
 * Finds the refusal in a text: the first failing reply code, preferably after a sign that a server
 * is quoted, and the enhanced code that belongs to it. A later `503 need RCPT first` is a
 * consequence, so the first refusal decides.
 */
export function readReplyCodes(text: string): ReplyCodes {
  const replies = allReplyCodes(text);
  const enhanced = findEnhancedCodes(text).filter(({ code }) => !code.startsWith('2.'));
  const from = quoteEnd(text);
  const first = replies.find(({ start }) => start >= from) ?? replies[0];
  // A server that put the message off first and refused it later has refused it.
  const refusal = first?.code.startsWith('4')
    ? replies.find(({ code, start }) => start > first.start && code.startsWith('5') && code !== '503')
    : undefined;
  const reply = refusal ?? first;
  return { reply, enhanced: belonging(enhanced, reply, from) };
}

function quoteEnd(text: string): number {
  const lower = text.toLowerCase();
  const ends = quoteSigns.map((sign) => lower.indexOf(sign)).filter((at) => at >= 0);
  return ends.length === 0 ? 0 : Math.min(...ends);
}

/**
 * What Sendmail quotes of the other server, without its own words after it (`550 5.1.1 <bo@example>... User unknown`); empty
 * where nothing is quoted.
 */
export function quotedIn(text: string): string {
  const reason = text.indexOf('(reason: ');
  // A reply of several lines is there in full only below: `(reason: 550-5.7.1 The first line)`.
  if (reason >= 0 && text[reason + '(reason: 550'.length] !== '-') {
    const end = text.indexOf(')', reason);
    return text.slice(reason + '(reason: '.length, end < 0 ? text.length : end);
  }
  const start = Math.max(text.indexOf('<<< 4'), text.indexOf('<<< 5'));
  if (start < 0) return '';
  const ends = [text.indexOf('>>> ', start), text.indexOf('... ', start)].filter((at) => at >= 0);
  return text.slice(start + '<<< '.length, Math.min(text.length, ...ends));
}

/** The enhanced code of the same class nearest after the reply code; without a reply code, the first that is quoted, or the first. */
function belonging(enhanced: readonly FoundCode[], reply: FoundCode | undefined, from: number): FoundCode | undefined {
  if (!reply) return enhanced.find((code) => code.start >= from && isPrecise(code)) ?? enhanced.find(isPrecise) ?? enhanced[0];
  const sameClass = enhanced.filter(({ code }) => code[0] === reply.code[0]);
  return sameClass.find(({ start }) => start >= reply.end) ?? sameClass[0];
}

/** x.0.0 says only the class. */
export function isPrecise({ code }: FoundCode): boolean {
  return !code.endsWith('.0.0');
}

/** A span moved by `by` units. */
export function shift(found: FoundCode, by: number): Span {
  return { start: found.start + by, end: found.end + by };
}

/** Whether a text holds a failing reply code or an enhanced one. */
export function hasCodes(text: string): boolean {
  return allReplyCodes(text).length > 0 || findEnhancedCodes(text).some(({ code }) => !code.startsWith('2.'));
}
