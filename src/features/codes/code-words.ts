import { useTranslation } from 'react-i18next';

/** What `locales/<language>/codes.json` holds for one code. */
export interface CodeWords {
  title: string;
  meaning: string;
  details?: string;
  action: string;
  steps: readonly string[];
  stop: string;
  providerNote?: string;
  synonyms: readonly string[];
}

/** The words of every code in the page's language, by id. A test holds ids and words equal. */
export function useCodeWords(): Readonly<Record<string, CodeWords>> {
  const { t } = useTranslation('codes');
  return t('rows', { returnObjects: true });
}
