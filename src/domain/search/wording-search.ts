import { createPhraseMatcher, matchesIn } from '../bounce/phrase-matcher.ts';
import type { CodeRow } from '../catalogue/code-row.ts';

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
  const held = createPhraseMatcher(rows.flatMap((row) => (row.patterns ?? []).map((text) => ({ text, value: row }))));
  return (query) => {
    const asked = oneLine(query);
    if (asked.length < shortestPiece) return { quoted: [], said: [], pieces: [] };
    const matches = matchesIn(held, asked).toSorted((one, other) => other.phrase.length - one.phrase.length);
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

/** A text in lower case with single blanks. */
export function oneLine(text: string): string {
  return text.toLowerCase().replaceAll(/\s+/g, ' ').trim();
}

function unique(rows: readonly CodeRow[]): CodeRow[] {
  return [...new Set(rows)];
}
