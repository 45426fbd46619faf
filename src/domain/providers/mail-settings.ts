import type { ProviderPageName } from '../flow/flow.ts';
import { hostingRows } from './hosting-rows.ts';
import { mailboxRows } from './mailbox-rows.ts';
import type { MailServer, ProviderRow, UncertainField } from './provider.ts';

/** A page of a provider. Not `certain`: known, but not from the provider's own documents. */
export interface ProviderPage {
  url: string;
  certain: boolean;
}

/** What the checks need of a mail provider: its pages, its servers, and the MX records its domains should have. */
export interface MailSettings {
  id: string;
  name: string;
  links: Readonly<Partial<Record<ProviderPageName, ProviderPage>>>;
  imap: MailServer | undefined;
  smtp: MailServer | undefined;
  /** What the servers take as the user name; undefined where it isn't known. */
  loginName: 'address' | 'localpart' | undefined;
  mx: readonly { priority: number; host: string }[];
  /** Whether servers and records are documented by the provider. */
  certain: { servers: boolean; mx: boolean };
  /** Its addresses end in its own domains, so it looks after their records itself. */
  ownDomains: readonly string[];
}

/** Providers of mailboxes, by name. Those that only filter, forward or send for programs have nothing to set in a mail program. */
export const mailSettings: readonly MailSettings[] = [...mailboxRows, ...hostingRows]
  .map(settingsOf)
  .filter(({ links, imap, smtp, mx }) => imap !== undefined || smtp !== undefined || mx.length > 0 || Object.keys(links).length > 0)
  .toSorted((one, other) => one.name.localeCompare(other.name, 'en'));

const byId = new Map(mailSettings.map((row) => [row.id, row]));
const byOwnDomain = new Map(mailSettings.flatMap((row) => row.ownDomains.map((domain) => [domain, row] as const)));

/** The settings of one provider; undefined for an id we don't have. */
export function findMailSettings(id: string | undefined): MailSettings | undefined {
  return id === undefined ? undefined : byId.get(id);
}

/** The provider whose own addresses end in `domain` (lower case, `gmail.com`). */
export function mailSettingsOfAddresses(domain: string | undefined): MailSettings | undefined {
  return domain === undefined ? undefined : byOwnDomain.get(domain);
}

function settingsOf(row: ProviderRow): MailSettings {
  const { id, name, links = {}, loginName, mxExpected = [], emailDomains = [] } = row;
  const pages = Object.entries(links).filter(([, { url }]) => !url.includes('{'));
  return {
    id,
    name,
    links: Object.fromEntries(pages.map(([link, { url, certainty }]) => [link, { url, certain: certainty === 'documented' }])),
    imap: row.imap && isKnown(row.imap.host) ? row.imap : undefined,
    smtp: row.smtp?.find(({ host }) => isKnown(host)),
    loginName: loginName === 'address' || loginName === 'localpart' ? loginName : undefined,
    // A record with a blank is of no use, and a part of the records is worse than none.
    mx: mxExpected.every(([, host]) => isKnown(host)) ? mxExpected.map(([priority, host]) => ({ priority, host })) : [],
    certain: { servers: isCertain(row, ['imap', 'smtp', 'loginName']), mx: isCertain(row, ['mxExpected']) },
    ownDomains: emailDomains,
  };
}

/** Without blanks that only the provider can fill. */
function isKnown(host: string): boolean {
  return !host.replace(/\{domain(?:-dashed)?\}/, '').includes('{');
}

function isCertain({ general = [] }: ProviderRow, fields: readonly UncertainField[]): boolean {
  return !fields.some((field) => general.includes(field));
}
