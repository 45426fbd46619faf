/** Whether the visit began on a page whose security policy lets it ask others. Without a policy (in development) nothing is forbidden. */
export function mayAskOthers(): boolean {
  const policy = document.querySelector<HTMLMetaElement>('meta[http-equiv="Content-Security-Policy"]');
  return policy === null || policy.dataset['asks'] !== undefined;
}

const key = 'mailmend.begun-anew';

let beginning: Promise<never> | undefined;

/**
 * Loads the present address as a document of its own, with its own policy, as any link of the web does. What the address and
 * its history entry carry is kept. Gives a promise that never comes, so that the page before stays until the new one is here.
 */
export function beginAnew(): Promise<never> {
  beginning ??= new Promise(() => {
    try {
      sessionStorage.setItem(key, 'yes');
    } catch {
      // Storage refused: then it counts as a visit of its own.
    }
    location.reload();
  });
  return beginning;
}

/** Whether this document is one that began anew, and so no visit of its own. True once. */
export function wasBegunAnew(): boolean {
  try {
    const was = sessionStorage.getItem(key) !== null;
    sessionStorage.removeItem(key);
    return was;
  } catch {
    return false;
  }
}
