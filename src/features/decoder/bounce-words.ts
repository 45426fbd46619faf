import { use } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecipientReading } from '../../domain/bounce/reading.ts';
import { useLanguage } from '../../i18n/language.ts';
import { loadBlocklists, type BlocklistWords } from '../../i18n/load-blocklists.ts';
import { loadExplanations } from '../../i18n/load-explanations.ts';

/** What is said of one recipient, as the lines of a verdict card. */
export interface BounceVerdict {
  /** With the recipient's name where there is one. */
  title: string;
  /** Without it, for a list that names the recipient beside. */
  shortTitle: string;
  meaning: string;
  who: string;
  steps: readonly string[];
  stop: string;
}

/**
 * The verdict on a recipient in the page's language: the words of its explanation, which are loaded with
 * the first reading. While a server still tries, what to do is to wait.
 */
export function useBounceVerdict({ explanation, recipient, action, owner, permanent }: RecipientReading): BounceVerdict {
  const { t } = useTranslation(['bounce', 'common']);
  const { title, titleFor = title, meaning, steps, stop } = use(loadExplanations(useLanguage()))[explanation];
  const own = { who: t(`common:owners.${owner}`), steps, stop };
  const isWaiting = action === 'delayed' && owner === 'nobody' && permanent === false;
  return {
    // As a function, so that no address is read as a pattern of its replacement.
    title: recipient === '' ? title : titleFor.replaceAll('{{recipient}}', () => recipient),
    shortTitle: title,
    meaning,
    ...(isWaiting ? t('bounce:temporary', { returnObjects: true }) : own),
  };
}

/** What is known of the block list that a reply names; loaded with the first reading, whether it names one or not. */
export function useBlocklist({ blocklist, explanation }: RecipientReading): BlocklistWords | undefined {
  return use(loadBlocklists(useLanguage()))(blocklist, explanation);
}
