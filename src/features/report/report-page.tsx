import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { readLink } from '../../domain/flow/link.ts';
import { mailFlow } from '../../domain/flow/mail-flow.ts';
import { useLanguage } from '../../i18n/language.ts';
import { useMissingWords } from '../../i18n/use-missing-words.ts';
import { useTextsIn } from '../../i18n/use-texts-in.ts';
import { paths } from '../../paths.ts';
import { Heading } from '../../ui/heading.tsx';
import { MissingNotice } from '../../ui/missing-notice.tsx';
import { NoScript } from '../../ui/no-script.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Stack } from '../../ui/sheet.tsx';
import { OpenReport } from './open-report.tsx';
import { ShownReport } from './shown-report.tsx';

const needed = ['outcomes'] as const;

/** What a report says of its verdict comes with it: a page without a report loads none of it. */
function WithOutcomes({ children }: { children: ReactNode }) {
  const { part: texts, missing } = useTextsIn(useLanguage(), needed);
  const without = useMissingWords(missing);
  if (without) return <MissingNotice {...without} />;
  return texts && children;
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
