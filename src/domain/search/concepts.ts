import type { Family } from '../../knowledge/family.ts';
import { explanations, type ExplanationId } from '../../knowledge/explanations/explanations.ts';
import type { CodeRow } from '../catalogue/code-row.ts';
import { enhancedRows, replyRows } from '../catalogue/code-rows.ts';
import type { SearchPhrases } from '../language/search-phrases.ts';
import { readWordList } from '../language/word-list.ts';
import { suggestedCodes } from './suggested-codes.ts';

/** What the search needs to know of a code's or an explanation's words, in the reader's language. */
export interface SearchWords {
  title: string;
  meaning: string;
  action: string;
}

/** What there is to search in. */
export interface SearchTexts {
  /** Words in the reader's language by explanation. */
  words: Readonly<Record<string, SearchWords>>;
  /** Phrases of the reader's language, and those of English, which servers speak. */
  phrases: readonly SearchPhrases[];
}

/** Something that can have gone wrong, with the words for it and the codes that tell of it. */
export interface Concept {
  explanation: ExplanationId;
  /** Whether it explains one reply code, which may mean many things, and not one trouble. */
  isOfCode: boolean;
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
const weights = { searched: 1, title: 0.9, meaning: 0.4, action: 0.25 };

const generalRows: readonly CodeRow[] = [...replyRows, ...enhancedRows];

/** Every concept: each explanation that has words, those of one code first. */
export function makeConcepts({ words, phrases }: SearchTexts): Concept[] {
  return explanationIds.flatMap((explanation): Concept[] => {
    const own = words[explanation];
    if (!own) return [];
    const { family } = explanations[explanation];
    const searched = phrases.flatMap((language) => readWordList(language[explanation]));
    return [
      {
        explanation,
        isOfCode: ofCodes.has(explanation),
        family,
        codes: codesOf(explanation),
        phrases: weigh(searched, own),
      },
    ];
  });
}

/** Reply codes whose explanation is of the code alone. */
const ofCodes: ReadonlySet<string> = new Set(replyRows.map(({ id }) => `reply-${id}`));

const explanationIds = [
  ...new Set([
    ...replyRows.map(({ explanation }) => explanation).filter((explanation) => ofCodes.has(explanation)),
    // A constant table has the keys its type says.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    ...(Object.keys(explanations) as ExplanationId[]),
  ]),
];

/** The codes that lead to an explanation: the usual ones, then all whose own it is, what lasts before what passes. */
function codesOf(explanation: ExplanationId): string[] {
  const own = generalRows
    .filter((row) => row.explanation === explanation)
    .toSorted((one, other) => rank(one) - rank(other));
  return [...new Set([...(suggestedCodes[explanation] ?? []), ...own.map(({ id }) => id)])];
}

/** Numbers that stand in a standard before those that single programs made up. */
function rank({ kind, permanence, sources }: CodeRow): number {
  const isStandard = sources.some(
    ({ authority }) => authority === 'standard' || authority === 'registry' || authority === 'guide',
  );
  return (isStandard ? 0 : 4) + (kind === 'enhanced' ? 0 : 2) + (permanence === 'temporary' ? 1 : 0);
}

function weigh(searched: readonly string[], { title, meaning, action }: SearchWords): WeighedPhrase[] {
  return [
    ...[...new Set(searched)].map((text) => ({ text, weight: weights.searched })),
    { text: title, weight: weights.title },
    { text: meaning, weight: weights.meaning },
    { text: action, weight: weights.action },
  ];
}
