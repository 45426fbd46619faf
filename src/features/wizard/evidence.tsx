import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { isAlwaysListed, mailFlow, type StepId } from '../../domain/flow/mail-flow.ts';
import { walk, type GivenAnswers, type StepStatus } from '../../domain/flow/walk.ts';
import { StatePill, type Tone } from '../../ui/pills.tsx';
import { Rows, type Row } from '../../ui/rows.tsx';
import { wordFor } from './check-list.tsx';
import { useFoundWords } from './step-words.ts';
import { useWalkPaths } from './use-walk.ts';

/** What is known, step by step, each with a link to change or give its answer. */
export function Evidence({ answers, from }: { answers: GivenAnswers; from: StepId | undefined }) {
  const { t } = useTranslation(['wizard', 'common']);
  const found = useFoundWords();
  const addresses = useWalkPaths();
  const { steps } = walk(mailFlow, answers, from);
  const shown = steps.filter(({ step, status }) => status === 'answered' || isAlwaysListed(step));
  const rows = shown.map((stepStatus): Row => {
    const { step } = stepStatus;
    const word = wordFor(stepStatus) ?? 'not-asked';
    const name = t(`common:checks.${step}`);
    const answered = stepStatus.status === 'answered';
    const change = answered ? t('wizard:verdict.change') : t('wizard:verdict.answer');
    const changeStep = answered ? t('wizard:verdict.changeStep', { name }) : t('wizard:verdict.answerStep', { name });
    return {
      id: step,
      state: (
        <StatePill tone={toneOf(stepStatus)} {...(stepStatus.status !== 'answered' && { icon: 'dash' })}>
          {t(`common:states.${word}`)}
        </StatePill>
      ),
      body: answered ? found[step][stepStatus.answer] : name,
      // A settled check is asked again only by changing the answer that settled it.
      end:
        stepStatus.status === 'not-needed' ? undefined : (
          <Link to={addresses.step(step, answers, from)} aria-label={changeStep}>
            {change}
          </Link>
        ),
    };
  });
  return <Rows rows={rows} />;
}

function toneOf(stepStatus: StepStatus): Tone {
  if (stepStatus.status !== 'answered' || stepStatus.state === 'unknown') return 'unsure';
  return stepStatus.state;
}
