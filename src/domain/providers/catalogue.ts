import { filterRows } from './filter-rows.ts';
import { hostingRows } from './hosting-rows.ts';
import { mailboxRows } from './mailbox-rows.ts';
import type { ProviderRow } from './provider.ts';
import { relayRows } from './relay-rows.ts';

export const providerRows: readonly ProviderRow[] = [...mailboxRows, ...hostingRows, ...filterRows, ...relayRows];

const byId = new Map(providerRows.map((row) => [row.id, row]));
const byEmailDomain = new Map(providerRows.flatMap((row) => (row.emailDomains ?? []).map((domain) => [domain, row] as const)));

export function findProvider(id: string): ProviderRow | undefined {
  return byId.get(id);
}

/** Ids of the row and of every product that uses its MX hosts: MX records don't tell them apart. Empty for an unknown id. */
export function productsOf(id: string): readonly string[] {
  return providerRows.filter((row) => row.id === id || row.mxSharedWith === id).map((row) => row.id);
}

/** The provider whose own addresses end in `domain` (lower case, `gmail.com`). */
export function providerOfAddresses(domain: string): ProviderRow | undefined {
  return byEmailDomain.get(domain);
}
