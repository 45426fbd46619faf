import type { TFunction } from 'i18next';
import type { CodeRow } from '../../domain/catalogue/code-row.ts';
import { wordingOf } from '../../domain/catalogue/wording.ts';
import type { CodeEntry } from './code-entry.ts';

/**
 * What a code means as plain text, to be sent to a customer: what is wrong, who can fix it, what to
 * do now, when to stop trying, and the address with more. `t` decides the language.
 */
export function writeAnswer(t: TFunction<['codes', 'common']>, row: CodeRow, words: CodeEntry['words'], address: string): string {
  const wording = wordingOf(row);
  const opening = wording === undefined ? t('codes:answer.opening', { code: row.id }) : t('codes:answer.openingWording', { wording });
  const who = row.permanence === 'not-an-error' ? t('codes:page.nobodyNeeded') : t(`common:owners.${row.owner}`);
  const steps = words.steps.length === 1 ? words.steps : words.steps.map((step, index) => `${index + 1}. ${step}`);
  return [
    opening,
    '',
    `${t('common:verdict.what')}: ${words.title}`,
    words.meaning,
    '',
    `${t('common:verdict.who')}: ${who}`,
    '',
    `${t('common:verdict.now')}:`,
    ...steps,
    '',
    `${t('common:verdict.stop')}: ${words.stop}`,
    '',
    `${t('codes:answer.more')} ${address}`,
  ].join('\n');
}
