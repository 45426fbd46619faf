import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { keepChoice } from '../../../src/platform/kept-choices.ts';
import { keepDomain } from '../../../src/platform/kept-domain.ts';
import { here, renderAt } from '../../support/render-at.tsx';
import { readWords } from '../../support/words.ts';

const step = '/en/check/mx?symptom=cannot-receive&product=active&webmail=receives-no&maintenance=none';
const { live: title } = readWords('en', 'wizard');
const words = readWords('en', 'live');
const { wizard, findings } = readWords('en', 'results');
const { answers } = readWords('en', 'checks').steps.mx;

afterEach(() => {
  vi.unstubAllGlobals();
  keepDomain(undefined);
  keepChoice('provider', undefined);
});

/** Opens the look-up and the check by hand at the MX question. */
async function openManualCheck() {
  keepDomain('post.example');
  const user = await renderAt(step);
  await user.click(screen.getByText(title.title));
  await user.click(await screen.findByText(words.manual.title));
  return user;
}

async function paste(user: Awaited<ReturnType<typeof renderAt>>, text: string) {
  const box = screen.getByLabelText(words.manual.box.label);
  await user.clear(box);
  await user.click(box);
  await user.paste(text);
  await user.click(screen.getByRole('button', { name: words.manual.box.submit }));
}

const head = 'Server:\t\t192.0.2.53\nAddress:\t192.0.2.53#53\n\nNon-authoritative answer:\n';

// The first test waits for what is compiled when it is first asked for.
describe('the check by hand in the question about MX', { timeout: 30_000 }, () => {
  it('reads what was pasted, proposes an answer with its evidence, and leaves it to the person', async () => {
    const fetched = vi.fn<typeof fetch>();
    vi.stubGlobal('fetch', fetched);
    const user = await openManualCheck();
    await paste(user, `${head}post.example\tmail exchanger = 0 .\n`);
    const result = await screen.findByRole('region', { name: /post\.example/ });
    expect(within(result).getByRole('heading', { name: wizard.proposed })).toBeTruthy();
    expect(result.textContent).toContain(answers.refuses.label);
    expect(result.textContent).toContain(findings['mx-null'].title);
    expect(screen.queryByRole('radio', { checked: true })).toBeNull();
    expect(screen.getByText(words.manual.enough)).toBeTruthy();
    await user.click(within(result).getByRole('button', { name: wizard.use }));
    expect(screen.getByRole('radio', { checked: true })).toHaveProperty('value', 'refuses');
    // What was pasted travels in the history entry alone, and the question is still this one.
    expect(here.address).toBe(step);
    expect(JSON.stringify(here.state)).toContain('mail exchanger');
    expect(fetched).not.toHaveBeenCalled();
  });

  it('compares with the provider that was chosen', async () => {
    keepChoice('provider', 'proton');
    const user = await openManualCheck();
    await paste(
      user,
      `${head}post.example\tmail exchanger = 10 mx1.elsewhere.example.\n\nName:\tmx1.elsewhere.example\nAddress: 192.0.43.10\n`,
    );
    const result = await screen.findByRole('region', { name: /post\.example/ });
    expect(result.textContent).toContain(answers.wrong.label);
    expect(result.textContent).toContain(findings['mx-other-provider'].title);
  });

  it('says what is still to be asked, and proposes nothing from half of it', async () => {
    const user = await openManualCheck();
    await paste(user, `${head}post.example\tmail exchanger = 10 mx1.post.example.\n`);
    expect(await screen.findByText(wizard.why.half)).toBeTruthy();
    expect(screen.getByRole('heading', { name: words.manual.next.addresses.title })).toBeTruthy();
    expect(screen.queryByRole('button', { name: wizard.use })).toBeNull();
  });

  it('refuses in words what it can’t read, and keeps it in the box', async () => {
    const user = await openManualCheck();
    await paste(user, 'nslookup -type=mx post.example');
    await waitFor(() => {
      expect(screen.getByText(words.manual.refused['command-only'])).toBeTruthy();
    });
    expect(screen.getByLabelText(words.manual.box.label)).toHaveProperty('value', 'nslookup -type=mx post.example');
    expect(screen.queryByRole('region', { name: /post\.example/ })).toBeNull();
  });

  it('is not offered where a command can’t tell', async () => {
    keepDomain('post.example');
    const user = await renderAt('/en/check/product?symptom=cannot-receive');
    await user.click(screen.getByText(title.title));
    await screen.findByRole('button', { name: wizard.ask });
    expect(screen.queryByText(words.manual.title)).toBeNull();
  });
});
