/** What comes from outside of the page: files the system opens with the installed app, and what other programs share with it. */
import { arrivalsCache, arrivedFragment, nameHeader } from '../service-worker/messages.ts';

declare global {
  interface Window {
    /** The part of the Launch Handler API used here; TypeScript's own library lacks it. */
    readonly launchQueue?: { setConsumer: (consumer: (launch: { files?: readonly FileSystemFileHandle[] }) => void) => void };
  }
}

interface Receiver {
  /** At least one. */
  onFiles: (files: File[]) => void;
  onText: (text: string) => void;
  /** Something came that can't be read. */
  onFailure: () => void;
}

/** Gives the receiver what has come, or comes while the page is open. Each thing is given once. */
export function receiveArrivals(receiver: Receiver): void {
  window.launchQueue?.setConsumer(({ files = [] }) => {
    if (files.length > 0) void giveFiles(files, receiver);
  });
  if (location.hash === arrivedFragment) void giveShared(receiver);
}

async function giveFiles(handles: readonly FileSystemFileHandle[], { onFiles, onFailure }: Receiver): Promise<void> {
  try {
    onFiles(await Promise.all(handles.map(async (handle) => handle.getFile())));
  } catch {
    onFailure();
  }
}

async function giveShared({ onFiles, onText, onFailure }: Receiver): Promise<void> {
  // A reload or the way back would look for it in vain.
  history.replaceState(history.state, '', location.pathname + location.search);
  try {
    const { files, texts } = await takeShared();
    if (files.length > 0) onFiles(files);
    else if (texts.length > 0) onText(texts.join('\n'));
  } catch {
    onFailure();
  }
}

async function takeShared(): Promise<{ files: File[]; texts: string[] }> {
  const cache = await caches.open(arrivalsCache);
  const files: File[] = [];
  const texts: string[] = [];
  for (const request of await cache.keys()) {
    // In the order in which they came.
    /* oxlint-disable no-await-in-loop */
    const response = await cache.match(request);
    const name = response?.headers.get(nameHeader);
    if (response && typeof name === 'string') files.push(new File([await response.blob()], decodeURIComponent(name)));
    else if (response) texts.push(await response.text());
    await cache.delete(request);
    /* oxlint-enable no-await-in-loop */
  }
  return { files, texts };
}
