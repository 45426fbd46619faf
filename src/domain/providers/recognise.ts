import { providerRows } from './catalogue.ts';
import type { ProviderRow } from './provider.ts';

/** The owner of one MX host. `old`: the provider asks for this host no more. */
export interface HostOwner {
  host: string;
  provider: ProviderRow | null;
  old: boolean;
}

/**
 * What the MX hosts of a domain tell.
 * - `single`: all known hosts belong to `mailbox`; `products` are all rows that use the same hosts, which MX can't tell apart.
 * - `filter`: all belong to a filter; `mailbox` is a guess from the SPF includes, or null.
 * - `mixed`: hosts of several owners.
 * - `unknown`: no host is in the table.
 */
export interface Recognised {
  kind: 'single' | 'filter' | 'mixed' | 'unknown';
  hosts: readonly HostOwner[];
  /** Each owner once, in the order of the hosts. */
  owners: readonly ProviderRow[];
  mailbox: ProviderRow | null;
  products: readonly ProviderRow[];
}

interface Pattern {
  labels: readonly string[];
  /** Only names below the pattern's match. */
  below: boolean;
  length: number;
  provider: ProviderRow;
  old: boolean;
}

/** Patterns by their last label, longest first: the longest that matches wins. */
const patterns = new Map<string, Pattern[]>();
for (const provider of providerRows) {
  for (const text of provider.mx ?? []) addPattern(text, provider, false);
  for (const text of provider.mxOld ?? []) addPattern(text, provider, true);
}
for (const list of patterns.values()) list.sort((a, b) => b.length - a.length);

function addPattern(text: string, provider: ProviderRow, old: boolean): void {
  const below = text.startsWith('*.');
  const labels = (below ? text.slice(2) : text).split('.').toReversed();
  const last = labels[0] ?? '';
  const list = patterns.get(last) ?? [];
  list.push({ labels, below, length: text.length, provider, old });
  patterns.set(last, list);
}

/** Who owns an MX host (any case, with or without the final dot). */
export function ownerOfHost(host: string): HostOwner {
  const name = plain(host);
  const labels = name.split('.').toReversed();
  const found = patterns.get(labels[0] ?? '')?.find((pattern) => matches(labels, pattern));
  return { host: name, provider: found?.provider ?? null, old: found?.old ?? false };
}

function matches(labels: readonly string[], pattern: Pattern): boolean {
  if (labels.length < pattern.labels.length + (pattern.below ? 1 : 0)) return false;
  return pattern.labels.every((label, at) => label === '*' || label === labels[at]);
}

/**
 * Recognises the provider of a domain from its MX hosts and, behind a filter, from the names its
 * SPF record includes.
 */
export function recogniseProvider(mxHosts: readonly string[], spfIncludes: readonly string[] = []): Recognised {
  const hosts = mxHosts.map(ownerOfHost);
  const owners = [...new Set(hosts.flatMap(({ provider }) => (provider === null ? [] : [provider])))];
  const [owner] = owners;
  if (owner === undefined) return { kind: 'unknown', hosts, owners, mailbox: null, products: [] };
  if (owners.length > 1 || hosts.some(({ provider }) => provider === null)) {
    return { kind: 'mixed', hosts, owners, mailbox: null, products: [] };
  }
  if (owner.kind === 'filter') return { kind: 'filter', hosts, owners, mailbox: mailboxFromSpf(spfIncludes), products: [] };
  return { kind: 'single', hosts, owners, mailbox: owner, products: sharing(owner) };
}

/** The host of mailboxes named by an SPF include; null when none or several are named. */
export function mailboxFromSpf(includes: readonly string[]): ProviderRow | null {
  const names = new Set(includes.map(plain));
  const found = providerRows.filter(
    ({ kind, mxSharedWith, spfIncludes }) =>
      kind === 'hosting' && mxSharedWith === undefined && (spfIncludes ?? []).some((include) => names.has(include)),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** The row itself and every product that uses its MX hosts. */
function sharing(owner: ProviderRow): readonly ProviderRow[] {
  return providerRows.filter(({ id, mxSharedWith }) => id === owner.id || mxSharedWith === owner.id);
}

function plain(host: string): string {
  const name = host.trim().toLowerCase();
  return name.endsWith('.') ? name.slice(0, -1) : name;
}
