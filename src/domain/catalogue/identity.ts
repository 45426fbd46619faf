import { identities } from './identities.ts';

/** Who says something: a provider, a group of them, or a program. */
export interface Identity {
  id: string;
  /** As people know it. */
  name: string;
  /** All its names and those of its members, lower case. */
  names: readonly string[];
  /** Pieces of text by which a reply shows that it is theirs, lower case. */
  marks: readonly string[];
}

const byId: ReadonlyMap<string, Identity> = new Map(identities.map((row) => [row.id, row]));

/** The name of a provider, group or program; the id itself where it has none of its own. */
export function nameOf(id: string): string {
  return byId.get(id)?.name ?? id;
}

/** What shows in a text that its words are theirs; empty where nothing does. */
export function marksOf(id: string): readonly string[] {
  return byId.get(id)?.marks ?? [];
}
