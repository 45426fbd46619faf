import { groups } from '../../knowledge/providers/groups.ts';
import type { LinkedPage, LinkName, Provider } from '../../knowledge/providers/provider.ts';
import { providers } from '../../knowledge/providers/providers.ts';

const byId = new Map(providers.map((row) => [row.id, row]));
const byEmailDomain = new Map(providers.flatMap((row) => (row.emailDomains ?? []).map((domain) => [domain, row] as const)));

/** The row of an id; undefined for any other text. */
export function findProvider(id: string): Provider | undefined {
  return byId.get(id);
}

/** The provider of an id, or the first that has such a name: `hotmail`, `Office 365`, `google`. */
export function findProviderByName(text: string): Provider | undefined {
  const asked = text.trim().toLowerCase();
  return byId.get(asked) ?? providers.find((row) => called(row).includes(asked));
}

/** All its names, lower case. */
function called({ name, names = [] }: Provider): readonly string[] {
  return [name, ...names].map((one) => one.toLowerCase());
}

/** Ids of the row and of every product that uses its MX hosts: MX records don't tell them apart. Empty for an unknown id. */
export function productsOf(id: string): readonly string[] {
  return providers.filter((row) => row.id === id || row.mxSharedWith === id).map((row) => row.id);
}

/** The provider whose own addresses end in `domain` (lower case, `gmail.com`). */
export function providerOfAddresses(domain: string): Provider | undefined {
  return byEmailDomain.get(domain);
}

/**
 * The product that keeps the mail of `domain` where a person has chosen `row`: who calls the provider of an own domain Gmail or
 * Hotmail has Google Workspace or Microsoft 365.
 */
export function productFor(row: Provider, domain: string): Provider {
  const other = row.hosting === undefined || row.emailDomains?.includes(domain) ? undefined : byId.get(row.hosting);
  return other ?? row;
}

/** The pages of a provider; its status page is stated once, as what programs read. */
export function linksOf({ links, statusPage }: Provider): Partial<Record<LinkName, LinkedPage>> {
  return { ...(statusPage && { status: { url: statusPage.page, certainty: 'documented' } }), ...links };
}

/** Whose service it is, in a word: its group's name, or its own. */
export function ownerName({ name, group }: Provider): string {
  return groups.find(({ id }) => id === group)?.name ?? name;
}
