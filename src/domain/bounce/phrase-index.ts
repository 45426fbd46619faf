/** A phrase found in a text: what it stands for, and its place in the text that was searched. */
export interface Match<T> {
  value: T;
  phrase: string;
  at: number;
}

/** All phrases that occur in a text. */
export type PhraseIndex<T> = (text: string) => Match<T>[];

/** How many first characters phrases are distinguished by; the shortest phrase that can be indexed. */
const keyLength = 3;

/**
 * Finds many plain phrases in one pass: at each place of the text only the phrases that begin with
 * the same few characters are compared, so time grows with the text, not with the number of phrases.
 * A phrase counts where a word begins; phrases and text are lower case with single blanks.
 */
export function createPhraseIndex<T>(rows: Iterable<readonly [phrase: string, value: T]>): PhraseIndex<T> {
  const byBeginning = new Map<string, [string, T][]>();
  for (const [phrase, value] of rows) {
    const key = phrase.slice(0, keyLength);
    const known = byBeginning.get(key);
    if (known) known.push([phrase, value]);
    else byBeginning.set(key, [[phrase, value]]);
  }
  return (text) => {
    const found: Match<T>[] = [];
    for (let at = 0; at + keyLength <= text.length; at += 1) {
      if (!beginsWord(text, at)) continue;
      const candidates = byBeginning.get(text.slice(at, at + keyLength));
      if (!candidates) continue;
      for (const [phrase, value] of candidates) if (text.startsWith(phrase, at)) found.push({ value, phrase, at });
    }
    return found;
  };
}

/** A letter or digit before it makes a phrase part of a longer word, except in scripts written without blanks. */
function beginsWord(text: string, at: number): boolean {
  if (at === 0) return true;
  const before = text.charCodeAt(at - 1);
  const isAsciiWord = (before >= 97 && before <= 122) || (before >= 48 && before <= 57);
  return !isAsciiWord;
}

/** The matches that are no part of a longer one: `command not recognized` is about a command, whatever `not recognized` means. */
export function outermost<T>(matches: readonly Match<T>[]): readonly Match<T>[] {
  return matches.filter(({ at, phrase }) => {
    const end = at + phrase.length;
    return !matches.some((other) => other.phrase.length > phrase.length && other.at <= at && other.at + other.phrase.length >= end);
  });
}
