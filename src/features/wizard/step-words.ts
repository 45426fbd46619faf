import { useTranslation } from 'react-i18next';
import type { OutcomeId, StepId } from '../../domain/flow/mail-flow.ts';

/** What `checks.json` holds for one step. */
export interface StepWords {
  question: string;
  hint: string;
  help: { title: string; text: readonly string[]; command?: string };
  answers: Readonly<Record<string, { label: string; hint?: string; found: string }>>;
}

/** The words of every step in the page's language, by id. A test holds ids and words equal. */
export function useStepWords(): Readonly<Record<StepId, StepWords>> {
  const { t } = useTranslation('checks');
  return t('steps', { returnObjects: true });
}

/** What `wizard.json` holds for one outcome. */
export interface OutcomeWords {
  title: string;
  explain: string;
  who: string;
  steps: readonly string[];
  stop: string;
  suspicion: string;
}

/** The words of every outcome in the page's language, by id. */
export function useOutcomeWords(): Readonly<Record<OutcomeId, OutcomeWords>> {
  const { t } = useTranslation('wizard');
  return t('outcomes', { returnObjects: true });
}
