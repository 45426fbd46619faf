import { describe, expect, it } from 'vitest';
import { ownServers, sharedServers, unlistedServers, unreadableHosts } from '../../../src/domain/registry/bootstrap-rows.ts';
import { askableRegistries, lookUpPage, registryOf } from '../../../src/domain/registry/registries.ts';

const endings = [...ownServers.split(' '), ...[...sharedServers, ...unlistedServers].flatMap(([, domains]) => domains.split(' '))];

describe('the rows of registries', () => {
  it('hold every ending once, as A-labels', () => {
    expect(endings).toHaveLength(new Set(endings).size);
    expect(endings.length).toBeGreaterThan(1200);
    expect(endings.filter((ending) => !/^[a-z0-9-]+$/.test(ending))).toEqual([]);
  });

  it('are asked over https only, at an address that ends in a slash', () => {
    for (const [base] of [...sharedServers, ...unlistedServers]) {
      expect(new URL(base).protocol).toBe('https:');
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
