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

/** So many letters of a phrase lead through the table. */
const tabledLetters = 2;

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
  const edges = createEdges(rows.reduce((sum, { text }) => sum + text.length, 1));
  const endings: (Ending<T>[] | undefined)[] = [];
  // The states that have a row in the table get the first numbers, the shallower ones before the deeper.
  for (let length = 1; length <= tabledLetters; length += 1)
    for (const { text } of rows)
      for (let at = 0, state = 0; at < Math.min(length, text.length); at += 1) state = edges.add(state, text.charCodeAt(at));
  const tabled = edges.count();
  for (const { text, value, isAnywhere = false } of rows) {
    const [head = '', ...rest] = text.split(gap);
    let state = 0;
    for (let at = 0; at < head.length; at += 1) state = edges.add(state, head.charCodeAt(at));
    (endings[state] ??= []).push({ value, phrase: text, length: head.length, rest, isAnywhere });
  }
  const { back, shorter } = linkStates(edges, endings);
  const table = createTable(edges, back, tabled);
  const next = (state: number, unit: number): number => {
    for (let from = state; ; from = back[from] ?? 0) {
      if (from < tabled && unit < 128) return table[(from << 7) | unit] ?? 0;
      const further = edges.follow(from, unit);
      if (further !== 0 || from === 0) return further;
    }
  };
  return (text, take) => {
    let state = 0;
    for (let at = 0; at < text.length; at += 1) {
      state = next(state, text.charCodeAt(at));
      for (let found = endings[state] === undefined ? (shorter[state] ?? 0) : state; found !== 0; found = shorter[found] ?? 0)
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

/** The states that follow each other by a letter, numbered from 0 in the order in which they were added. */
interface Edges {
  add: (state: number, unit: number) => number;
  /** 0 where none follows. */
  follow: (state: number, unit: number) => number;
  /** By state: the one from which it follows, and by which letter. */
  from: Uint16Array;
  by: Uint16Array;
  count: () => number;
}

/** States are numbered in 16 bits. */
const mostStates = 0xffff;

/** An open hash table of numbers: the states are too many for a table of all letters, and objects take ten times as long to make. */
function createEdges(most: number): Edges {
  const bits = 33 - Math.clz32(most);
  const keys = new Int32Array(1 << bits);
  const targets = new Uint16Array(1 << bits);
  const from = new Uint16Array(most);
  const by = new Uint16Array(most);
  let states = 1;
  /** Where an edge stands, or could. */
  const slotOf = (key: number): number => {
    let slot = Math.imul(key, 0x9e3779b1) >>> (32 - bits);
    while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & ((1 << bits) - 1);
    return slot;
  };
  return {
    add: (state, unit) => {
      const key = (state << 16) | unit;
      const slot = slotOf(key);
      if (keys[slot] === 0) {
        if (states > mostStates) throw new RangeError('too many phrases');
        keys[slot] = key;
        targets[slot] = states;
        from[states] = state;
        by[states] = unit;
        states += 1;
      }
      return targets[slot] ?? 0;
    },
    follow: (state, unit) => targets[slotOf((state << 16) | unit)] ?? 0,
    from,
    by,
    count: () => states,
  };
}

/** What follows the first states by each letter of ASCII, where most of a text is spent: 128 numbers a state. */
function createTable({ follow }: Edges, back: Uint16Array, tabled: number): Uint16Array {
  const table = new Uint16Array(tabled << 7);
  for (let place = 0; place < table.length; place += 1) {
    const state = place >> 7;
    const behind = state === 0 ? 0 : (table[((back[state] ?? 0) << 7) | (place & 127)] ?? 0);
    table[place] = follow(state, place & 127) || behind;
  }
  return table;
}

/**
 * Where a text leaves the phrases of a state: `back`, the state of the longest ending of what was read that begins another phrase;
 * `shorter`, the next state on that way in which a phrase ends.
 */
function linkStates({ from, by, follow, count }: Edges, endings: readonly unknown[]): { back: Uint16Array; shorter: Uint16Array } {
  const back = new Uint16Array(count());
  const shorter = new Uint16Array(count());
  for (const state of byDepth(from, count())) {
    const unit = by[state] ?? 0;
    const before = from[state] ?? 0;
    let behind = before;
    let next = 0;
    while (behind !== 0 && next === 0) {
      behind = back[behind] ?? 0;
      next = follow(behind, unit);
    }
    back[state] = next;
    shorter[state] = endings[next] === undefined ? (shorter[next] ?? 0) : next;
  }
  return { back, shorter };
}

/** All states but the first, the shallower ones before the deeper. */
function byDepth(from: Uint16Array, count: number): Uint16Array {
  const depths = new Uint16Array(count);
  const starts: number[] = [];
  for (let state = 1; state < count; state += 1) {
    const depth = (depths[from[state] ?? 0] ?? 0) + 1;
    depths[state] = depth;
    starts[depth + 1] = (starts[depth + 1] ?? 0) + 1;
  }
  for (let depth = 1; depth < starts.length; depth += 1) starts[depth] = (starts[depth] ?? 0) + (starts[depth - 1] ?? 0);
  const ordered = new Uint16Array(count - 1);
  for (let state = 1; state < count; state += 1) {
    const depth = depths[state] ?? 0;
    const place = starts[depth] ?? 0;
    ordered[place] = state;
    starts[depth] = place + 1;
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
