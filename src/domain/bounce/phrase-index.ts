/** A phrase found in a text: what it stands for, and its place in the text that was searched. */
export interface Match<T> {
  value: T;
  phrase: string;
  at: number;
  /** Where it ends; farther than its own length where it has a gap. */
  end: number;
}

/** All phrases that occur in a text. */
export type PhraseIndex<T> = (text: string) => Match<T>[];

/** Stands in a phrase for other words of the same sentence: `host … not found`. */
const gap = ' … ';

/** How many characters a gap may be long. */
const longestGap = 80;

/** A place in the trie: the places that follow by character, and what ends here. */
interface Node<T> {
  next: Map<number, Node<T>>;
  ends: { phrase: string; rest: readonly string[]; value: T }[];
}

/**
 * Finds many plain phrases in one pass over a text: from each beginning of a word a trie of all phrases is followed for
 * as long as the text agrees. Time grows with the text, not with the number of phrases; what stands in a gap is
 * looked for in a bounded distance. A phrase counts where a word begins; phrases and text are lower case with single
 * blanks.
 */
export function createPhraseIndex<T>(rows: Iterable<readonly [phrase: string, value: T]>): PhraseIndex<T> {
  const root: Node<T> = { next: new Map(), ends: [] };
  for (const [phrase, value] of rows) {
    const [head = '', ...rest] = phrase.split(gap);
    let node = root;
    for (let at = 0; at < head.length; at += 1) {
      const unit = head.charCodeAt(at);
      const known = node.next.get(unit);
      const next = known ?? { next: new Map(), ends: [] };
      if (!known) node.next.set(unit, next);
      node = next;
    }
    node.ends.push({ phrase, rest, value });
  }
  return (text) => {
    const found: Match<T>[] = [];
    for (let at = 0; at < text.length; at += 1) {
      if (at > 0 && isAsciiWord(text.charCodeAt(at - 1))) continue;
      let node = root.next.get(text.charCodeAt(at));
      for (let end = at + 1; node !== undefined; end += 1) {
        for (const { phrase, rest, value } of node.ends) {
          const last = rest.length === 0 ? end : endOfRest(text, end, rest);
          if (last >= 0) found.push({ value, phrase, at, end: last });
        }
        node = node.next.get(text.charCodeAt(end));
      }
    }
    return found;
  };
}

/** Where a sentence ends, or another server begins to speak: what follows is about something else. */
const newSpeech = /\. |\b(?:said|says|responded|answered):|: [245]\d\d[ -]/;

/** Where the last piece of a phrase with gaps ends; -1 where one of them doesn't follow in the same sentence. */
function endOfRest(text: string, from: number, rest: readonly string[]): number {
  let end = from;
  for (const piece of rest) {
    const near = text.slice(end, end + longestGap + piece.length);
    const at = near.indexOf(` ${piece}`);
    if (at < 0 || newSpeech.test(near.slice(0, at))) return -1;
    end += at + 1 + piece.length;
  }
  return end;
}

/** A letter or digit before it makes a phrase part of a longer word, except in scripts written without blanks. */
function isAsciiWord(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57);
}

/**
 * The matches that are no part of a longer one: `command not recognized` is about a command, whatever `not recognized`
 * means. What only stands in the gap of a shorter phrase is no part of it. Matches come in the order of their places.
 */
export function outermost<T>(matches: readonly Match<T>[]): readonly Match<T>[] {
  const longest = new Map<number, Match<T>>();
  for (const match of matches) if (match.end > (longest.get(match.at)?.end ?? 0)) longest.set(match.at, match);
  const kept: Match<T>[] = [];
  let [before, here]: (Match<T> | undefined)[] = [];
  for (const match of matches) {
    if (match.at !== here?.at) {
      if (here && here.end > (before?.end ?? 0)) before = here;
      here = longest.get(match.at);
    }
    const isPart = before !== undefined && match.end <= before.end && match.phrase.length <= before.phrase.length;
    if (!isPart && match.end === here?.end) kept.push(match);
  }
  return kept;
}
