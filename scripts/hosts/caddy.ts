import { languages } from '../../src/paths.ts';
import { bare, encodings, hashedFolder, headersOf, notFoundFile, notFoundPages, type Kind, type Place } from './rules.ts';

/**
 * The site for Caddy, to be imported in a site block. What is in a `route` is done in the order in
 * which it is written. The page itself, not its folder, is what is looked for: Caddy would redirect a
 * folder to the address with a slash, and version 2.6 loses the query on the way.
 */
export function caddySite({ base, root }: Place): string {
  const precompressed = `precompressed ${encodings.map(({ name }) => name).join(' ')}`;
  const files = (lines: readonly string[] = []) => block('file_server', [precompressed, ...lines]);
  const headers = (kind: Kind) => Object.entries(headersOf(base, kind)).map(([name, value]) => `${name} ${quote(value)}`);
  const differing = (kind: Kind) => headers(kind).filter((line) => !headers('page').includes(line));
  const inSite = base === '/' ? 'path *' : `path ${bare(base)} ${base}*`;
  const missing = notFoundPages(base).flatMap(({ start, page }, at) => [
    `@missing-${languages[at]} path ${start} ${start}/*`,
    `rewrite @missing-${languages[at]} ${page}`,
  ]);
  return [
    `@mailmend ${inSite}`,
    ...block('handle @mailmend', [
      ...block('route', [
        `root * ${root}`,
        ...block(
          'header',
          headers('page').filter((line) => !line.startsWith('Vary ')),
        ),
        // At the end, where Caddy has said the same of a compressed file.
        ...block('header', [...headers('page').filter((line) => line.startsWith('Vary ')), 'defer']),
        `try_files {path}/index.html {path}`,
        ...block(`@scripts`, ['path *.js', 'file']),
        ...block('header @scripts', differing('script')),
        ...block('@hashed', [`path ${base}${hashedFolder}*`, 'file']),
        ...block('header @hashed', differing('hashed')),
        ...files(),
      ]),
    ]),
    ...block('handle_errors', [
      ...block('route @mailmend', [
        `root * ${root}`,
        ...missing,
        `@missing-page not path ${notFoundPages(base)
          .map(({ page }) => page)
          .join(' ')}`,
        `rewrite @missing-page ${base}${notFoundFile()}`,
        ...files(),
      ]),
    ]),
    '',
  ].join('\n');
}

function quote(value: string): string {
  return `"${value.replaceAll('"', String.raw`\"`)}"`;
}

function block(start: string, lines: readonly string[]): string[] {
  return [`${start} {`, ...lines.map((line) => `\t${line}`), '}'];
}
