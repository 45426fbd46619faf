import { useTranslation } from 'react-i18next';
import { byGravity } from '../../domain/live/judge-together.ts';
import { proposeAnswers } from '../../domain/live/propose-answers.ts';
import { keptChoice } from '../../platform/kept-choices.ts';
import { keptDomain } from '../../platform/kept-domain.ts';
import { FindingsList } from './findings-list.tsx';
import { lastCheck } from './last-check.ts';
import { RecordsTable } from './records-table.tsx';

/**
 * What the last live check found wrong, and the records to set, where the answers given are the ones it proposed: an answer that says
 * something else is about something else.
 */
export function FoundRecords({ answers }: { answers: ReadonlyMap<string, string> }) {
  const { t } = useTranslation('results');
  const checked = lastCheck(keptDomain(), keptChoice('provider'));
  if (!checked) return null;
  const { judgement, registration } = checked;
  const { product, mx } = proposeAnswers({ dns: judgement, registration });
  const ofDomain = product?.answer === answers.get('product') ? registration?.findings : [];
  const ofMail = mx?.answer === answers.get('mx') ? judgement.findings.filter(({ topic }) => topic === 'domain' || topic === 'mx') : [];
  const findings = [...(ofDomain ?? []), ...ofMail].filter(({ state }) => state === 'wrong');
  const records = findings.flatMap(({ set }) => set);
  return (
    <>
      <FindingsList title={t('wizard.found')} findings={byGravity(findings)} />
      {records.length > 0 && <RecordsTable records={records} />}
    </>
  );
}
