import { useTranslation } from 'react-i18next';
import { byGravity } from '../../domain/live/judge-together.ts';
import type { StatusJudgement } from '../../domain/status/status-finding.ts';
import { Notice } from '../../ui/notice.tsx';
import { FindingsList } from './findings-list.tsx';

/** What the provider says of its own service. `names` are those of the providers, by id. */
export function StatusView({ status, names }: { status: StatusJudgement; names: ReadonlyMap<string, string> }) {
  const { t } = useTranslation('results');
  const name = status.provider === undefined ? undefined : names.get(status.provider);
  return (
    <FindingsList title={name === undefined ? t('result.statusAny') : t('result.status', { name })} findings={byGravity(status.findings)}>
      {!status.certain && (
        <Notice icon="question" tone="quiet">
          <p>{t('result.statusProducts')}</p>
        </Notice>
      )}
      {status.unproven === true && (
        <Notice icon="question" tone="quiet">
          <p>{t('result.statusUnproven')}</p>
        </Notice>
      )}
    </FindingsList>
  );
}
