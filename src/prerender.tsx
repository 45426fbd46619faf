import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { StaticRouter } from 'react-router';
import { everyRow, providerIds } from './domain/catalogue/every-row.ts';
import { mailFlow } from './domain/flow/mail-flow.ts';
import { App } from './app/app.tsx';
import { asksAt, prepare, sourcesAt } from './app/routes.tsx';
import { loadTexts, textsOf } from './i18n/texts.ts';
import { languageOf, languages, paths, segments, type Language } from './paths.ts';
import { basename, onHost } from './platform/base.ts';
import type { StaticPage } from './static-page.ts';
import { HeadCollector, type Head } from './ui/page-head.tsx';

/** The address whose page is shown, in a language, for addresses that don't exist. */
export function notFoundAddress(language: Language): string {
  return `${paths.home(language)}/404`;
}

export function isNotFound(address: string): boolean {
  return languages.some((language) => address === notFoundAddress(language));
}

/** Every address that has a page of its own, in every language. */
export function addresses(): string[] {
  return [paths.start(), ...languages.flatMap(addressesIn)];
}

/** What the segments with a variable in them stand for. */
const expanded: Readonly<Record<string, (language: Language) => string[]>> = {
  [segments.step]: (language) => Object.keys(mailFlow.steps).map((step) => paths.step(language, step)),
  [segments.provider]: (language) => providerIds.map((slug) => paths.provider(language, slug)),
  [segments.code]: (language) => everyRow.map(({ id }) => paths.code(language, id)),
};

/** Every segment has its pages, so that no page is forgotten here. */
function addressesIn(language: Language): string[] {
  return Object.values(segments).flatMap((segment) => {
    if (!segment.includes(':')) return [segment === '' ? paths.home(language) : `${paths.home(language)}/${segment}`];
    const expand = expanded[segment];
    if (!expand) throw new Error(`nothing tells what ${segment} stands for`);
    return expand(language);
  });
}

/** Renders the page at `address` with the same routes the browser uses. Rejects where a page fails to render or has no title. */
export async function renderPage(address: string): Promise<StaticPage> {
  const language = languageOf(address) ?? 'en';
  await Promise.all([prepare(address), loadTexts(language, ['static', 'home'])]);
  let head: Head | undefined;
  const collect = (given: Head) => {
    head = given;
  };
  const app = (
    <StrictMode>
      <HeadCollector value={collect}>
        <StaticRouter basename={basename} location={onHost(address)}>
          <App />
        </StaticRouter>
      </HeadCollector>
    </StrictMode>
  );
  const html = renderToString(app);
  if (!head) throw new Error(`${address} has no title`);
  const heldInput = textsOf(language).getFixedT(language, 'static')('heldInput', { returnObjects: true });
  return { html, heldInput, sources: sourcesAt(address), asks: asksAt(address), ...head };
}
