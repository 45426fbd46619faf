/**
 * The last step of the build: renders every address to a static page in `dist/`, from the page
 * shell Vite wrote and the renderer Vite built from `src/prerender.tsx`.
 * Where its folder on the host and the host itself are known (`site.ts`), its links name them.
 */
import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { inLanguage, languageOf, languages, underBase, type Language } from '../src/paths.ts';
import type { StaticPage, StaticRenderer } from '../src/static-page.ts';
import { manifestAddress, writeAppManifests } from './app-manifest.ts';
import { notFoundFile } from './hosts/rules.ts';
import { writeCodeDocuments } from './code-documents.ts';
import { buildEarlyScript } from './early-script.ts';
import { readManifest } from './manifest.ts';
import { readPageFiles, withoutFiles } from './page-files.ts';
import { pagePolicy, type Policed } from './policy.ts';
import { base, dist, siteAddress, siteUrl } from './site.ts';
import { writeServiceWorker } from './write-service-worker.ts';

/** The mark tells the app that this page may ask others. The development server needs inline scripts, so the policy is the built pages' alone. */
function policyOf(policed: Policed): string {
  return `<meta http-equiv="Content-Security-Policy" content="${pagePolicy(policed)}"${policed.asks ? ' data-asks' : ''}>`;
}

const early = await buildEarlyScript();

const { addresses, isNotFound, notFoundAddress, renderPage } = (await import(
  path.resolve('.cache/prerender/prerender.js')
)) as StaticRenderer;
const shell = withoutFiles(await readFile(path.join(dist, 'index.html'), 'utf8'));
const manifest = await readManifest(dist);
const filesOf = readPageFiles(manifest);

/** All documents, so that the service worker knows one build from another. */
const written = createHash('sha256');
const asking: string[] = [];

const all = addresses();
for (const address of all) await writePage(address, path.join(dist, address, 'index.html'));
for (const language of languages) {
  await writePage(notFoundAddress(language), path.join(dist, notFoundFile(language)));
  await writeShells(language);
}
await copyFile(path.join(dist, notFoundFile('en')), path.join(dist, notFoundFile()));
await writeCodeDocuments(dist);
await writeAppManifests(dist);
await writeServiceWorker(dist, manifest, written.digest('hex'), asking);
if (siteUrl !== '') await writeSitemap(all);
await rm(path.join(dist, '.vite'), { recursive: true });
console.log(`${all.length + 1} static pages written`);

async function writePage(address: string, file: string): Promise<void> {
  const { html, heldInput, title, description, sources, asks, structured, json, data } = await renderPage(address);
  if (asks) asking.push(address);
  const files = await filesOf(sources);
  const head = [
    policyOf({ asks, inlineStyles: files.inlineStyles, inlineScripts: [early, ...files.inlineScripts] }),
    // Before the styles, so that it waits for none of them.
    `<script>${early}</script>`,
    `<title>${escapeHtml(title)}</title>`,
    `<meta name="description" content="${escapeHtml(description)}">`,
    manifestLink(languageOf(address) ?? 'en'),
    ...addressLinks(address),
    ...(json === undefined ? [] : [`<link rel="alternate" type="application/json" href="${siteAddress(json)}">`]),
    // Blocks of data, not scripts: no browser executes them, and the policy leaves them alone.
    ...(structured === undefined ? [] : [`<script type="application/ld+json">${toJson(withHost(structured))}</script>`]),
    ...(data === undefined
      ? []
      : [`<script type="application/json" id="page-data" data-address="${escapeHtml(address)}">${toJson(data)}</script>`]),
    ...files.head,
  ];
  await writeDocument(file, { address, head, html, heldInput: heldInputPlace(heldInput), foot: files.foot });
}

/** The documents in which the app renders any page of a language, for the service worker: with no page of their own, and either policy. */
async function writeShells(language: Language): Promise<void> {
  const files = await filesOf([]);
  for (const [name, asks] of [
    ['page', false],
    ['asking', true],
  ] as const) {
    const head = [policyOf({ asks, ...files }), '<meta name="robots" content="noindex">', manifestLink(language), ...files.head];
    await writeDocument(path.join(dist, 'shell', language, `${name}.html`), {
      address: `/${language}/shell`,
      head,
      html: '',
      // Nothing is to be seen in it before the app is here, so there is no early input.
      heldInput: '',
      foot: files.foot,
    });
  }
}

function manifestLink(language: Language): string {
  return `<link rel="manifest" href="${underBase(base, manifestAddress(language))}">`;
}

interface DocumentParts {
  address: string;
  head: readonly string[];
  html: string;
  heldInput: string;
  foot: readonly string[];
}

async function writeDocument(file: string, { address, head, html, heldInput, foot }: DocumentParts): Promise<void> {
  const page = shell
    .replace('<html lang="en">', `<html lang="${languageOf(address) ?? 'en'}">`)
    .replace('<!--head-->', () => head.join('\n    '))
    .replace('<div id="root"><!--app-->', () => `<div id="root" data-address="${escapeHtml(address)}">${html}`)
    .replace('<!--held-input-->', () => heldInput)
    .replace('</body>', () => `  ${foot.join('\n    ')}\n  </body>`);
  written.update(page);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, page);
}

/** Where the early script says what becomes of a press. Outside of what the app renders, which it must not disturb. */
function heldInputPlace({ wait, failed, retry }: StaticPage['heldInput']): string {
  const words = Object.entries({ wait, failed, retry }).map(([name, text]) => `data-${name}="${escapeHtml(text)}"`);
  return `<p id="held-input" class="strip" role="status" ${words.join(' ')}></p>`;
}

/** Canonical and hreflang links. The mark `data-address` lets the app keep them true while it navigates. */
function addressLinks(address: string): string[] {
  if (isNotFound(address)) return ['<meta name="robots" content="noindex">'];
  const alternates = languages.map((language) => {
    const target = siteAddress(address === '/' ? `/${language}` : inLanguage(address, language));
    return `<link rel="alternate" hreflang="${language}" href="${target}" data-address>`;
  });
  return [`<link rel="canonical" href="${siteAddress(address)}" data-address>`, ...alternates];
}

/** JSON that may stand inside of a script element: nothing in it can end the element. */
function toJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', String.raw`\u003c`);
}

/** The same with the site's own addresses as others link to them. */
function withHost(value: object): unknown {
  return JSON.parse(JSON.stringify(value), (_, part: unknown) =>
    typeof part === 'string' && part.startsWith('/') ? siteAddress(part) : part,
  );
}

async function writeSitemap(pages: readonly string[]): Promise<void> {
  const urls = pages.map((address) => `<url><loc>${escapeHtml(siteAddress(address))}</loc></url>`);
  await writeFile(
    path.join(dist, 'sitemap.xml'),
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`,
  );
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
