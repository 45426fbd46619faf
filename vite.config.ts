import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { foldTables } from './scripts/fold-tables.ts';
import { flowGraph } from './scripts/flow-graph.ts';
import { base, dist } from './scripts/site.ts';
import { wordRows } from './scripts/word-rows.ts';

/** Libraries and modules of ours that no page does without. */
const everyPage =
  /\/node_modules\/(?:react|react-dom|react-router|scheduler|i18next|react-i18next|html-parse-stringify|void-elements|use-sync-external-store|cookie|set-cookie-parser)\/|\/locales\/[a-z]+\/language\/hyphenation\.ts$|\/src\/(?:paths\.ts|i18n\/(?:texts|language)\.ts|ui\/(?:icon|heading|breakable|no-script|page-head|sheet|button)\.tsx|platform\/(?:base|shortcuts|kept-domain|language-choice|parts|page-parts|fresh-visit|input-over-reload)\.ts|i18n\/use-(?:part|missing-words)\.ts|ui\/(?:missing-)?notice\.tsx|app\/(?:app|layout|routes|pages|loaded-page|palette-host|typed-ahead|update-host|failure-boundary)\.tsx?)$/;

/** What every page of the checks needs beside that. */
const walkPages =
  /\/src\/(?:domain\/flow\/(?:(?:link|mail-flow|walk)\.ts|steps\/[a-z]+\.ts)|features\/wizard\/(?:step-words|use-walk)\.ts|platform\/kept-choices\.ts)$/;

/** Small parts that most pages show. */
const parts =
  /\/src\/(?:platform\/clipboard\.ts|ui\/(?:copy-button|disclosure|field|notice|pills|select-field)\.tsx|ui\/field\.module\.css)$/;

export default defineConfig(({ isSsrBuild = false }) => ({
  base,
  plugins: [react(), wordRows(), flowGraph(), foldTables()],
  // Workers are built with plugins of their own.
  worker: { plugins: () => [foldTables()] },
  resolve: { alias: { 'iconv-lite': fileURLToPath(new URL('src/domain/bounce/iconv.ts', import.meta.url)) } },
  build: {
    outDir: dist,
    manifest: !isSsrBuild,
    sourcemap: true,
    // Inlined files would be refused by our own content security policy.
    assetsInlineLimit: 0,
    // What many pages need comes in one piece: many small pieces pack worse.
    ...(!isSsrBuild && {
      rolldownOptions: {
        output: {
          codeSplitting: {
            groups: [
              { name: 'core', test: everyPage },
              { name: 'walk', test: walkPages },
              { name: 'parts', test: parts },
            ],
          },
        },
      },
    }),
  },
  test: {
    // Guards against hanging, generous because a busy machine is no failure.
    testTimeout: 150_000,
    hookTimeout: 150_000,
    // What decides keeps nothing between two calls, and pages start anew: modules are loaded once for all files.
    isolate: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'domain',
          environment: 'node',
          include: ['tests/*.test.ts', 'tests/{domain,locales,scripts}/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'pages',
          environment: 'happy-dom',
          include: ['tests/{app,features,i18n,ui,platform}/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/support/pages.ts'],
        },
      },
      // Needs both builds of the site.
      { extends: true, test: { name: 'hosts', environment: 'node', include: ['tests/hosts/*.test.ts'] } },
    ],
  },
}));
