/**
 * Where the built site will stand, as the person who builds it says in the environment:
 * BASE is the folder on its host (`/help/mail/`; `/` without it), SITE_URL the host with its scheme
 * (`https://help.example.org`; without it, links to the site's own pages name no host).
 */
import { underBase } from '../src/paths.ts';

/** The site's folder on its host, with a slash at both ends. */
export const base = readBase(process.env['BASE'] ?? '/');

/** The host with its scheme, without a slash at the end; empty where it isn't known. */
export const siteUrl = (process.env['SITE_URL'] ?? '').replace(/\/+$/, '');

/** The folder the site is built into. DIST lets two builds stand side by side. */
export const dist = process.env['DIST'] ?? 'dist';

/** An address of the app as others link to it, with the host where that is known. */
export function siteAddress(address: string): string {
  return siteUrl + underBase(base, address);
}

/** Makes `help/mail` and `/help/mail` `/help/mail/`. Throws where it is no path of plain segments. */
export function readBase(given: string): string {
  const segments = given.split('/').filter((segment) => segment !== '');
  if (!segments.every((segment) => /^[\w~-][\w.~-]*$/.test(segment))) {
    throw new Error(`BASE is a path such as /help/mail/, of letters, digits, hyphens, dots and underlines; this is ${given}`);
  }
  return segments.length === 0 ? '/' : `/${segments.join('/')}/`;
}
