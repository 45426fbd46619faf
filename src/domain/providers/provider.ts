/**
 * `mailbox`: addresses of the provider's own domains. `hosting`: mailboxes for a customer's
 * domain. `filter`: stands in front of a mailbox elsewhere. `forwarder`: passes on, keeps no
 * mailbox. `sender`: sends for programs; its MX is for bounces.
 */
export type ProviderKind = 'mailbox' | 'hosting' | 'filter' | 'forwarder' | 'sender';

/** `documented`: read in a source. `general`: general knowledge, never to be shown as certain. */
export type Certainty = 'documented' | 'general';

/** A link of a provider. `checked` is the month in which its source was read, as YYYY-MM. */
export interface ProviderLink {
  url: string;
  checked: string;
  certainty: Certainty;
}

export type LinkName = 'webmail' | 'panel' | 'password' | 'status' | 'help';

/** A server for a mail program. `tls`: from the first byte. A host may hold `{n}`-like blanks of the customer's own. */
export interface MailServer {
  host: string;
  port: number;
  security: 'tls' | 'starttls';
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

export interface ProviderRow {
  id: string;
  name: string;
  kind: ProviderKind;
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
  links?: Partial<Record<LinkName, ProviderLink>>;
  imap?: MailServer;
  pop3?: MailServer;
  smtp?: readonly MailServer[];
  /** `address`, `localpart` (before the @), or the fixed word to type. */
  loginName?: string;
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
  general?: readonly UncertainField[];
}

/** Month in which the sources of the rows were read, as YYYY-MM. */
export const rowsChecked = '2026-11';

export function documented(url: string): ProviderLink {
  return { url, checked: rowsChecked, certainty: 'documented' };
}

export function general(url: string): ProviderLink {
  return { url, checked: rowsChecked, certainty: 'general' };
}

export function server(host: string, port: number, security: MailServer['security']): MailServer {
  return { host, port, security };
}
