import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { carriedSearch } from '../../../src/platform/carried-search.ts';
import { carriedSource, pasted } from '../../../src/platform/carried-source.ts';
import { here, renderAt } from '../../support/render-at.tsx';

const boxName = "What's wrong, an error, a code or a domain";

async function put(text: string) {
  const user = await renderAt('/en');
  const box = screen.getByRole('textbox', { name: boxName });
  await user.click(box);
  await user.paste(text);
  await user.click(screen.getByRole('button', { name: 'Find out' }));
  return user;
}

async function arriveAt(address: string) {
  await waitFor(() => {
    expect(here.address).toBe(address);
  });
}

describe('the one box', () => {
  it('takes a code to its page', async () => {
    await put(' 550 ');
    await arriveAt('/en/codes/550');
  });

  it('takes an error line to the decoder, outside the address', async () => {
    const line = '550 5.1.1 <anna@dest.example>: user unknown';
    await put(line);
    await arriveAt('/en/decode');
    expect(carriedSource(here.state)).toEqual(pasted(line));
  });

  it('takes a domain to its check, without the mailbox, outside the address', async () => {
    await put('Matti@Firma.example');
    await arriveAt('/en/domain');
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: /domain/i }).value).toBe('firma.example');
  });

  it('takes a symptom into the wizard, outside the address, and says what it was taken for', async () => {
    await put("my emails won't sned");
    await arriveAt('/en/check/product?symptom=cannot-send');
    expect(await screen.findByText(/my emails won't sned/)).toBeTruthy();
    expect(screen.getByText(/I can't send/)).toBeTruthy();
  });

  // Half of a character, as cutting a text in the middle of an emoji leaves it, fits into no address.
  it.each(['mailbox full', 'mailbox \uD83D full'])('takes a few words (%j) to the search, outside the address', async (words) => {
    await put(words);
    await arriveAt('/en/codes');
    expect(carriedSearch(here.state)).toBe(words);
    expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe(words);
  });

  it('says what to do when it is empty', async () => {
    const user = await put('   ');
    expect(screen.getByRole('alert').textContent).toMatch(/Paste or type something first/);
    expect(here.address).toBe('/en');
    // For who comes back to it from another tab; what is put right takes it away.
    expect(document.title).toMatch(/^Error: /);
    await user.type(screen.getByRole('textbox', { name: boxName }), '550');
    await user.click(screen.getByRole('button', { name: 'Find out' }));
    await arriveAt('/en/codes/550');
    expect(document.title).not.toMatch(/Error: /);
  });

  it('takes a code nobody gave a meaning to what its digits tell', async () => {
    await put('599');
    await arriveAt('/en/codes/599');
    expect(screen.getByRole('heading', { name: 'What the digits of 599 mean' })).toBeTruthy();
  });

  it('sends a single line by Enter, and keeps Enter as a line break in longer text', async () => {
    const user = await renderAt('/en');
    const box = screen.getByRole<HTMLTextAreaElement>('textbox', { name: boxName });
    await user.type(box, 'first{Shift>}{Enter}{/Shift}second{Enter}third');
    expect(box.value).toBe('first\nsecond\nthird');
    await user.clear(box);
    await user.type(box, '552{Enter}');
    await arriveAt('/en/codes/552');
  });

  it('takes a chosen file to the decoder', async () => {
    const user = await renderAt('/en');
    const file = new File(['550 5.1.1 no such user'], 'bounce.eml');
    await user.upload(screen.getByLabelText('Choose a file', { selector: 'input' }), file);
    await arriveAt('/en/decode');
    expect(carriedSource(here.state)).toEqual([{ name: 'bounce.eml', content: new TextEncoder().encode('550 5.1.1 no such user') }]);
  });

  it('refuses a file that is too large, in words', async () => {
    const user = await renderAt('/en');
    const file = new File(['x'], 'large.eml');
    Object.defineProperty(file, 'size', { value: 26 * 1024 * 1024 });
    await user.upload(screen.getByLabelText('Choose a file', { selector: 'input' }), file);
    await waitFor(() => {
      expect(screen.getByRole('alert').textContent).toMatch(/25 MB/);
    });
    expect(here.address).toBe('/en');
  });
});
