/**
 * The same function, which keeps its last results for up to `most` texts: every letter typed into the search
 * asks for the words before it again. It must depend on its text alone, and never return undefined.
 */
export function memoize<T>(compute: (text: string) => T, most: number): (text: string) => T {
  const kept = new Map<string, T>();
  return (text) => {
    const before = kept.get(text);
    if (before !== undefined) return before;
    if (kept.size >= most) kept.clear();
    const result = compute(text);
    kept.set(text, result);
    return result;
  };
}
