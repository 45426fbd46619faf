/**
 * What one address gave: JSON, an HTTP status that is no success, or a failure on the way. `unreachable` covers all that a
 * page can't distinguish: no network, no such host, a blocker, an answer the page may not read.
 */
export type JsonReply =
  | { readonly json: unknown }
  | { readonly status: number }
  | { readonly failure: 'offline' | 'timeout' | 'unreachable' | 'not-json' | 'stopped' };

/** Asks one address by one GET. Never rejects. */
export type AskJson = (address: string) => Promise<JsonReply>;
