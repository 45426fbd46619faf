import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { headersOf, kindOf, plainScript } from '../../scripts/hosts/rules.ts';
import { firebaseFile, headersFile, redirectsFile, vercelFile } from '../../scripts/hosts/static-hosts.ts';
import { underBase } from '../../src/paths.ts';

const addresses = ['/', '/fi', '/en/codes/5.1.1', '/codes/550.json', '/assets/core-1.js', '/assets/core-1.css', `/${plainScript}`];

/** What a `_headers` file says of a path: every rule that fits, and values of one name joined, as the hosts document it. */
function readHeaders(text: string, path: string): Record<string, string> {
  const found = new Map<string, string>();
  let fits = false;
  for (const line of text.split('\n')) {
    if (line.startsWith('/')) fits = line.endsWith('*') ? path.startsWith(line.slice(0, -1)) : path === line;
    else if (fits && line !== '') {
      const [, name = '', value = ''] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
      const before = found.get(name);
      found.set(name, before === undefined ? value : `${before}, ${value}`);
    }
  }
  return Object.fromEntries(found);
}

/** The table's headers but for what these hosts say themselves: that browsers ask again, and how it is compressed. */
function expected(base: string, address: string): Record<string, string> {
  const { Vary: _, ...headers } = headersOf(base, kindOf(address));
  const { 'Cache-Control': cache = '', ...rest } = headers;
  return cache.includes('immutable') ? headers : rest;
}

describe.each(['/', '/help/mail/'])('settings of hosts for static files, with the site at %s', (base) => {
  it.each(addresses)('_headers says of %s what the table says', (address) => {
    const { 'Content-Security-Policy': policy = '', ...said } = readHeaders(headersFile(base), underBase(base, address));
    const { 'Content-Security-Policy': wanted = '', ...rest } = expected(base, address);
    expect(said).toEqual(rest);
    // Two policies joined by a comma both hold.
    expect(policy.split(', ')).toContain(wanted);
  });

  it('_redirects ends in the 404 page of the address’s language', () => {
    expect(redirectsFile(base).trim().split('\n')).toEqual([
      `${base}fi/* ${base}fi/404.html 404`,
      `${base}en/* ${base}en/404.html 404`,
      `${base}* ${base}404.html 404`,
    ]);
  });

  it.each(addresses)('vercel.json and firebase.json say of %s what the table says', (address) => {
    const path = underBase(base, address);
    const vercel = (JSON.parse(vercelFile(base)) as { headers: { source: string; headers: { key: string; value: string }[] }[] }).headers;
    const firebase = (
      JSON.parse(firebaseFile(base)) as { hosting: { headers: { regex: string; headers: { key: string; value: string }[] }[] } }
    ).hosting.headers;
    for (const rules of [
      vercel.map(({ source, headers }) => ({ pattern: source, headers })),
      firebase.map(({ regex, headers }) => ({ pattern: regex, headers })),
    ]) {
      const said = rules
        .filter(({ pattern }) => new RegExp(`^(?:${pattern.replaceAll(/[\^$]/g, '')})$`).test(path))
        .flatMap(({ headers }) => headers.map(({ key, value }) => [key, value] as const));
      const { Vary: _, ...wanted } = headersOf(base, kindOf(address));
      // The last one wins.
      expect(Object.fromEntries(said)).toEqual(wanted);
    }
  });
});

describe('docs/deploy.md', () => {
  const text = readFileSync('docs/deploy.md', 'utf8');
  it('names every header with its value', () => {
    const rows = [...text.matchAll(/^\| `([\w-]+)` +\| (?:`([^`]+)`|\[the list\]\(\.\.\/scripts\/policy\.ts\)) +\|/gm)];
    const { 'Cache-Control': rest, ...headers } = headersOf('/', 'page');
    expect(rows.map(([, name]) => name)).toEqual(Object.keys(headers));
    for (const [, name = '', value] of rows) if (value !== undefined) expect(headers[name]).toBe(value);
    expect(text).toContain(`Everything else:\n  \`${rest}\``);
  });
  it('names what is different for hashed files and workers', () => {
    const { 'Cache-Control': cache = '', 'Content-Security-Policy': policy = '' } = headersOf('/', 'hashed');
    expect(text).toContain(`\`Cache-Control: ${cache}\``);
    expect(text).toContain(`\`${policy}\``);
  });
});
