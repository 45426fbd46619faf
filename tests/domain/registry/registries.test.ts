import { describe, expect, it } from 'vitest';
import { askableRegistries, lookUpPage, registryOf } from '../../../src/domain/registry/registries.ts';
import { listedServers } from '../../../src/knowledge/registries/listed-servers.ts';
import { unlistedServers } from '../../../src/knowledge/registries/unlisted-servers.ts';
import { unreadableHosts } from '../../../src/knowledge/registries/unreadable-hosts.ts';

const servers = [...listedServers, ...unlistedServers];
const endings = servers.flatMap(([, names]) => names.trim().split(/\s+/));

/** A label (RFC 1035 section 2.3.1), in ASCII: two hyphens in the third place only where it is an A-label (RFC 5890 section 2.3.1). */
const label = /^(?:xn--[a-z0-9-]*[a-z0-9]|(?!..--)[a-z](?:[a-z0-9-]*[a-z0-9])?)$/;

describe('the rows of registries', () => {
  it('hold every ending once, as A-labels', () => {
    expect(endings).toHaveLength(new Set(endings).size);
    expect(endings.length).toBeGreaterThan(1200);
    expect(endings.filter((ending) => !label.test(ending))).toEqual([]);
  });

  it('are asked over https only, at an address that ends in a slash', () => {
    for (const [base] of servers) {
      expect(new URL(base.replaceAll('{ending}', 'example')).protocol).toBe('https:');
      expect(base).toMatch(/\/$/);
    }
  });

  it('name only hosts as unreadable that some ending has', () => {
    const hosts = new Set(endings.map((ending) => registryOf(`a.${ending}`)?.host));
    expect(unreadableHosts.filter((host) => !hosts.has(host))).toEqual([]);
  });

  it.each([
    ['example.com', 'https://rdap.verisign.com/com/v1/', true, true],
    ['example.fi', 'https://rdap.fi/rdap/rdap/', true, true],
    ['www.example.co.uk', 'https://rdap.nominet.uk/uk/', true, true],
    ['example.xn--eckvdtc9d', 'https://rdap.identitydigital.services/rdap/', true, true],
    ['example.xn--w4r85el8fhu5dnra', 'https://rdap.identitydigital.services/rdap/', true, true],
    ['example.adult', 'https://rdap.nic.adult/', true, true],
    ['example.io', 'https://rdap.identitydigital.services/rdap/', true, false],
    ['example.tw', 'https://ccrdap.twnic.tw/tw/', false, true],
  ])('%s is asked of %s', (domain, base, readable, listed) => {
    expect(registryOf(domain)).toMatchObject({ base, readable, listed });
  });

  it.each(['example.de', 'example.se', 'example.eu', 'example.kg', 'example.test', 'example.constructor', 'example'])(
    'nobody is known to answer for %s',
    (domain) => {
      expect(registryOf(domain)).toBeUndefined();
    },
  );

  it('give the origins a page may ask: each once, none that can not be read', () => {
    const origins = askableRegistries();
    expect(origins).toEqual([...new Set(origins)]);
    expect(origins).toContain('https://rdap.fi');
    expect(origins.filter((origin) => !/^https:\/\/[a-z0-9.-]+$/.test(origin))).toEqual([]);
    expect(origins.filter((origin) => unreadableHosts.includes(new URL(origin).hostname))).toEqual([]);
  });
});

describe('the page for looking a domain up', () => {
  it.each([
    ['example.fi', 'https://www.traficom.fi/en/communications/fi-domains/fi-domain-name-search'],
    ['example.eu', 'https://whois.eurid.eu/en/'],
    ['example.org', 'https://lookup.icann.org/en/lookup?name=example.org'],
    ['example.nl', 'https://www.iana.org/domains/root/db/nl.html'],
    ['example.edu', 'https://www.iana.org/domains/root/db/edu.html'],
    ['example.xn--p1ai', 'https://www.iana.org/domains/root/db/xn--p1ai.html'],
    ['example.constructor', 'https://lookup.icann.org/en/lookup?name=example.constructor'],
  ])('of %s is %s', (domain, page) => {
    expect(lookUpPage(domain)).toBe(page);
  });
});
