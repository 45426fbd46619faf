import { enterNewVersion } from './fresh-visit.ts';
import { PartMissing } from './parts.ts';

const failures = new Set<() => void>();

/**
 * Keeps the parts without which a page can't be shown, by their key. The same key gives the same promise, as React's `use` wants it;
 * one that was rejected too, since React asks for it again and again, until `forgetFailures`. Where a new version of the program has
 * taken the part away, the page is loaded in that version, unless that would cut a check short or lose what was given.
 */
export function keepParts<Key, Part>(load: (key: Key) => Promise<Part>): (key: Key) => Promise<Part> {
  const kept = new Map<Key, Promise<Part>>();
  return (key) => {
    const known = kept.get(key);
    if (known) return known;
    const promise = load(key).catch(leaveOrThrow);
    kept.set(key, promise);
    void promise.then(
      // React reads a promise that says it is fulfilled without waiting a turn, so the first render is whole.
      (value) => Object.assign(promise, { status: 'fulfilled', value }),
      () => failures.add(() => kept.delete(key)),
    );
    return promise;
  };
}

function leaveOrThrow(error: unknown): Promise<never> {
  const left = error instanceof PartMissing && error.why === 'replaced' && mayLeave() ? enterNewVersion() : undefined;
  if (left) return left;
  throw error;
}

/** Answers stand in the query: a check is under way. A large source is in this document's memory alone (carried-source.ts). */
function mayLeave(): boolean {
  const entry: unknown = history.state;
  const carried = typeof entry === 'object' && entry !== null && 'usr' in entry ? entry.usr : undefined;
  return location.search === '' && !(typeof carried === 'object' && carried !== null && 'sourceKey' in carried);
}

/** What could not be fetched may be tried again. */
export function forgetFailures(): void {
  for (const forget of failures) forget();
  failures.clear();
}
