import { holdInput } from './input-over-reload.ts';
import { askWhy, version, type Missing } from './parts.ts';

/** Whether the visit began on a page whose security policy lets it ask others. Without a policy (in development) nothing is forbidden. */
export function mayAskOthers(): boolean {
  const policy = document.querySelector<HTMLMetaElement>('meta[http-equiv="Content-Security-Policy"]');
  return policy === null || policy.dataset['asks'] !== undefined;
}

const anewKey = 'mailmend.begun-anew';

/**
 * Loads the present address as a document of its own, with what the address, its history entry and the fields hold. Only where our
 * server answers: otherwise the browser's own error page would take the place of ours. Gives why it doesn't.
 */
export async function reloadPage(): Promise<Missing> {
  const why = await askWhy();
  return why === 'offline' || why === 'unreachable' ? why : reload();
}

/** Reloads the page, with what stands in its fields. Gives a promise that never comes: the page stays until the new one is here. */
export function reload(): Promise<never> {
  holdInput();
  try {
    sessionStorage.setItem(anewKey, 'yes');
  } catch {
    // Storage refused: then it counts as a visit of its own.
  }
  location.reload();
  return new Promise(() => {});
}

let last: { visit: string; beginning: Promise<Missing> } | undefined;

/**
 * Loads the present address with its own policy, as any link of the web does; the page before stays meanwhile. Where the server
 * doesn't answer it comes to nothing, and the page is shown within this visit. The same `visit` gives the same promise.
 */
export function beginAnew(visit: string): Promise<Missing> {
  if (last?.visit !== visit) last = { visit, beginning: reloadPage() };
  return last.beginning;
}

const leftKey = 'mailmend.left';

/**
 * Loads the present address in the version that has replaced this one. Once: undefined where this version was left before and came
 * back, from a cache, or where that can't be remembered.
 */
export function enterNewVersion(): Promise<never> | undefined {
  try {
    if (sessionStorage.getItem(leftKey) === version) return undefined;
    sessionStorage.setItem(leftKey, version);
  } catch {
    return undefined;
  }
  return reload();
}

/** Whether this document is one that started again, and so no visit of its own. True once. */
export function wasBegunAnew(): boolean {
  try {
    const was = sessionStorage.getItem(anewKey) !== null;
    sessionStorage.removeItem(anewKey);
    return was;
  } catch {
    return false;
  }
}
