import { use } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';
import type { Language } from '../paths.ts';
import { beginAnew, mayAskOthers } from '../platform/fresh-visit.ts';
import { Layout } from './layout.tsx';
import { loadedPage, loadPage, type Page } from './pages.ts';

/**
 * A page in its frame. While its code or its words are on their way the page before stays, because
 * the router moves in a transition. Each address starts with fresh state.
 */
export function LoadedPage({ page, language }: { page: Page; language: Language }) {
  const { pathname, key } = useLocation();
  // A visit keeps the policy of the page it began with. Who comes by a link to a page that asks others begins anew there;
  // never twice, because a loaded document is no move of the router's. Offline there is nobody to ask, nor a page to load.
  const came = useNavigationType() !== NavigationType.Pop;
  if (came && page.asks && navigator.onLine && !mayAskOthers()) use(beginAnew(key));
  // Not made here, only looked up: the same page gives the same component every time.
  /* oxlint-disable react/static-components */
  const Component = loadedPage(page, language) ?? use(loadPage(page, language));
  if (page.frame === 'none') return <Component />;
  return (
    <Layout language={language}>
      <Component key={pathname} />
    </Layout>
  );
}
