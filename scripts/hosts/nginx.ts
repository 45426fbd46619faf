import { bare, hashedFolder, headersOf, notFoundFile, notFoundPages, types, type Kind, type Place } from './rules.ts';

/**
 * The site's locations for nginx, to be included in a `server` block. A location with an `add_header`
 * of its own has none of those around it, so each that has one has all. A missing file is answered by
 * the location of its 404 page, with that one's headers.
 */
export function nginxLocations({ base, root }: Place): string {
  const headers = (kind: Kind) => Object.entries(headersOf(base, kind)).map(([name, value]) => `add_header ${name} "${value}" always;`);
  const pages = 'try_files $uri $uri/index.html =404;';
  const file = 'try_files $uri =404;';
  const inner = [
    ...notFoundPages(base).flatMap(({ start, page }) => block(`location ${start}/`, [`error_page 404 ${page};`, pages])),
    ...block(`location ${base}${hashedFolder}`, [...headers('hashed'), file]),
    ...block(`location ~ ^${base}${hashedFolder}.+\\.js$`, [...headers('hashedScript'), file]),
    ...block('location ~ \\.js$', [...headers('script'), file]),
    ...Object.entries(types).flatMap(([end, type]) => block(`location ~ \\${end}$`, ['types { }', `default_type ${type};`, file])),
  ];
  return [
    ...(base === '/' ? [] : block(`location = ${bare(base)}`, [`rewrite ^ ${base} last;`])),
    ...block(`location ${base}`, [
      `root ${root};`,
      'charset utf-8;',
      'gzip_static on;',
      '# Remove where nginx has no module for it. On Debian: apt install libnginx-mod-http-brotli-static',
      'brotli_static on;',
      `error_page 404 ${base}${notFoundFile()};`,
      ...headers('page'),
      pages,
      ...inner,
    ]),
    '',
  ].join('\n');
}

function block(start: string, lines: readonly string[]): string[] {
  return [`${start} {`, ...lines.map((line) => `    ${line}`), '}'];
}
