import { owners, type Owner } from '../../knowledge/owner.ts';
import type { Authority } from '../../knowledge/source.ts';
import type { CodeRow } from './code-row.ts';

/** What the table of codes can be narrowed by, each with its values as they stand in an address. */
export const facets = {
  class: ['2', '3', '4', '5'],
  owner: owners,
  permanence: ['permanent', 'temporary', 'not-an-error'],
  source: ['guide', 'standard', 'registry', 'provider', 'third-party', 'memory'],
} as const satisfies {
  class: readonly string[];
  owner: readonly Owner[];
  permanence: readonly CodeRow['permanence'][];
  source: readonly Authority[];
};

export type Facet = keyof typeof facets;

/** The values chosen; a facet that nothing is chosen of is absent. */
export type Chosen = { readonly [Name in Facet]?: (typeof facets)[Name][number] };

/** What a row needs to be filtered by. */
export type Faceted = Pick<CodeRow, 'class' | 'owner' | 'permanence'> & { authorities: readonly Authority[] };

/** Reads an address's query. Unknown names and values, which anyone can write into a link, are dropped. */
export function readFacets(query: URLSearchParams): Chosen {
  const names: readonly Facet[] = ['class', 'owner', 'permanence', 'source'];
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = facets[name].find((known) => known === query.get(name));
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** The query of an address with these facets, without its question mark, always in the same order. */
export function writeFacets(chosen: Chosen): string {
  return new URLSearchParams(Object.entries(chosen).toSorted(([one], [other]) => one.localeCompare(other))).toString();
}

/** Whether a row is among what was chosen. */
export function fitsFacets(row: Faceted, chosen: Chosen): boolean {
  return (
    (chosen.class === undefined || String(row.class) === chosen.class) &&
    // Where nothing failed nobody must act, not even wait.
    (chosen.owner === undefined || (row.owner === chosen.owner && row.permanence !== 'not-an-error')) &&
    (chosen.permanence === undefined || row.permanence === chosen.permanence) &&
    (chosen.source === undefined || row.authorities.includes(chosen.source))
  );
}
