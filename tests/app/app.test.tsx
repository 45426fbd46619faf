import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { here, renderAt } from '../support/render-at.tsx';

describe('the frame', () => {
  it('takes query, fragment and a carried text along when the language is switched', async () => {
    const user = await renderAt('/en/codes?class=5#top', { query: 'full' });
    await user.click(screen.getByRole('link', { name: /Suomi/ }));
    await waitFor(() => {
      expect(here.address).toBe('/fi/codes?class=5#top');
    });
    expect(here.state).toEqual({ query: 'full' });
    expect(document.documentElement.lang).toBe('fi');
  });

  it('moves focus to the heading of the page that was navigated to', async () => {
    const user = await renderAt('/en');
    await user.click(screen.getByRole('link', { name: 'How it works' }));
    const heading = await screen.findByRole('heading', { level: 1, name: 'How Mailmend works' });
    expect(document.activeElement).toBe(heading);
  });

  it('leaves focus alone on the page one arrives at', async () => {
    await renderAt('/en');
    expect(document.activeElement).toBe(document.body);
  });

  it.each([
    ['/en/nowhere', "This page isn't here"],
    ['/fi/nowhere/at/all', 'Tätä sivua ei ole'],
    ['/sv/check', "This page isn't here"],
    ['/constructor', "This page isn't here"],
  ])('says that %s is not a page, in its language, and shows the ways on', async (address, title) => {
    await renderAt(address);
    expect(screen.getByRole('heading', { level: 1 }).textContent.replaceAll('\u00AD', '')).toBe(title);
    expect(screen.getAllByRole('main')).toHaveLength(1);
    expect(screen.getByRole('main').querySelectorAll('a')).toHaveLength(4);
  });
});

describe('an address that can’t be decoded', () => {
  it.each([
    ['/en/codes/%E0%A4%A', "We don't have this code"],
    ['/en/codes/providers/%E0%A4%A', "We don't have this provider"],
    ['/en/check/%FF', "This page isn't here"],
    ['/en/codes#q=%E0%A4%A', 'Look up a reply code'],
    ['/en/domain#domain=%E0%A4%A&provider=%FF', "Check a domain's mail"],
    ['/en/report?symptom=%E0%A4%A', 'Open a report'],
  ])('%s is answered by its page', async (address, title) => {
    await renderAt(address);
    const heading = await screen.findByRole('heading', { level: 1 });
    expect(heading.textContent.replaceAll('\u00AD', '')).toBe(title);
  });
});

describe('the bare address', () => {
  it('offers both languages and sends nobody anywhere', async () => {
    const user = await renderAt('/');
    expect(here.address).toBe('/');
    await user.click(screen.getByRole('link', { name: /Jatka suomeksi/ }));
    await waitFor(() => {
      expect(here.address).toBe('/fi');
    });
    expect(screen.getByRole('heading', { level: 1 }).textContent.replaceAll('\u00AD', '')).toBe('Mikä sähköpostissasi on vialla?');
  });
});
