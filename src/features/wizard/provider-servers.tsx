import { useTranslation } from 'react-i18next';
import { hostFor } from '../../domain/providers/host-name.ts';
import type { MailSettings } from '../../domain/providers/mail-settings.ts';
import type { MailServer } from '../../knowledge/providers/provider.ts';
import { copyText } from '../../platform/clipboard.ts';
import { CopyButton } from '../../ui/copy-button.tsx';
import styles from './provider.module.css';

export interface FilledProps {
  provider: MailSettings;
  /** Fills the blanks in names of servers; without it they say whose domain belongs there. */
  domain: string | undefined;
}

/** Servers and ports for a mail program, to copy. */
export function Servers({ provider, domain }: FilledProps) {
  const { t } = useTranslation('wizard');
  const { imap, smtp, loginName, smtpLoginName } = provider;
  if (imap === undefined && smtp === undefined) return <p>{t('provider.unknown')}</p>;
  return (
    <>
      <div className={styles['servers']}>
        {imap && <Server title={t('provider.incoming')} server={imap} login={loginName} domain={domain} />}
        {smtp && <Server title={t('provider.outgoing')} server={smtp} login={smtpLoginName} domain={domain} />}
      </div>
      <Source certain={provider.certain.servers} checked={provider.checked} />
    </>
  );
}

function Server({
  title,
  server: { host, port, security },
  login,
  domain,
}: {
  title: string;
  server: MailServer;
  login: MailSettings['loginName'];
  domain: string | undefined;
}) {
  const { t } = useTranslation('wizard');
  return (
    <div className={styles['server']}>
      <h3>{title}</h3>
      <dl>
        <dt>{t('provider.server')}</dt>
        <dd>
          <Host host={host} domain={domain} />
        </dd>
        <dt>{t('provider.port')}</dt>
        <dd>{port}</dd>
        <dt>{t('provider.security')}</dt>
        <dd>{t(`provider.${security}`)}</dd>
        {login && (
          <>
            <dt>{t('provider.user')}</dt>
            <dd>{t(`provider.users.${login}`)}</dd>
          </>
        )}
      </dl>
    </div>
  );
}

/** The MX records a domain at this provider has, to compare or to set. */
export function Records({ provider, domain }: FilledProps) {
  const { t } = useTranslation('wizard');
  if (domain !== undefined && provider.ownDomains.includes(domain)) {
    return <p>{t('provider.ownMx', { domain, provider: provider.name })}</p>;
  }
  if (provider.mx.length === 0) return <p>{t('provider.unknownMx')}</p>;
  return (
    <>
      <div className={styles['server']}>
        <h3>{domain === undefined ? t('provider.mx') : t('provider.mxOf', { domain })}</h3>
        <table className={styles['records']}>
          <thead>
            <tr>
              <th scope="col">{t('provider.priority')}</th>
              <th scope="col">{t('provider.server')}</th>
            </tr>
          </thead>
          <tbody>
            {provider.mx.map(({ priority, host }) => (
              <tr key={host}>
                <td>{priority}</td>
                <td>
                  <Host host={host} domain={domain} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Source certain={provider.certain.mx} checked={provider.checked} />
    </>
  );
}

/** A server's name with a button that copies it; where the person's own domain is missing from it, what belongs there instead. */
function Host({ host, domain }: { host: string; domain: string | undefined }) {
  const { t } = useTranslation(['wizard', 'common']);
  const name = hostFor(host, domain);
  if (typeof name !== 'string') {
    const [before, after] = name;
    return (
      <>
        <code>{before}</code>
        <em>{t('wizard:provider.ownDomain')}</em>
        <code>{after}</code>
      </>
    );
  }
  return (
    <span className={styles['host']}>
      <code>{name}</code>
      <CopyButton
        look="quiet"
        name={t('wizard:provider.copyWhole', { text: name })}
        words={{ label: t('wizard:provider.copy'), done: t('common:copy.done'), failed: t('common:copy.failed') }}
        copy={() => copyText(name)}
      />
    </span>
  );
}

/** How far the facts above can be relied on. */
function Source({ certain, checked }: { certain: boolean; checked: string }) {
  const { t } = useTranslation('wizard');
  return <p className={styles['soft']}>{certain ? t('provider.checked', { date: checked }) : t('provider.unsure')}</p>;
}
