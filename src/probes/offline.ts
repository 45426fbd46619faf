/** Surely without a network; `true` in a browser proves nothing, and Node does not say. */
export function isOffline(): boolean {
  return 'navigator' in globalThis && 'onLine' in navigator && !navigator.onLine;
}
