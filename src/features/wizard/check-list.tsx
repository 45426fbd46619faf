import { useTranslation } from 'react-i18next';
import { checkOfStep, checks, mailFlow, type StepId } from '../../domain/flow/mail-flow.ts';
import { walk, type GivenAnswers, type StepStatus } from '../../domain/flow/walk.ts';
import { ProgressList, type ProgressItem } from '../../ui/progress-list.tsx';
import { useWalkPaths } from './use-walk.ts';

/** The five checks with how each stands, beside a question or a verdict. Answered ones link to their question. */
export function CheckList({ answers, from, now }: { answers: GivenAnswers; from: StepId | undefined; now?: StepId }) {
  const { t } = useTranslation(['common', 'wizard']);
  const addresses = useWalkPaths();
  const { steps } = walk(mailFlow, answers, from);
  const items = checks.map((check): ProgressItem => {
    const stepStatus = steps.find(({ step }) => step === check);
    const name = t(`common:checks.${check}`);
    if ((now !== undefined && check === checkOfStep(now)) || !stepStatus) return { id: check, name, state: 'now' };
    const item = { id: check, name, ...stateOf(stepStatus) };
    const word = wordFor(stepStatus);
    return {
      ...item,
      ...(word !== undefined && { stateText: t(`common:states.${word}`) }),
      ...(stepStatus.status === 'answered' && { to: addresses.step(check, answers, from) }),
    };
  });
  return <ProgressList items={items} label={t('wizard:step.progress')} />;
}

function stateOf(stepStatus: StepStatus): { state: ProgressItem['state'] } {
  switch (stepStatus.status) {
    case 'answered':
      return { state: stepStatus.state === 'unknown' ? 'unsure' : stepStatus.state };
    case 'not-needed':
    case 'not-asked':
      return { state: 'skipped' };
    case 'now':
    case 'later':
      return { state: 'later' };
  }
}

/** The word for how a check stands; none while it is still to come. */
export function wordFor(stepStatus: StepStatus) {
  switch (stepStatus.status) {
    case 'answered':
      return stepStatus.state;
    case 'not-needed':
    case 'not-asked':
      return stepStatus.status;
    case 'now':
    case 'later':
      return undefined;
  }
}
