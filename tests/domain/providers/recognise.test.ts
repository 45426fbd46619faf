import { describe, expect, it } from 'vitest';
import { ownerOfHost, recogniseProvider } from '../../../src/domain/providers/recognise.ts';

describe('the owner of an MX host', () => {
  it.each([
    ['mx1.mail.ovh.net', 'ovhcloud-mx-plan', false],
    ['MX1.MAIL.OVH.NET.', 'ovhcloud-mx-plan', false],
    ['mx1.ovh.net', 'ovhcloud-mx-plan', true],
    ['example-org.mail.protection.outlook.com', 'microsoft-365', false],
    ['aspmx.l.google.com', 'google-workspace', false],
    ['mx0a-00000001.pphosted.com', 'proofpoint', false],
  ])('%s belongs to %s', (host, id, old) => {
    const owner = ownerOfHost(host);
    expect(owner.provider?.id).toBe(id);
    expect(owner.old).toBe(old);
  });

  it.each([
    'mail.example.org',
    '',
    '.',
    'evilmail.ovh.net',
    'ovh.net',
    'mail.ovh.net.example.org',
    'mail.protection.outlook.com',
    'constructor',
  ])('%s belongs to nobody we know', (host) => {
    expect(ownerOfHost(host).provider).toBeNull();
  });

  it('takes a star inside for exactly one label', () => {
    expect(ownerOfHost('inbound-smtp.eu-west-1.amazonaws.com').provider).not.toBeNull();
    expect(ownerOfHost('inbound-smtp.amazonaws.com').provider).toBeNull();
    expect(ownerOfHost('inbound-smtp.a.b.amazonaws.com').provider).toBeNull();
  });
});

describe('the provider of a domain', () => {
  it('is single when all hosts agree, with every product that shares them', () => {
    const found = recogniseProvider(['mx0.mail.ovh.net', 'mx1.mail.ovh.net']);
    expect(found.kind).toBe('single');
    expect(found.mailbox?.id).toBe('ovhcloud-mx-plan');
    expect(found.products.map(({ id }) => id)).toEqual(expect.arrayContaining(['ovhcloud-zimbra', 'ovhcloud-email-pro']));
  });

  it('is guessed from SPF behind a filter, and only there', () => {
    const found = recogniseProvider(['mx0a-1.pphosted.com', 'mx0b-1.pphosted.com'], ['spf.protection.outlook.com']);
    expect(found.kind).toBe('filter');
    expect(found.mailbox?.id).toBe('microsoft-365');
    expect(recogniseProvider(['mx0a-1.pphosted.com']).mailbox).toBeNull();
    expect(recogniseProvider(['mx0a-1.pphosted.com'], ['spf.protection.outlook.com', 'mx.ovh.com']).mailbox).toBeNull();
  });

  it('is mixed when two own the hosts, or a stranger stands beside', () => {
    expect(recogniseProvider(['mx1.mail.ovh.net', 'aspmx.l.google.com']).kind).toBe('mixed');
    expect(recogniseProvider(['mx1.mail.ovh.net', 'mail.example.org']).kind).toBe('mixed');
  });

  it('is unknown for an own server and for no MX', () => {
    expect(recogniseProvider(['mail.example.org']).kind).toBe('unknown');
    expect(recogniseProvider([]).kind).toBe('unknown');
  });
});
