/**
 * How a host serves the site: the one table the configurations of all hosts, `npm start` and their
 * tests are made from.
 *
 * A page's address has no slash at its end and is answered without a redirect. Where the host is
 * ours to configure nothing is redirected at all: an address with a slash is answered with the same
 * page, whose canonical link names the one without. So no query and no scheme is lost on the way.
 */
import { languages, underBase, type Language } from '../../src/paths.ts';
import { scriptPolicy, securityHeaders } from '../policy.ts';

export type Headers = Readonly<Record<string, string>>;

/** A place on a host. */
export interface Place {
  /** The site's folder on the host, with a slash at both ends. */
  base: string;
  /** The folder on disk that is the root of the host's addresses. The site is in its folder `base`. */
  root: string;
}

/** Files of this folder have their content's hash in the name. */
export const hashedFolder = 'assets/';

const caching = {
  /** A name with a hash never gets another content. */
  hashed: 'public, max-age=31536000, immutable',
  /** Kept, but asked for each time whether it is still the same: pages, the codes as JSON, the service worker. */
  rest: 'no-cache',
} as const;

/** Compressed copies beside the files, best first: as browsers name the encoding, and how the files' names end. */
export const encodings = [
  { name: 'br', suffix: '.br' },
  { name: 'zstd', suffix: '.zst' },
  { name: 'gzip', suffix: '.gz' },
] as const;

/** What is worth compressing, by the end of its name. */
export const packable = ['.html', '.js', '.css', '.json', '.svg', '.txt', '.xml', '.webmanifest'] as const;

/** Types not every host knows, by the end of the name. */
export const types: Headers = { '.webmanifest': 'application/manifest+json' };

/** Kinds of answers that differ in their headers. */
export type Kind = 'page' | 'script' | 'hashed' | 'hashedScript';

/** What kind of answer is expected at an address that starts at the root of the app, where there is a file. */
export function kindOf(address: string): Kind {
  const isScript = address.endsWith('.js');
  if (address.startsWith(`/${hashedFolder}`)) return isScript ? 'hashedScript' : 'hashed';
  return isScript ? 'script' : 'page';
}

/**
 * All headers of an answer. A script's policy is for those that run as workers. Strict transport is the whole host's matter: a
 * site in a folder leaves it to the host.
 */
export function headersOf(base: string, kind: Kind): Headers {
  const isHashed = kind === 'hashed' || kind === 'hashedScript';
  return {
    ...securityHeaders({ tls: base === '/' }),
    ...((kind === 'script' || kind === 'hashedScript') && { 'Content-Security-Policy': scriptPolicy }),
    'Cache-Control': isHashed ? caching.hashed : caching.rest,
    Vary: 'Accept-Encoding',
  };
}

/** The page for unknown addresses, as a file of the site; without a language, that for addresses that name none. */
export function notFoundFile(language?: Language): string {
  return language === undefined ? '404.html' : `${language}/404.html`;
}

/** The pages for unknown addresses in each language on the host, and how the addresses start they are for. */
export function notFoundPages(base: string): { start: string; page: string }[] {
  return languages.map((language) => ({
    start: underBase(base, `/${language}`),
    page: underBase(base, `/${notFoundFile(language)}`),
  }));
}

/** The site's folder on the host without its last slash; empty for the root. */
export function bare(base: string): string {
  return base.slice(0, -1);
}
