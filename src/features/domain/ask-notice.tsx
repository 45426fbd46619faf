import { useTranslation } from 'react-i18next';
import { resolvers } from '../../probes/resolvers.ts';
import { Notice } from '../../ui/notice.tsx';
import styles from './domain-page.module.css';

/** Before the click: exactly which names will be asked, who is asked, and what they learn. */
export function AskNotice({ domain }: { domain: string | undefined }) {
  const { t } = useTranslation('live');
  const [first, second] = resolvers;
  const name = domain ?? 'example.org';
  return (
    <Notice icon="lock">
      <h2 className={styles['small-title']}>{t('before.title')}</h2>
      <p>{t('before.names')}</p>
      <ul className={styles['names']}>
        {[`${name} (MX, NS, SOA, TXT)`, `_dmarc.${name} (TXT)`, `_mta-sts.${name} (TXT)`, `_smtp._tls.${name} (TXT)`].map((line) => (
          <li key={line}>
            <code>{line}</code>
          </li>
        ))}
      </ul>
      <p>{t('before.more')}</p>
      <p>
        {t('before.first', { name: first.name })} {t(`resolvers.${first.id}`)}
      </p>
      <p>
        {t('before.second', { name: second.name })} {t(`resolvers.${second.id}`)}
      </p>
      <p>{t('before.learns')}</p>
      <p>
        <strong>{t('before.nothing')}</strong>
      </p>
    </Notice>
  );
}
