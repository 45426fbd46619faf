import { useTranslation } from 'react-i18next';
import type { RecipientReading } from '../../domain/bounce/reading.ts';

/** What is said of one recipient, as the lines of a verdict card. */
export interface BounceVerdict {
  title: string;
  meaning: string;
  who: string;
  steps: readonly string[];
  stop: string;
}

/** The verdict on a recipient in the page's language. While a server still tries, what to do is to wait. */
export function useBounceVerdict(): (reading: RecipientReading) => BounceVerdict {
  const { t } = useTranslation('bounce');
  return ({ family, recipient, owner, permanent }) => {
    const key = family === null ? 'unknown' : (`families.${family}` as const);
    const words = t(key, { returnObjects: true, recipient });
    const { who, steps, stop } = owner === 'nobody' && permanent === false ? t('temporary', { returnObjects: true }) : words;
    return { title: recipient === '' ? words.title : words.titleFor, meaning: words.meaning, who, steps, stop };
  };
}
