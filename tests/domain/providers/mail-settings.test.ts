import { describe, expect, it } from 'vitest';
import { hostFor } from '../../../src/domain/providers/host-name.ts';
import {
  chosenProvider,
  findMailSettings,
  mailSettings,
  mailSettingsOfAddresses,
  providerChoices,
} from '../../../src/domain/providers/mail-settings.ts';

describe('settings of the providers', () => {
  it('are found by id and by the provider’s own addresses, and by nothing else', () => {
    expect(findMailSettings('ovhcloud-mx-plan')?.mx.map(({ host }) => host)).toContain('mx1.mail.ovh.net');
    expect(mailSettingsOfAddresses('gmail.com')?.id).toBe('gmail');
    for (const id of [undefined, '', 'toString', '__proto__']) expect(findMailSettings(id)).toBeUndefined();
    expect(mailSettingsOfAddresses(undefined)).toBeUndefined();
    expect(mailSettingsOfAddresses('example.org')).toBeUndefined();
  });

  it('hold something for each provider, and no blank that only the provider can fill', () => {
    expect(mailSettings.length).toBeGreaterThan(100);
    for (const { imap, smtp, mx, links } of mailSettings) {
      const hosts = [imap?.host, smtp?.host, ...mx.map(({ host }) => host)].filter((host) => host !== undefined);
      expect(hosts.length + Object.keys(links).length).toBeGreaterThan(0);
      for (const host of hosts) expect(hostFor(host, 'dest.example')).not.toMatch(/[{}]/);
      for (const { url } of Object.values(links)) expect(url).not.toMatch(/[{}]/);
    }
  });

  it.each([
    ['Hotmail (Outlook.com)', 'outlook-com'],
    ['MSN (Outlook.com)', 'outlook-com'],
    ['Google (Gmail)', 'gmail'],
    ['Office 365 (Microsoft 365)', 'microsoft-365'],
    ['Gmail', 'gmail'],
  ])('are chosen as %s', (label, id) => {
    const choice = providerChoices.find((one) => one.label === label);
    expect(choice && chosenProvider(choice.id)).toBe(id);
  });

  it('stand in the list once under each name', () => {
    const ids = providerChoices.map((choice) => choice.id);
    expect(ids).toEqual([...new Set(ids)]);
    for (const id of ids) expect(findMailSettings(chosenProvider(id))).toBeDefined();
  });

  it('have the person’s domain filled in, or tell where it belongs', () => {
    expect(hostFor('mail.{domain}', 'dest.example')).toBe('mail.dest.example');
    expect(hostFor('{domain-dashed}.mail.example', 'dest.example')).toBe('dest-example.mail.example');
    expect(hostFor('imap.mail.example', undefined)).toBe('imap.mail.example');
    expect(hostFor('mail.{domain}', undefined)).toEqual(['mail.', '']);
  });
});
