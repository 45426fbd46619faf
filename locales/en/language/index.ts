import type { LanguageKnowledge } from '../../../src/domain/language/language-knowledge.ts';
import { codeWords } from './code-words.ts';
import { expressions } from './expressions.ts';
import * as morphology from './morphology.ts';
import { durations, negations, stopExpressions, stopWords } from './stop-words.ts';
import { synonyms } from './synonyms.ts';

/** What the search knows of English. */
export const knowledge: LanguageKnowledge = {
  stopWords,
  codeWords,
  stopExpressions,
  negations,
  durations,
  synonyms,
  expressions,
  ...morphology,
};
