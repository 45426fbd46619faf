import { useTranslation } from 'react-i18next';
import { Arrival } from '../../ui/arrival.tsx';

/** Announces that the domain somebody wrote elsewhere stands in the field. */
export function FilledIn({ domain }: { domain: string }) {
  const { t } = useTranslation('led');
  return <Arrival text={t('domain', { domain })} />;
}
