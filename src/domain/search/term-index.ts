import SearchableMap from 'minisearch/SearchableMap';

/** An indexed term that a term asked for may mean. */
export interface AlikeTerm {
  term: string;
  /** Places of the lists that hold it. */
  places: readonly number[];
  /** How well it fits. */
  worth: number;
}

/** How much a term counts that fits in full, or that a term of the list begins with. */
const fit = { exact: 1, beginning: 0.9 };

/** A term being typed is looked up from its third letter, one before it from its fifth. */
const shortestBegun = 3;
const shortestBeginning = 5;

/** The indexed terms that a term may mean, the best first; one that `isLast` may be only begun. */
export type TermIndex = (term: string, isLast: boolean) => AlikeTerm[];

/** Indexes lists of terms, on the radix tree that MiniSearch keeps its own index in. */
export function createTermIndex(lists: readonly (readonly string[])[]): TermIndex {
  const tree = new SearchableMap<number[]>();
  for (const [place, terms] of lists.entries()) for (const term of terms) tree.fetch(term, () => []).push(place);
  return (term, isLast) => {
    const exact = tree.get(term);
    const found: AlikeTerm[] = exact === undefined ? [] : [{ term, places: exact, worth: fit.exact }];
    if (term.length < (isLast ? shortestBegun : shortestBeginning)) return found;
    for (const [known, places] of tree.atPrefix(term))
      if (known !== term) found.push({ term: known, places, worth: fit.beginning });
    return found;
  };
}
