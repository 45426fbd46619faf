/** A phrase found in a text: what it stands for, and its place in the text that was searched. */
export interface Match<T> {
  value: T;
  phrase: string;
  at: number;
  /** Where it ends; farther than its own length where it has a gap. */
  end: number;
}

/** A phrase to be found, lower case. */
export interface PhraseRow<T> {
  text: string;
  value: T;
  /** Whether it counts amid a word, too. */
  isAnywhere?: boolean;
}

/** Finds every phrase in a text that is in lower case, and hands each match over, in order of the places where their first pieces end. */
export type PhraseMatcher<T> = (text: string, take: (match: Match<T>) => void) => void;

/** Stands in a phrase for other words of the same sentence: `host … not found`. */
const gap = ' … ';

/** How many characters a gap may be long. */
const longestGap = 80;

/** What ends in a state: a phrase as a whole, or its first piece. */
interface Ending<T> {
  value: T;
  phrase: string;
  length: number;
  rest: readonly string[];
  isAnywhere: boolean;
}

/**
 * Finds many plain phrases in one pass over a text, by the automaton of Aho and Corasick (1975): time grows with the
 * text, not with the number of phrases; what stands in a gap is looked for in a bounded distance. A phrase
 * counts where a word begins, unless its row says otherwise.
 */
export function createPhraseMatcher<T>(rows: readonly PhraseRow<T>[]): PhraseMatcher<T> {
  const trie = createTrie(rows.map(({ text }) => text));
  const endings: Ending<T>[][] = [];
  for (const { text, value, isAnywhere = false } of rows) {
    const [head = '', ...rest] = text.split(gap);
    (endings[trie.add(head)] ??= []).push({ value, phrase: text, length: head.length, rest, isAnywhere });
  }
  const { step, shorter, nearest } = toAutomaton(trie, endings);
  const { letters, tabled, table } = trie;
  return (text, take) => {
    let state = 0;
    for (let at = 0; at < text.length; at += 1) {
      const letter = letters[text.charCodeAt(at)] ?? 0;
      state = state < tabled ? (table[(state << 8) | letter] ?? 0) : step(state, letter);
      for (let found = nearest[state] ?? 0; found !== 0; found = shorter[found] ?? 0)
        for (const { value, phrase, length, rest, isAnywhere } of endings[found] ?? []) {
          const start = at + 1 - length;
          if (!isAnywhere && start > 0 && isAsciiWord(text.charCodeAt(start - 1))) continue;
          const end = rest.length === 0 ? at + 1 : endOfRest(text, at + 1, rest);
          if (end >= 0) take({ value, phrase, at: start, end });
        }
    }
  };
}

/** The matches in a text in order of place, of those that begin together the shorter first. */
export function matchesIn<T>(matcher: PhraseMatcher<T>, text: string): Match<T>[] {
  const found: Match<T>[] = [];
  matcher(text, (match) => found.push(match));
  return found.toSorted((one, other) => one.at - other.at);
}

/**
 * Phrases by their letters: a state for every beginning of one, 0 for the empty one. The shortest beginnings have the first numbers and
 * a row in a table of what follows them by each letter; nearly all others are followed by one letter, and keep a list.
 */
interface Trie {
  /** Letters of the phrases by UTF-16 unit, numbered from 1; 0 for a unit in none. */
  letters: Uint8Array;
  /** Adds a phrase, and gives its state. */
  add: (text: string) => number;
  count: () => number;
  /** States below have a row in the table: 256 numbers each. */
  tabled: number;
  table: Uint16Array;
  /** By state: the one it follows, its last letter, the first that follows it, and the next that follows the same one. */
  parent: Uint16Array;
  letter: Uint8Array;
  child: Uint16Array;
  sibling: Uint16Array;
}

/** Beginnings up to so many letters have a row in the table. */
const tabledLength = 2;

/** A trie with the beginnings that have a row, for the phrases that will be added. States are numbered in 16 bits, letters in 8. */
function createTrie(texts: readonly string[]): Trie {
  const most = Math.min(
    0xffff,
    texts.reduce((sum, { length }) => sum + length, 1),
  );
  const letters = new Uint8Array(0x10000);
  const [parent, child, sibling] = [new Uint16Array(most), new Uint16Array(most), new Uint16Array(most)];
  const letter = new Uint8Array(most);
  let [states, known] = [1, 0];
  const letterOf = (unit: number): number => {
    if (letters[unit] === 0) letters[unit] = known += 1;
    return letters[unit] ?? 0;
  };
  let [tabled, table] = [0, new Uint16Array()];
  const add = (text: string): number => {
    let state = 0;
    for (let at = 0; at < text.length; at += 1) {
      const wanted = letterOf(text.charCodeAt(at));
      let next = (state < tabled ? table[(state << 8) | wanted] : child[state]) ?? 0;
      while (next !== 0 && letter[next] !== wanted) next = sibling[next] ?? 0;
      if (next === 0) {
        next = states;
        if (state < tabled) table[(state << 8) | wanted] = next;
        states += 1;
        parent[next] = state;
        letter[next] = wanted;
        sibling[next] = child[state] ?? 0;
        child[state] = next;
      }
      state = next;
    }
    return state;
  };
  for (let length = 1; length <= tabledLength; length += 1) for (const text of texts) add(text.slice(0, length));
  if (known > 255 || most === 0xffff) throw new RangeError('too many phrases');
  [tabled, table] = [states, new Uint16Array(states << 8)];
  for (let state = 1; state < states; state += 1) table[((parent[state] ?? 0) << 8) | (letter[state] ?? 0)] = state;
  return { letters, add, count: () => states, tabled, table, parent, letter, child, sibling };
}

interface Automaton {
  /** The state after one more letter: the longest ending of what was read that begins a phrase. */
  step: (state: number, letter: number) => number;
  /** By state: the next longest ending of what was read in which a phrase ends; 0 where there is none. */
  shorter: Uint16Array;
  /** The same, or the state itself where one ends in it. */
  nearest: Uint16Array;
}

/** Links each state to the longest of its own endings that begins a phrase, too: there the search goes on where no letter follows. */
function toAutomaton(trie: Trie, endings: readonly unknown[]): Automaton {
  const { tabled, table, parent, letter, child, sibling } = trie;
  const back = new Uint16Array(trie.count());
  const shorter = new Uint16Array(trie.count());
  const step = (state: number, wanted: number): number => {
    let from = state;
    while (from >= tabled) {
      let next = child[from] ?? 0;
      while (next !== 0 && letter[next] !== wanted) next = sibling[next] ?? 0;
      if (next !== 0) return next;
      from = back[from] ?? 0;
    }
    return table[(from << 8) | wanted] ?? 0;
  };
  for (const state of byDepth(trie)) {
    const before = parent[state] ?? 0;
    const behind = before === 0 ? 0 : step(back[before] ?? 0, letter[state] ?? 0);
    back[state] = behind;
    shorter[state] = endings[behind] === undefined ? (shorter[behind] ?? 0) : behind;
    if (state >= tabled) continue;
    table.copyWithin(state << 8, behind << 8, (behind + 1) << 8);
    for (let next = child[state] ?? 0; next !== 0; next = sibling[next] ?? 0) table[(state << 8) | (letter[next] ?? 0)] = next;
  }
  return { step, shorter, nearest: shorter.map((other, state) => (endings[state] === undefined ? other : state)) };
}

/** The states in order of their length, that of the empty one first. */
function byDepth({ child, sibling, count }: Trie): Uint16Array {
  const ordered = new Uint16Array(count());
  let end = 1;
  for (const state of ordered) {
    for (let next = child[state] ?? 0; next !== 0; next = sibling[next] ?? 0) {
      ordered[end] = next;
      end += 1;
    }
  }
  return ordered;
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
