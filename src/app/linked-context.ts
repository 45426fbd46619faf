import { readContext } from '../domain/report/domain-fragment.ts';
import { keepChoice } from '../platform/kept-choices.ts';
import { keepDomain } from '../platform/kept-domain.ts';
import { loadProviderTable, providerTable } from '../platform/provider-table.ts';

/** Keeps on this device what a link's fragment says of its reader's mail. */
export async function keepLinkedContext(hash: string): Promise<void> {
  const { domain, provider } = readContext(hash);
  if (domain !== undefined) keepDomain(domain);
  if (provider !== undefined) await keepLinkedProvider(provider);
}

/** A link that names a provider we don't have leaves the one that was chosen. */
async function keepLinkedProvider(id: string): Promise<void> {
  await loadProviderTable();
  if (providerTable()?.findMailSettings(id) !== undefined) keepChoice('provider', id);
}
