/**
 * The words of a code search, carried by the history entry: Back and a reload find them, and they are in no address, which a browser
 * keeps and may send to the person's other devices.
 */

/** Browsers refuse large history states. What is longer is no search that anyone comes back to. */
const longestCarried = 10_000;

/** Puts words into a router `state`, beside what is in it already. */
export function carrySearch(words: string, state?: unknown): unknown {
  const { search: _, ...rest } = asRecord(state);
  const search = words.trim() === '' || words.length > longestCarried ? undefined : words;
  if (search !== undefined) return { ...rest, search };
  return Object.keys(rest).length > 0 ? rest : null;
}

/** The words in a router `state`; undefined where none are. */
export function carriedSearch(state: unknown): string | undefined {
  const { search } = asRecord(state);
  return typeof search === 'string' ? search : undefined;
}

function asRecord(state: unknown): Record<string, unknown> {
  return typeof state === 'object' && state !== null ? { ...state } : {};
}
