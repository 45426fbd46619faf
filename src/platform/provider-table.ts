import type * as Settings from '../domain/providers/mail-settings.ts';
import { loadPart, PartMissing, type Missing } from './parts.ts';

type Table = typeof Settings;

const listeners = new Set<() => void>();
let loaded: Table | undefined;
let missing: Missing | undefined;
let loading: Promise<void> | undefined;

/** The table of providers where it is here already. It is large, and most people never need it: it is fetched when somebody does. */
export function providerTable(): Table | undefined {
  return loaded;
}

/** Why the table, which was asked for, isn't here; undefined where it is, or nobody asked. */
export function missingTable(): Missing | undefined {
  return missing;
}

/** Fetches the table. Never rejects: where it can't be fetched `missingTable` says why, and it is tried again the next time. */
export function loadProviderTable(): Promise<void> {
  loading ??= fetchTable();
  return loading;
}

async function fetchTable(): Promise<void> {
  try {
    loaded = await loadPart(() => import('../domain/providers/mail-settings.ts'));
    missing = undefined;
  } catch (error) {
    missing = error instanceof PartMissing ? error.why : 'interrupted';
    loading = undefined;
  }
  for (const listener of listeners) listener();
}

/** Calls the listener once the table is here, or is known to be missing; returns what ends that. */
export function onProviderTable(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
