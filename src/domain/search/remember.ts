/**
 * The same function, which remembers what it told of `most` texts: every letter typed into the search
 * asks for the words before it again. It must depend on its text alone, and never tell undefined.
 */
export function remember<T>(tell: (text: string) => T, most: number): (text: string) => T {
  const told = new Map<string, T>();
  return (text) => {
    const before = told.get(text);
    if (before !== undefined) return before;
    if (told.size >= most) told.clear();
    const now = tell(text);
    told.set(text, now);
    return now;
  };
}
