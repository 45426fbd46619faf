import { startTransition, StrictMode, useEffect, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { App } from './app/app.tsx';
import { prepare } from './app/routes.tsx';
import { searchIn, withoutTrailingSlash } from './paths.ts';
import { basename, inApp } from './platform/base.ts';
import './ui/tokens.css';
import './ui/base.css';

const root = document.querySelector<HTMLElement>('#root');
if (!root) throw new Error('The page shell has no #root');

// Page and words are here before the first render, so that what is hydrated equals what was prerendered.
// Where they can't be loaded the static page stays as it is, which is readable without script.
const pathname = inApp(location.pathname);
await prepare(pathname).catch((error: unknown) => {
  window.heldInput?.fail();
  throw error;
});

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

/** Once the whole page listens, what was done before is done again. */
function Alive({ children }: { children: ReactNode }) {
  useEffect(() => {
    window.heldInput?.release();
  }, []);
  return children;
}
