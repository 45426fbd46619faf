import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { here, renderAt } from '../../support/render-at.tsx';
import { readExplanationWords, readWords } from '../../support/words.ts';

const main = () => screen.getByRole('main').textContent;

describe('a report after a decoded error message', () => {
  it.each(['fi', 'en'] as const)('names the explanation with its owner in %s', async (language) => {
    await renderAt(`/${language}/report?symptom=error-message&product=active&reason=mailbox-full`);
    const { title } = readExplanationWords(language)['mailbox-full'];
    await waitFor(() => {
      expect(main()).toContain(`${title} (${readWords(language, 'common').verdict.who}`);
    });
    expect(main()).toContain('reason=mailbox-full');
  });

  it('keeps it on the way through the checks', async () => {
    const user = await renderAt('/en/check/login?symptom=error-message&reason=wrong-password');
    await user.click((await screen.findAllByRole('radio'))[0] ?? document.body);
    await user.click(screen.getByRole('button', { name: readWords('en', 'wizard').step.continue }));
    await waitFor(() => {
      expect(here.address).toContain('login=');
    });
    expect(here.address).toContain('reason=wrong-password');
  });

  it('says nothing of an explanation that there is none of', async () => {
    await renderAt('/en/report?symptom=error-message&reason=constructor');
    expect(main()).not.toContain(readWords('en', 'report').text.error);
  });
});
