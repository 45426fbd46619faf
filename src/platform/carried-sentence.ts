/**
 * What a person wrote, or the domain in it, carried by the history entry to the page it led to: Back and a reload
 * find it, and it is in no address.
 */

/** Longer than anything that is carried: a state of somebody else's making. */
const longest = 2000;

/** Puts a sentence into a router `state`. */
export function carrySentence(sentence: string): unknown {
  return { sentence };
}

/** Puts a domain into a router `state`. */
export function carryDomain(domain: string): unknown {
  return { domain };
}

/** The sentence in a router `state`; undefined where none is. */
export function carriedSentence(state: unknown): string | undefined {
  return textIn(state, 'sentence');
}

/** The domain in a router `state`; undefined where none is. */
export function carriedDomain(state: unknown): string | undefined {
  return textIn(state, 'domain');
}

function textIn(state: unknown, key: string): string | undefined {
  const value = typeof state === 'object' && state !== null ? new Map<string, unknown>(Object.entries(state)).get(key) : undefined;
  return typeof value === 'string' && value.length <= longest ? value : undefined;
}
