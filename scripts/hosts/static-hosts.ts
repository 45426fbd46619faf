import { hashedFolder, headersOf, notFoundFile, notFoundPages, type Kind } from './rules.ts';

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
    { path: `${base}*.js`, headers: differing('script') },
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
