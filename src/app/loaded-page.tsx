import { use } from 'react';
import { useLocation } from 'react-router';
import type { Language } from '../paths.ts';
import { Layout } from './layout.tsx';
import { loadedPage, loadPage, type Page } from './pages.ts';

/**
 * A page in its frame. While its code or its words are on their way the page before stays, because
 * the router moves in a transition. Each address starts with fresh state.
 */
export function LoadedPage({ page, language }: { page: Page; language: Language }) {
  const { pathname } = useLocation();
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
