import type { Intake } from './classify.ts';
import type { SymptomAnswers } from './symptom-rules.ts';

/** The page that helps with what was put into the box. */
export type Lead =
  | { page: 'nowhere' }
  | { page: 'code'; id: string }
  | { page: 'domain'; domain: string }
  /** The wizard, with these answers given. */
  | { page: 'check'; answers: SymptomAnswers }
  /** The table of codes, searched for the words. */
  | { page: 'codes' }
  | { page: 'decode' };

/** A longer text with a code in it is no code alone, however its words are spelled. */
const longestCode = 40;

/** Where its shape alone leads to; undefined where its words must be read. Needs nothing loaded. */
export function leadOfShape(text: string, intake: Intake): Lead | undefined {
  switch (intake.kind) {
    case 'empty':
      return { page: 'nowhere' };
    case 'code':
      return { page: 'code', id: intake.id };
    case 'domain':
      return { page: 'domain', domain: intake.domain };
    case 'message':
      return text.trim().length > longestCode ? { page: 'decode' } : undefined;
    case 'words':
    case 'sentence':
      return undefined;
  }
}
