/** Resolves when the page has loaded and the browser has nothing better to do. */
export async function whenIdle(): Promise<void> {
  if (document.readyState !== 'complete') {
    await new Promise((resolve) => {
      addEventListener('load', resolve, { once: true });
    });
  }
  await new Promise<unknown>((resolve) => {
    // Safari has no such callback; a moment after loading is as good.
    if (typeof requestIdleCallback === 'function') requestIdleCallback(resolve, { timeout: 10_000 });
    else setTimeout(resolve, 2000);
  });
}
