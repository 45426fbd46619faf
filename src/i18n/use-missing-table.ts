import { useSyncExternalStore } from 'react';
import { loadProviderTable, missingTable, onProviderTable } from '../platform/provider-table.ts';
import { useMissingWords, type MissingWords } from './use-missing-words.ts';

const none = () => undefined;
const retry = () => void loadProviderTable();

/** What is said where the table of providers was wanted and isn't here. */
export function useMissingTable(): MissingWords | undefined {
  const why = useSyncExternalStore(onProviderTable, missingTable, none);
  return useMissingWords(why && { why, trying: false, retry });
}
