import type { Family } from '../../knowledge/family.ts';
import { explanations, type ExplanationId } from '../../knowledge/explanations/explanations.ts';
import type { CodeRow } from '../catalogue/code-row.ts';
import type { FoundConcept } from './concept-search.ts';
import { everyRow, findRow } from '../catalogue/every-row.ts';
import { suggestedCodes } from './suggested-codes.ts';

/** A row that fits a search, and why. */
export interface Hit {
  id: string;
  /** What went wrong: that of the row, or of what was asked where a code that says less leads to it. Null where that doesn't tell. */
  family: Family | null;
  /** `code`: its number was typed; `words`: these words fit; `wording`: a provider's own sentence, or its name. */
  why: 'code' | 'words' | 'wording';
  /** The words that fitted, as terms; of a wording, the wording. Empty where the number did. */
  terms: readonly string[];
  /** What it means: the row's own, or that of what was asked where a code that says less leads to it. */
  explanation: ExplanationId;
  /** How well its words fit (0 to 1), where they are why. */
  score?: number;
}

/** Of a concept so many codes stand before those of the next one. */
const codesFirst = 4;

/** Rows of the standards, which belong to no provider. */
export const generalRows: readonly CodeRow[] = everyRow.filter(({ provider }) => provider === undefined);

const guided: ReadonlySet<string> = new Set(
  generalRows.filter(({ sources }) => sources.some(({ authority }) => authority === 'guide')).map(({ id }) => id),
);

/** Whether the guide for people explains a code: those are the ones people meet. */
export function isGuided(id: string): boolean {
  return guided.has(id);
}

/** A row whose number was typed. */
export function codeHit({ id, family, explanation }: CodeRow): Hit {
  return { id, family, why: 'code', terms: [], explanation };
}

/** A row whose wording, or whose provider, was named. */
export function wordingHit({ id, family, explanation, patterns = [] }: CodeRow): Hit {
  return { id, family, why: 'wording', terms: patterns.slice(0, 1), explanation };
}

/** A hit that leads to an explanation which is not its row's own. */
export function asExplanation(hit: Hit, explanation: ExplanationId | null): Hit {
  return explanation === null ? hit : { ...hit, family: explanations[explanation].family, explanation };
}

/** From this share of the best score on, what else may be meant stands among the first. */
const rivalShare = 0.55;

/** The codes of concepts: the best one's first, then what else may be meant, a few of each in turn, then the others. */
export function conceptHits(found: readonly FoundConcept[]): Hit[] {
  const first = found.flatMap((one) => hitsOfConcept(one, 0, codesFirst));
  const others = found.flatMap((one) => hitsOfConcept(one, codesFirst));
  return [...first.slice(0, 1), ...rivals(found), ...first, ...others];
}

/** The first codes of the concepts of other families that fit nearly as well as the best one, one of each family. */
function rivals(found: readonly FoundConcept[]): Hit[] {
  const [best, ...rest] = found;
  if (!best) return [];
  const near = rest.filter(({ score }) => score >= best.score * rivalShare);
  const byFamily = new Map(near.toReversed().map((one) => [one.concept.family, one]));
  byFamily.delete(best.concept.family);
  return near
    .filter((one) => byFamily.get(one.concept.family) === one)
    .slice(0, 2)
    .flatMap((one) => hitsOfConcept(one, 0, 1));
}

function hitsOfConcept({ concept, score, terms }: FoundConcept, from: number, to?: number): Hit[] {
  const hits = concept.codes.slice(from, to).flatMap((code) => suggestedHit(code, concept.explanation, terms));
  return hits.map((hit) => ({ ...hit, score }));
}

function suggestedHit(code: string, explanation: ExplanationId, terms: readonly string[]): Hit[] {
  const row = findRow(code);
  return row ? [{ id: row.id, family: explanations[explanation].family, why: 'words', terms, explanation }] : [];
}

/** The codes of an explanation: those that servers usually give with it, then those whose own it is. */
export function hitsOfExplanation(explanation: ExplanationId): Hit[] {
  const own = generalRows.filter((row) => row.explanation === explanation).map(({ id }) => id);
  return [...(suggestedCodes[explanation] ?? []), ...own].flatMap((code) => suggestedHit(code, explanation, []));
}

/** Codes of the standards that a reader may mean instead of others. */
export function relatedTo(codes: readonly string[]): Hit[] {
  return codes
    .flatMap((code) => findRow(code)?.related ?? [])
    .flatMap((id) => findRow(id) ?? [])
    .filter(({ provider }) => provider === undefined)
    .map(codeHit);
}

/** Codes that begin with what is typed, those of the guide first. */
export function beginningWith(beginning: string): CodeRow[] {
  const fitting = generalRows.filter(({ id }) => id.startsWith(beginning));
  return [...fitting.filter(({ id }) => guided.has(id)), ...fitting.filter(({ id }) => !guided.has(id))];
}

/** Hits without those that stand before. */
export function unique(hits: readonly Hit[]): Hit[] {
  const seen = new Set<string>();
  return hits.filter(({ id }) => !seen.has(id) && seen.add(id));
}
