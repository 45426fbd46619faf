import { useTranslation } from 'react-i18next';
import type { ProviderPageName } from '../../domain/flow/flow.ts';
import type { MailSettings } from '../../domain/providers/mail-settings.ts';
import styles from './provider.module.css';

/** The pages of a provider that are needed here, by its name. Nothing where it has none of them. */
export function ProviderLinks({ provider, links }: { provider: MailSettings; links: readonly ProviderPageName[] }) {
  const { t } = useTranslation('wizard');
  const pages = links.flatMap((link) => {
    const page = provider.links[link];
    return page === undefined ? [] : [{ link, ...page }];
  });
  if (pages.length === 0) return null;
  return (
    <div className={styles['pages']}>
      <p className={styles['label']}>{provider.name}</p>
      <ul className={styles['links']} role="list">
        {pages.map(({ link, url }) => (
          <li key={link}>
            <a href={url} rel="noreferrer">
              {t(`provider.links.${link}`)}
            </a>
          </li>
        ))}
      </ul>
      {pages.some(({ certain }) => !certain) && <p className={styles['soft']}>{t('provider.unsureLinks')}</p>}
    </div>
  );
}
