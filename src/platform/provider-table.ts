import type * as Settings from '../domain/providers/mail-settings.ts';

type Table = typeof Settings;

const listeners = new Set<() => void>();
let loaded: Table | undefined;
let loading: Promise<void> | undefined;

/** The table of providers where it is here already. It is large, and most people never need it: it is fetched when somebody does. */
export function providerTable(): Table | undefined {
  return loaded;
}

/** Fetches the table. Never rejects: where it can't be fetched nothing is there, and it is tried again the next time. */
export function loadProviderTable(): Promise<void> {
  loading ??= fetchTable();
  return loading;
}

async function fetchTable(): Promise<void> {
  try {
    loaded = await import('../domain/providers/mail-settings.ts');
    for (const listener of listeners) listener();
  } catch {
    loading = undefined;
  }
}

/** Calls the listener once the table is here; returns what ends that. */
export function onProviderTable(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
