import { useTranslation } from 'react-i18next';
import { hostFor } from '../../domain/providers/host-name.ts';
import type { LoginName, MailSettings } from '../../domain/providers/mail-settings.ts';
import { useLanguage } from '../../i18n/language.ts';
import { serverFacts, signInWords, type SettingsWords } from '../../i18n/settings-words.ts';
import { useMissingWords } from '../../i18n/use-missing-words.ts';
import { useTextsIn } from '../../i18n/use-texts-in.ts';
import type { MailServer } from '../../knowledge/providers/provider.ts';
import { copyText } from '../../platform/clipboard.ts';
import { CopyButton } from '../../ui/copy-button.tsx';
import { MissingNotice } from '../../ui/missing-notice.tsx';
import { ServerCard, ServerCards } from '../../ui/server-card.tsx';
import { SignInCard } from '../../ui/sign-in-card.tsx';
import styles from './provider.module.css';

export interface FilledProps {
  provider: MailSettings;
  /** Fills the blanks in names of servers; without it they say whose domain belongs there. */
  domain: string | undefined;
}

type Worded = FilledProps & { t: SettingsWords };

const needed = ['settings'] as const;

/** The words about settings, which come when they are needed; else what is shown in their place. */
function useSettingsWords() {
  const language = useLanguage();
  const { part: texts, missing } = useTextsIn(language, needed);
  const without = useMissingWords(missing);
  return { t: texts?.getFixedT(language, 'settings'), instead: without ? <MissingNotice {...without} /> : null };
}

interface ServersProps extends FilledProps {
  /** The way to sign in is what matters most. */
  signInFirst: boolean;
}

/** Servers, ports and the way to sign in for a mail program, to copy. */
export function Servers(props: ServersProps) {
  const { t, instead } = useSettingsWords();
  return t === undefined ? instead : <KnownServers t={t} {...props} />;
}

function KnownServers({ t, provider, domain, signInFirst }: ServersProps & Worded) {
  const { imap, smtp, loginName, smtpLoginName, signIn } = provider;
  const isKnown = imap !== undefined || smtp !== undefined;
  const howToSignIn = signIn && <SignInCard title={t('signIn.title')} {...signInWords(t, signIn)} />;
  return (
    <>
      {signInFirst && howToSignIn}
      {isKnown ? (
        <>
          <ServerCards>
            {imap && <Server t={t} title={t('incoming')} server={imap} login={loginName} domain={domain} />}
            {smtp && <Server t={t} title={t('outgoing')} server={smtp} login={smtpLoginName} domain={domain} />}
          </ServerCards>
          <Source t={t} certain={provider.certain.servers} checked={provider.checked} />
        </>
      ) : (
        <p>{t('unknown')}</p>
      )}
      {!signInFirst && howToSignIn}
    </>
  );
}

interface ServerProps {
  t: SettingsWords;
  title: string;
  server: MailServer;
  login: LoginName | undefined;
  domain: string | undefined;
}

function Server({ t, title, server, login, domain }: ServerProps) {
  const name = { name: t('server'), value: <Host t={t} host={server.host} domain={domain} /> };
  return <ServerCard title={title} facts={[name, ...serverFacts(t, server, login)]} />;
}

/** The MX records a domain at this provider has, to compare or to set. */
export function Records(props: FilledProps) {
  const { t, instead } = useSettingsWords();
  return t === undefined ? instead : <KnownRecords t={t} {...props} />;
}

function KnownRecords({ t, provider, domain }: Worded) {
  if (domain !== undefined && provider.ownDomains.includes(domain)) {
    return <p>{t('ownMx', { domain, provider: provider.name })}</p>;
  }
  if (provider.mx.length === 0) return <p>{t('unknownMx')}</p>;
  return (
    <>
      <ServerCard title={domain === undefined ? t('mx') : t('mxOf', { domain })}>
        <table className={styles['records']}>
          <thead>
            <tr>
              <th scope="col">{t('priority')}</th>
              <th scope="col">{t('server')}</th>
            </tr>
          </thead>
          <tbody>
            {provider.mx.map(({ priority, host }) => (
              <tr key={host}>
                <td>{priority}</td>
                <td>
                  <Host t={t} host={host} domain={domain} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ServerCard>
      <Source t={t} certain={provider.certain.mx} checked={provider.checked} />
    </>
  );
}

/** A server's name with a button that copies it; where the person's own domain is missing from it, what belongs there instead. */
function Host({ t, host, domain }: { t: SettingsWords; host: string; domain: string | undefined }) {
  const { t: wizard } = useTranslation(['wizard', 'common']);
  const name = hostFor(host, domain);
  if (typeof name !== 'string') {
    const [before, after] = name;
    return (
      <>
        <code>{before}</code>
        <em>{t('ownDomain')}</em>
        <code>{after}</code>
      </>
    );
  }
  return (
    <span className={styles['host']}>
      <code>{name}</code>
      <CopyButton
        look="quiet"
        name={wizard('wizard:provider.copyWhole', { text: name })}
        words={{ label: wizard('wizard:provider.copy'), done: wizard('common:copy.done'), failed: wizard('common:copy.failed') }}
        copy={() => copyText(name)}
      />
    </span>
  );
}

/** How far the facts above can be relied on. */
function Source({ t, certain, checked }: { t: SettingsWords; certain: boolean; checked: string }) {
  return <p className={styles['soft']}>{certain ? t('checked', { date: checked }) : t('unsure')}</p>;
}
