/** The laws over the rows of providers, programs and block lists: `npm run check:knowledge` holds them. */
import { identities } from '../src/domain/catalogue/identities.ts';
import { blocklists } from '../src/knowledge/blocklists/blocklists.ts';
import { formats } from '../src/knowledge/bounces/formats.ts';
import { clientErrors } from '../src/knowledge/programs/client-errors.ts';
import { programs } from '../src/knowledge/programs/programs.ts';
import { groups } from '../src/knowledge/providers/groups.ts';
import type { Provider } from '../src/knowledge/providers/provider.ts';
import { providers } from '../src/knowledge/providers/providers.ts';
import { sharedIncludes, sharedMarks, sharedNames, sharedServers } from '../src/knowledge/providers/shared.ts';
import { replies } from '../src/knowledge/replies/replies.ts';

/** Whose page holds what block lists say. */
const blockListsPage = 'block-lists';

/** What breaks a law, a sentence each. */
export function checkProviders(): string[] {
  return [...checkIds(), ...checkProvenance(), ...checkReferences(), ...checkBelongings()];
}

function checkIds(): string[] {
  const ids = [...providers, ...groups, ...programs].map(({ id }) => id).concat(blockListsPage);
  return [...twice(ids), ...twice(blocklists.map(({ id }) => id))].map((id) => `the id ${id} is that of two rows`);
}

function checkProvenance(): string[] {
  const day = /^\d{4}(-\d\d){0,2}$/;
  const signIns = providers.flatMap(({ id, signIn }) =>
    signIn ? [{ ...signIn, id: `how to sign in to ${id}`, checked: signIn.told }] : [],
  );
  return [...providers, ...programs, ...blocklists, ...signIns].flatMap(({ id, sources, certainty, checked }) =>
    sources.every(({ reference }) => reference.trim() !== '') && certainty.length > 0 && day.test(checked)
      ? []
      : [`${id} lacks a source, a certainty or the day it was checked`],
  );
}

/** Every id that a row names is that of a row. */
function checkReferences(): string[] {
  const known = new Set([...providers, ...groups, ...programs].map(({ id }) => id).concat(blockListsPage));
  const services = new Set(providers.map(({ id }) => id));
  const groupIds = new Set(groups.map(({ id }) => id));
  const lists = new Set(blocklists.map(({ id }) => id));
  const said = [...replies, ...clientErrors];
  const marked = new Set(identities.filter(({ marks }) => marks.length > 0).map(({ id }) => id));
  return [
    ...said.filter(({ provider }) => !known.has(provider)).map(({ id, provider }) => `${id} is said by ${provider}, who has no row`),
    ...said
      .filter(({ scope, provider }) => scope === 'provider' && !marked.has(provider))
      .map(({ id, provider }) => `${id} counts where ${provider} is named, who has no marks to be named by`),
    ...said
      .filter(({ blocklist }) => blocklist !== undefined && !lists.has(blocklist))
      .map(({ id, blocklist }) => `${id} names the block list ${blocklist}, which has no row`),
    ...formats.filter(({ id }) => !known.has(id)).map(({ id }) => `bounces are written by ${id}, who has no row`),
    ...providers
      .filter(({ group }) => group !== undefined && !groupIds.has(group))
      .map(({ id, group }) => `${id} belongs to the group ${group}, which has no row`),
    ...providers.flatMap(({ id, hosting, mxSharedWith }) =>
      [hosting, mxSharedWith]
        .filter((other) => other !== undefined && !services.has(other))
        .map((other) => `${id} names ${other}, who has no row`),
    ),
    ...groups.filter(({ id }) => !providers.some(({ group }) => group === id)).map(({ id }) => `the group ${id} has no members`),
  ];
}

/** Every name, mark, MX host, address domain, SPF include, server and DNS zone belongs to one row, or says that it is shared. */
function checkBelongings(): string[] {
  return [
    ...clashes('name', sharedNames, [
      ...providers.map((row) => [ownerOf(row), lower([row.name, ...(row.names ?? [])])] as const),
      ...[...groups, ...programs].map(({ id, name, names = [] }) => [id, lower([name, ...names])] as const),
    ]),
    ...clashes(
      'mark',
      sharedMarks,
      [...providers, ...groups, ...programs].map(({ id, marks = [] }) => [id, marks] as const),
    ),
    ...clashes(
      'MX host',
      {},
      providers.map(({ id, mx = [], mxOld = [] }) => [id, [...mx, ...mxOld]] as const),
    ),
    ...clashes(
      'address domain',
      {},
      providers.map(({ id, emailDomains = [] }) => [id, emailDomains] as const),
    ),
    ...clashes(
      'SPF include',
      sharedIncludes,
      providers.map((row) => [ownerOf(row), lower(row.spfIncludes ?? [])] as const),
    ),
    ...clashes(
      'server',
      sharedServers,
      providers.map((row) => [ownerOf(row), serversOf(row)] as const),
    ),
    ...clashes(
      'DNS zone',
      {},
      blocklists.map(({ id, zones = [] }) => [id, zones] as const),
    ),
  ];
}

/** The products of a company share its names, servers and records. */
function ownerOf({ id, group, hosting, mxSharedWith }: Provider): string {
  return group ?? hosting ?? mxSharedWith ?? id;
}

function lower(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.map((text) => text.toLowerCase()))];
}

function serversOf({ imap, pop3, smtp = [] }: Provider): readonly string[] {
  const hosts = [imap, pop3, ...smtp].flatMap((server) => (server ? [server.host] : []));
  // A host in the customer's own domain is nobody's.
  return [...new Set(hosts)].filter((host) => !host.includes('{domain'));
}

/** What several rows hold without saying that it is shared, and what is called shared by others than those that hold it. */
function clashes(
  what: string,
  sharedBy: Readonly<Record<string, string>>,
  rows: readonly (readonly [owner: string, texts: readonly string[]])[],
): string[] {
  const owners = new Map<string, Set<string>>();
  for (const [owner, texts] of rows) for (const text of texts) owners.set(text, (owners.get(text) ?? new Set()).add(owner));
  const found = [...owners].flatMap(([text, all]) => {
    const said = sharedBy[text] ?? [...all][0];
    return [...all].toSorted().join(' ') === said ? [] : [`the ${what} ${text} belongs to ${[...all].toSorted().join(' ')}`];
  });
  return [
    ...found,
    ...Object.keys(sharedBy)
      .filter((text) => !owners.has(text))
      .map((text) => `the ${what} ${text} is shared by nobody`),
  ];
}

function twice(ids: readonly string[]): string[] {
  return ids.filter((id, at) => ids.indexOf(id) !== at);
}
