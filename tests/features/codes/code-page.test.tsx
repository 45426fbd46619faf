import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { carriedSearch } from '../../../src/platform/carried-search.ts';
import { here, renderAt } from '../../support/render-at.tsx';
import { readExplanationWords, readWords } from '../../support/words.ts';

const shown = () => document.querySelector('pre')?.textContent ?? '';

describe('the answer for a customer', () => {
  it('tells what is wrong, who can fix it, what to do and when to stop, in the page’s language', async () => {
    await renderAt('/fi/codes/552');
    const words = readExplanationWords('fi')['reply-552'];
    const { owners, verdict } = readWords('fi', 'common');
    for (const part of [words.title, words.meaning, ...words.steps, words.stop, owners.recipient, ...Object.values(verdict)])
      expect(shown()).toContain(part);
    expect(shown()).toContain('/fi/codes/552');
  });

  it('in another language, words and address', async () => {
    const user = await renderAt('/fi/codes/5.1.1');
    await user.selectOptions(screen.getByLabelText('Vastauksen kieli'), 'en');
    await waitFor(() => {
      expect(shown()).toContain(readExplanationWords('en')['address-unknown'].title);
    });
    expect(shown()).toContain('/en/codes/5.1.1');
    expect(shown()).not.toContain('Osoitetta');
  });
});

describe('a code’s page', () => {
  it('leads to its check, the decoder, its neighbours, its provider and its file', async () => {
    await renderAt('/en/codes/google-4-3-0-temporary-system-problem');
    const links = [...screen.getByRole('main').querySelectorAll('a')].map((link) => link.getAttribute('href'));
    for (const target of [
      '/en/check/maintenance',
      '/en/decode',
      '/en/codes/421',
      '/en/codes/4.3.0',
      '/en/codes/providers/google',
      '/codes/google-4-3-0-temporary-system-problem.json',
    ])
      expect(links).toContain(target);
  });

  it.each(['599', 'toString', '__proto__', 'x'.repeat(2000), '%3Cb%3E'])('says that there is none for %j', async (id) => {
    await renderAt(`/en/codes/${id}`);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe("We don't have this code");
  });
});

describe('the page of a code nobody has registered', () => {
  it('says what the decoder says of it, and whose code it shares that with', async () => {
    await renderAt('/fi/codes/5.7.99');
    const words = readExplanationWords('fi')['policy-unexplained'];
    const main = screen.getByRole('main');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(readWords('fi', 'codes').page.unknown.title);
    for (const part of [words.title, words.meaning, ...words.steps, words.stop, readWords('fi', 'common').owners['your-provider']])
      expect(main.textContent).toContain(part);
    expect(
      within(main)
        .getByRole('link', { name: /5\.7\.0/ })
        .getAttribute('href'),
    ).toBe('/fi/codes/5.7.0');
  });

  it('has no card where the decoder finds no code', async () => {
    await renderAt('/fi/codes/4.9.9');
    expect(screen.queryByRole('article')).toBeNull();
  });
});

describe('the table of codes', () => {
  it('keeps what was searched for in the history entry, and in no address', async () => {
    const user = await renderAt('/en/codes?class=5');
    await user.type(screen.getByRole('searchbox'), 'mailbox full');
    await user.tab();
    await waitFor(() => {
      expect(carriedSearch(here.state)).toBe('mailbox full');
    });
    expect(here.address).toBe('/en/codes?class=5');
    // The first search opens the whole catalogue, which a busy machine takes seconds for.
    await waitFor(
      () => {
        expect(within(screen.getByRole('table')).getAllByRole('link')[0]?.textContent).toBe('552');
      },
      { timeout: 15_000 },
    );
  });
});
