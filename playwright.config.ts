import { defineConfig } from '@playwright/test';
import { browserPath } from './scripts/needs.ts';
import { base } from './scripts/site.ts';

/** Another one lets two checkouts be tested side by side. */
const port = Number(process.env['PORT'] ?? 4317);
/** HOST=nginx, caddy or apache has that web server serve the pages, in place of the project's own. */
const host = process.env['HOST'];
/** Where the app stands, without a slash at the end: addresses of the app begin with one. */
const site = `http://localhost:${port}${base.slice(0, -1)}`;

export default defineConfig({
  testDir: 'tests/browser',
  // A later run on another server leaves what failed on this one.
  outputDir: `.cache/browser/${host ?? 'own'}`,
  fullyParallel: true,
  forbidOnly: true,
  // One more than there are cores in CI: many a test waits for a slow line or a server that is silent.
  workers: 3,
  retries: 0,
  // Guards against hanging, generous because a busy machine is no failure.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  reporter: 'list',
  use: {
    baseURL: site,
    locale: 'en-GB',
    // What a worker keeps of one test's page would be another's: only the tests about it let it run.
    serviceWorkers: 'block',
    launchOptions: {
      executablePath: browserPath(),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'pages', testIgnore: 'responsive.spec.ts' },
    // How long a task takes tells of the page only while nothing else uses the cores.
    { name: 'responsive', testMatch: 'responsive.spec.ts', dependencies: ['pages'] },
  ],
  webServer: {
    command: `PORT=${port} node ${host === undefined ? 'scripts/serve.ts' : `tests/servers/serve-with.ts ${host}`}`,
    url: `${site}/`,
    timeout: 120_000,
  },
});
