import { createPhraseIndex } from '../bounce/phrase-index.ts';
import type { CodeRow } from '../catalogue/code-row.ts';
import { identities } from '../catalogue/identities.ts';

/** Rows of providers and programs, by how a query holds their wordings or is held by them. */
export interface FoundWordings {
  /** Rows whose long wording stands in the query: who has it there has pasted the line it is from. */
  quoted: readonly CodeRow[];
  /** Rows whose short wording stands in the query, such as a provider's own token. */
  said: readonly CodeRow[];
  /** Rows whose wording the query is a piece of, then those whose wording holds each of its words. */
  pieces: readonly CodeRow[];
}

/** Shorter than this, a piece of a wording stands in too many of them to tell anything. */
const shortestPiece = 4;

/** So long a wording is no few words that anyone would type. */
const longWording = 20;

/** A longer query is no piece of a wording. */
const longestPiece = 200;

/** Makes the search over the wordings of rows. Its time grows with the text and not with the number of wordings. */
export function createWordingSearch(rows: readonly CodeRow[]): (query: string) => FoundWordings {
  const held = createPhraseIndex(rows.flatMap((row) => (row.patterns ?? []).map((pattern) => [pattern, row] as const)));
  return (query) => {
    const asked = oneLine(query);
    if (asked.length < shortestPiece) return { quoted: [], said: [], pieces: [] };
    const matches = held(asked).toSorted((one, other) => other.phrase.length - one.phrase.length);
    const long = matches.filter(({ phrase }) => phrase.length >= longWording);
    const short = matches.filter(({ phrase }) => phrase.length < longWording);
    return {
      quoted: unique(long.map(({ value }) => value)),
      said: unique(short.map(({ value }) => value)),
      pieces: asked.length > longestPiece ? [] : piecesOf(rows, asked),
    };
  };
}

function piecesOf(rows: readonly CodeRow[], asked: string): CodeRow[] {
  const words = asked.split(' ');
  const holding = (pieces: readonly string[]) =>
    rows.filter(({ patterns = [] }) => patterns.some((pattern) => pieces.every((piece) => pattern.includes(piece))));
  return unique([...holding([asked]), ...(words.length > 1 ? holding(words) : [])]);
}

/** Providers and programs that a query names, and the query without their names. */
export interface Named {
  providers: ReadonlySet<string>;
  rest: string;
}

/** Names that are everyday words, too. */
const everyday: ReadonlySet<string> = new Set(['free', 'live']);

const names = identities.flatMap(({ id, names: all }) => all.filter((name) => !everyday.has(name)).map((name) => [name, id] as const));

/** Endings of names in Finnish: `gmailin`, `Outlookista`, `Yahoolla`. */
const nameEndings = [
  'iin',
  'ista',
  'issa',
  'illa',
  'ille',
  'ilta',
  'sta',
  'ssa',
  'lla',
  'lle',
  'lta',
  'hun',
  'in',
  'en',
  'on',
  'ia',
  'n',
  'a',
];

const singleNames: ReadonlySet<string> = new Set(names.map(([name]) => name).filter((name) => /^[a-z]{4,}$/.test(name)));

/** A name in a query without its ending; any other word as it is. */
function withoutEnding(word: string): string {
  if (singleNames.has(word)) return word;
  const ending = nameEndings.find((one) => word.endsWith(one) && singleNames.has(word.slice(0, -one.length)));
  return ending === undefined ? word : word.slice(0, -ending.length);
}

/** Finds the providers that a query of a few words names. */
export function findNames(query: string): Named {
  const padded = ` ${oneLine(query)
    .replaceAll(/[\s,:;!?()"]+/g, ' ')
    .trim()} `;
  const words = new Set(padded.split(' ').map(withoutEnding));
  const whole = names.filter(([name]) => padded.includes(` ${name} `) || words.has(name));
  // Of `google workspace` and `google` the longer one is meant.
  const meant = whole.filter(([name]) => !whole.some(([other]) => other !== name && other.includes(name)));
  const others = padded.split(' ').filter((word) => !meant.some(([name]) => withoutEnding(word) === name));
  const rest = meant.reduce((text, [name]) => text.replaceAll(` ${name} `, ' '), ` ${others.join(' ')} `);
  return { providers: new Set(meant.map(([, provider]) => provider)), rest: rest.trim() };
}

/** The providers whose name the last word of a query begins, from its fourth letter. */
export function findBegunNames(query: string): ReadonlySet<string> {
  const last = oneLine(query).split(' ').at(-1) ?? '';
  const begun = last.length < shortestPiece ? [] : names.filter(([name]) => name.startsWith(last));
  return new Set(begun.map(([, provider]) => provider));
}

function oneLine(text: string): string {
  return text.toLowerCase().replaceAll(/\s+/g, ' ').trim();
}

function unique(rows: readonly CodeRow[]): CodeRow[] {
  return [...new Set(rows)];
}
