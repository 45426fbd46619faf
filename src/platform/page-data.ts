/**
 * What the static page at `address` was rendered from, which it carries as a block of JSON: with it
 * the browser renders the page again without the tables behind it. Undefined on any other page.
 */
export function carriedByPage(address: string): unknown {
  // While prerendering there is no page yet.
  if (typeof document === 'undefined') return undefined;
  const block = document.querySelector<HTMLElement>('#page-data');
  if (block?.dataset['address'] !== address) return undefined;
  return JSON.parse(block.textContent);
}
