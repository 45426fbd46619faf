import SearchableMap from 'minisearch/SearchableMap';

/** A list of terms that holds some of the terms asked for. */
export interface TermMatch {
  /** Place of the list among those indexed. */
  place: number;
  /** How well each term asked for fits, by its place among them; 0 where it doesn't. */
  fits: readonly number[];
  /** Terms of the list that fitted. */
  held: readonly string[];
}

/** How much a term counts that fits in full, or that a term of the list begins with. */
const fit = { exact: 1, beginning: 0.9 };

/** A term being typed is looked up from its third letter, one before it from its fifth. */
const shortestBegun = 3;
const shortestBeginning = 5;

/** Finds the lists that hold some of the terms; the last one may be only begun. */
export type TermIndex = (terms: readonly string[]) => TermMatch[];

/** Indexes lists of terms, on the radix tree that MiniSearch keeps its own index in. */
export function createTermIndex(lists: readonly (readonly string[])[]): TermIndex {
  const tree = new SearchableMap<number[]>();
  for (const [place, terms] of lists.entries()) for (const term of terms) tree.fetch(term, () => []).push(place);
  return (asked) => {
    const matches = new Map<number, { place: number; fits: number[]; held: string[] }>();
    for (const [at, term] of asked.entries()) {
      for (const [known, places, worth] of alike(tree, term, at === asked.length - 1)) {
        for (const place of places) {
          const match = matches.get(place) ?? { place, fits: asked.map(() => 0), held: [] };
          match.fits[at] = Math.max(match.fits[at] ?? 0, worth);
          if (!match.held.includes(known)) match.held.push(known);
          matches.set(place, match);
        }
      }
    }
    return [...matches.values()];
  };
}

type Found = readonly [term: string, places: readonly number[], worth: number];

/** The indexed terms that a term may mean. */
function alike(tree: SearchableMap<number[]>, term: string, isLast: boolean): Found[] {
  const exact = tree.get(term);
  const found: Found[] = exact === undefined ? [] : [[term, exact, fit.exact]];
  if (term.length >= (isLast ? shortestBegun : shortestBeginning)) {
    for (const [known, places] of tree.atPrefix(term)) if (known !== term) found.push([known, places, fit.beginning]);
  }
  return found;
}
