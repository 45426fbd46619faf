import type { Family } from '../family.ts';
import { answers, type AnswerId } from './answers.ts';
import type { CodeRow } from './catalogue.ts';
import { createConceptSearch, foldWords, type ConceptSearch, type FoundConcept } from './concept-search.ts';
import { makeConcepts, type WordsOfCodes } from './concepts.ts';
import { everyRow, findRow } from './every-row.ts';
import { isKnownWording, readLine, type LineReading } from './read-line.ts';
import { readTypedCodes, type TypedCodes } from './typed-codes.ts';
import { createWordingSearch, findNames, type FoundWordings } from './wording-search.ts';

/** A row that fits a search, and why. */
export interface Hit {
  id: string;
  /** What went wrong: that of the row, or of what was asked where a code that says less leads to it. Null where that doesn't tell. */
  family: Family | null;
  /** `code`: its number was typed; `words`: these words fit; `wording`: a provider's own sentence, or its name. */
  why: 'code' | 'words' | 'wording';
  /** The words that fitted, folded; of a wording, the wording. Empty where the number did. */
  terms: readonly string[];
  /** The answer to what was asked, where it says more than the row's own words; null where those do. */
  answer: AnswerId | null;
}

/** Finds rows, best first. Any text is allowed; of a long one the beginning counts. */
export type CodeSearch = (query: string) => Hit[];

/** Longer than this, a text is no search: only its codes and the wordings in it are looked up. In UTF-16 units. */
const longestWords = 1000;

/** Of a concept so many codes stand before those of the next one. */
const leadingCodes = 4;

/** So many words without a number are a line that a server wrote, if its wording is known. */
const wordsOfLine = 4;

/** Who has looked through so many hits searches anew. */
const mostHits = 120;

/** From this score on, words beside a bare code tell what it is about. */
const tellingScore = 0.35;

/** From this score on, words are what everyone says, whichever provider is known to say them, too. */
const generalScore = 0.8;

const providerRows = everyRow.filter(({ provider }) => provider !== undefined);
const generalRows = everyRow.filter(({ provider }) => provider === undefined);
const guided: ReadonlySet<string> = new Set(
  generalRows.filter(({ sources }) => sources.some(({ authority }) => authority === 'guide')).map(({ id }) => id),
);
const rowsOfCode = groupByCode(providerRows);

/**
 * Makes the search over the whole catalogue, for the pages and for the command. `words` are those of
 * the reader's language; what servers say in English is searched besides, in every language.
 *
 * An error line is led by what the decoder reads in it, a code by its row, words by the codes that
 * every server means by them; what single providers say comes after, unless one is named.
 */
export function createCodeSearch(words: WordsOfCodes): CodeSearch {
  const findConcepts = createConceptSearch(makeConcepts(words));
  const findWordings = createWordingSearch(providerRows);
  return (query) => {
    const asked = query.trim();
    if (asked === '') return [];
    const typed = readTypedCodes(asked);
    const wordings = findWordings(asked);
    const line = lineIn(asked, typed);
    const hits = line === null ? byWords(findConcepts, asked, typed, wordings) : byLine(findConcepts, line, typed, wordings);
    return unique(hits).slice(0, mostHits);
  };
}

/** A line that the decoder reads: words beside a code, or words that servers are known to use. */
function lineIn(asked: string, typed: TypedCodes): LineReading | null {
  const count = foldWords(typed.words.slice(0, longestWords)).length;
  const isLine = typed.codes.length > 0 ? count > 0 : typed.beginning === null && count >= wordsOfLine && isKnownWording(asked);
  const line = isLine ? readLine(asked) : null;
  return line?.family === null ? null : line;
}

/** What the decoder reads comes first, then all that is of the same family. */
function byLine(findConcepts: ConceptSearch, line: LineReading, typed: TypedCodes, wordings: FoundWordings): Hit[] {
  const row = line.row === null ? undefined : findRow(line.row);
  const deciding = line.codes.flatMap((code) => findRow(code) ?? []).map((code) => readAs(code, line));
  const quoted = [row, ...wordings.quoted].flatMap((one) => (one ? [wordingHit(one)] : []));
  // A provider's words go first where they tell more than the code does.
  const tellsMore = row !== undefined && deciding.every(({ id }) => findRow(id)?.answer !== row.answer);
  const leading = tellsMore ? [...quoted.slice(0, 1), ...deciding] : deciding;
  const found = typed.words.length > longestWords ? [] : findConcepts(typed.words);
  const answer = line.answer === null ? [] : leadsOfAnswer(line.answer, typed);
  const further = [
    ...codeHits(typed.codes),
    ...quoted,
    ...leadHits(found),
    ...answer,
    ...[...wordings.said, ...wordings.pieces].map(wordingHit),
    ...rowsOf(line.codes).map(codeHit),
    ...providersOf(found),
  ];
  const fits = ({ family }: Hit) => family === line.family;
  const rest = unique(further);
  const known = new Set(leading.map(({ id }) => id));
  const codes = rest.filter(({ why, id }) => why === 'code' && typed.codes.includes(id) && !known.has(id));
  return leading.length > 0
    ? [...leading, ...quoted.filter(fits), ...codes, ...rest.filter(fits), ...rest]
    : [...quoted.filter(fits), ...rest.filter(fits), ...rest];
}

/** Codes first, then what the words are about; what a named provider says of it stands before the rest. */
function byWords(findConcepts: ConceptSearch, asked: string, typed: TypedCodes, wordings: FoundWordings): Hit[] {
  if (typed.beginning !== null && typed.words.trim() === '') return beginningWith(typed.beginning).map(codeHit);
  const words = typed.words.slice(0, longestWords);
  const { providers, rest } = findNames(words);
  const about = findConcepts(rest);
  const found = about.length > 0 ? about : findConcepts(words);
  const codes = codeHits(typed.codes);
  const perhaps = codeHits(typed.perhaps);
  const [next, last] = codes.some(({ id }) => guided.has(id)) ? [[], perhaps] : [perhaps, []];
  const top = found[0];
  const told = top !== undefined && top.score >= tellingScore && top.concept.answer !== null && codes.length > 0 ? top.concept : null;
  const named = providers.size === 0 ? [] : rowsOfProviders(providers, rest === '' ? [] : about, wordings, typed.codes);
  const isGeneral = top !== undefined && top.score >= generalScore;
  const ofClass = typed.beginning === null ? [] : beginningWith(typed.beginning).map(codeHit);
  return [
    ...(told?.answer ? codes.map((hit) => asAnswer(hit, told.answer)) : codes),
    ...next,
    ...(isGeneral ? [] : wordings.quoted.map(wordingHit)),
    ...tokens([...wordings.said, ...wordings.pieces], asked),
    ...named,
    ...leadHits(found),
    ...ofClass,
    ...[...wordings.quoted, ...wordings.pieces, ...wordings.said].map(wordingHit),
    ...rowsOf(typed.codes).map(codeHit),
    ...relatedTo(typed.codes),
    ...providersOf(found),
    ...last,
    ...(named.length > 0 ? rowsOfProviders(providers, [], wordings, []) : []),
  ];
}

/** A token of a provider's own, such as `s3150`, is unmistakable; two words that happen to be a wording are not. */
function tokens(rows: readonly CodeRow[], asked: string): Hit[] {
  const typed = asked
    .toLowerCase()
    .split(/[^a-z0-9_]+/)
    .filter((word) => /\d/.test(word) && /[a-z]/.test(word) && word.length > 3);
  return typed.length === 0
    ? []
    : rows.filter(({ patterns = [] }) => typed.some((word) => patterns.some((pattern) => pattern.includes(word)))).map(wordingHit);
}

/** The rows of named providers: those of what is asked, best first; where nothing else is asked, one of each answer before the others. */
function rowsOfProviders(
  providers: ReadonlySet<string>,
  about: readonly FoundConcept[],
  wordings: FoundWordings,
  codes: readonly string[],
): Hit[] {
  const order = [...providers];
  const own = providerRows
    .filter(({ provider = '' }) => providers.has(provider))
    .toSorted((one, other) => order.indexOf(one.provider ?? '') - order.indexOf(other.provider ?? ''));
  if (about.length > 0 || codes.length > 0) {
    const asked = about.map(({ concept }) => concept.answer);
    const coded = own.filter((row) => codes.some((code) => row.codes?.includes(code)));
    const pieces = wordings.pieces.filter((row) => own.includes(row));
    const answered = asked.flatMap((answer) => own.filter((row) => answer !== null && row.answer === answer));
    const family = about[0]?.concept.family;
    const related = own.filter((row) => family !== undefined && row.family === family);
    return [...(codes.length > 0 ? coded : []), ...pieces, ...answered, ...related].map(wordingHit);
  }
  const first = new Map(own.toReversed().map((row) => [`${row.provider} ${row.answer}`, row]));
  const ofEach = own.filter((row) => first.get(`${row.provider} ${row.answer}`) === row);
  return [...ofEach, ...own].map(wordingHit);
}

/** The codes of the concepts: a few of each in turn, then the others. */
function leadHits(found: readonly FoundConcept[]): Hit[] {
  const first = found.flatMap(({ concept, terms }) =>
    concept.codes.slice(0, leadingCodes).flatMap((code) => leadHit(code, concept.answer, terms)),
  );
  const others = found.flatMap(({ concept, terms }) =>
    concept.codes.slice(leadingCodes).flatMap((code) => leadHit(code, concept.answer, terms)),
  );
  return [...first, ...others];
}

function leadHit(code: string, answer: AnswerId | null, terms: readonly string[]): Hit[] {
  const row = findRow(code);
  return row ? [asAnswer({ id: row.id, family: row.family, why: 'words', terms, answer: null }, answer)] : [];
}

/** What providers say of the concepts. */
function providersOf(found: readonly FoundConcept[]): Hit[] {
  return found.flatMap(({ concept, terms }) =>
    concept.answer === null
      ? []
      : providerRows
          .filter(({ answer }) => answer === concept.answer)
          .map(({ id, family }): Hit => ({ id, family, why: 'words', terms, answer: null })),
  );
}

function leadsOfAnswer(answer: AnswerId, typed: TypedCodes): Hit[] {
  const rows = generalRows.filter((row) => row.answer === answer && !typed.codes.includes(row.id));
  return rows.map(({ id, family }) => ({ id, family, why: 'words', terms: [], answer: null }));
}

/** A code as the decoder reads it in its line. */
function readAs(row: CodeRow, { family, answer }: LineReading): Hit {
  return asAnswer({ ...codeHit(row), family: family ?? row.family }, answer);
}

/** A hit that leads to an answer which is not its row's own. */
function asAnswer(hit: Hit, answer: AnswerId | null): Hit {
  const row = findRow(hit.id);
  if (answer === null || !row || row.answer === answer) return hit;
  return { ...hit, family: answers[answer].family, answer };
}

function codeHits(codes: readonly string[]): Hit[] {
  const known = codes.flatMap((code) => findRow(code) ?? []).map(codeHit);
  const unknown = codes.filter((code) => findRow(code) === undefined);
  return [...known, ...rowsOf(unknown).map(codeHit)];
}

function codeHit({ id, family }: CodeRow): Hit {
  return { id, family, why: 'code', terms: [], answer: null };
}

function wordingHit({ id, family, patterns = [] }: CodeRow): Hit {
  return { id, family, why: 'wording', terms: patterns.slice(0, 1), answer: null };
}

/** What providers say with codes; those with more of them first. */
function rowsOf(codes: readonly string[]): CodeRow[] {
  const rows = [...new Set(codes.flatMap((code) => rowsOfCode.get(code) ?? []))];
  const count = (row: CodeRow) => codes.filter((code) => rowsOfCode.get(code)?.includes(row) === true).length;
  return rows.toSorted((one, other) => count(other) - count(one));
}

function relatedTo(codes: readonly string[]): Hit[] {
  return codes
    .flatMap((code) => findRow(code)?.related ?? [])
    .flatMap((id) => findRow(id) ?? [])
    .filter(({ provider }) => provider === undefined)
    .map(codeHit);
}

/** Codes that begin with what is typed, those of the guide first. */
function beginningWith(beginning: string): CodeRow[] {
  const fitting = generalRows.filter(({ id }) => id.startsWith(beginning));
  return [...fitting.filter(({ id }) => guided.has(id)), ...fitting.filter(({ id }) => !guided.has(id))];
}

function groupByCode(rows: readonly CodeRow[]): ReadonlyMap<string, readonly CodeRow[]> {
  const groups = new Map<string, CodeRow[]>();
  for (const row of rows) for (const code of (row.codes ?? []).flatMap(eachOf)) groups.set(code, [...(groups.get(code) ?? []), row]);
  return groups;
}

/** Every code of a range such as `5.7.606-5.7.649`; any other text is one code. */
function eachOf(code: string): string[] {
  const range = /^([245]\.\d+\.)(\d+)-\1(\d+)$/.exec(code);
  if (!range) return [code];
  const [start, end] = [Number(range[2]), Number(range[3])];
  return Array.from({ length: end - start + 1 }, (_, at) => `${range[1]}${start + at}`);
}

function unique(hits: readonly Hit[]): Hit[] {
  const seen = new Set<string>();
  return hits.filter(({ id }) => !seen.has(id) && seen.add(id));
}
