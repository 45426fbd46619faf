/**
 * Keeps the site on the device. The first visit keeps what it has loaded, a later one all of its language; from then on every
 * page works without a network. One build's documents are only ever answered with that build's files, and a new build takes over
 * when the person says so or nothing of the old one is open. Requests to other hosts are left alone.
 */
import { takeArrivals } from './arrivals.ts';
import { build } from './build.ts';
import {
  addressOf,
  BuildIsGone,
  deleteOtherBuilds,
  forgetDocuments,
  isBuildFile,
  isFile,
  isOurs,
  isWhole,
  keepDocument,
  keepFile,
  keepLoaded,
  keepShell,
  keepWhole,
  keptDocument,
  keptFile,
  keptShell,
  languagesKeptWhole,
} from './kept-site.ts';
import type { OfferAnswer, PageMessage } from './messages.ts';

// TypeScript's own is that of workers in general.
declare const self: ServiceWorkerGlobalScope;

declare global {
  interface WorkerNavigator {
    /** Where the browser tells of it. */
    readonly connection?: { saveData?: boolean };
  }
}

/** Addresses with these are files of their own, whose name a person may open. */
const notPages = /\.(?:css|js|json|map|png|svg|txt|xml)$/;

/** Who has all of the language needs not wait longer for a bad line. */
const longestWait = 4000;

self.addEventListener('install', (event) => {
  event.waitUntil(install());
});

self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (!isOurs(url)) return;
  const isPage = request.mode === 'navigate' && !notPages.test(url.pathname);
  if (isPage && request.method === 'POST' && build.receiving.includes(addressOf(url))) event.respondWith(takeArrivals(request));
  else if (request.method !== 'GET') return;
  else if (isPage) event.respondWith(answerPage(event, addressOf(url)));
  else if (isBuildFile(url)) event.respondWith(answerFile(event));
});

self.addEventListener('message', (event) => {
  // Only pages of our own origin can send one.
  const message: PageMessage = event.data;
  switch (message.kind) {
    case 'keep':
      event.waitUntil(keep(message));
      break;
    case 'offer':
      event.waitUntil(answerOffer(message.files, event.ports[0]));
      break;
    case 'take-over':
      event.waitUntil(self.skipWaiting());
  }
});

/** A build that replaces another is ready once it has all that was kept of the other. */
async function install(): Promise<void> {
  if (!self.registration.active || savesData()) return;
  for (const language of await languagesKeptWhole()) {
    // oxlint-disable-next-line no-await-in-loop -- What all languages share comes with the first.
    await keepWhole(language);
  }
}

function savesData(): boolean {
  return self.navigator.connection?.saveData ?? false;
}

/** The kept document, else the host's, else the one in which the app renders any page. */
async function answerPage(event: FetchEvent, address: string): Promise<Response> {
  const kept = await keptDocument(address);
  if (kept) return kept;
  const fetched = fetch(event.request).then((response) => {
    if (response.ok) event.waitUntil(keepDocument(address, response.clone()));
    // A host in trouble is as good as none.
    if (response.status >= 500) throw new Error(`The host answered ${response.status}`);
    return response;
  });
  const shell = fetched.catch(async (error: unknown) => {
    const answer = await keptShell(address);
    if (answer) return answer;
    throw error;
  });
  return Promise.race([shell, shellAfterWaiting(address)]);
}

/** Never comes where the language isn't here as a whole: waiting is all that is left then. */
async function shellAfterWaiting(address: string): Promise<Response> {
  await new Promise((resolve) => {
    setTimeout(resolve, longestWait);
  });
  const shell = (await isWhole(address)) ? await keptShell(address) : undefined;
  return shell ?? new Promise(() => {});
}

async function answerFile(event: FetchEvent): Promise<Response> {
  const { request } = event;
  const kept = await keptFile(request.url);
  if (kept) return kept;
  const response = await fetch(request);
  event.waitUntil(isFile(response) ? keepFile(request.url, response.clone()) : makeWay());
  return response;
}

/** Keeps what a page has asked for. Where the network fails, what has come stays, and the next page asks again. */
async function keep({ language, document, files, ahead }: Extract<PageMessage, { kind: 'keep' }>): Promise<void> {
  try {
    await keepLoaded(document, files);
    await keepShell(language);
    if (ahead && !savesData()) await keepWhole(language);
  } catch (error) {
    if (error instanceof BuildIsGone) await makeWay();
    return;
  }
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  // A page of an earlier build, open in another tab, may still need its files.
  const isOnlyOne = open.length === 1 && isOfThisBuild(files);
  if (isOnlyOne) await deleteOtherBuilds();
}

async function answerOffer(files: readonly string[], port: MessagePort | undefined): Promise<void> {
  const isYours = isOfThisBuild(files);
  port?.postMessage({ isYours } satisfies OfferAnswer);
  if (isYours) await self.skipWaiting();
}

function isOfThisBuild(files: readonly string[]): boolean {
  return files.some((file) => file.endsWith(build.entry));
}

/** Documents whose files the host no longer has would fail again and again; the host's own are of another build. */
async function makeWay(): Promise<void> {
  await forgetDocuments();
  await self.registration.update();
}
