import type { Concept } from './concepts.ts';
import { createTermIndex } from './term-index.ts';
import { createQueryReader, foldWords } from './query-words.ts';
import { isNegated } from './telling-words.ts';

/** A concept that words fit, how well (0 to 1), and which of its words, folded. */
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
export function createConceptSearch(concepts: readonly Concept[]): ConceptSearch {
  const phrases = concepts.flatMap((concept) =>
    concept.phrases.map(({ text, weight }) => ({ concept, weight, isNegated: isNegated(text), terms: [...new Set(foldWords(text))] })),
  );
  const rarity = rarityOf(phrases);
  const lookUp = createTermIndex(phrases.map(({ terms }) => terms));
  const read = createQueryReader(
    concepts.flatMap((concept) => concept.phrases.map(({ text }) => text)),
    rarity,
  );
  // What an unknown word would count if the index had it in a few places.
  const usual = Math.log(1 + concepts.length / 4);
  const weightOf = (term: string) => rarity.get(term) ?? usual;
  const whole = phrases.map(({ terms }) => sumOf(terms, weightOf));

  const find = (terms: readonly string[], negated: boolean): FoundConcept[] => {
    const matches = lookUp(terms);
    const weights = terms.map((term, at) => weightOf(term) * (matches.some(({ fits }) => (fits[at] ?? 0) > 0) ? 1 : unknownShare));
    const asked = sumOf(weights, (weight) => weight);
    const byConcept = new Map<Concept, Fit>();
    for (const { place, fits, held } of matches) {
      const phrase = phrases[place];
      if (!phrase) continue;
      const weighed = fits.map((worth, at) => worth * (weights[at] ?? 0));
      const coverage = sumOf(weighed, (weight) => weight) / asked;
      const worth = phrase.weight * (phrase.isNegated === negated ? 1 : otherwiseShare);
      const completeness = Math.min(1, sumOf(held, weightOf) / (whole[place] ?? 1));
      add(byConcept, phrase.concept, { terms: held, held: weighed, score: worth * coverage ** 2 * (0.35 + 0.65 * completeness) });
    }
    return rank(byConcept, asked, negated);
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

/** How well a phrase of a concept fits; or the concept: its best phrase, and what all of them together hold of the query. */
interface Fit {
  score: number;
  terms: readonly string[];
  /** Weight of each word of the query that it holds. */
  held: readonly number[];
}

function add(byConcept: Map<Concept, Fit>, concept: Concept, fit: Fit): void {
  const known = byConcept.get(concept);
  if (!known) byConcept.set(concept, fit);
  else {
    const { score, terms } = fit.score > known.score ? fit : known;
    byConcept.set(concept, { score, terms, held: known.held.map((weight, at) => Math.max(weight, fit.held[at] ?? 0)) });
  }
}

function rank(byConcept: ReadonlyMap<Concept, Fit>, asked: number, negated: boolean): FoundConcept[] {
  const ranked = [...byConcept]
    .map(([concept, { score, terms, held }]) => {
      const together = (sumOf(held, (weight) => weight) / asked) ** 2;
      return {
        concept,
        terms,
        score:
          (isTemporary(concept) ? temporaryShare : negated && isSuccess(concept) ? successShare : 1) *
          ((1 - togetherShare) * score + togetherShare * together),
      };
    })
    .toSorted((one, other) => other.score - one.score);
  const least = Math.max(leastScore, (ranked[0]?.score ?? 0) * leastShare);
  return ranked.filter(({ score }) => score >= least);
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
  for (const { concept, terms } of phrases) for (const term of terms) users.set(term, (users.get(term) ?? new Set()).add(concept));
  const all = new Set(phrases.map(({ concept }) => concept)).size;
  return new Map([...users].map(([term, concepts]) => [term, Math.log(1 + all / concepts.size)]));
}
