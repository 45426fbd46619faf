import type { RegistryServer } from './listed-servers.ts';

/**
 * Servers that IANA doesn't list and that answer all the same, as maintainers of open WHOIS programs found in 2026:
 * the registry behind these domains runs a server that IANA lists for others of its own.
 */
export const unlistedServers: readonly RegistryServer[] = [
  ['https://rdap.identitydigital.services/rdap/', 'ac io me sh'],
];
