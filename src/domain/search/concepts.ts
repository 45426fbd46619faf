import type { Family } from '../../knowledge/family.ts';
import { explanations, type ExplanationId } from '../../knowledge/explanations/explanations.ts';
import type { CodeRow } from '../catalogue/code-row.ts';
import { enhancedRows } from '../catalogue/enhanced-rows.ts';
import { leads } from './leads.ts';
import { replyRows } from '../catalogue/reply-rows.ts';
import { serverWords } from './server-words.ts';

/** What the search needs to know of a code's or an explanation's words, in the reader's language. */
export interface SearchWords {
  title: string;
  meaning: string;
  action: string;
  synonyms: readonly string[];
}

/** Words in the reader's language: of codes that have their own, and of the explanations that codes share. */
export interface WordsOfCodes {
  own: Readonly<Record<string, SearchWords>>;
  shared: Readonly<Record<string, SearchWords>>;
}

/** Something that can have gone wrong, with the words for it and the codes that tell of it. */
export interface Concept {
  /** The explanation it is; null for a code with words of its own. */
  explanation: ExplanationId | null;
  family: Family | null;
  /** Codes of the standards, the most usual first. */
  codes: readonly string[];
  phrases: readonly WeighedPhrase[];
}

interface WeighedPhrase {
  text: string;
  /** How much it tells of what a searcher wants: 1 for the words people search with, less for words of an explanation. */
  weight: number;
}

/** A word people search with says more about a concept than one in its title, and that more than one in an explanation. */
const weights = { synonym: 1, title: 0.9, meaning: 0.4, action: 0.25 };

const generalRows: readonly CodeRow[] = [...replyRows, ...enhancedRows];

/** Every concept: what each code with words of its own means, and each explanation that has words. */
export function makeConcepts({ own, shared }: WordsOfCodes): Concept[] {
  const ofCodes = generalRows.flatMap(({ id, family, explanation }): Concept[] => {
    const words = explanation === undefined ? own[id] : undefined;
    return words ? [{ explanation: null, family, codes: [id], phrases: phrasesOf(id, words) }] : [];
  });
  const ofExplanations = explanationIds.flatMap((explanation): Concept[] => {
    const words = shared[explanation];
    if (!words) return [];
    return [{ explanation, family: explanations[explanation].family, codes: codesOf(explanation), phrases: phrasesOf(explanation, words) }];
  });
  return [...ofCodes, ...ofExplanations];
}

// A constant table has the keys its type says.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
const explanationIds = Object.keys(explanations) as ExplanationId[];

/** The codes that lead to an explanation: the usual ones, then all whose own it is, what lasts before what passes. */
function codesOf(explanation: ExplanationId): string[] {
  const own = generalRows.filter((row) => row.explanation === explanation).toSorted((one, other) => rank(one) - rank(other));
  return [...new Set([...(leads[explanation] ?? []), ...own.map(({ id }) => id)])];
}

/** Numbers that stand in a standard before those that single programs made up. */
function rank({ kind, permanence, sources }: CodeRow): number {
  const isStandard = sources.some(({ authority }) => authority !== 'provider');
  return (isStandard ? 0 : 4) + (kind === 'enhanced' ? 0 : 2) + (permanence === 'temporary' ? 1 : 0);
}

function phrasesOf(key: string, { title, synonyms, meaning, action }: SearchWords): WeighedPhrase[] {
  return [
    ...[...synonyms, ...(serverWords[key] ?? [])].map((text) => ({ text, weight: weights.synonym })),
    { text: title, weight: weights.title },
    { text: meaning, weight: weights.meaning },
    { text: action, weight: weights.action },
  ];
}
