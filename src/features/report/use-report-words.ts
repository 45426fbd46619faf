import { useTranslation } from 'react-i18next';
import type { ReportWords } from '../../domain/report/write-report.ts';
import { useLanguage } from '../../i18n/language.ts';
import { usePart } from '../../i18n/use-part.ts';
import type { Language } from '../../paths.ts';
import { loadPart } from '../../platform/parts.ts';

/** Only a report that an error message led to needs it: the others load no table of explanations. */
const openExplainer = async (language: Language) => (await loadPart(() => import('../../i18n/load-explainer.ts'))).loadExplainer(language);

const explainers = { fi: async () => openExplainer('fi'), en: async () => openExplainer('en') };

/**
 * The sentences of a report made on `made` (YYYY-MM-DD), in the page's language; with those of the explanation
 * `reason`, once they are here.
 */
export function useReportWords(made: string, reason: string | undefined): ReportWords {
  const { t } = useTranslation(['report', 'found', 'outcomes', 'common']);
  const language = useLanguage();
  const { part: explain } = usePart(explainers[language], reason !== undefined);
  const explained = explain?.(reason);
  const date = new Intl.DateTimeFormat(t('common:language.formats'), { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(made));
  return {
    title: t('report:text.title', { date }),
    what: t('common:verdict.what'),
    who: t('common:verdict.who'),
    suspect: t('report:text.suspect'),
    known: t('report:text.known'),
    domain: t('report:text.domain'),
    note: t('report:text.note'),
    error: t('report:text.error'),
    explained: explained && { title: explained.title, who: t(`common:owners.${explained.owner}`) },
    link: t('report:text.link'),
    open: t('report:text.open'),
    states: t('common:states', { returnObjects: true }),
    names: t('common:checks', { returnObjects: true }),
    found: t('found:steps', { returnObjects: true }),
    outcomes: t('outcomes:rows', { returnObjects: true }),
  };
}
