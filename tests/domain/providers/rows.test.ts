import { describe, expect, it } from 'vitest';
import { findProvider, providerOfAddresses, providerRows } from '../../../src/domain/providers/catalogue.ts';
import { knownProviders } from '../../../src/domain/dns/known-providers.ts';
import { recogniseHost } from '../../../src/domain/dns/recognise.ts';

const providers = knownProviders();

describe('the rows of providers', () => {
  it('stand once each and are found by id', () => {
    expect(providerRows).toHaveLength(169);
    expect(new Set(providerRows.map(({ id }) => id)).size).toBe(169);
    expect(findProvider('ovhcloud-mx-plan')?.name).toBe('OVHcloud MX Plan');
    expect(findProvider('toString')).toBeUndefined();
  });

  it('own no pattern and no address domain twice', () => {
    const patterns = providerRows.flatMap(({ mx, mxOld }) => [...(mx ?? []), ...(mxOld ?? [])]);
    expect(patterns).toEqual([...new Set(patterns)]);
    const domains = providerRows.flatMap(({ emailDomains }) => emailDomains ?? []);
    expect(domains).toEqual([...new Set(domains)]);
    expect(providerOfAddresses('gmail.com')?.id).toBe('gmail');
    expect(providerOfAddresses('example.org')).toBeUndefined();
  });

  it.each(providerRows.map((row) => [row.id, row] as const))('%s is whole', (id, row) => {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(row.name).not.toBe('');
    for (const link of Object.values(row.links ?? {})) {
      const { protocol, hostname } = new URL(link.url);
      expect(protocol).toBe('https:');
      expect(hostname).toContain('.');
      expect(link.checked).toMatch(/^\d{4}-(0[1-9]|1[0-2])$/);
    }
    for (const { host, port } of [row.imap, row.pop3, ...(row.smtp ?? [])].filter((server) => server !== undefined)) {
      expect(host).toMatch(/^[a-z0-9.{}-]+$/);
      expect([465, 587, 993, 995, 2525, 25, 143, 110]).toContain(port);
    }
    if (row.mxSharedWith !== undefined) expect(findProvider(row.mxSharedWith)).toBeDefined();
    expect(Object.keys(row)).toEqual(expect.arrayContaining([...(row.general ?? [])]));
  });

  it('ask for MX hosts that are recognised as their own', () => {
    for (const row of providerRows) {
      for (const [, host] of row.mxExpected ?? []) {
        if (host.includes('{domain}')) continue;
        // Blanks of the customer's own stand for any label.
        const provider = recogniseHost(host.replaceAll(/\{[a-z-]+\}/g, 'x'), providers);
        expect([row.id, row.mxSharedWith], `${row.id}: ${host}`).toContain(provider?.id);
      }
    }
  });
});
