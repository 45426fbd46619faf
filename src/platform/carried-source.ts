/**
 * A pasted text or opened file on its way from one page to another, carried by the history entry:
 * it outlives a reload and the back button, dies with the tab, and is in no address.
 */
export type Source = string | Uint8Array;

/** Browsers refuse large history states (Firefox 16 MiB, Safari less); longer sources are kept in memory alone. */
const longestCarried = 500_000;

/** Stands for a source that was too large to outlive a reload. */
export const lost = Symbol('lost');

const inMemory = new Map<number, Source>();

/** Puts a source into a value for the router's `state`. */
export function carrySource(source: Source): unknown {
  if (source.length <= longestCarried) return { source };
  // One large source at a time: the one before is let go, so that a day of pasting doesn't fill the memory.
  const key = 1 + Math.max(0, ...inMemory.keys());
  inMemory.clear();
  inMemory.set(key, source);
  return { sourceKey: key };
}

/** The source in a router `state`; `lost` where it was too large; undefined where none was carried. */
export function carriedSource(state: unknown): Source | typeof lost | undefined {
  if (typeof state !== 'object' || state === null) return undefined;
  if ('source' in state && (typeof state.source === 'string' || state.source instanceof Uint8Array)) return state.source;
  if ('sourceKey' in state && typeof state.sourceKey === 'number') return inMemory.get(state.sourceKey) ?? lost;
  return undefined;
}
