import type { ComponentType } from 'react';
import { loadTexts, type Namespace } from '../i18n/texts.ts';
import { forEachLanguage, type Language, type segments } from '../paths.ts';
import { keepParts } from '../platform/page-parts.ts';
import { loadPart } from '../platform/parts.ts';

/** A page of the app: where its code is, and which words it needs beside the common ones. */
export interface Page {
  /** Source file: the build finds the chunks to preload by this name, and fails on a wrong one. */
  source: string;
  load: () => Promise<ComponentType>;
  texts: readonly Namespace[];
  /** Gets what the page shows of tables too large to load; `id` is the address's last segment. */
  prepare?: (language: Language, id: string) => Promise<void>;
  /** What of that the build has in files of their own, by the names it knows them by. */
  ownSources?: (language: Language, id: string) => readonly string[];
  /** Asks others (resolvers, registries, status pages) on a click: its policy lets it, and a visit begins anew there. */
  asks?: true;
  /** `none` where the page is all there is, without header and footer. */
  frame?: 'none';
}

export const startPage: Page = {
  source: 'src/app/start-page.tsx',
  load: async () => (await import('./start-page.tsx')).loadStartPage(),
  texts: ['home'],
  frame: 'none',
};

export const notFoundPage: Page = {
  source: 'src/app/not-found-page.tsx',
  load: async () => (await import('./not-found-page.tsx')).NotFoundPage,
  texts: ['home'],
};

/** The pages every language has, by the name of their address. */
export const pages: Record<keyof typeof segments, Page> = {
  home: {
    source: 'src/features/home/home-page.tsx',
    load: async () => (await import('../features/home/home-page.tsx')).HomePage,
    texts: ['home'],
  },
  check: {
    source: 'src/features/wizard/check-page.tsx',
    load: async () => (await import('../features/wizard/check-page.tsx')).CheckPage,
    texts: ['wizard', 'checks'],
    asks: true,
  },
  verdict: {
    source: 'src/app/checked-verdict.tsx',
    load: async () => (await import('./checked-verdict.tsx')).CheckedVerdict,
    texts: ['wizard', 'found'],
  },
  step: {
    source: 'src/app/checked-step.tsx',
    load: async () => (await import('./checked-step.tsx')).CheckedStep,
    texts: ['wizard'],
    prepare: async (language, id) => {
      // What follows from each answer is told on the static page, to those who read without scripts.
      if (import.meta.env.SSR) await loadTexts(language, ['checks', 'outcomes', 'remedies']);
      await (await import('./checked-step.tsx')).prepareCheckedStep(language, id);
    },
    ownSources: (language, id) => [`virtual:step-rows/${language}/${id}`],
    asks: true,
  },
  map: {
    source: 'src/features/flow-map/map-page.tsx',
    load: async () => (await import('../features/flow-map/map-page.tsx')).MapPage,
    texts: ['report', 'checks', 'outcomes'],
  },
  report: {
    source: 'src/features/report/report-page.tsx',
    load: async () => (await import('../features/report/report-page.tsx')).ReportPage,
    texts: ['report', 'found'],
    prepare: async (language) => (await import('../features/report/report-page.tsx')).prepareReportPage(language),
  },
  links: {
    source: 'src/features/links/links-page.tsx',
    load: async () => (await import('../features/links/links-page.tsx')).LinksPage,
    texts: ['report', 'checks'],
  },
  codes: {
    source: 'src/features/codes/codes-page.tsx',
    load: async () => (await import('../features/codes/codes-page.tsx')).CodesPage,
    texts: ['codes'],
    prepare: async (language) => (await import('../features/codes/codes-page.tsx')).prepareCodesPage(language),
  },
  howToRead: {
    source: 'src/features/codes/how-to-read-page.tsx',
    load: async () => (await import('../features/codes/how-to-read-page.tsx')).HowToReadPage,
    texts: ['codes'],
    prepare: async (language) => (await import('../features/codes/how-to-read-page.tsx')).prepareHowToReadPage(language),
  },
  providers: {
    source: 'src/features/codes/provider-pages.tsx',
    load: async () => (await import('../features/codes/provider-pages.tsx')).ProvidersPage,
    texts: ['codes'],
    prepare: async (language) => (await import('../features/codes/provider-pages.tsx')).prepareProvidersPage(language),
  },
  provider: {
    source: 'src/features/codes/provider-pages.tsx',
    load: async () => (await import('../features/codes/provider-pages.tsx')).ProviderPage,
    texts: ['codes', 'settings'],
    prepare: async (language, id) => (await import('../features/codes/provider-pages.tsx')).prepareProviderPage(language, id),
  },
  code: {
    source: 'src/features/codes/code-page.tsx',
    load: async () => (await import('../features/codes/code-page.tsx')).CodePage,
    texts: ['codes'],
    prepare: async (language, id) => (await import('../features/codes/code-page.tsx')).prepareCodePage(language, id),
  },
  decode: {
    source: 'src/features/decoder/decoder-page.tsx',
    load: async () => (await import('../features/decoder/decoder-page.tsx')).DecoderPage,
    texts: ['bounce'],
  },
  domain: {
    source: 'src/features/domain/domain-page.tsx',
    load: async () => (await import('../features/domain/domain-page.tsx')).DomainPage,
    texts: ['live'],
    asks: true,
  },
  howItWorks: {
    source: 'src/app/about-pages.tsx',
    load: async () => (await import('./about-pages.tsx')).HowItWorksPage,
    texts: ['about'],
  },
  accessibility: {
    source: 'src/app/about-pages.tsx',
    load: async () => (await import('./about-pages.tsx')).AccessibilityPage,
    texts: ['about'],
  },
};

/** What is here, by page, apart for each language. */
const loaded = forEachLanguage(() => new Map<Page, ComponentType>());

/** What is on its way, too. */
const loading = forEachLanguage((language) => keepParts((page: Page) => fetchPage(page, language)));

/** The page's component where its code and its words are here already. */
export function loadedPage(page: Page, language: Language): ComponentType | undefined {
  return loaded[language].get(page);
}

/** Loads a page's code and its words in one language; see `keepParts`. Rejects with `PartMissing` where a file can't be fetched. */
export function loadPage(page: Page, language: Language): Promise<ComponentType> {
  return loading[language](page);
}

async function fetchPage(page: Page, language: Language): Promise<ComponentType> {
  const [component] = await Promise.all([loadPart(page.load), loadTexts(language, ['common', ...page.texts])]);
  loaded[language].set(page, component);
  return component;
}

/** Source files whose chunks a page loads at once; `id` is the address's last segment. */
export function sourcesOf(page: Page, language: Language, id: string): string[] {
  const texts = ['common', ...page.texts].map((namespace) => `locales/${language}/${namespace}.json`);
  return [page.source, ...texts, ...(page.ownSources?.(language, id) ?? [])];
}
