import { useTranslation } from 'react-i18next';
import { byGravity } from '../../domain/live/judge-together.ts';
import type { StatusJudgement } from '../../domain/status/status-finding.ts';
import { Notice } from '../../ui/notice.tsx';
import { FindingsList } from './findings-list.tsx';

/** What the provider tells of its own service. `name` is the provider's. */
export function StatusView({ status, name }: { status: StatusJudgement; name: string | undefined }) {
  const { t } = useTranslation('live');
  return (
    <FindingsList title={name === undefined ? t('result.statusAny') : t('result.status', { name })} findings={byGravity(status.findings)}>
      {!status.certain && (
        <Notice icon="question" tone="quiet">
          <p>{t('result.statusProducts')}</p>
        </Notice>
      )}
    </FindingsList>
  );
}
