import MiniSearch, { type SearchResult } from 'minisearch';
import type { Concept } from './concepts.ts';
import { foldWord } from './fold-word.ts';

/** A concept that words fit, how well (0 to 1), and which of its words, folded. */
export interface FoundConcept {
  concept: Concept;
  score: number;
  terms: readonly string[];
}

/** Words that stand in nearly every sentence and tell nothing: in the languages of the pages. */
// oxfmt-ignore
const emptyWords: ReadonlySet<string> = new Set([
  'ei', 'eikä', 'voi', 'voida', 'voitu', 'on', 'ole', 'oli', 'ja', 'tai', 'se', 'en', 'että', 'kun', 'mutta', 'minun', 'mun', 'mulla', 'mikä', 'mitä', 'mita', 'miksi', 'miten', 'tämä', 'tää', 'niin', 'vain', 'joku', 'koko', 'ajan', 'tarkoittaa', 'apua', 'saa',
  'the', 'a', 'an', 'is', 'are', 'was', 'be', 'been', 'has', 'have', 'had', 'to', 'my', 'your', 'i', 'we', 'you', 'can', 'cant', 'can\'t', 'could', 'not', 'cannot', 'of', 'in', 'on', 'it', 'its', 'at', 'by', 'for', 'from', 'with', 'and', 'or', 'so', 'this', 'that', 'why', 'what', 'how', 'when', 'does', 'do', 'did', 'doesn', 'don', 'isn', 'mean', 'means', 'meaning', 'please', 'help', 't', 's', 're', 'me', 'im', 'get', 'got', 'gets',
  'smtp', 'esmtp', 'error', 'errors', 'code', 'codes', 'virhe', 'virheen', 'virhekoodi', 'koodi', 'koodin', 'vastauskoodi', 'err', 'status', 'reply', 'response', 'said', 'vastasi', 'returned',
]);

/** How much a word counts that fits in full, that the row's word begins with, or that is a letter or two off. */
const fit = { exact: 1, beginning: 0.9, near: 0.75 };

/** Hits that fit much worse than the best one are left out: they share a word by chance. */
const leastScore = 0.1;
const leastShare = 0.3;

/** More words than this tell no more about what is asked. */
const mostWords = 24;

const mostCounted = 3;

/** Who searches has been refused more often than put off: where words fit alike, what is permanent comes first. */
const temporaryShare = 0.97;

/** Finds what a few words are about, best first. */
export type ConceptSearch = (words: string) => FoundConcept[];

/**
 * Makes the search over the phrases of concepts. A phrase fits the better the more of the query it
 * holds and the more of it the query holds, each word weighed by how few concepts have it.
 */
export function createConceptSearch(concepts: readonly Concept[]): ConceptSearch {
  const phrases = concepts.flatMap((concept) =>
    concept.phrases.map(({ text, weight }) => ({ concept, weight, terms: [...new Set(foldWords(text))] })),
  );
  const rarity = rarityOf(phrases);
  const written = new Set(concepts.flatMap((concept) => concept.phrases.flatMap(({ text }) => splitWords(withoutMarks(text)))));
  const index = new MiniSearch<{ id: number; text: string }>({ fields: ['text'], tokenize: splitWords, processTerm: (term) => term });
  index.addAll(phrases.map(({ terms }, id) => ({ id, text: terms.join(' ') })));
  const usual = Math.log(1 + concepts.length / 4);
  const weigh = (terms: readonly string[]) => terms.reduce((sum, term) => sum + (rarity.get(term) ?? usual), 0);
  const whole = phrases.map(({ terms }) => weigh(terms));

  const scoreOf = ({ id, terms, queryTerms }: SearchResult, asked: number): number => {
    const phrase = phrases[Number(id)];
    if (!phrase) return 0;
    const held = queryTerms.reduce((sum, term) => sum + (rarity.get(term) ?? usual) * fitOf(term, terms), 0);
    const coverage = Math.min(1, held / asked);
    const completeness = Math.min(1, weigh(terms) / (whole[Number(id)] ?? 1));
    return phrase.weight * coverage ** 2 * (0.5 + 0.5 * completeness);
  };

  return (words) => {
    const terms = readWords(words, rarity, written);
    if (terms.length === 0) return [];
    const asked = weigh([...new Set(terms)]);
    const last = terms.at(-1);
    const results = index.search(terms.join(' '), {
      prefix: (term) => term.length > 4 || (term === last && term.length > 2),
      fuzzy: (term) => (/\d/.test(term) || term.length < 4 ? false : term.length < 8 ? 1 : 2),
      boostDocument: (id) => phrases[Number(id)]?.weight ?? 0,
    });
    return bestOfEach(
      results.map((result) => ({ ...result, worth: scoreOf(result, asked), concept: phrases[Number(result.id)]?.concept })),
    );
  };
}

type Scored = Pick<SearchResult, 'terms'> & { worth: number; concept: Concept | undefined };

/** A concept is worth its best phrase, and a little more for each further one. */
function bestOfEach(results: readonly Scored[]): FoundConcept[] {
  const found = new Map<Concept, { scores: number[]; terms: readonly string[] }>();
  for (const { concept, worth, terms } of results.toSorted((one, other) => other.worth - one.worth)) {
    if (!concept) continue;
    const known = found.get(concept);
    if (!known) found.set(concept, { scores: [worth], terms });
    else if (known.scores.length < mostCounted) known.scores.push(worth);
  }
  const ranked = [...found]
    .map(([concept, { scores, terms }]) => ({
      concept,
      terms,
      score: (isTemporary(concept) ? temporaryShare : 1) * scores.reduce((sum, score, at) => sum + score * 0.1 ** at, 0),
    }))
    .toSorted((one, other) => other.score - one.score);
  const least = Math.max(leastScore, (ranked[0]?.score ?? 0) * leastShare);
  return ranked.filter(({ score }) => score >= least);
}

function isTemporary({ codes }: Concept): boolean {
  return codes[0]?.startsWith('4') === true;
}

function fitOf(asked: string, terms: readonly string[]): number {
  if (terms.includes(asked)) return fit.exact;
  return terms.some((term) => term.startsWith(asked)) ? fit.beginning : fit.near;
}

/** How much a word tells: the fewer concepts use it, the more. */
function rarityOf(phrases: readonly { concept: Concept; terms: readonly string[] }[]): ReadonlyMap<string, number> {
  const users = new Map<string, Set<Concept>>();
  for (const { concept, terms } of phrases) for (const term of terms) users.set(term, (users.get(term) ?? new Set()).add(concept));
  const all = new Set(phrases.map(({ concept }) => concept)).size;
  return new Map([...users].map(([term, concepts]) => [term, Math.log(1 + all / concepts.size)]));
}

const shortestHalf = 4;

/** The words of a query as the index knows them: those written apart that are one (`mail box`) together, compounds of two known ones (`roskapostikansio`) apart. */
function readWords(text: string, known: ReadonlyMap<string, number>, written: ReadonlySet<string>): string[] {
  const words = tellingWords(text).slice(0, mostWords);
  const terms: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const both = `${word}${words[at + 1] ?? ''}`;
    if (both !== word && written.has(withoutMarks(both))) {
      terms.push(foldWord(both) ?? both);
      at += 1;
      continue;
    }
    const term = foldWord(word) ?? '';
    if (term !== '') terms.push(...(known.has(term) ? [term] : halvesOf(word, known)));
  }
  return terms;
}

/** So long a part of an unknown compound tells what it is about by itself. */
const longPart = 6;

function halvesOf(word: string, known: ReadonlyMap<string, number>): string[] {
  const parts = (at: number) => [word.slice(0, at), word.slice(at)].map((part) => foldWord(part) ?? '');
  const places = Array.from({ length: Math.max(0, word.length - 2 * shortestHalf + 1) }, (_, at) => word.length - shortestHalf - at);
  const both = places.find((at) => parts(at).every((part) => part.length >= shortestHalf && known.has(part)));
  if (both !== undefined) return parts(both);
  const one = places.flatMap(parts).find((part) => part.length >= longPart && known.has(part));
  return [one ?? foldWord(word) ?? word];
}

/** Words as the index holds them, without those that tell nothing. */
export function foldWords(text: string): string[] {
  return tellingWords(text).flatMap((word) => foldWord(word) ?? []);
}

function tellingWords(text: string): string[] {
  return splitWords(text.toLowerCase()).filter((word) => !emptyWords.has(word));
}

function withoutMarks(text: string): string {
  return text.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
}

function splitWords(text: string): string[] {
  return text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}
