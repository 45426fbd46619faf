/**
 * The one table of addresses and their typed builders.
 *
 * An address is `/<language>/<page>`, without a trailing slash; page names are the same in every
 * language, so that a link keeps its meaning when its reader switches. Nothing a person typed is
 * ever part of a path or a query; the words of a code search may stand in the fragment of a link made to share it.
 *
 * Addresses start at the root of the app. Where the app stands in a folder of its host, the router
 * adds that to its links; what isn't the router's asks `onHost` (`src/platform/base.ts`).
 */
export const languages = ['fi', 'en'] as const;
export type Language = (typeof languages)[number];

/** A value of each language, made once. */
export function forEachLanguage<Value>(make: (language: Language) => Value): Readonly<Record<Language, Value>> {
  // The table of languages has the keys its type says.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return Object.fromEntries(languages.map((language) => [language, make(language)])) as Record<Language, Value>;
}

/** Path segments under the language, as the router and the prerenderer read them. */
export const segments = {
  home: '',
  check: 'check',
  verdict: 'check/verdict',
  map: 'check/map',
  step: 'check/:step',
  report: 'report',
  links: 'links',
  codes: 'codes',
  howToRead: 'codes/how-to-read',
  providers: 'codes/providers',
  provider: 'codes/providers/:provider',
  code: 'codes/:code',
  decode: 'decode',
  domain: 'domain',
  howItWorks: 'how-it-works',
  accessibility: 'accessibility',
} as const;

/** Builders of addresses for links. Each takes the language first and returns a path from the root of the app. */
export const paths = {
  start: () => '/',
  home: (language: Language) => `/${language}`,
  check: (language: Language) => `/${language}/check`,
  step: (language: Language, step: string, query = '') => withQuery(`/${language}/check/${step}`, query),
  verdict: (language: Language, query = '') => withQuery(`/${language}/check/verdict`, query),
  map: (language: Language, query = '') => withQuery(`/${language}/check/map`, query),
  report: (language: Language, query = '') => withQuery(`/${language}/report`, query),
  links: (language: Language, query = '') => withQuery(`/${language}/links`, query),
  codes: (language: Language, query = '') => withQuery(`/${language}/codes`, query),
  /**
   * A link to share: the table with a search in it, in the fragment, which no server sees. Within the app a search
   * is carried (carried-search.ts).
   */
  codeSearch: (language: Language, words: string, query = '') =>
    `${withQuery(`/${language}/codes`, query)}${words === '' ? '' : `#q=${encodeText(words)}`}`,
  howToRead: (language: Language) => `/${language}/codes/how-to-read`,
  providers: (language: Language) => `/${language}/codes/providers`,
  provider: (language: Language, provider: string) => `/${language}/codes/providers/${provider}`,
  /** The same code for programs, in every language. */
  codeJson: (code: string) => `/codes/${code}.json`,
  codeIndex: () => '/codes/index.json',
  codeSchema: () => '/codes/schema.json',
  code: (language: Language, code: string) => `/${language}/codes/${code}`,
  decode: (language: Language, query = '') => withQuery(`/${language}/decode`, query),
  domain: (language: Language, domain?: string) => `/${language}/domain${domain === undefined ? '' : `#domain=${encodeText(domain)}`}`,
  howItWorks: (language: Language) => `/${language}/how-it-works`,
  accessibility: (language: Language) => `/${language}/accessibility`,
} as const;

/** `query` comes without its question mark; an empty one leaves the path bare. */
function withQuery(path: string, query: string): string {
  return query === '' ? path : `${path}?${query}`;
}

/** The words of a search in an address's fragment (`#q=…`), empty where there are none or they can't be read. */
export function searchIn(hash: string): string {
  if (!hash.startsWith('#q=')) return '';
  return decodeText(hash.slice('#q='.length)) ?? '';
}

/** A text as part of an address. Half a character (a lone surrogate), which no address can hold, becomes a replacement character. */
function encodeText(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}

/** The text in a part of an address; undefined where its percent signs make no sense. */
function decodeText(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}

/** What the last segment of an address says, as it stands where it can't be decoded. */
export function lastSegment(pathname: string): string {
  const part = withoutTrailingSlash(pathname).split('/').at(-1) ?? '';
  return decodeText(part) ?? part;
}

/** The language an address is written in, or undefined where its first segment is none of ours. */
export function languageOf(pathname: string): Language | undefined {
  const first = pathname.split('/')[1];
  return languages.find((language) => language === first);
}

/** The same page in another language. Query and fragment are the caller's to carry along. */
export function inLanguage(pathname: string, language: Language): string {
  const [, first, ...rest] = pathname.split('/');
  const page = languages.some((known) => known === first) ? rest : [first, ...rest];
  return ['', language, ...page.filter((segment) => segment !== '')].join('/');
}

/** An address of the app on a host where it stands in a folder. `base` has a slash at both ends. */
export function underBase(base: string, address: string): string {
  return base + address.slice(1);
}

/** The other way: the address of the app that a path on the host stands for. A path outside of the folder stays as it is. */
export function fromBase(base: string, pathname: string): string {
  if (`${pathname}/` === base) return '/';
  return pathname.startsWith(base) ? pathname.slice(base.length - 1) : pathname;
}

/** Hosts that serve folders add a slash to the address; the canonical address has none. */
export function withoutTrailingSlash(pathname: string): string {
  return pathname.length > 1 && pathname.endsWith('/') ? pathname.slice(0, -1) : pathname;
}
