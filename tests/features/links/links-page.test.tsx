import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderAt } from '../../support/render-at.tsx';
import { readWords } from '../../support/words.ts';

const words = readWords('en', 'report').links;

it('pictures the start of the checks once the link says anything', async () => {
  await renderAt('/en/links?provider=gmail');
  expect(await screen.findByText(readWords('en', 'wizard').start.title)).toBeTruthy();
});

it('pictures nothing for a link that says nothing', async () => {
  await renderAt('/en/links');
  expect(await screen.findByRole('heading', { name: words.made })).toBeTruthy();
  expect(screen.queryByRole('heading', { name: words.preview })).toBeNull();
});

it('pictures a question', async () => {
  await renderAt('/en/links?start=mx');
  expect(await screen.findByText(readWords('en', 'checks').steps.mx.hint)).toBeTruthy();
});

it('shows a verdict once the answers lead to one', async () => {
  await renderAt('/en/links?language=fi&symptom=both&product=suspended');
  expect(await screen.findByText(readWords('fi', 'outcomes').rows.suspended.title)).toBeTruthy();
  const [first = ''] = readWords('fi', 'remedies').rows.suspended.steps;
  expect(await screen.findByText(first)).toBeTruthy();
  expect(screen.getByText(readWords('fi', 'found').steps.product.suspended)).toBeTruthy();
});

it('takes a provider from its own address, and fetches no code to draw before somebody asks', async () => {
  await renderAt('/en/links?provider=gmail');
  expect(await screen.findByText(/#provider=gmail$/)).toBeTruthy();
  expect(screen.queryByRole('img', { name: words.qr })).toBeNull();
});

it('offers a question that only some are asked once an answer leads there', async () => {
  const user = await renderAt('/en/links');
  const names = readWords('en', 'common').checks;
  const symptom = await screen.findByLabelText(names.symptom);
  expect(screen.queryByLabelText(names.reach)).toBeNull();
  await user.selectOptions(symptom, 'not-reaching');
  expect(await screen.findByLabelText(names.reach)).toBeTruthy();
  expect(screen.queryByLabelText(names.missing)).toBeNull();
});
