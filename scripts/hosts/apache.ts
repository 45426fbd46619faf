import { encodings, hashedFolder, headersOf, notFoundFile, notFoundPages, packable, types, type Kind } from './rules.ts';

/** The site's `.htaccess`, in the folder of its pages. Needs `AllowOverride FileInfo Indexes`. */
export function apacheFolder(base: string): string {
  const page = headersOf(base, 'page');
  const differing = (kind: Kind) => Object.entries(headersOf(base, kind)).filter(([name, value]) => page[name] !== value);
  const ends = packable.map((end) => end.slice(1)).join('|');
  const suffixes = encodings.map(({ suffix }) => suffix.slice(1)).join('|');
  return [
    '# A page is a folder with an index.html, and its address has no slash at its end.',
    'DirectorySlash Off',
    'DirectoryIndex index.html',
    `ErrorDocument 404 ${base}${notFoundFile()}`,
    ...notFoundPages(base).flatMap(({ start, page: notFound }) =>
      block(`If "%{REQUEST_URI} =~ m#^${start}(/|$)#"`, [`ErrorDocument 404 ${notFound}`]),
    ),
    ...Object.entries(types).map(([end, type]) => `AddType ${type} ${end}`),
    'AddDefaultCharset utf-8',
    '',
    ...block('IfModule mod_headers.c', [
      ...headers(Object.entries(page)),
      ...block(`FilesMatch "\\.js(\\.(${suffixes}))?$"`, headers(differing('script'))),
      ...block(`If "%{REQUEST_URI} =~ m#^${base}${hashedFolder}#"`, headers(differing('hashed'))),
    ]),
    '',
    ...block('IfModule mod_rewrite.c', [
      'RewriteEngine On',
      `RewriteBase ${base}`,
      '# Also where the address of this folder lacks its slash.',
      'RewriteOptions AllowNoSlash',
      'RewriteRule ^$ index.html',
      'RewriteCond %{REQUEST_FILENAME}/index.html -f',
      'RewriteRule ^(.+?)/?$ $1/index.html',
      '# Compressed copies, best first.',
      ...encodings.flatMap(({ name, suffix }) => [
        `RewriteCond %{HTTP:Accept-Encoding} "\\b${name}\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))"`,
        `RewriteCond %{REQUEST_FILENAME}${suffix} -f`,
        `RewriteRule ^(.+\\.(?:${ends}))$ $1${suffix} [END]`,
      ]),
    ]),
    ...block(`FilesMatch "\\.(${ends})\\.(${suffixes})$"`, [
      `RemoveType ${encodings.map(({ suffix }) => suffix).join(' ')}`,
      `RemoveLanguage ${encodings.map(({ suffix }) => suffix).join(' ')}`,
      ...encodings.map(({ name, suffix }) => `AddEncoding ${name} ${suffix}`),
    ]),
    '',
  ].join('\n');
}

function headers(given: readonly (readonly [string, string])[]): string[] {
  return given.map(([name, value]) => `Header always set ${name} "${value}"`);
}

function block(start: string, lines: readonly string[]): string[] {
  const name = start.split(' ')[0];
  return [`<${start}>`, ...lines.map((line) => `    ${line}`), `</${name}>`];
}
