import type { Certainty } from '../certainty.ts';
import type { Source } from '../source.ts';

/**
 * `mailbox`: addresses of the provider's own domains. `hosting`: mailboxes for a customer's
 * domain. `filter`: stands in front of a mailbox elsewhere. `forwarder`: passes on, keeps no
 * mailbox. `sender`: sends for programs; its MX is for bounces.
 */
export type ProviderKind = 'mailbox' | 'hosting' | 'filter' | 'forwarder' | 'sender';

/** The address of a page of a provider, and how it is known. */
export interface LinkedPage {
  url: string;
  certainty: Certainty;
}

export type LinkName = 'webmail' | 'panel' | 'password' | 'status' | 'help';

/** A server for a mail program. `tls`: from the first byte. A host may hold `{n}`-like blanks of the customer's own. */
export interface MailServer {
  host: string;
  port: number;
  security: 'tls' | 'starttls';
}

/**
 * How a mail program signs in. `password`: with the mailbox's own. `app-password`: with one made for the program.
 * `oauth2`: in a window of the provider alone (RFC 6749). `bridge`: through a program of the provider's on the own
 * computer. `own-settings`: with what the provider shows after log-in. `none`: no mail program at all.
 */
export type SignInMethod =
  | 'password'
  | 'app-password'
  | 'oauth2'
  | 'app-password-or-oauth2'
  | 'password-or-oauth2'
  | 'bridge'
  | 'own-settings'
  | 'none';

export interface SignIn {
  method: SignInMethod;
  /** Where passwords for programs are made. */
  appPasswords?: string;
  /** What is off until the person allows it in the settings of the mailbox. */
  switchOn?: readonly ('imap' | 'smtp')[];
  switchPage?: string;
  /** With two-step verification the mailbox's own password isn't taken, only one made for the program. */
  twoFactor?: true;
  sources: readonly [Source, ...Source[]];
  certainty: Certainty;
  /** When the sources told so, as YYYY, YYYY-MM or YYYY-MM-DD. */
  told: string;
}

/** A status page that programs can read, in the form of Atlassian Statuspage (`/api/v2/summary.json`). */
export interface StatusFeed {
  /** The page for people; ends in a slash. */
  page: string;
  /**
   * The components or groups that carry its mail, matched by name. `everything`: all the company does is mail.
   * `named-mail`: their names are not known; those that speak of mail are taken.
   */
  mail: readonly string[] | 'everything' | 'named-mail';
  /** How the names of the components are known; that the page answers in this form is from programs that read it. */
  certainty: Certainty;
}

/** Facts of a row that may rest on general knowledge alone. Links carry their own mark. */
export type UncertainField =
  | 'mx'
  | 'mxExpected'
  | 'spfIncludes'
  | 'dkimSelectors'
  | 'imap'
  | 'pop3'
  | 'smtp'
  | 'loginName'
  | 'limits'
  | 'emailDomains';

/** All that is known of a mail provider. What it says when it refuses is in `../replies`. */
export interface Provider extends Shared {
  id: string;
  /** What people call it. */
  name: string;
  /** What else they call it, as they write it. */
  names?: readonly string[];
  /** Id of the group whose members answer in the same words. */
  group?: string;
  /** Id of the product in which the same company keeps mailboxes for a customer's own domain. */
  hosting?: string;
  /** Pieces of host names and the like by which a text shows that its words are this provider's; lower case. */
  marks?: readonly string[];
  /**
   * MX hosts, lower case, no final dot. `a.example`: that host or any below it. `*.a.example`: only
   * below it. One `*` inside: exactly one label.
   */
  mx?: readonly string[];
  /** Hosts of the provider that it asks for no more. */
  mxOld?: readonly string[];
  /** Row that owns the MX hosts when several products share them. */
  mxSharedWith?: string;
  /** Priority and host a customer sets; `{domain}` and the like are the customer's own. */
  mxExpected?: readonly (readonly [priority: number, host: string])[];
  spfIncludes?: readonly string[];
  dkimSelectors?: readonly string[];
  links?: Partial<Record<LinkName, LinkedPage>>;
  /** Its page for people is the status link, and isn't named again there. */
  statusPage?: StatusFeed;
  imap?: MailServer;
  pop3?: MailServer;
  smtp?: readonly MailServer[];
  /** `address`, `localpart` (before the @), or the fixed word to type. */
  loginName?: string;
  /** Where the outgoing server wants another name than the incoming one. */
  smtpLoginName?: string;
  signIn?: SignIn;
  limits?: Partial<
    Record<
      | 'perMinute'
      | 'perHour'
      | 'perHourPerIp'
      | 'perDay'
      | 'recipients'
      | 'recipientsExternal'
      | 'recipientsSmtp'
      | 'recipientsPerDay'
      | 'messageBytes',
      number
    >
  >;
  emailDomains?: readonly string[];
  /** Main markets, ISO 3166 or `EU`, general knowledge throughout; none: worldwide. */
  countries?: readonly string[];
  /** What in this row is general knowledge, whatever its sources tell. */
  recalled?: readonly UncertainField[];
  sources: readonly [Source, ...Source[]];
}

/** What the rows of a file have in common, unless a row says otherwise. */
interface Shared {
  kind: ProviderKind;
  certainty: Certainty;
  /** The month in which the row was last compared with its sources, as YYYY-MM. */
  checked: string;
}

type Row = Partial<Shared> & Omit<Provider, keyof Shared>;

/** Rows of providers of one kind. */
export function providersOf(shared: Shared, rows: readonly Row[]): readonly Provider[] {
  return rows.map((row) => ({ ...shared, ...row }));
}

export function documented(url: string): LinkedPage {
  return { url, certainty: 'documented' };
}

export function recalled(url: string): LinkedPage {
  return { url, certainty: 'recalled' };
}

export function server(host: string, port: number, security: MailServer['security']): MailServer {
  return { host, port, security };
}
