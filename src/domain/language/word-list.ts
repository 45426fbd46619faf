/** Words or expressions in lower case, separated by commas, over as many lines as read well. */
export type WordList = string;

/** The words or expressions of a list, in its order. */
export function readWordList(list: WordList): string[] {
  return list
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}
