import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { mailFlow, type OutcomeId } from '../../domain/flow/mail-flow.ts';
import { findMailSettings, mailSettings, type MailServer, type MailSettings } from '../../domain/providers/mail-settings.ts';
import { copyText } from '../../platform/clipboard.ts';
import { keepChoice, keptChoice, onChoice } from '../../platform/kept-choices.ts';
import { CopyButton } from '../../ui/copy-button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { Prose, Section, Stack } from '../../ui/sheet.tsx';
import { useKeptDomain } from './step-help.tsx';
import styles from './check-page.module.css';

const apps = ['outlook', 'thunderbird', 'apple-mail', 'ios', 'android'] as const;
const byName = mailSettings.toSorted((one, other) => one.name.localeCompare(other.name));

/** What the person's provider has for a verdict: its pages, its servers, its MX records. Asked once, kept on the device. */
export function ProviderHelp({ outcome }: { outcome: OutcomeId }) {
  const { t } = useTranslation('wizard');
  const id = useSyncExternalStore(
    onChoice,
    () => keptChoice('provider'),
    () => undefined,
  );
  const provider = findMailSettings(id);
  const { links, shows } = mailFlow.outcomes[outcome];
  if (links.length === 0) return null;
  return (
    <Section title={t('provider.title')}>
      <Stack gap="near">
        <SelectField
          id="provider"
          label={t('provider.label')}
          hint={t('provider.hint')}
          value={provider?.id ?? ''}
          options={[{ id: '', label: t('provider.none') }, ...byName.map(({ id: value, name }) => ({ id: value, label: name }))]}
          onChange={(chosen) => {
            keepChoice('provider', chosen === '' ? undefined : chosen);
          }}
        />
        {provider && (
          <ul className={styles['links']} role="list">
            {links.map((link) => {
              const url = provider.links[link];
              return url === null ? null : (
                <li key={link}>
                  <a href={url} rel="noreferrer">
                    {t(`provider.links.${link}`)}
                  </a>
                </li>
              );
            })}
          </ul>
        )}
        {provider && shows === 'settings' && <Servers provider={provider} />}
        {provider && shows === 'mx' && <Records provider={provider} />}
        {provider && <p className={styles['soft']}>{t('provider.checked', { date: provider.checked })}</p>}
        {shows === 'settings' && <Apps />}
      </Stack>
    </Section>
  );
}

/** The name of a server with the person's own domain filled in; undefined where it is needed and not known. */
function useHost(): (host: string) => string | undefined {
  const domain = useKeptDomain();
  return (host) => {
    if (!host.includes('{')) return host;
    return domain === undefined ? undefined : host.replace('{domain}', domain).replace('{domain-dashed}', domain.replaceAll('.', '-'));
  };
}

function Servers({ provider }: { provider: MailSettings }) {
  const { t } = useTranslation('wizard');
  const [outgoing] = provider.smtp;
  if (provider.imap === null && outgoing === undefined) return <p>{t('provider.unknown')}</p>;
  return (
    <>
      {provider.imap && <Server title={t('provider.incoming')} server={provider.imap} login={provider.loginName} />}
      {outgoing && <Server title={t('provider.outgoing')} server={outgoing} login={provider.loginName === 'address' ? 'address' : null} />}
    </>
  );
}

function Server({ title, server, login }: { title: string; server: MailServer; login: MailSettings['loginName'] }) {
  const { t } = useTranslation('wizard');
  const host = useHost()(server.host) ?? server.host.replace('{domain}', 'example.org');
  return (
    <div className={styles['server']}>
      <h3>{title}</h3>
      <dl>
        <dt>{t('provider.server')}</dt>
        <dd>
          <code>{host}</code> <Copy text={host} />
        </dd>
        <dt>{t('provider.port')}</dt>
        <dd>{server.port}</dd>
        <dt>{t('provider.security')}</dt>
        <dd>{t(`provider.${server.security}`)}</dd>
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

function Records({ provider }: { provider: MailSettings }) {
  const { t } = useTranslation('wizard');
  const hostOf = useHost();
  const known = provider.mx.flatMap(({ priority, host }) => {
    const name = hostOf(host);
    return name === undefined ? [] : [{ priority, name }];
  });
  if (known.length === 0) return <p>{t('provider.unknown')}</p>;
  return (
    <div className={styles['server']}>
      <h3>{t('provider.mx')}</h3>
      <dl>
        {known.map(({ priority, name }) => (
          <div key={name}>
            <dt>
              {t('provider.priority')} {priority}
            </dt>
            <dd>
              <code>{name}</code> <Copy text={name} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function Copy({ text }: { text: string }) {
  const { t } = useTranslation(['wizard', 'common']);
  return (
    <CopyButton
      words={{ label: t('wizard:provider.copy', { text }), done: t('common:copy.done'), failed: t('common:copy.failed') }}
      copy={() => copyText(text)}
    />
  );
}

/** Where each program has these settings. */
function Apps() {
  const { t } = useTranslation('wizard');
  return (
    <div>
      <h3>{t('apps.title')}</h3>
      {apps.map((app) => (
        <Disclosure key={app} summary={t(`apps.${app}.name`)}>
          <Prose>
            <ol>
              {t(`apps.${app}.steps`, { returnObjects: true }).map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          </Prose>
        </Disclosure>
      ))}
    </div>
  );
}
