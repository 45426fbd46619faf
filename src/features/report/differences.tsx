import { useTranslation } from 'react-i18next';
import { flowFingerprint } from '../../domain/report/report.ts';
import { Notice } from '../../ui/notice.tsx';
import type { Handed } from './handed.ts';

/** Tells where a report that was handed over would be judged otherwise today. */
export function Differences({ handed, outcome }: { handed: Handed; outcome: string | null }) {
  const { t } = useTranslation('report');
  if (handed.flow === undefined && !handed.hasUnknown) return null;
  const otherVerdict = handed.verdict !== undefined && handed.verdict !== outcome;
  const otherFlow = handed.flow !== undefined && handed.flow !== flowFingerprint;
  if (!otherVerdict && !otherFlow && !handed.hasUnknown) return null;
  return (
    <Notice icon="question">
      {otherFlow && <p>{t('differences.flow')}</p>}
      {otherVerdict && <p>{t('differences.verdict')}</p>}
      {handed.hasUnknown && <p>{t('differences.unknown')}</p>}
    </Notice>
  );
}
