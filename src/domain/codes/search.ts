import MiniSearch from 'minisearch';
import type { Family } from '../family.ts';
import type { CodeRow } from './catalogue.ts';
import { foldWord } from './fold-word.ts';
import { findEnhancedCodes, findReplyCodes } from './parse.ts';
import { serverWords } from './server-words.ts';

/** A row that fits a search, and why: its number was typed, or these of its words fit. */
export interface Hit {
  id: string;
  why: 'code' | 'words';
  /** The row's words that fitted, folded; empty where the number did. */
  terms: readonly string[];
}

/** Finds rows, best first. */
export type CodeSearch = (query: string) => Hit[];

/** What the search needs to know of a row's words, in the reader's language. */
export interface SearchWords {
  title: string;
  meaning: string;
  action: string;
  synonyms: readonly string[];
}

const fields = ['title', 'synonyms', 'servers', 'meaning', 'action'] as const;

/** A word in a title or among the synonyms says more about a row than one in its explanation. */
const boost = { title: 3, synonyms: 4, servers: 3, meaning: 1, action: 0.5 };

/** Who searches has been refused more often than put off: where the words fit alike, what is permanent comes first. */
const permanentBoost = 1.2;

/** The codes that a guide for people explains are the ones people meet. */
const guideBoost = 1.15;

/** What one provider says comes after what every server means by a code, where the words fit alike. */
const providerBoost = 0.6;

/** Words that stand in nearly every sentence and tell nothing: folded, in the languages of the pages. */
const emptyWords: ReadonlySet<string | null> = new Set(
  ['ei', 'voi', 'on', 'ja', 'se', 'en', 'the', 'a', 'is', 'to', 'my', 'i', 'can', 'not', 'cannot', 'of', 'in', 'it'].map(foldWord),
);

/** For a row one of whose phrases is the whole query, against rows that only hold its words here and there. */
const phraseBoost = 2;

/**
 * Makes the search over `rows`. `words` are the rows' words by id, in the reader's language; what
 * servers say in English is searched besides, in every language. `read` tells what an error line is
 * about, or null for other words: rows of that family come first.
 */
export function createSearch(
  rows: readonly CodeRow[],
  words: Readonly<Record<string, SearchWords>>,
  read: (query: string) => Family | null = () => null,
): CodeSearch {
  const index = new MiniSearch<Record<'id' | (typeof fields)[number], string>>({
    fields: [...fields],
    tokenize: splitWords,
    processTerm: (word) => {
      const folded = foldWord(word);
      return folded === null || emptyWords.has(folded) ? null : folded;
    },
    searchOptions: { boost, prefix: (term) => term.length > 2, fuzzy: (term) => (term.length > 4 ? 0.2 : false) },
  });
  const documents = rows.map(({ id }) => toDocument(id, words));
  index.addAll(documents);
  const phrases = new Map(documents.map((row) => [row.id, new Set(`${row.synonyms}·${row.servers}`.split('·').map(foldPhrase))]));
  const familyOf = new Map(rows.map(({ id, family }) => [id, family]));
  const providers = new Set(rows.filter(({ kind }) => kind === 'provider').map(({ id }) => id));
  const guided = new Set(rows.filter(({ sources }) => sources.some(({ authority }) => authority === 'guide')).map(({ id }) => id));
  const permanent = new Set(rows.filter(({ permanence }) => permanence === 'permanent').map(({ id }) => id));

  return (query) => {
    const numbers = byNumber(rows, query);
    const known = new Set(numbers.map(({ id }) => id));
    const terms = query.replaceAll(/\d[\d.-]*/g, ' ');
    const phrase = foldPhrase(terms);
    const boostDocument = (id: string) =>
      (permanent.has(id) ? permanentBoost : 1) *
      (providers.has(id) ? providerBoost : 1) *
      (guided.has(id) ? guideBoost : 1) *
      (phrases.get(id)?.has(phrase) === true ? phraseBoost : 1);
    const all = index.search(terms, { combineWith: 'AND', boostDocument });
    const found = all.length > 0 ? all : index.search(terms, { boostDocument });
    const rest = found
      .filter(({ id }) => !known.has(String(id)))
      .map(({ id, terms: matched }): Hit => ({ id: String(id), why: 'words', terms: matched }));
    const hits = [...numbers, ...rest];
    const family = read(query);
    if (family === null) return hits;
    const fits = ({ id }: Hit) => familyOf.get(id) === family;
    return [...hits.filter(fits), ...hits.filter((hit) => !fits(hit))];
  };
}

function splitWords(text: string): string[] {
  return text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

function foldPhrase(phrase: string): string {
  return splitWords(phrase).map(foldWord).join(' ');
}

function toDocument(id: string, words: Readonly<Record<string, SearchWords>>) {
  const own = words[id];
  return {
    id,
    title: own?.title ?? '',
    synonyms: own?.synonyms.join(' · ') ?? '',
    servers: serverWords[id]?.join(' · ') ?? '',
    meaning: own?.meaning ?? '',
    action: own?.action ?? '',
  };
}

/** Rows whose number is in the query, in the query's order; or, while it is being typed, those that begin with it. */
function byNumber(rows: readonly CodeRow[], query: string): Hit[] {
  const exact = [...findReplyCodes(query), ...findEnhancedCodes(query)].map(({ code }) => code);
  const typed = query.trim();
  const ids =
    exact.length > 0
      ? [...new Set(exact)].filter((code) => rows.some(({ id }) => id === code))
      : rows.map(({ id }) => id).filter((id) => isBeginning(typed) && id.startsWith(typed));
  return ids.map((id) => ({ id, why: 'code', terms: [] }));
}

function isBeginning(typed: string): boolean {
  return /^[2-5]\d?$/.test(typed) || /^[245]\.[\d.]*$/.test(typed);
}
