/** Whether the visit began on a page whose security policy lets it ask others. Without a policy (in development) nothing is forbidden. */
export function mayAskOthers(): boolean {
  const policy = document.querySelector<HTMLMetaElement>('meta[http-equiv="Content-Security-Policy"]');
  return policy === null || policy.dataset['asks'] !== undefined;
}

let beginning: Promise<never> | undefined;

/**
 * Loads the present address as a document of its own, with its own policy, as any link of the web does. What the address and
 * its history entry carry is kept. Gives a promise that never comes, so that the page before stays until the new one is here.
 */
export function beginAnew(): Promise<never> {
  beginning ??= new Promise(() => {
    location.reload();
  });
  return beginning;
}
