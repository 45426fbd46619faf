import { hashedFolder, headersOf, notFoundFile, notFoundPages, plainScript, type Kind } from './rules.ts';

/** Hosts that compress by themselves say so by themselves. */
function written(base: string, kind: Kind): [name: string, value: string][] {
  return Object.entries(headersOf(base, kind)).filter(([name]) => name !== 'Vary');
}

/** Paths and the headers each adds to those of the paths before it. Where two name the same one, hosts join them with a comma. */
function added(base: string): { path: string; headers: [string, string][] }[] {
  const page = written(base, 'page');
  const differing = (kind: Kind) => written(base, kind).filter(([name, value]) => !page.some(([n, v]) => n === name && v === value));
  return [
    // These hosts have browsers ask again for everything already.
    { path: `${base}*`, headers: page.filter(([name]) => name !== 'Cache-Control') },
    { path: `${base}${plainScript}`, headers: differing('script') },
    { path: `${base}${hashedFolder}*`, headers: differing('hashed') },
  ];
}

/** `_headers` of Netlify and Cloudflare Pages, for the root of what is published. */
export function headersFile(base: string): string {
  return added(base)
    .map(({ path, headers }) => [path, ...headers.map(([name, value]) => `  ${name}: ${value}`), ''].join('\n'))
    .join('');
}

/** `_redirects` of Netlify: the page for unknown addresses in their language. Cloudflare Pages finds it by itself. */
export function redirectsFile(base: string): string {
  return [...notFoundPages(base).map(({ start, page }) => `${start}/* ${page} 404`), `${base}* ${base}${notFoundFile()} 404`, ''].join(
    '\n',
  );
}

/** `vercel.json`, where a later rule replaces what an earlier one said. */
export function vercelFile(base: string): string {
  const headers = replacing(base).map(({ pattern, headers: given }) => ({ source: pattern, headers: given }));
  return `${JSON.stringify({ cleanUrls: true, trailingSlash: false, headers }, undefined, 2)}\n`;
}

/** `firebase.json`, where a later rule replaces what an earlier one said. */
export function firebaseFile(base: string): string {
  const headers = replacing(base).map(({ pattern, headers: given }) => ({ regex: `^${pattern}$`, headers: given }));
  const hosting = { public: 'dist', cleanUrls: true, trailingSlash: false, headers };
  return `${JSON.stringify({ hosting }, undefined, 2)}\n`;
}

/** Patterns of paths with all of their headers. */
function replacing(base: string): { pattern: string; headers: { key: string; value: string }[] }[] {
  const patterns = { page: `${base}.*`, script: base + plainScript, hashed: `${base}${hashedFolder}.*` } as const;
  return (['page', 'script', 'hashed'] as const).map((kind) => ({
    pattern: patterns[kind].replaceAll(/\.(?!\*)/g, String.raw`\.`).replace(/\.\*$/, '(.*)'),
    headers: written(base, kind).map(([key, value]) => ({ key, value })),
  }));
}
