import { useTranslation } from 'react-i18next';
import { hostFor } from '../../domain/providers/host-name.ts';
import type { LoginName } from '../../domain/providers/mail-settings.ts';
import { serverFacts, signInWords } from '../../i18n/settings-words.ts';
import type { MailServer } from '../../knowledge/providers/provider.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Section, Stack } from '../../ui/sheet.tsx';
import { ServerCard, ServerCards } from '../../ui/server-card.tsx';
import { SignInCard } from '../../ui/sign-in-card.tsx';
import type { ServiceEntry } from './provider-data.ts';
import styles from './codes-page.module.css';

/** What a mail program is set to at a provider: at once where there is one service, else each to open. */
export function ProviderSettings({ services }: { services: readonly ServiceEntry[] }) {
  const { t } = useTranslation('settings');
  const [first, ...others] = services;
  return (
    <Section title={t('title')}>
      <Stack gap="near">
        <p>{t('lead')}</p>
        {first && others.length === 0 ? (
          <Service service={first} />
        ) : (
          services.map((service) => (
            <Disclosure key={service.id} summary={service.name}>
              <Service service={service} />
            </Disclosure>
          ))
        )}
      </Stack>
    </Section>
  );
}

function Service({ service: { imap, smtp, loginName, smtpLoginName, signIn, certain, checked } }: { service: ServiceEntry }) {
  const { t } = useTranslation('settings');
  return (
    <Stack gap="near">
      {(imap ?? smtp) && (
        <>
          <ServerCards>
            {imap && <Server title={t('incoming')} server={imap} login={loginName} />}
            {smtp && <Server title={t('outgoing')} server={smtp} login={smtpLoginName} />}
          </ServerCards>
          <p className={styles['count']}>{certain.servers ? t('checked', { date: checked }) : t('unsure')}</p>
        </>
      )}
      {signIn && <SignInCard title={t('signIn.title')} {...signInWords(t, signIn)} />}
    </Stack>
  );
}

function Server({ title, server, login }: { title: string; server: MailServer; login: LoginName | undefined }) {
  const { t } = useTranslation('settings');
  const name = hostFor(server.host, undefined);
  const host =
    typeof name === 'string' ? (
      <code>{name}</code>
    ) : (
      <>
        <code>{name[0]}</code>
        <em>{t('ownDomain')}</em>
        <code>{name[1]}</code>
      </>
    );
  return <ServerCard title={title} facts={[{ name: t('server'), value: host }, ...serverFacts(t, server, login)]} />;
}
