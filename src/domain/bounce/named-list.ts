import { blocklists } from '../../knowledge/blocklists/blocklists.ts';
import type { Blocklist } from '../../knowledge/blocklists/blocklist.ts';
import { outermost, type Match } from './phrase-matcher.ts';

/** Every zone and name of a block list with its list, for an index of phrases. */
export const listNames: readonly (readonly [phrase: string, list: Blocklist])[] = blocklists.flatMap((list) =>
  [...new Set([...(list.zones ?? []), ...(list.named ?? [])])].map((phrase) => [phrase, list] as const),
);

/**
 * The block list that a reply names: of several the first, and of one that answers for several the one of them that is named beside it
 * (`zen.spamhaus.org … spamhaus.org/pbl`). Matches come in the order of their places. Undefined where none is named.
 */
export function namedList(matches: readonly Match<Blocklist>[]): Blocklist | undefined {
  const [first, ...others] = outermost(matches).map(({ value }) => value);
  return first && (others.find(({ partOf }) => partOf === first.id) ?? first);
}
