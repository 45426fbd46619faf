import type { SymptomWords } from './symptom-words.ts';
import type { WordList } from './word-list.ts';

/** Lists of words or expressions by the word, or the two, that stand for all of a list in every language. */
export type WordLists = Readonly<Record<string, WordList>>;

/** What the search must know of a language. Each language implements it in `locales/<language>/language/`. */
export interface LanguageKnowledge {
  /** Words that stand in nearly every sentence, or beside every error, and tell nothing about it. */
  stopWords: WordList;
  /** Words that people write beside a code (`error 550`); they tell as little. */
  codeWords: WordList;
  /** Words beside a number that is no code. */
  numbers: {
    /** What round numbers count (`200 messages`): the beginnings of words. */
    counted: WordList;
    /** The same, as whole words: units. */
    units: WordList;
    /** What may stand before a time (`250 a day`). */
    articles: WordList;
    /** Times in which so many are sent: the beginnings of words. */
    times: WordList;
    /** Words before the number of a port. */
    ports: WordList;
  };
  /** Expressions of several words that tell nothing together, though some of their words do alone. */
  stopExpressions: WordList;
  /** Words that say that something is not so. */
  negations: WordList;
  /** Questions for a time (`how long`); the words that then ask for it, and tell of no delay. */
  durations: { questions: WordList; words: WordList };
  /** Words by the word of the same meaning that stands for them; that one is the same in every language. */
  synonyms: WordLists;
  /** Expressions by the one or two words they mean. Compared word by word, stemmed; stop words count in them. */
  expressions: WordLists;
  /** Words and expressions by what they tell of mail that doesn't work. */
  symptomWords: SymptomWords;
  /** Words by what they mean whose ending tells it: compared as they are, because stemming cuts it. */
  inflectedWords: WordLists;
  /** Parts of compounds. */
  compounds: {
    /** First halves that say nothing more of the second, as everything here is about mail: a `sähköpostitili` is a `tili`. */
    modifiers: WordList;
    /** Second halves that no list of synonyms has. */
    heads: WordList;
  };
  /** What the language hangs on a name: `gmailista`. Longest first. */
  nameSuffixes: WordList;
  /** A text as it is to be split into words, where punctuation alone doesn't tell where they end. */
  prepare?: (text: string) => string;
  /** The stem of a word in lower case without diacritics; any other text may come back changed or as it is. */
  stem: (word: string) => string;
}
