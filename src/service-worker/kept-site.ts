/**
 * What is kept of the site on the device. Each build has a cache of its own: its documents by their address without query, its
 * files (scripts, styles, words) by theirs. A file's name has its content's hash, so a file is the same whichever cache it is in.
 */
import { languages, languageOf, withoutTrailingSlash, type Language } from '../paths.ts';
import { build, type BuildFiles } from './build.ts';

// TypeScript's own is that of workers in general.
declare const self: ServiceWorkerGlobalScope;

/** Ends with a slash. Several sites of one host share its caches, so their names begin with this. */
const scope = new URL(self.registration.scope);
const prefix = `mailmend ${scope.pathname} `;
const cacheName = prefix + build.id;

/** The host has other files than those of this build. */
export class BuildIsGone extends Error {}

/** Few at a time: what the person does meanwhile comes first. */
const atOnce = 3;

function whole(address: string): string {
  return new URL(address, scope).href;
}

/** Whether an address is one of ours. */
export function isOurs(url: URL): boolean {
  return url.origin === scope.origin && url.pathname.startsWith(scope.pathname);
}

/** Whether an address is a file of a build, with its content's hash in the name. */
export function isBuildFile(url: URL): boolean {
  return url.pathname.startsWith(`${scope.pathname}assets/`);
}

/** The address within the app, as `paths` writes it. */
export function addressOf(url: URL): string {
  return withoutTrailingSlash(`/${url.pathname.slice(scope.pathname.length).replace(/(?:^|\/)index\.html$/, '')}`);
}

/** The key of a document: one for an address with and without slash, whatever its query. */
function documentKey(address: string): string {
  return whole(address.slice(1));
}

/** The key of the mark that a language is kept as a whole. It is no address that anyone asks for. */
function wholeKey(language: Language): string {
  return whole(`kept/${language}`);
}

/** The document in which the app renders any page of a language. Those that ask others have another policy. */
function shellOf(address: string): { own: string; other: string } {
  const language = languageOf(address) ?? 'en';
  const name = build.asking.includes(address) ? 'asking' : 'page';
  return { own: whole(`shell/${language}/${name}.html`), other: whole(`shell/${language}/page.html`) };
}

async function openCache(): Promise<Cache> {
  return caches.open(cacheName);
}

/** The kept document of an address; undefined where this build has none. */
export async function keptDocument(address: string): Promise<Response | undefined> {
  const cache = await openCache();
  return cache.match(documentKey(address));
}

/** A document that renders the page of any address; undefined where nothing of its language is kept. */
export async function keptShell(address: string): Promise<Response | undefined> {
  const cache = await openCache();
  const { own, other } = shellOf(address);
  return (await cache.match(own)) ?? cache.match(other);
}

/** Whether all of the language of an address is kept. */
export async function isWhole(address: string): Promise<boolean> {
  const cache = await openCache();
  return (await cache.match(wholeKey(languageOf(address) ?? 'en'))) !== undefined;
}

/** A file of any build. */
export async function keptFile(url: string): Promise<Response | undefined> {
  return caches.match(url, { ignoreVary: true });
}

/** Keeps a file of a build that came from the network. False where it is none: a host answers so where another build has replaced it. */
export async function keepFile(url: string, response: Response): Promise<boolean> {
  if (!isFile(response)) return false;
  const cache = await openCache();
  await cache.put(url, response);
  return true;
}

/** Some hosts answer with a page where a file is missing. */
export function isFile(response: Response): boolean {
  return response.ok && !(response.headers.get('content-type') ?? '').includes('text/html');
}

/** Keeps a document, if it is one of this build. */
export async function keepDocument(address: string, response: Response): Promise<boolean> {
  const html = await ownHtml(response);
  if (html === undefined) return false;
  const cache = await openCache();
  await cache.put(documentKey(address), html);
  return true;
}

/**
 * The same document as a response of its own; undefined where it is no document of this build, whose files would be missing.
 * A browser refuses a response that was redirected on its way, as hosts redirect to folders.
 */
async function ownHtml(response: Response): Promise<Response | undefined> {
  if (!response.ok) return undefined;
  const html = await response.text();
  if (!html.includes(build.entry)) return undefined;
  // The host's headers are part of the page's policy; those of how it was packed on its way no longer hold.
  const headers = new Headers(response.headers);
  for (const name of ['content-encoding', 'content-length', 'transfer-encoding']) headers.delete(name);
  return new Response(html, { headers });
}

/** Forgets the documents of this build: the host has another one now, and files of this one may be gone. */
export async function forgetDocuments(): Promise<void> {
  const cache = await openCache();
  const documents = (await cache.keys()).filter(({ url }) => !isBuildFile(new URL(url)) && !url.startsWith(whole('shell/')));
  await Promise.all(documents.map(async (document) => cache.delete(document)));
}

/** Keeps what a page has loaded already: the browser's cache has it, and nothing is transferred. */
export async function keepLoaded(document: string, files: readonly string[]): Promise<void> {
  const url = new URL(document);
  if (!isOurs(url)) return;
  const address = addressOf(url);
  if (!(await keptDocument(address))) await keepDocument(address, await fetch(document, { cache: 'force-cache' }));
  const wanted = files.filter((file) => isOurs(new URL(file)) && isBuildFile(new URL(file)));
  await fetchFiles(wanted, { cache: 'force-cache' });
}

/** Keeps the document in which the app renders any page of a language. */
export async function keepShell(language: Language): Promise<void> {
  await fetchShell(whole(`shell/${language}/page.html`));
}

/** Keeps all of a language. Rejects where a file can't be fetched; what has come stays. */
export async function keepWhole(language: Language): Promise<void> {
  const cache = await openCache();
  if (await cache.match(wholeKey(language))) return;
  await Promise.all(['page', 'asking'].map(async (name) => fetchShell(whole(`shell/${language}/${name}.html`))));
  const list = whole(build.files);
  await fetchFiles([list], {});
  const listed = await cache.match(list);
  if (!listed) throw new BuildIsGone(list);
  const files: BuildFiles = await listed.json();
  await fetchFiles([...files.all, ...files[language]].map(whole), { priority: 'low' });
  await cache.put(wholeKey(language), new Response());
}

async function fetchShell(url: string): Promise<void> {
  const cache = await openCache();
  if (await cache.match(url)) return;
  const html = await ownHtml(await fetch(url, { cache: 'no-cache' }));
  if (!html) throw new BuildIsGone(url);
  await cache.put(url, html);
}

/** Puts files into this build's cache, from another build's where that has them. */
async function fetchFiles(files: readonly string[], init: RequestInit): Promise<void> {
  const cache = await openCache();
  const open = [...files];
  const work = async () => {
    for (let file = open.shift(); file !== undefined; file = open.shift()) {
      // One after the other is what a lane is for.
      /* oxlint-disable no-await-in-loop */
      if (await cache.match(file, { ignoreVary: true })) continue;
      const response = (await keptFile(file)) ?? (await fetch(file, init));
      if (!(await keepFile(file, response))) throw new BuildIsGone(file);
      /* oxlint-enable no-await-in-loop */
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}

/** The languages of which an earlier build is kept as a whole. */
export async function languagesKeptWhole(): Promise<Language[]> {
  const kept = await Promise.all(languages.map(async (language) => caches.match(wholeKey(language))));
  return languages.filter((_, index) => kept[index] !== undefined);
}

/** Deletes what other builds have left. */
export async function deleteOtherBuilds(): Promise<void> {
  const others = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== cacheName);
  // A build that is on its way, or waits, is none that has been left.
  if (self.registration.installing ?? self.registration.waiting) return;
  await Promise.all(others.map(async (name) => caches.delete(name)));
}
