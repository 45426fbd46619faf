import type { ProviderPageName } from '../flow/flow.ts';
import type { MailServer, Provider, SignIn, UncertainField } from '../../knowledge/providers/provider.ts';
import { providers } from '../../knowledge/providers/providers.ts';
import { linksOf } from './catalogue.ts';

/** A page of a provider. Not `certain`: known, but not from the provider's own documents. */
export interface ProviderPage {
  url: string;
  certain: boolean;
}

export type LoginName = 'address' | 'localpart';

/** What the checks need of a mail provider: its pages, its servers, and the MX records its domains should have. */
export interface MailSettings {
  id: string;
  name: string;
  /** What else people call it. */
  names: readonly string[];
  links: Readonly<Partial<Record<ProviderPageName, ProviderPage>>>;
  imap: MailServer | undefined;
  smtp: MailServer | undefined;
  /** What the servers take as the user name; undefined where it isn't known. */
  loginName: LoginName | undefined;
  /** The same of the outgoing server. */
  smtpLoginName: LoginName | undefined;
  /** How a mail program signs in; undefined where it isn't known. */
  signIn: SignIn | undefined;
  mx: readonly { priority: number; host: string }[];
  /** The month in which servers and records were last compared with their sources, as YYYY-MM. */
  checked: string;
  /** Whether servers and records are documented by the provider. */
  certain: { servers: boolean; mx: boolean };
  /** Its addresses end in its own domains, so it looks after their records itself. */
  ownDomains: readonly string[];
}

/** Providers of mailboxes, by name. Those that only filter, forward or send for programs have nothing to set in a mail program. */
export const mailSettings: readonly MailSettings[] = providers
  .filter(({ kind }) => kind === 'mailbox' || kind === 'hosting')
  .map(settingsOf)
  .filter(({ links, imap, smtp, mx }) => imap !== undefined || smtp !== undefined || mx.length > 0 || Object.keys(links).length > 0)
  .toSorted((one, other) => one.name.localeCompare(other.name, 'en'));

const byId = new Map(mailSettings.map((row) => [row.id, row]));
const byOwnDomain = new Map(mailSettings.flatMap((row) => row.ownDomains.map((domain) => [domain, row] as const)));

/** A provider to choose, by one of its names. */
export interface ProviderChoice {
  /** Distinct for each name; `chosenProvider` tells whose it is. */
  id: string;
  label: string;
}

/** Every provider by its name, and by the other names people know it by: `Hotmail (Outlook.com)`. In order of the alphabet. */
export const providerChoices: readonly ProviderChoice[] = mailSettings
  .flatMap(({ id, name, names }) => [
    { id, label: name },
    // Who types the beginning of the main name has found it already, and a domain is no name to choose by.
    ...names
      .filter((other) => !other.includes('.') && !name.toLowerCase().startsWith(other.toLowerCase()))
      .map((other) => ({ id: `${id} ${other}`, label: `${other} (${name})` })),
  ])
  .toSorted((one, other) => one.label.localeCompare(other.label, 'en'));

/** Id of the provider whose name was chosen. */
export function chosenProvider(choice: string): string {
  return choice.split(' ', 1)[0] ?? '';
}

/** The settings of one provider; undefined for an id we don't have. */
export function findMailSettings(id: string | undefined): MailSettings | undefined {
  return id === undefined ? undefined : byId.get(id);
}

/** The provider whose own addresses end in `domain` (lower case, `gmail.com`). */
export function mailSettingsOfAddresses(domain: string | undefined): MailSettings | undefined {
  return domain === undefined ? undefined : byOwnDomain.get(domain);
}

function settingsOf(row: Provider): MailSettings {
  const { id, name, names = [], loginName, mxExpected = [], emailDomains = [] } = row;
  const pages = Object.entries(linksOf(row)).filter(([, { url }]) => !url.includes('{'));
  return {
    id,
    name,
    names,
    links: Object.fromEntries(pages.map(([link, { url, certainty }]) => [link, { url, certain: certainty === 'documented' }])),
    imap: row.imap && isKnown(row.imap.host) ? row.imap : undefined,
    smtp: row.smtp?.find(({ host }) => isKnown(host)),
    loginName: toLoginName(loginName),
    smtpLoginName: toLoginName(row.smtpLoginName ?? loginName),
    signIn: row.signIn,
    checked: row.checked,
    // A record with a blank is of no use, and a part of the records is worse than none.
    mx: mxExpected.every(([, host]) => isKnown(host)) ? mxExpected.map(([priority, host]) => ({ priority, host })) : [],
    certain: { servers: isCertain(row, ['imap', 'smtp', 'loginName']), mx: isCertain(row, ['mxExpected']) },
    ownDomains: emailDomains,
  };
}

/** The settings of a provider or of each member of a group, where a mail program has any. */
export function settingsOfMembers(id: string): readonly MailSettings[] {
  const members = new Set(providers.filter((row) => row.id === id || row.group === id).map((row) => row.id));
  return mailSettings.filter((row) => members.has(row.id) && (row.imap ?? row.smtp ?? row.signIn) !== undefined);
}

function toLoginName(name: string | undefined): LoginName | undefined {
  return name === 'address' || name === 'localpart' ? name : undefined;
}

/** Without blanks that only the provider can fill. */
function isKnown(host: string): boolean {
  return !host.replace(/\{domain(?:-dashed)?\}/, '').includes('{');
}

function isCertain({ recalled = [] }: Provider, fields: readonly UncertainField[]): boolean {
  return !fields.some((field) => recalled.includes(field));
}
