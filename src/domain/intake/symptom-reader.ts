import { symptomSigns, type SymptomSign } from '../language/symptom-words.ts';
import type { LanguageKnowledge } from '../language/language-knowledge.ts';
import { readWordList } from '../language/word-list.ts';
import { indexExpressions } from '../search/expression-index.ts';
import type { Lexicon } from '../search/lexicon.ts';
import { withoutDiacritics } from '../search/normalize.ts';
import { createSpelling } from '../search/spelling.ts';
import type { Tokenize } from '../search/tokenize.ts';
import { negatable, symptomRules, type SymptomAnswers, type SymptomClue } from './symptom-rules.ts';

/** What a sentence says of mail that doesn't work. */
export interface SymptomReading {
  /** The answers it gives; undefined where it tells no symptom. */
  answers: SymptomAnswers | undefined;
  /** Terms of its words that tell nothing of a symptom, as the search knows them: what else it may be about. */
  rest: readonly string[];
}

/** Reads a sentence. Any text is allowed; the time it takes grows with its length. */
export type SymptomReader = (text: string) => SymptomReading;

/** A sign and its place among the words. */
interface Placed {
  sign: SymptomSign;
  at: number;
}

/** A shorter stem is like words that have nothing to do with it. */
const shortestStem = 3;

/** How much farther from its negation a word before it counts as than one behind it. */
const beforeNegation = 0.5;

/**
 * Makes the reader from what the languages know, all of them at once, as the search does. Misspelled words are
 * corrected with the search's own spelling, and words that no list has are compared by the search's stems.
 */
export function createSymptomReader(languages: readonly LanguageKnowledge[], lexicon: Lexicon): SymptomReader {
  const { tokenize, normalize, synonyms } = lexicon;
  const normal = (word: string) => {
    const stem = normalize(word) ?? word;
    return stem.length < shortestStem ? word : stem;
  };
  const rows = rowsOf(languages, tokenize);
  const asWritten = indexExpressions(rows);
  const stemmed = indexExpressions(rows.map(({ words, meaning }) => ({ words: words.map(normal), meaning })));
  const spell = createSpelling([...rows.flatMap(({ words }) => words), ...lexicon.words], normalize);

  /** What the words tell, and which tell nothing. */
  const readSigns = (words: readonly string[]) => {
    const written = words.map(withoutDiacritics);
    const terms = written.map(normal);
    const placed: Placed[] = [];
    const rest: string[] = [];
    for (let at = 0; at < words.length;) {
      const exact = asWritten.at(written, at);
      const alike = stemmed.at(terms, at);
      const found = (exact?.length ?? 0) >= (alike?.length ?? 0) ? exact : alike;
      if (found) for (const sign of found.meaning) placed.push({ sign, at });
      else if (synonyms.termOf(words[at] ?? '') === mailTerm) placed.push({ sign: 'neutral', at });
      else rest.push(words[at] ?? '');
      at += found?.length ?? 1;
    }
    return { placed, rest };
  };
  const mailTerm = synonyms.termOf('message');

  return (text) => {
    const words = tokenize(text.toLowerCase()).map((word) => spell(word, false) ?? word);
    const { placed, rest } = readSigns(words);
    const clauses = [...clausesOf(placed), placed].map(cluesOf);
    const rule = symptomRules.find(({ all, none = [] }) =>
      clauses.some((clues) => all.every((clue) => clues.has(clue)) && !none.some((clue) => clues.has(clue))),
    );
    return { answers: rule?.answers, rest: lexicon.termsOf(rest.join(' ')) };
  };
}

/** Every word and expression with all that it tells (`nobody`: others, and that something is not so), in the order of signs. */
function rowsOf(languages: readonly LanguageKnowledge[], tokenize: Tokenize) {
  const signsOf = new Map<string, SymptomSign[]>();
  for (const sign of symptomSigns)
    for (const text of languages.flatMap(({ symptomWords }) => readWordList(symptomWords[sign]))) {
      const written = withoutDiacritics(tokenize(text).join(' '));
      signsOf.set(written, [...new Set([...(signsOf.get(written) ?? []), sign])]);
    }
  return [...signsOf].map(([written, meaning]) => ({ words: written.split(' '), meaning }));
}

/** Signs apart by what begins a clause that says otherwise (`I can send but …`); none where nothing does. */
function clausesOf(placed: readonly Placed[]): Placed[][] {
  const clauses: Placed[][] = [[]];
  for (const one of placed) {
    if (one.sign === 'contrast') clauses.push([]);
    else clauses.at(-1)?.push(one);
  }
  return clauses.length > 1 ? clauses : [];
}

/** What a clause tells: its signs, what is said not to be so, and whether others are the ones who do something. */
function cluesOf(placed: readonly Placed[]): ReadonlySet<SymptomClue> {
  const clues = new Set<SymptomClue>(placed.map(({ sign }) => sign));
  const verbs = placed.flatMap(({ sign, at }) => {
    const verb = negatable.find((one) => one === sign);
    return verb === undefined ? [] : [{ verb, at }];
  });
  const negations = placed.filter(({ sign }) => sign === 'not');
  const isOfAll = clues.has('either');
  for (const negation of negations) {
    const distance = ({ at }: { at: number }) =>
      at > negation.at ? at - negation.at : negation.at - at + beforeNegation;
    const [nearest] = verbs.toSorted((one, other) => distance(one) - distance(other));
    for (const { verb } of isOfAll ? verbs : nearest ? [nearest] : []) clues.add(`no-${verb}`);
  }
  const others = placed.find(({ sign }) => sign === 'others')?.at ?? Infinity;
  if (verbs.some(({ verb, at }) => verb === 'receive' && at > others)) clues.add('others-do');
  return clues;
}
