import { useTranslation } from 'react-i18next';
import { resolvers } from '../../probes/resolvers.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useWhoIsAsked } from './use-who-is-asked.ts';
import type { WhoIsAsked } from './who-is-asked.ts';
import styles from './domain-page.module.css';

/** Before the click: exactly which names will be asked, who is asked, and what they learn. */
export function AskNotice({ domain }: { domain: string | undefined }) {
  const { t } = useTranslation('live');
  const [first, second] = resolvers;
  const who = useWhoIsAsked(domain);
  const name = domain ?? 'example.org';
  return (
    <Notice icon="lock">
      <h2 className={styles['small-title']}>{t('before.title')}</h2>
      <p>
        <strong>{t('before.nothing')}</strong>
      </p>
      <h3>{t('before.dns')}</h3>
      <Names
        names={[`${name} (MX, NS, SOA, TXT)`, `_dmarc.${name} (TXT)`, `_mta-sts.${name} (TXT)`, `_smtp._tls.${name} (TXT)`]}
        lead={t('before.names')}
      />
      <p>{t('before.more')}</p>
      <p>
        {t('before.first', { name: first.name })} {t(`resolvers.${first.id}`)}
      </p>
      <p>
        {t('before.second', { name: second.name })} {t(`resolvers.${second.id}`)}
      </p>
      <h3>{t('before.registry')}</h3>
      <RegistryNotice who={who} />
      <h3>{t('before.status')}</h3>
      <p>{t('before.statusText')}</p>
      {who && (
        <Disclosure summary={t('before.statusHosts')}>
          <Names names={who.statusHosts.map(({ name: provider, host }) => `${host} (${provider})`)} />
        </Disclosure>
      )}
      <p>{t('before.learns')}</p>
    </Notice>
  );
}

function Names({ names, lead }: { names: readonly string[]; lead?: string }) {
  return (
    <>
      {lead !== undefined && <p>{lead}</p>}
      <ul className={styles['names']}>
        {names.map((line) => (
          <li key={line}>
            <code>{line}</code>
          </li>
        ))}
      </ul>
    </>
  );
}

function RegistryNotice({ who }: { who: WhoIsAsked | undefined }) {
  const { t } = useTranslation('live');
  if (!who) return <p>{t('before.registryAny')}</p>;
  if (who.registry === undefined) return <p>{t('before.registryNone')}</p>;
  return (
    <>
      <p>{t('before.registryText', { host: who.registry })}</p>
      <Names names={who.names} lead={who.names.length > 1 ? t('before.registryNames') : t('before.registryName')} />
    </>
  );
}
