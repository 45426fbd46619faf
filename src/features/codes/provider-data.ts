import type { MailSettings } from '../../domain/providers/mail-settings.ts';
import type { LocalizedCatalogue } from '../../i18n/localized-catalogue.ts';
import type { ToldSignIn } from '../../i18n/settings-words.ts';
import { paths } from '../../paths.ts';
import { loadPart } from '../../platform/parts.ts';
import { pageData } from './page-data.ts';
import { toTableRow, type TableRow } from './table-rows.ts';

/** One service of a provider: what a mail program is set to. */
export interface ServiceEntry extends Pick<MailSettings, 'id' | 'name' | 'checked' | 'certain'> {
  imap?: MailSettings['imap'];
  smtp?: MailSettings['smtp'];
  loginName?: MailSettings['loginName'];
  smtpLoginName?: MailSettings['smtpLoginName'];
  signIn?: ToldSignIn;
}

/** One provider's wordings and settings. */
export interface ProviderEntry {
  name: string;
  rows: readonly TableRow[];
  services: readonly ServiceEntry[];
}

/** What one provider says; null where the catalogue knows no such provider. */
export const providerEntry = pageData<ProviderEntry | null>(paths.provider, async (catalogue, slug) => {
  const rows = catalogue.rows.filter(({ provider }) => provider === slug);
  const name = rows[0] && catalogue.providerOf(rows[0]);
  if (name === undefined) return null;
  // The rows of providers are large: they come where a page is made of them, and never with a page that is here already.
  const { settingsOfMembers } = await loadPart(() => import('../../domain/providers/mail-settings.ts'));
  return {
    name,
    rows: rows.map((row) => toTableRow(row, catalogue.wordsOf(row), name)),
    services: settingsOfMembers(slug).map(toService),
  };
});

function toService({ id, name, checked, certain, imap, smtp, loginName, smtpLoginName, signIn }: MailSettings): ServiceEntry {
  const { sources: _, ...told } = signIn ?? { sources: [] };
  return {
    id,
    name,
    checked,
    certain,
    ...(imap && { imap }),
    ...(smtp && { smtp }),
    ...(loginName && { loginName }),
    ...(smtpLoginName && { smtpLoginName }),
    ...('method' in told && { signIn: told }),
  };
}

/** A provider in the list of all. */
export interface ListedProvider {
  slug: string;
  name: string;
  count: number;
}

/** All providers and programs, in order of the alphabet. */
export const providerList = pageData((language) => paths.providers(language), listProviders);

function listProviders(catalogue: LocalizedCatalogue): ListedProvider[] {
  const links = new Map<string, ListedProvider>();
  for (const row of catalogue.rows) {
    const name = catalogue.providerOf(row);
    if (row.provider === undefined || name === undefined) continue;
    const slug = row.provider;
    links.set(slug, { slug, name, count: (links.get(slug)?.count ?? 0) + 1 });
  }
  return [...links.values()].toSorted((one, other) => one.name.localeCompare(other.name, catalogue.language));
}
