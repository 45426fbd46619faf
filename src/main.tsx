import { startTransition, StrictMode, useEffect, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { App } from './app/app.tsx';
import { prepare } from './app/routes.tsx';
import { searchIn, withoutTrailingSlash } from './paths.ts';
import { basename, inApp } from './platform/base.ts';
import { giveBackInput } from './platform/input-over-reload.ts';
import { forgetFailures } from './platform/page-parts.ts';
import { PartMissing } from './platform/parts.ts';
import './ui/tokens.css';
import './ui/base.css';

const root = document.querySelector<HTMLElement>('#root');
if (!root) throw new Error('The page shell has no #root');

// Page and words are here before the first render, so that what is hydrated equals what was prerendered.
// Until they are the static page stays as it is, which is readable without script.
const pathname = inApp(location.pathname);
await prepareInTime(pathname);

const app = (
  <StrictMode>
    <Alive>
      <BrowserRouter basename={basename}>
        <App />
      </BrowserRouter>
    </Alive>
  </StrictMode>
);

// The static page is that of the bare address. Answers in the query, a search in the fragment, or a
// text carried by the history entry, make another page of it, as does a host that answers unknown addresses with a
// page of ours: those are rendered afresh.
const isStaticPage =
  root.dataset['address'] === withoutTrailingSlash(pathname) &&
  location.search === '' &&
  searchIn(location.hash) === '' &&
  history.state === null;
// In a transition React takes the page over in small pieces, and who scrolls or types meanwhile waits for none of them.
if (isStaticPage)
  startTransition(() => {
    hydrateRoot(root, app);
  });
else {
  // At once, so that nothing is typed between the note and the page that it is put into.
  window.heldInput?.note();
  flushSync(() => {
    createRoot(root).render(app);
  });
}

/** Tries until the page's parts are here: sooner after a short cut, and at once when the network is back. */
async function prepareInTime(address: string): Promise<void> {
  for (let waitMs = 1000; ; waitMs = Math.min(waitMs * 2, 30_000)) {
    try {
      // One try after the other.
      // oxlint-disable-next-line no-await-in-loop
      await prepare(address);
      return;
    } catch (error) {
      window.heldInput?.fail();
      if (!(error instanceof PartMissing)) throw error;
    }
    forgetFailures();
    // oxlint-disable-next-line no-await-in-loop
    await new Promise((resolve) => {
      setTimeout(resolve, waitMs);
      addEventListener('online', resolve, { once: true });
    });
  }
}

/** Once the whole page listens, what was done before is done again; also what was typed before the program loaded the page anew. */
function Alive({ children }: { children: ReactNode }) {
  useEffect(() => {
    window.heldInput?.release();
    giveBackInput();
  }, []);
  return children;
}
