import { useTranslation } from 'react-i18next';
import type { ReportWords } from '../../domain/report/write-report.ts';
import { useLanguage } from '../../i18n/language.ts';

/** The sentences of a report made on `made` (YYYY-MM-DD), in the page's language. */
export function useReportWords(made: string): ReportWords {
  const { t } = useTranslation(['report', 'found', 'outcomes', 'common']);
  const language = useLanguage();
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(made));
  return {
    title: t('report:text.title', { date }),
    what: t('common:verdict.what'),
    who: t('common:verdict.who'),
    suspect: t('report:text.suspect'),
    known: t('report:text.known'),
    domain: t('report:text.domain'),
    note: t('report:text.note'),
    link: t('report:text.link'),
    open: t('report:text.open'),
    states: t('common:states', { returnObjects: true }),
    names: t('common:checks', { returnObjects: true }),
    found: t('found:steps', { returnObjects: true }),
    outcomes: t('outcomes:rows', { returnObjects: true }),
  };
}
