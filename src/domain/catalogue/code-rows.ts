import { enhancedCodes } from '../../knowledge/codes/enhanced-codes.ts';
import { replyCodes } from '../../knowledge/codes/reply-codes.ts';
import type { Code } from '../../knowledge/codes/code.ts';
import { explanations } from '../../knowledge/explanations/explanations.ts';
import { classOf, permanenceOfClass } from '../code-syntax/class.ts';
import type { CodeRow } from './code-row.ts';

/** Every reply code, in order of number. */
export const replyRows: readonly CodeRow[] = replyCodes.map((code) => rowOf(code, 'reply'));

/** Every enhanced status code (RFC 3463, IANA registry). */
export const enhancedRows: readonly CodeRow[] = enhancedCodes.map((code) => {
  const digit = code.id[0];
  // The same code of the other class is related, too.
  const other = digit === '2' ? [] : [`${digit === '4' ? 5 : 4}${code.id.slice(1)}`];
  return { ...rowOf(code, 'enhanced'), related: [...code.related, ...other] };
});

function rowOf({ checked, sources, ...code }: Code, kind: 'reply' | 'enhanced'): CodeRow {
  const { family, owner, check } = explanations[code.explanation];
  const digit = classOf(code.id);
  return {
    ...code,
    class: digit,
    kind,
    family,
    owner,
    permanence: digit === null ? 'permanent' : permanenceOfClass[digit],
    check,
    sources: sources.map((source) => ({ ...source, checked })),
  };
}
