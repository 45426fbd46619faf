/**
 * Parts of the program that are fetched when they are needed: pages, words, tables, the decoder.
 *
 * Every `import()` in the program goes through `loadPart`. Where a file can't be had, the caller learns why, so that a
 * person is never told that their file is bad when it is their connection, or that the site has a new version.
 * Whoever answers from a cache of their own (a service worker) needs no care here: a part that is there isn't missing,
 * and only a plain GET may be answered so. The question below is a HEAD, which is for the server alone.
 */

/**
 * Why a part isn't here.
 * `offline`: the device has no network. `unreachable`: our server doesn't answer. `replaced`: it does, and has another version of the
 * program, in which the file is gone. `interrupted`: it does, and still has this version: the connection was cut on the way.
 */
export type Missing = 'offline' | 'unreachable' | 'replaced' | 'interrupted';

/** A part of the program could not be fetched. */
export class PartMissing extends Error {
  override name = 'PartMissing';
  readonly why: Missing;

  constructor(why: Missing, cause: unknown) {
    super(`A part of the program is missing: ${why}`, { cause });
    this.why = why;
  }
}

/** Names this version of the program: this module's own file, whose hash covers the names of all parts. */
export const version = import.meta.url;

/** A server that takes longer doesn't answer. */
const patienceMs = 10_000;

let asking: Promise<Missing> | undefined;

/** Asks our own server why a part of this version could not be fetched. Never rejects; many callers at once make one request. */
export function askWhy(): Promise<Missing> {
  asking ??= ask().finally(() => {
    asking = undefined;
  });
  return asking;
}

async function ask(): Promise<Missing> {
  if (!navigator.onLine) return 'offline';
  try {
    const { ok, status, headers } = await fetch(version, {
      method: 'HEAD',
      cache: 'no-store',
      signal: AbortSignal.timeout(patienceMs),
    });
    // Some hosts answer what they don't have with a page of ours.
    if (status === 404 || status === 410 || (ok && headers.get('content-type')?.includes('html') === true)) return 'replaced';
    return ok ? 'interrupted' : 'unreachable';
  } catch {
    return 'unreachable';
  }
}

/**
 * Fetches a part of the program. `load` is the `import()` alone. Where the connection was cut for a moment it is tried twice.
 * Rejects with `PartMissing`; what `load` threw is its cause.
 */
export async function loadPart<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await attempt(load);
  } catch (error) {
    if (error instanceof PartMissing) throw error;
    const why = await askWhy();
    if (why !== 'interrupted') throw new PartMissing(why, error);
  }
  try {
    return await attempt(load);
  } catch (error) {
    throw new PartMissing(await askWhy(), error);
  }
}

/** Stylesheets that could not be fetched. The bundler's loader asks for each only once. */
const unstyled = new Set<string>();

async function attempt<Part>(load: () => Promise<Part>): Promise<Part> {
  await Promise.all([...unstyled].map(fetchStyles));
  try {
    return await load();
  } catch (error) {
    const styles = error instanceof Error ? /CSS for (?<address>\S+)/.exec(error.message)?.groups?.['address'] : undefined;
    if (styles !== undefined) unstyled.add(styles);
    throw error;
  }
}

async function fetchStyles(address: string): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = address;
  document.head.append(link);
  await new Promise((resolve, reject) => {
    link.addEventListener('load', resolve);
    link.addEventListener('error', () => {
      link.remove();
      reject(new Error(`Unable to preload CSS for ${address}`));
    });
  });
  unstyled.delete(address);
}
