import { useTranslation } from 'react-i18next';
import { byGravity } from '../../domain/live/judge-together.ts';
import type { RegistryJudgement } from '../../domain/registry/registry-finding.ts';
import { FindingsList } from './findings-list.tsx';
import styles from './domain-page.module.css';

/** How long the domain is in force, what its registry says of it, and where to look it up oneself. */
export function RegistrationView({ registration }: { registration: RegistryJudgement }) {
  const { t } = useTranslation('results');
  const { domain, name = domain, lookUp } = registration;
  return (
    <FindingsList title={t('result.registration', { name })} findings={byGravity(registration.findings)}>
      <p className={styles['quiet']}>
        {t('result.lookUp')}{' '}
        <a href={lookUp} rel="noreferrer">
          {new URL(lookUp).hostname}
        </a>
      </p>
    </FindingsList>
  );
}
