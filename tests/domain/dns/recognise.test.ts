import { describe, expect, it } from 'vitest';
import { knownProviders } from '../../../src/domain/dns/known-providers.ts';
import { recogniseHost } from '../../../src/domain/dns/recognise.ts';
import { productsOf } from '../../../src/domain/providers/catalogue.ts';

const providers = knownProviders();

describe('the owner of an MX host', () => {
  it.each([
    ['mx1.mail.ovh.net', 'ovhcloud-mx-plan'],
    ['mx1.ovh.net', 'ovhcloud-mx-plan'],
    ['example-org.mail.protection.outlook.com', 'microsoft-365'],
    ['aspmx.l.google.com', 'google-workspace'],
    ['mx0a-00000001.pphosted.com', 'proofpoint'],
    ['inbound-smtp.eu-west-1.amazonaws.com', 'amazon-workmail'],
  ])('%s is %s', (host, id) => {
    expect(recogniseHost(host, providers)?.id).toBe(id);
  });

  it.each([
    'mail.example.org',
    '',
    'evilmail.ovh.net',
    'ovh.net',
    'mail.ovh.net.example.org',
    'mail.protection.outlook.com',
    'constructor',
    // A star inside is exactly one label.
    'inbound-smtp.amazonaws.com',
    'inbound-smtp.a.b.amazonaws.com',
  ])('of %j is nobody we know', (host) => {
    expect(recogniseHost(host, providers)).toBeUndefined();
  });
});

it('the products that share mail servers are all that MX records may mean', () => {
  expect(productsOf('ovhcloud-mx-plan')).toEqual(
    expect.arrayContaining(['ovhcloud-mx-plan', 'ovhcloud-zimbra', 'ovhcloud-email-pro', 'ovhcloud-exchange-hosted']),
  );
  expect(productsOf('ovhcloud-mx-plan')).not.toContain('ovhcloud-exchange-private');
  expect(productsOf('proton')).toEqual(['proton']);
  expect(productsOf('nobody')).toEqual([]);
});
