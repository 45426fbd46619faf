import { listedServers, type RegistryServer } from '../../knowledge/registries/listed-servers.ts';
import { unlistedServers } from '../../knowledge/registries/unlisted-servers.ts';
import { unreadableHosts } from '../../knowledge/registries/unreadable-hosts.ts';

/** The RDAP server of a top-level domain. */
export interface Registry {
  /** Address to put `domain/<name>` after; ends in a slash. */
  readonly base: string;
  readonly host: string;
  /** A page may read its answers (CORS). */
  readonly readable: boolean;
  /** IANA lists it; otherwise it is only known to answer. */
  readonly listed: boolean;
}

const unreadable: ReadonlySet<string> = new Set(unreadableHosts);

function toRegistry(base: string, listed: boolean): Registry {
  const { hostname } = new URL(base);
  return { base, host: hostname, readable: !unreadable.has(hostname), listed };
}

interface Server {
  readonly base: string;
  readonly listed: boolean;
}

let table: ReadonlyMap<string, Server> | undefined;

/** Made at the first question: most visits never ask. */
function serverTable(): ReadonlyMap<string, Server> {
  table ??= new Map([...serversByEnding(listedServers, true), ...serversByEnding(unlistedServers, false)]);
  return table;
}

function serversByEnding(rows: readonly RegistryServer[], listed: boolean): [ending: string, server: Server][] {
  return rows.flatMap(([base, endings]) =>
    endings
      .trim()
      .split(/\s+/)
      .map((ending): [string, Server] => [ending, { base: base.replaceAll('{ending}', ending), listed }]),
  );
}

/** Last label of a domain. */
export function topLevelOf(domain: string): string {
  return domain.slice(domain.lastIndexOf('.') + 1);
}

/**
 * The registry of a domain (A-labels, lower case): undefined where none is known, which says nothing about the
 * domain. IANA's rows for names are all top-level domains today, so the longest match of RFC 9224 section 4 is the
 * last label.
 */
export function registryOf(domain: string): Registry | undefined {
  const row = serverTable().get(topLevelOf(domain));
  return row && toRegistry(row.base, row.listed);
}

/** Origins of every server that a page can ask, for the security policy of the pages. Sorted. */
export function askableRegistries(): readonly string[] {
  const registries = [...serverTable().values()].map(({ base, listed }) => toRegistry(base, listed));
  return [...new Set(registries.filter(({ readable }) => readable).map(({ base }) => new URL(base).origin))].toSorted();
}

/**
 * Where a registry keeps a page for looking up a domain, by top-level domain. Sources: the registries' own sites,
 * 2026.
 */
const lookUpPages: Readonly<Record<string, string>> = {
  de: 'https://webwhois.denic.de/',
  eu: 'https://whois.eurid.eu/en/',
  fi: 'https://www.traficom.fi/en/communications/fi-domains/fi-domain-name-search',
};

/** Older endings that look generic but are not under ICANN's contracts, so that its lookup doesn't know them. */
const notIcann: ReadonlySet<string> = new Set(['arpa', 'edu', 'gov', 'int', 'mil']);

/**
 * The page where a person can look a domain up: the registry's own, ICANN's for generic endings, else IANA's page
 * of the ending, which names the registry. Opening it tells that page's keeper; only ICANN's address carries the
 * domain.
 */
export function lookUpPage(domain: string): string {
  const ending = topLevelOf(domain);
  const own = Object.hasOwn(lookUpPages, ending) ? lookUpPages[ending] : undefined;
  if (own !== undefined) return own;
  const generic = ending.length > 2 && !ending.startsWith('xn--') && !notIcann.has(ending);
  return generic
    ? `https://lookup.icann.org/en/lookup?name=${encodeURIComponent(domain)}`
    : `https://www.iana.org/domains/root/db/${encodeURIComponent(ending)}.html`;
}
