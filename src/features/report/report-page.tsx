import { use, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { readLink } from '../../domain/flow/link.ts';
import { mailFlow } from '../../domain/flow/mail-flow.ts';
import { useLanguage } from '../../i18n/language.ts';
import { loadTexts } from '../../i18n/texts.ts';
import { paths, type Language } from '../../paths.ts';
import { keepParts } from '../../platform/page-parts.ts';
import { Heading } from '../../ui/heading.tsx';
import { NoScript } from '../../ui/no-script.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Stack } from '../../ui/sheet.tsx';
import { OpenReport } from './open-report.tsx';
import { ShownReport } from './shown-report.tsx';

/** What a report says of its verdict comes with it: a page without a report loads none of it. */
const loadOutcomes = keepParts(async (language: Language) => loadTexts(language, ['outcomes']));

/** Gets the words of the report that the window's address holds. Rejects with `PartMissing` where they can't be fetched. */
export async function prepareReportPage(language: Language): Promise<void> {
  if (!import.meta.env.SSR && location.search !== '') await loadOutcomes(language);
}

function WithOutcomes({ children }: { children: ReactNode }) {
  use(loadOutcomes(useLanguage()));
  return children;
}

/** The report for support: made of the answers in the address, or opened from a pasted one. */
export function ReportPage() {
  const [parameters] = useSearchParams();
  const query = parameters.toString();
  const { answers, from, reason } = readLink(mailFlow, query);
  if (answers.size > 0)
    return (
      <WithOutcomes>
        <ShownReport key={query} answers={answers} from={from} reason={reason} />
      </WithOutcomes>
    );
  return <NoReportYet />;
}

function NoReportYet() {
  const { t } = useTranslation(['report', 'common', 'static']);
  const language = useLanguage();
  return (
    <Stack gap="near">
      <PageHead title={`${t('report:open.title')} – ${t('common:appName')}`} description={t('report:open.description')} />
      <Heading lead={t('report:open.lead')}>{t('report:open.title')}</Heading>
      <NoScript text={t('static:noScript.report')} />
      <OpenReport />
      <p>
        {t('report:open.none')} <Link to={paths.check(language)}>{t('report:open.check')}</Link>
      </p>
    </Stack>
  );
}
