import type { TFunction } from 'i18next';
import type { LoginName } from '../domain/providers/mail-settings.ts';
import type { MailServer, SignIn } from '../knowledge/providers/provider.ts';

/** The words about settings. */
export type SettingsWords = TFunction<'settings'>;

/** What a mail program asks for beside a server's name, with what to answer. */
export function serverFacts(t: SettingsWords, { port, security }: MailServer, login: LoginName | undefined) {
  return [
    { name: t('port'), value: String(port) },
    { name: t('security'), value: t(security) },
    ...(login ? [{ name: t('user'), value: t(`users.${login}`) }] : []),
  ];
}

/** How a mail program signs in: what to do, in order, and the pages where that is done. */
export interface SignInWords {
  sentences: readonly string[];
  links: readonly { url: string; label: string }[];
  /** How far that can be relied on. */
  certainty: string;
}

/** What is said of a way to sign in. */
export type ToldSignIn = Omit<SignIn, 'sources'>;

/** Says how to sign in. */
export function signInWords(t: SettingsWords, { method, switchOn = [], twoFactor, ...told }: ToldSignIn): SignInWords {
  return {
    sentences: [
      ...switchOn.map((protocol) => t(`signIn.switchOn.${protocol}`)),
      t(`signIn.methods.${method}`),
      ...(twoFactor === true ? [t('signIn.twoFactor')] : []),
    ],
    links: [
      ...(told.switchPage === undefined ? [] : [{ url: told.switchPage, label: t('signIn.switchPage') }]),
      ...(told.appPasswords === undefined ? [] : [{ url: told.appPasswords, label: t('signIn.appPasswords') }]),
    ],
    certainty: told.certainty === 'documented' ? t('signIn.told', { year: told.told.slice(0, 4) }) : t('signIn.unsure'),
  };
}
