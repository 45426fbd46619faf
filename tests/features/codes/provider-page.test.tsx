import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { providers } from '../../../src/knowledge/providers/providers.ts';
import { renderAt } from '../../support/render-at.tsx';
import { readWords } from '../../support/words.ts';

const shown = () => screen.getByRole('main').textContent ?? '';

function rowOf(id: string) {
  const row = providers.find((one) => one.id === id);
  if (!row) throw new Error(`no row ${id}`);
  return row;
}

describe('a provider’s page', () => {
  it('shows its servers and how to sign in, with the page where that is set up', async () => {
    await renderAt('/en/codes/providers/icloud');
    const words = readWords('en', 'settings');
    const { imap, signIn } = rowOf('icloud');
    for (const part of [words.title, imap?.host, words.signIn.methods['app-password'], words.users.localpart, words.users.address])
      expect(shown()).toContain(part);
    expect(screen.getByRole('link', { name: words.signIn.appPasswords }).getAttribute('href')).toBe(signIn?.appPasswords);
  });

  it('of several services shows each under its name', async () => {
    await renderAt('/fi/codes/providers/yahoo-and-aol');
    const words = readWords('fi', 'settings');
    for (const id of ['yahoo', 'aol']) expect(shown()).toContain(rowOf(id).imap?.host);
    expect(shown()).toContain(words.signIn.methods.oauth2);
  });

  it('says what must be allowed first', async () => {
    await renderAt('/fi/codes/providers/qq');
    expect(shown()).toContain(readWords('fi', 'settings').signIn.switchOn.imap);
  });

  it('of a program shows no settings', async () => {
    await renderAt('/en/codes/providers/postfix');
    expect(shown()).not.toContain(readWords('en', 'settings').title);
  });
});

describe('the page of a reply that names a block list', () => {
  it('leads to where the address is taken off it, and says who asks', async () => {
    await renderAt('/fi/codes/block-5-7-1-bl-spamcop-net');
    const words = readWords('fi', 'blocklists');
    const link = screen.getByRole('link', { name: words.lookUp.replace('{{list}}', 'SpamCop SCBL') });
    expect(link.getAttribute('href')).toBe('https://www.spamcop.net/bl.shtml');
    expect(shown()).toContain(words.delisting.administrator);
    expect(shown()).toContain(words.contents['spam-senders']);
  });

  it('says of a list that has ended that the fault is the other server’s', async () => {
    await renderAt('/en/codes/block-5-7-1-ix-dnsbl-manitu-net');
    expect(shown()).toContain(readWords('en', 'blocklists').closedIn.replace('{{year}}', '2025'));
  });
});
