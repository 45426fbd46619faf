import { useTranslation } from 'react-i18next';
import { flowFingerprint } from '../../domain/report/report.ts';
import { Notice } from '../../ui/notice.tsx';
import type { ReceivedReport } from './received-report.ts';

/** Says where a report that was received would be judged otherwise today. */
export function Differences({ received, outcome }: { received: ReceivedReport; outcome: string | null }) {
  const { t } = useTranslation('report');
  if (received.flow === undefined && !received.hasUnknown) return null;
  const otherVerdict = received.verdict !== undefined && received.verdict !== outcome;
  const otherFlow = received.flow !== undefined && received.flow !== flowFingerprint;
  if (!otherVerdict && !otherFlow && !received.hasUnknown) return null;
  return (
    <Notice icon="question">
      {otherFlow && <p>{t('differences.flow')}</p>}
      {otherVerdict && <p>{t('differences.verdict')}</p>}
      {received.hasUnknown && <p>{t('differences.unknown')}</p>}
    </Notice>
  );
}
