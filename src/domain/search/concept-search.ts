import type { Concept } from './concepts.ts';
import { createTermIndex } from './term-index.ts';
import type { Lexicon } from './lexicon.ts';
import { createQueryReader } from './query-words.ts';

/** A concept that words fit, how well (0 to 1), and which of its words, as terms. */
export interface FoundConcept {
  concept: Concept;
  score: number;
  terms: readonly string[];
}

/** Hits that fit much worse than the best one are left out: they share a word by chance. */
const leastScore = 0.05;
const leastShare = 0.3;

/** How much all phrases of a concept together count beside its best one. */
const togetherShare = 0.3;

/** A word that nothing in the catalogue is like (a name, small talk) counts little. */
const unknownShare = 0.3;

/** A word that only explanations have tells less than one that people are known to search with. */
const explainingShare = 0.6;

/** A phrase of this weight on is one that people search with, or a title. */
const searchedWeight = 0.9;

/** Who searches has been refused more often than put off: where words fit alike, what is permanent comes first. */
const temporaryShare = 0.97;

/** A phrase that says that something is not so fits a little worse if the query doesn't, and the other way round. */
const otherwiseShare = 0.95;

/** What succeeded is not asked for with words that say that something is not so. */
const successShare = 0.6;

/** Finds what a few words are about, best first. */
export type ConceptSearch = (words: string) => FoundConcept[];

/**
 * Makes the search over the phrases of concepts. A phrase fits the better the more of the query it
 * holds and the more of it the query holds, each word weighed by how few concepts have it.
 */
export function createConceptSearch(lexicon: Lexicon, concepts: readonly Concept[]): ConceptSearch {
  const { isNegated, termsOf } = lexicon;
  const phrases = concepts.flatMap((concept) =>
    concept.phrases.map(({ text, weight }) => ({
      concept,
      weight,
      isNegated: isNegated(text),
      terms: [...new Set(termsOf(text))],
    })),
  );
  const rarity = rarityOf(phrases);
  const lookUp = createTermIndex(phrases.map(({ terms }) => terms));
  const places = new Map(concepts.map((concept, at) => [concept, at]));
  const conceptOf = phrases.map(({ concept }) => places.get(concept) ?? 0);
  const read = createQueryReader(
    lexicon,
    concepts.flatMap((concept) => concept.phrases.map(({ text }) => text)),
    rarity,
  );
  // What an unknown word would count if the index had it in a few places.
  const usual = Math.log(1 + concepts.length / 4);
  const searched = new Set(phrases.filter(({ weight }) => weight >= searchedWeight).flatMap(({ terms }) => terms));
  const weightOf = (term: string) => (rarity.get(term) ?? usual) * (searched.has(term) ? 1 : explainingShare);
  const whole = phrases.map(({ terms }) => sumOf(terms, weightOf));

  // Kept from search to search: a letter typed makes nothing anew for thousands of phrases.
  const coverage = new Float64Array(phrases.length);
  const completeness = new Float64Array(phrases.length);
  const lastTerm = new Int16Array(phrases.length);

  const find = (terms: readonly string[], negated: boolean): FoundConcept[] => {
    const alike = terms.map((term, at) => lookUp(term, at === terms.length - 1));
    const weights = terms.map((term, at) => weightOf(term) * ((alike[at]?.length ?? 0) > 0 ? 1 : unknownShare));
    const asked = sumOf(weights, (weight) => weight);
    coverage.fill(0);
    completeness.fill(0);
    lastTerm.fill(-1);
    const met: number[] = [];
    const together = new Map<number, Float64Array>();
    for (const [at, known] of alike.entries()) {
      const weight = weights[at] ?? 0;
      for (const { term, places: lists, worth } of known) {
        const held = weightOf(term);
        for (const place of lists) {
          if (lastTerm[place] === -1) met.push(place);
          completeness[place] = (completeness[place] ?? 0) + held;
          if (lastTerm[place] === at) continue;
          lastTerm[place] = at;
          coverage[place] = (coverage[place] ?? 0) + worth * weight;
          const concept = conceptOf[place] ?? 0;
          const all = together.get(concept) ?? new Float64Array(terms.length);
          all[at] = Math.max(all[at] ?? 0, worth * weight);
          together.set(concept, all);
        }
      }
    }
    const best = new Map<number, Fit>();
    for (const place of met) {
      const phrase = phrases[place];
      if (!phrase) continue;
      const worth = phrase.weight * (phrase.isNegated === negated ? 1 : otherwiseShare);
      const score =
        worth *
        ((coverage[place] ?? 0) / asked) ** 2 *
        (0.35 + 0.65 * Math.min(1, (completeness[place] ?? 0) / (whole[place] ?? 1)));
      const concept = conceptOf[place] ?? 0;
      if (score > (best.get(concept)?.score ?? 0)) best.set(concept, { score, place });
    }
    const ranked = [...best].flatMap(([at, { score, place }]) => {
      const concept = concepts[at];
      if (!concept) return [];
      const share = (sumOf([...(together.get(at) ?? [])], (weight) => weight) / asked) ** 2;
      return {
        concept,
        place,
        score: likelihood(concept, negated) * ((1 - togetherShare) * score + togetherShare * share),
      };
    });
    const kept = withoutFarOnes(ranked);
    const held = new Map(kept.map(({ place }) => [place, [] as string[]]));
    for (const { term, places: lists } of alike.flat()) for (const place of lists) held.get(place)?.push(term);
    return kept.map(({ concept, place, score }) => ({ concept, score, terms: held.get(place) ?? [] }));
  };

  return (words) => {
    // Numbers alone are codes or nothing.
    if (!/\p{L}/u.test(words)) return [];
    const { apart, joined } = read(words);
    const negated = isNegated(words);
    const found = find(apart, negated);
    if (joined === null) return found;
    const other = find(joined, negated);
    return (other[0]?.score ?? 0) > (found[0]?.score ?? 0) ? other : found;
  };
}

/** How well the best phrase of a concept fits, and its place. */
interface Fit {
  score: number;
  place: number;
}

/** The best first, without those that fit much worse. */
function withoutFarOnes<Ranked extends { score: number }>(ranked: readonly Ranked[]): Ranked[] {
  const sorted = ranked.toSorted((one, other) => other.score - one.score);
  const least = Math.max(leastScore, (sorted[0]?.score ?? 0) * leastShare);
  return sorted.filter(({ score }) => score >= least);
}

/** How likely a concept is meant, whatever its words. */
function likelihood(concept: Concept, negated: boolean): number {
  if (isTemporary(concept)) return temporaryShare;
  return negated && isSuccess(concept) ? successShare : 1;
}

function sumOf<T>(items: readonly T[], worth: (item: T) => number): number {
  return items.reduce((sum, item) => sum + worth(item), 0);
}

function isSuccess({ codes }: Concept): boolean {
  return /^[23]/.test(codes[0] ?? '');
}

function isTemporary({ codes }: Concept): boolean {
  return codes[0]?.startsWith('4') === true;
}

/** How much a word tells: the fewer concepts use it, the more. */
function rarityOf(phrases: readonly { concept: Concept; terms: readonly string[] }[]): ReadonlyMap<string, number> {
  const users = new Map<string, Set<Concept>>();
  for (const { concept, terms } of phrases)
    for (const term of terms) users.set(term, (users.get(term) ?? new Set()).add(concept));
  const all = new Set(phrases.map(({ concept }) => concept)).size;
  return new Map([...users].map(([term, concepts]) => [term, Math.log(1 + all / concepts.size)]));
}
