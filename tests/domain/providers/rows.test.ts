import { describe, expect, it } from 'vitest';
import { findProvider, findProviderByName, linksOf, productFor, providerOfAddresses } from '../../../src/domain/providers/catalogue.ts';
import { providers } from '../../../src/knowledge/providers/providers.ts';
import { knownProviders } from '../../../src/domain/dns/known-providers.ts';
import { recogniseHost } from '../../../src/domain/dns/recognise.ts';

const known = knownProviders();

describe('the rows of providers', () => {
  it('are found by id', () => {
    expect(providers.length).toBeGreaterThan(170);
    expect(findProvider('ovhcloud-mx-plan')?.name).toBe('OVHcloud MX Plan');
    expect(findProvider('toString')).toBeUndefined();
  });

  it('are found by their address domains', () => {
    expect(providerOfAddresses('gmail.com')?.id).toBe('gmail');
    expect(providerOfAddresses('example.org')).toBeUndefined();
  });

  it.each([
    ['hotmail', 'outlook-com'],
    ['Google', 'gmail'],
    ['Office 365', 'microsoft-365'],
    ['icloud', 'icloud'],
    ['nobody at all', undefined],
  ])('%s is found by that name', (name, id) => {
    expect(findProviderByName(name)?.id).toBe(id);
  });

  it.each([
    ['gmail', 'dest.example', 'google-workspace'],
    ['gmail', 'gmail.com', 'gmail'],
    ['outlook-com', 'dest.example', 'microsoft-365'],
    ['outlook-com', 'hotmail.fi', 'outlook-com'],
    ['posteo', 'dest.example', 'posteo'],
  ])('who calls the provider of a domain %s has for %s %s', (chosen, domain, product) => {
    const row = findProvider(chosen);
    expect(row && productFor(row, domain).id).toBe(product);
  });

  it.each(providers.map((row) => [row.id, row] as const))('%s is whole', (id, row) => {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(row.name).not.toBe('');
    for (const link of Object.values(linksOf(row))) {
      const { protocol, hostname } = new URL(link.url);
      expect(protocol).toBe('https:');
      expect(hostname).toContain('.');
    }
    for (const { host, port } of [row.imap, row.pop3, ...(row.smtp ?? [])].filter((server) => server !== undefined)) {
      expect(host).toMatch(/^[a-z0-9.{}-]+$/);
      expect([465, 587, 993, 995, 2525, 25, 143, 110]).toContain(port);
    }
    expect(Object.keys(row)).toEqual(expect.arrayContaining([...(row.recalled ?? [])]));
  });

  it('ask for MX hosts that are recognised as their own', () => {
    for (const row of providers) {
      for (const [, host] of row.mxExpected ?? []) {
        if (host.includes('{domain}')) continue;
        // Blanks of the customer's own stand for any label.
        const provider = recogniseHost(host.replaceAll(/\{[a-z-]+\}/g, 'x'), known);
        expect([row.id, row.mxSharedWith], `${row.id}: ${host}`).toContain(provider?.id);
      }
    }
  });
});
