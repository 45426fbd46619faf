import { configure, render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useEffect } from 'react';
import { BrowserRouter, useLocation } from 'react-router';
import { App } from '../../src/app/app.tsx';
import { prepare } from '../../src/app/routes.tsx';

// The chunk of a page is compiled when it is first asked for, which takes seconds on a busy machine.
configure({ asyncUtilTimeout: 10_000 });

/** Where the router is, for tests that assert an address. */
export const here = { address: '', state: undefined as unknown };

function Witness() {
  const { pathname, search, hash, state } = useLocation();
  useEffect(() => {
    here.address = pathname + search + hash;
    here.state = state;
  });
  return null;
}

/** Renders the whole app at an address with the real routes and words, as a person meets it. */
export async function renderAt(address: string, state?: unknown) {
  const url = new URL(address, 'http://localhost');
  // The browser's own history, as in the app: what pages read of the window's address is true, too. The router keeps a state under `usr`.
  window.history.replaceState(state === undefined ? null : { usr: state }, '', url.pathname + url.search + url.hash);
  await prepare(url.pathname);
  render(
    <BrowserRouter>
      <App />
      <Witness />
    </BrowserRouter>,
  );
  return userEvent.setup();
}
