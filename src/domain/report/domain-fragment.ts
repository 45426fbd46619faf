import { readDomainName } from '../domain-name.ts';

/** Longer than any domain (RFC 1035 section 2.3.4), in any writing. */
const maxDomainLength = 320;

/** A domain alone, in ASCII and lower case; undefined for anything else, also for an address: its mailbox is nobody's business. */
export function readDomain(text: string): string | undefined {
  if (text.length > maxDomainLength || /[@/:?#]/.test(text)) return undefined;
  const read = readDomainName(text);
  return 'domain' in read ? read.domain : undefined;
}

const domainKey = 'domain';
const providerKey = 'provider';

/** What a link's sender let it carry about its reader's mail, in the fragment, which no server sees. */
export interface LinkedContext {
  domain: string | undefined;
  /** Id of a row of the providers, by its shape alone: whether there is such a row is the reader's to look up. */
  provider: string | undefined;
}

/** Reads an address's fragment, with or without its number sign. Never throws. */
export function readContext(fragment: string): LinkedContext {
  const parameters = new URLSearchParams(fragment.replace(/^#/, ''));
  const provider = parameters.get(providerKey) ?? '';
  return {
    domain: readDomain(parameters.get(domainKey) ?? ''),
    provider: provider.length <= 60 && /^[a-z0-9-]+$/.test(provider) ? provider : undefined,
  };
}

/** The domain in an address's fragment, if there is one. */
export function readFragment(fragment: string): string | undefined {
  return readContext(fragment).domain;
}

/** The fragment that carries a domain and a provider, with its number sign; empty without either. */
export function writeFragment(domain: string | undefined, provider?: string): string {
  const parts = [domain === undefined ? '' : `${domainKey}=${domain}`, provider === undefined ? '' : `${providerKey}=${provider}`];
  const fragment = parts.filter((part) => part !== '').join('&');
  return fragment === '' ? '' : `#${fragment}`;
}
