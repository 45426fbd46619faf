import { useEffect, useSyncExternalStore } from 'react';
import { readDomainName } from '../../domain/domain-name.ts';
import type { MailSettings } from '../../domain/providers/mail-settings.ts';
import { keptChoice, onChoice } from '../../platform/kept-choices.ts';
import { keptDomain, onDomain } from '../../platform/kept-domain.ts';
import { loadProviderTable, onProviderTable, providerTable } from '../../platform/provider-table.ts';

/** What the person has said of their mail, kept on this device. */
export interface Kept {
  domain: string | undefined;
  /** Id of the provider they chose; undefined where they chose none. */
  chosen: string | undefined;
  /** The provider chosen, or the one whose own addresses end in the domain; undefined too while its row is on its way. */
  provider: MailSettings | undefined;
}

const none = () => undefined;

/** What is kept; nothing while the static page is shown. The table of providers is fetched only where it may help. */
export function useKept(): Kept {
  const text = useSyncExternalStore(onDomain, keptDomain, none);
  const chosen = useSyncExternalStore(onChoice, keptProvider, none);
  const table = useProviderTable(text !== undefined || chosen !== undefined);
  const read = readDomainName(text ?? '');
  const domain = 'domain' in read ? read.domain : undefined;
  return { domain, chosen, provider: table?.findMailSettings(chosen) ?? table?.mailSettingsOfAddresses(domain) };
}

function keptProvider(): string | undefined {
  return keptChoice('provider');
}

/** The table of providers, fetched once it is wanted. */
export function useProviderTable(wanted: boolean) {
  const table = useSyncExternalStore(onProviderTable, providerTable, none);
  useEffect(() => {
    if (wanted) void loadProviderTable();
  }, [wanted]);
  return table;
}
