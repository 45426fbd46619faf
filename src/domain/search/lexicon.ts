import { protocolNames } from '../../knowledge/protocol-names.ts';
import type { LanguageKnowledge } from '../language/language-knowledge.ts';
import { readWordList } from '../language/word-list.ts';
import type { NumberWords } from '../code-syntax/typed-codes.ts';
import { createExpressions } from './expressions.ts';
import { createNormalizer, withoutDiacritics, type Normalize } from './normalize.ts';
import { createSynonyms, type Synonyms } from './synonyms.ts';
import { createTokenizer, type Tokenize } from './tokenize.ts';

/** What several languages know together, as the search asks for it. */
export interface Lexicon {
  tokenize: Tokenize;
  normalize: Normalize;
  synonyms: Synonyms;
  /**
   * Words of a text in lower case without stop words, with what expressions mean in their place. `correct`
   * replaces misspelled ones before.
   */
  contentWords: (text: string, correct?: (words: string[]) => string[]) => string[];
  /** Content words of a text as the index holds them. */
  termsOf: (text: string) => string[];
  /** Whether a text says that something is not so. */
  isNegated: (text: string) => boolean;
  /** A name without what a language hangs on it, if `isName` knows it; any other word as it is. */
  withoutNameSuffix: (word: string, isName: (name: string) => boolean) => string;
  /** Words beside a number that is no code. */
  numbers: NumberWords;
  /** Every word that some list of a language holds: none of them is misspelled. */
  words: readonly string[];
}

/** Joins what the languages know; people mix them, so all are asked of every word. */
export function createLexicon(languages: readonly LanguageKnowledge[]): Lexicon {
  const tokenize = createTokenizer(languages);
  const normalize = createNormalizer(languages);
  const synonyms = createSynonyms(languages, normalize);
  const expressions = createExpressions(languages, tokenize, normalize);
  const every = (list: (language: LanguageKnowledge) => string) =>
    languages.flatMap((language) => readWordList(list(language)));
  const stopWords = new Set(
    [...every((language) => language.stopWords), ...every((language) => language.codeWords), ...protocolNames].map(
      withoutDiacritics,
    ),
  );
  const negations = new Set(every((language) => language.negations));
  const questions = every(({ durations }) => durations.questions).map((question) => ` ${question} `);
  const durationWords = new Set(every(({ durations }) => durations.words));
  const numbers: NumberWords = {
    counted: every((language) => language.numbers.counted),
    units: new Set(every((language) => language.numbers.units)),
    articles: new Set(every((language) => language.numbers.articles)),
    times: every((language) => language.numbers.times),
    ports: new Set(every((language) => language.numbers.ports)),
  };
  const nameSuffixes = every((language) => language.nameSuffixes);

  const contentWords: Lexicon['contentWords'] = (text, correct = (words) => words) => {
    const words = tokenize(text.toLowerCase());
    const written = ` ${words.join(' ')} `;
    const asksHowLong = questions.some((question) => written.includes(question));
    return expressions
      .replace(correct(words))
      .filter((word) => !stopWords.has(withoutDiacritics(word)) && !(asksHowLong && durationWords.has(word)));
  };

  return {
    tokenize,
    normalize,
    synonyms,
    contentWords,
    termsOf: (text) => contentWords(text).flatMap((word) => synonyms.termOf(word) ?? []),
    isNegated: (text) => tokenize(text.toLowerCase()).some((word) => negations.has(word)),
    withoutNameSuffix: (word, isName) => {
      if (isName(word)) return word;
      const suffix = nameSuffixes.find((one) => word.endsWith(one) && isName(word.slice(0, -one.length)));
      return suffix === undefined ? word : word.slice(0, -suffix.length);
    },
    numbers,
    words: [...synonyms.words, ...stopWords, ...expressions.words],
  };
}
