import { useSyncExternalStore } from 'react';
import { isOffline } from '../../probes/offline.ts';

/** Whether the device is surely without a network: then nobody can be asked, and the manual check is all there is. */
export function useOffline(): boolean {
  return useSyncExternalStore(onChange, isOffline, () => false);
}

function onChange(listener: () => void): () => void {
  const events = ['online', 'offline'] as const;
  for (const event of events) window.addEventListener(event, listener);
  return () => {
    for (const event of events) window.removeEventListener(event, listener);
  };
}
