/** A resolver that answers pages over HTTPS (RFC 8484, GET, CORS). What it says it keeps is in the locales under its id. */
export interface ResolverRow {
  readonly id: 'cloudflare' | 'dns-sb';
  readonly name: string;
  readonly url: string;
}

/**
 * The operator's choice: the first is asked, the second only when that answer is bad or missing.
 * Never one that filters. The security policy of the pages lets them ask these and nobody else.
 */
export const resolvers: readonly [ResolverRow, ResolverRow] = [
  { id: 'cloudflare', name: 'Cloudflare (cloudflare-dns.com)', url: 'https://cloudflare-dns.com/dns-query' },
  { id: 'dns-sb', name: 'DNS.SB (doh.dns.sb)', url: 'https://doh.dns.sb/dns-query' },
];
