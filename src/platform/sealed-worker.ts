import { scriptUrl } from './script-urls.ts';

declare global {
  interface Window {
    readonly Worker: typeof Worker;
    readonly Blob: typeof Blob;
    readonly URL: typeof URL;
  }
}

/** A worker, and what ends it and clears up after it. */
export interface SealedWorker {
  worker: Worker;
  end: () => void;
}

/** What the worker may reach: nobody, not even our own host. */
const sealed = "default-src 'none'; worker-src blob:";

/**
 * Starts the script at `address` (one file, no imports) in a worker that can send nothing anywhere, whatever the script does.
 * Resolves once the script, as its first act, has posted a message: that it runs.
 *
 * A worker loaded from the network takes its security policy from its own response's headers, which not every host lets one set;
 * one loaded from a Blob takes that of the document that makes it. So an empty frame gets the policy, beside the page's own which
 * it inherits, and makes the worker. Rejects where the script can't be fetched or doesn't start.
 */
export async function startSealedWorker(address: string): Promise<SealedWorker> {
  // The development server's pages have no policy, and its scripts import others.
  if (import.meta.env.DEV) return running(new Worker(address, { type: 'module' }), () => {});
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  const script = await response.text();
  const frame = await emptyFrame();
  const scope = frame.contentWindow;
  if (!scope) throw new Error('The frame has been removed');
  // Of the frame, not of the page: in Chromium one worker in fifty of a young frame may not have a Blob of its parent.
  const url = scope.URL.createObjectURL(new scope.Blob([script], { type: 'text/javascript' }));
  const policy = scope.document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = sealed;
  scope.document.head.append(policy);
  return running(new scope.Worker(scriptUrl(url)), () => {
    frame.remove();
    scope.URL.revokeObjectURL(url);
  });
}

/** Gives a worker once it runs. */
function running(worker: Worker, clear: () => void): Promise<SealedWorker> {
  const end = () => {
    worker.terminate();
    clear();
  };
  return new Promise((resolve, reject) => {
    const waiting = new AbortController();
    const options = { signal: waiting.signal };
    worker.addEventListener(
      'message',
      () => {
        waiting.abort();
        resolve({ worker, end });
      },
      options,
    );
    worker.addEventListener(
      'error',
      () => {
        waiting.abort();
        end();
        reject(new Error('The worker did not start'));
      },
      options,
    );
  });
}

/** A hidden frame with the empty document that stays in it: some browsers put another one there when it has loaded. */
function emptyFrame(): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  return new Promise((resolve) => {
    frame.addEventListener('load', () => {
      resolve(frame);
    });
    document.body.append(frame);
  });
}
