/** Expressions of one or more words, each with what it means. */
export interface ExpressionIndex<Meaning> {
  /** The longest expression that begins at a place in a list of terms; undefined where none does. */
  at: (terms: readonly string[], place: number) => { length: number; meaning: Meaning } | undefined;
}

/** Indexes expressions by their words, which are compared as they are. Of two that are equal the first counts. */
export function indexExpressions<Meaning>(
  rows: readonly { words: readonly string[]; meaning: Meaning }[],
): ExpressionIndex<Meaning> {
  const byFirst = new Map<string | undefined, { words: readonly string[]; meaning: Meaning }[]>();
  for (const row of rows.toSorted((one, other) => other.words.length - one.words.length)) {
    const alike = byFirst.get(row.words[0]) ?? [];
    alike.push(row);
    byFirst.set(row.words[0], alike);
  }
  return {
    at: (terms, place) => {
      const found = byFirst
        .get(terms[place])
        ?.find(({ words }) => words.every((word, offset) => terms[place + offset] === word));
      return found && { length: found.words.length, meaning: found.meaning };
    },
  };
}
