import type { LanguageKnowledge } from '../../../src/domain/language/language-knowledge.ts';
import { codeWords } from './code-words.ts';
import { expressions } from './expressions.ts';
import * as morphology from './morphology.ts';
import { numbers } from './numbers.ts';
import { durations, negations, stopExpressions, stopWords } from './stop-words.ts';
import { symptomWords } from './symptom-words.ts';
import { synonyms } from './synonyms.ts';

/** What the search knows of English. */
export const knowledge: LanguageKnowledge = {
  stopWords,
  codeWords,
  numbers,
  stopExpressions,
  negations,
  durations,
  synonyms,
  expressions,
  symptomWords,
  ...morphology,
};
