/**
 * The last step of the build: renders every address to a static page in `dist/`, from the page
 * shell Vite wrote and the renderer Vite built from `src/prerender.tsx`.
 * Where its folder on the host and the host itself are known (`site.ts`), its links name them.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { inLanguage, languageOf, languages, underBase, type Language } from '../src/paths.ts';
import type { StaticRenderer } from '../src/static-page.ts';
import { manifestAddress, writeAppManifests } from './app-manifest.ts';
import { writeCodeDocuments } from './code-documents.ts';
import { chunksOf, readManifest } from './manifest.ts';
import { pagePolicy } from './policy.ts';
import { base, dist, siteAddress, siteUrl } from './site.ts';
import { writeServiceWorker } from './write-service-worker.ts';

/** The mark tells the app that this page may ask others. The development server needs inline scripts, so the policy is the built pages' alone. */
function policyOf(asks: boolean): string {
  return `<meta http-equiv="Content-Security-Policy" content="${pagePolicy({ asks })}"${asks ? ' data-asks' : ''}>`;
}

const { addresses, notFoundAddress, renderPage } = (await import(path.resolve('.cache/prerender/prerender.js'))) as StaticRenderer;
const shell = await readFile(path.join(dist, 'index.html'), 'utf8');
const manifest = await readManifest(dist);

/** All documents, so that the service worker knows one build from another. */
const written = createHash('sha256');
const asking: string[] = [];

const all = addresses();
for (const address of all) await writePage(address, path.join(dist, address, 'index.html'));
await writePage(notFoundAddress, path.join(dist, '404.html'));
for (const language of languages) await writeShells(language);
await writeCodeDocuments(dist);
await writeAppManifests(dist);
await writeServiceWorker(dist, manifest, written.digest('hex'), asking);
if (siteUrl !== '') await writeSitemap(all);
await rm(path.join(dist, '.vite'), { recursive: true });
console.log(`${all.length + 1} static pages written`);

async function writePage(address: string, file: string): Promise<void> {
  const { html, title, description, sources, asks, structured, json, data } = await renderPage(address);
  if (asks) asking.push(address);
  const { scripts, styles } = chunksOf(manifest, sources);
  const preloads = [
    ...styles.map((style) => `<link rel="stylesheet" href="${base}${style}">`),
    ...scripts.map((script) => `<link rel="modulepreload" href="${base}${script}">`),
  ];
  const head = [
    policyOf(asks),
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
    ...preloads,
  ];
  await writeDocument(file, { address, head, html });
}

/** The documents in which the app renders any page of a language, for the service worker: with no page of their own, and either policy. */
async function writeShells(language: Language): Promise<void> {
  for (const [name, asks] of [
    ['page', false],
    ['asking', true],
  ] as const) {
    const head = [policyOf(asks), '<meta name="robots" content="noindex">', manifestLink(language)];
    await writeDocument(path.join(dist, 'shell', language, `${name}.html`), { address: `/${language}/shell`, head, html: '' });
  }
}

function manifestLink(language: Language): string {
  return `<link rel="manifest" href="${underBase(base, manifestAddress(language))}">`;
}

async function writeDocument(
  file: string,
  { address, head, html }: { address: string; head: readonly string[]; html: string },
): Promise<void> {
  const page = shell
    .replace('<html lang="en">', `<html lang="${languageOf(address) ?? 'en'}">`)
    .replace('<!--head-->', () => head.join('\n    '))
    .replace('<div id="root"><!--app-->', () => `<div id="root" data-address="${escapeHtml(address)}">${html}`);
  written.update(page);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, page);
}

/** Canonical and hreflang links. The mark `data-address` lets the app keep them true while it navigates. */
function addressLinks(address: string): string[] {
  if (address === notFoundAddress) return ['<meta name="robots" content="noindex">'];
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
