import { createConceptSearch, type ConceptSearch, type FoundConcept } from './concept-search.ts';
import { makeConcepts, type SearchTexts } from './concepts.ts';
import {
  asExplanation,
  beginningWith,
  codeHit,
  isGuided,
  conceptHits,
  relatedTo,
  unique,
  wordingHit,
  type Hit,
} from './hits.ts';
import { hitsOfLine } from './line-hits.ts';
import {
  codeHits,
  hitsOfProviders,
  wordingRows,
  providersOf,
  rowsOf,
  rowsWithCodes,
  tokenHits,
} from './provider-hits.ts';
import type { Lexicon } from './lexicon.ts';
import { findBegunNames, findNames, type Named } from './name-search.ts';
import { isKnownWording, readLine, type LineReading } from './read-line.ts';
import { readTypedCodes, type TypedCodes } from '../code-syntax/typed-codes.ts';
import { createWordingSearch, type FoundWordings } from './wording-search.ts';

/** Finds rows, best first. Any text is allowed; of a long one the beginning counts. */
export type CodeSearch = (query: string) => Hit[];

/** So much of a query is read; whole messages are the decoder's. In UTF-16 units. */
const longestRead = 20_000;

/** Longer than this, a text is no search: only its codes and the wordings in it are looked up. In UTF-16 units. */
const longestWords = 1000;

/** So many words without a number are a line that a server wrote, if its wording is known. */
const wordsOfLine = 4;

/** Who has looked through so many hits searches anew. */
const mostHits = 120;

/** From this score on, words beside a bare code tell what it is about. */
const tellingScore = 0.35;

/** Below this score, words are no more than alike; if the decoder knows them, it knows better. */
const sureScore = 0.6;

/** From this score on, words are what everyone says, whichever provider is known to say them, too. */
const generalScore = 0.8;

/**
 * Makes the search over the whole catalogue, for the pages and for the command.
 *
 * An error line is led by what the decoder reads in it, a code by its row, words by the codes that
 * every server means by them; what single providers say comes after, unless one is named.
 */
export function createCodeSearch(lexicon: Lexicon, texts: SearchTexts): CodeSearch {
  const findConcepts = createConceptSearch(lexicon, makeConcepts(texts));
  const findWordings = createWordingSearch(wordingRows);
  return (query) => {
    const asked = query.slice(0, longestRead).trim();
    if (asked === '') return [];
    const named =
      asked.length > longestWords ? { providers: new Set<string>(), rest: asked } : findNames(asked, lexicon);
    // The number of a product, such as Office 365, is no code.
    const typed = readTypedCodes(named.rest, lexicon.numbers);
    const wordings = findWordings(asked);
    const found = typed.words.length > longestWords ? [] : findConcepts(typed.words);
    const count = lexicon.termsOf(typed.words.slice(0, longestWords)).length;
    const line = lineIn(asked, typed, count, found[0]?.score ?? 0);
    const hits =
      line === null
        ? hitsOfWords({ asked, named, typed, wordings, findConcepts })
        : hitsOfLine(line, typed.codes, found, wordings);
    return unique(hits).slice(0, mostHits);
  };
}

/** A line that the decoder reads: words beside a code, or words, `count` of them, that servers are known to use and people don't. */
function lineIn(asked: string, typed: TypedCodes, count: number, score: number): LineReading | null {
  if (typed.codes.length > 0 && count === 0) {
    // Numbers of a provider's own, such as Yahoo's `554 30`, are all that some lines say beside the code.
    const line = lineWithFamily(asked);
    return line?.row === null ? null : line;
  }
  const isLine =
    typed.codes.length > 0 ||
    (typed.beginning === null && count >= wordsOfLine && score < generalScore && isKnownWording(asked));
  return isLine ? lineWithFamily(asked) : null;
}

function lineWithFamily(asked: string): LineReading | null {
  const line = readLine(asked);
  return line?.family === null ? null : line;
}

interface Question {
  asked: string;
  named: Named;
  typed: TypedCodes;
  wordings: FoundWordings;
  findConcepts: ConceptSearch;
}

/** Codes first, then what the words are about; what a named provider says of it stands before the rest. */
function hitsOfWords(question: Question): Hit[] {
  const { asked, named, typed, wordings, findConcepts } = question;
  const { beginning } = typed;
  if (beginning !== null && typed.words.trim() === '') return beginningWith(beginning).map(codeHit);
  const words = typed.words.slice(0, longestWords);
  const ofRest = findConcepts(words);
  // With a provider's name in it the question may be one that is known as a whole: `hotmail blocks me`, `barracuda`.
  const ofAll = named.providers.size === 0 ? [] : findConcepts(asked).filter(({ score }) => score >= generalScore);
  const found = ofAll.length > 0 ? ofAll : ofRest;
  const isGeneral = (found[0]?.score ?? 0) >= generalScore;
  const byProviders = named.providers.size === 0 ? [] : hitsOfProviders(named.providers, found, wordings, typed.codes);
  const first =
    words.trim() !== '' && ofAll.length > 0
      ? [...conceptHits(found), ...byProviders]
      : [...byProviders, ...knownToDecoder(question, found[0]?.score ?? 0), ...conceptHits(found)];
  const perhaps = codeHits(typed.perhaps);
  const isUsual = typed.codes.some(isGuided);
  return [
    ...codesAbout(typed.codes, found),
    ...(isUsual ? [] : perhaps),
    ...(isGeneral ? [] : wordings.quoted.map(wordingHit)),
    ...tokenHits([...wordings.said, ...wordings.pieces, ...rowsOf(named.providers)], asked),
    ...first,
    ...(beginning === null ? [] : beginningWith(beginning).map(codeHit)),
    ...[...wordings.quoted, ...wordings.pieces, ...wordings.said].map(wordingHit),
    ...hitsOfProviders(findBegunNames(asked), [], wordings, []),
    ...rowsWithCodes(typed.codes).map(codeHit),
    ...relatedTo(typed.codes),
    ...providersOf(found),
    ...(isUsual ? perhaps : []),
    ...hitsOfProviders(named.providers, [], wordings, []),
  ];
}

/** Typed codes; the words beside them tell which of their meanings is asked for. */
function codesAbout(codes: readonly string[], found: readonly FoundConcept[]): Hit[] {
  const family = found[0]?.concept.family;
  const about = found.find(
    ({ concept, score }) => score >= tellingScore && !concept.isOfCode && concept.family === family,
  );
  return codeHits(codes).map((hit) => asExplanation(hit, about?.concept.explanation ?? null));
}

/** What the decoder makes of words that the search itself is not sure of. */
function knownToDecoder({ asked, typed, wordings, findConcepts }: Question, score: number): Hit[] {
  const line = score < sureScore && typed.codes.length === 0 && isKnownWording(asked) ? lineWithFamily(asked) : null;
  return line === null
    ? []
    : hitsOfLine(line, [], findConcepts(typed.words), wordings).filter(({ family }) => family === line.family);
}
