import { useTranslation } from 'react-i18next';
import type { OutcomeId, StepId } from '../../domain/flow/mail-flow.ts';

/** What `checks.json` holds for one step. */
interface StepWords {
  question: string;
  hint: string;
  answers: Readonly<Record<string, { label: string; hint?: string }>>;
}

/** The words of every step in the page's language, by id. A test holds ids and words equal. */
export function useStepWords(): Readonly<Record<StepId, StepWords>> {
  const { t } = useTranslation('checks');
  return t('steps', { returnObjects: true });
}

/** What each answer to each question says, in the page's language, by ids. */
export function useFoundWords(): Readonly<Record<StepId, Readonly<Record<string, string>>>> {
  const { t } = useTranslation('found');
  return t('steps', { returnObjects: true });
}

/** What `outcomes.json` holds for one outcome. */
interface OutcomeNames {
  title: string;
  who: string;
  suspicion: string;
}

/** What `remedies.json` holds for one outcome. */
interface Remedy {
  explain: string;
  steps: readonly string[];
  stop: string;
}

/** The name of every outcome, who can fix it, and how it reads as a suspicion; in the page's language, by id. */
export function useOutcomeNames(): Readonly<Record<OutcomeId, OutcomeNames>> {
  const { t } = useTranslation('outcomes');
  return t('rows', { returnObjects: true });
}

/** What explains every outcome and what to do about it, in the page's language, by id. */
export function useRemedies(): Readonly<Record<OutcomeId, Remedy>> {
  const { t } = useTranslation('remedies');
  return t('rows', { returnObjects: true });
}
