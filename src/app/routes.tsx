import { matchRoutes, type RouteObject } from 'react-router';
import { languages, lastSegment, segments, withoutTrailingSlash, type Language } from '../paths.ts';
import { LoadedPage } from './loaded-page.tsx';
import { loadPage, notFoundPage, pages, sourcesOf, startPage, type Page } from './pages.ts';

/** The language of addresses that name none: the bare one, and mistyped ones. */
const neutralLanguage: Language = 'en';

interface PageRoute {
  path: string;
  page: Page;
  language: Language;
}

function routesIn(language: Language): PageRoute[] {
  return [
    ...typedKeys(segments).map((name) => ({ path: withoutTrailingSlash(`/${language}/${segments[name]}`), page: pages[name], language })),
    { path: `/${language}/*`, page: notFoundPage, language },
  ];
}

function typedKeys<Row extends object>(rows: Row): (keyof Row)[] {
  // A constant table has the keys its type says.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return Object.keys(rows) as (keyof Row)[];
}

const pageRoutes: readonly PageRoute[] = [
  { path: '/', page: startPage, language: neutralLanguage },
  ...languages.flatMap(routesIn),
  { path: '*', page: notFoundPage, language: neutralLanguage },
];

/** Every address of the app, for the router. */
export const routes: RouteObject[] = pageRoutes.map(({ path, page, language }) => ({
  path,
  element: <LoadedPage page={page} language={language} />,
}));

function routeAt(pathname: string): PageRoute {
  const matched = matchRoutes(routes, pathname)?.[0]?.route.path;
  const found = pageRoutes.find(({ path }) => path === matched);
  if (!found) throw new Error(`No route for ${pathname}`);
  return found;
}

/**
 * Loads code and words of the page at `pathname`, so that its first render needs no waiting. Rejects with
 * `PartMissing` where a file can't be fetched.
 */
export async function prepare(pathname: string): Promise<void> {
  const { page, language } = routeAt(pathname);
  await Promise.all([loadPage(page, language), page.prepare?.(language, lastSegment(pathname))]);
}

/** Source files whose chunks the page at `pathname` loads at once. */
export function sourcesAt(pathname: string): string[] {
  const { page, language } = routeAt(pathname);
  return sourcesOf(page, language, lastSegment(pathname));
}

/** Whether the page at `pathname` asks others, so that its policy must let it. */
export function asksAt(pathname: string): boolean {
  return routeAt(pathname).page.asks ?? false;
}
