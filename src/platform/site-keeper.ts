/** The page's side of the service worker: starts it, sends it what to store, and learns of a new version. */
import type { OfferAnswer, PageMessage } from '../service-worker/messages.ts';
import type { Language } from '../paths.ts';
import { reload, wasBegunAnew } from './fresh-visit.ts';
import { scriptUrl } from './script-urls.ts';

/** How often a page that stays open asks for a new version when it is looked at again, in milliseconds. */
const oftenEnough = 60 * 60 * 1000;

declare global {
  interface Navigator {
    /** What the browser says of the connection; TypeScript's own library lacks it, as do some browsers. */
    readonly connection?: { saveData?: boolean; effectiveType?: string };
  }
}

/** Whether this visit found the worker at work, so that it isn't the first. A page that has only started again is no further visit. */
const isLaterVisit = navigator.serviceWorker.controller !== null && !wasBegunAnew();

const listeners = new Set<() => void>();
const asked = new Set<Language>();
let registration: ServiceWorkerRegistration | undefined;
let offered: ServiceWorker | undefined;

/** Starts the worker and lets it keep what `language` needs: on the first visit what is loaded anyway, later all of it. Never rejects. */
export async function keepSite(language: Language): Promise<void> {
  if (asked.has(language)) return;
  asked.add(language);
  try {
    registration ??= await start();
    const { active } = await navigator.serviceWorker.ready;
    if (active)
      send(active, { kind: 'keep', language, document: loadedDocument(), files: loadedFiles(), ahead: isLaterVisit && mayFetchAhead() });
  } catch {
    // Private windows and locked-down browsers refuse: the site then needs the network, as any other.
  }
}

async function start(): Promise<ServiceWorkerRegistration> {
  const { BASE_URL } = import.meta.env;
  const started = await navigator.serviceWorker.register(scriptUrl(`${BASE_URL}sw.js`), { scope: BASE_URL, updateViaCache: 'none' });
  const look = () => {
    void offer(started);
  };
  started.addEventListener('updatefound', () => {
    started.installing?.addEventListener('statechange', look);
  });
  look();
  let last = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - last < oftenEnough) return;
    last = Date.now();
    // Without a network there is nothing new.
    started.update().catch(() => {});
  });
  return started;
}

/** Offers a version that waits, unless it is the one this page is of. The very first one waits for nobody. */
async function offer({ waiting, active }: ServiceWorkerRegistration): Promise<void> {
  if (!active || !waiting || (await isOfVersion(waiting))) return;
  change(waiting);
  waiting.addEventListener('statechange', () => {
    // Taken in another tab: this page goes on as it is.
    if (offered === waiting) change(undefined);
  });
}

function change(next: ServiceWorker | undefined): void {
  offered = next;
  for (const listener of listeners) listener();
}

async function isOfVersion(waiting: ServiceWorker): Promise<boolean> {
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise<boolean>((resolve) => {
    port1.addEventListener('message', ({ data }: MessageEvent<OfferAnswer>) => {
      resolve(data.isYours);
    });
    port1.start();
  });
  send(waiting, { kind: 'offer', files: loadedFiles() }, [port2]);
  return answer;
}

function send(worker: ServiceWorker, message: PageMessage, ports: MessagePort[] = []): void {
  worker.postMessage(message, ports);
}

/** The document this page began with. */
function loadedDocument(): string {
  const [navigation] = performance.getEntriesByType('navigation');
  return (navigation?.name ?? location.href).replace(/#.*/s, '');
}

/** The files it has loaded so far. */
function loadedFiles(): string[] {
  return performance.getEntriesByType('resource').map(({ name }) => name);
}

/** Not where data is dear, or the line so slow that the person would feel it. */
function mayFetchAhead(): boolean {
  const { connection } = navigator;
  return connection?.saveData !== true && connection?.effectiveType?.endsWith('2g') !== true;
}

/** Whether a new version waits that nobody has put off. */
export function isUpdateReady(): boolean {
  return offered !== undefined;
}

/** Calls the listener whenever that changes. */
export function onUpdate(listener: () => void): void {
  listeners.add(listener);
}

/** Leaves the new version for another time: the next document offers it again, or is of it. */
export function putUpdateOff(): void {
  change(undefined);
}

/** Lets the new version take over, and reloads the page in it. */
export function takeUpdate(): void {
  const waiting = offered;
  if (!waiting) return;
  navigator.serviceWorker.addEventListener(
    'controllerchange',
    () => {
      void reload();
    },
    { once: true },
  );
  send(waiting, { kind: 'take-over' });
}
