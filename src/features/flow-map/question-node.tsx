import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { FlowGraph, Targets } from '../../domain/flow-map/graph.ts';
import { writeLink } from '../../domain/flow/link.ts';
import { mailFlow, type OutcomeId, type StepId } from '../../domain/flow/mail-flow.ts';
import { stepNames, type StepStatus } from '../../domain/flow/walk.ts';
import { useLanguage } from '../../i18n/language.ts';
import { paths } from '../../paths.ts';
import { Icon } from '../../ui/icon.tsx';
import { StatePill } from '../../ui/pills.tsx';
import type { MailWalk } from './flow-picture.tsx';
import styles from './flow-map.module.css';

interface QuestionNodeProps {
  number: number;
  step: StepId;
  targets: readonly Targets[];
  shortest: FlowGraph['shortest'];
  walked: MailWalk | undefined;
  query: string;
}

/** One question on the way: its answers as branches, those that lead to the same place together. */
export function QuestionNode({ number, step, targets, shortest, walked, query }: QuestionNodeProps) {
  const { t } = useTranslation('checks');
  const language = useLanguage();
  const stepStatus = walked?.steps.find((one) => one.step === step);
  const given = stepStatus?.status === 'answered' ? stepStatus.answer : undefined;
  const look = stepStatus === undefined ? '' : (styles[stepStatus.status] ?? '');
  return (
    <li className={`${styles['node']} ${look}`} aria-current={stepStatus?.status === 'now' ? 'step' : undefined}>
      <span className={styles['number']} aria-hidden="true">
        {number}
      </span>
      <div className={styles['question']}>
        <h3>
          <Link to={paths.step(language, step, query)}>{t(`steps.${step}.question`)}</Link>
        </h3>
        <StatusOf stepStatus={stepStatus} />
        <ul className={styles['branches']} role="list">
          {groupByTarget(targets).map((branch) => (
            <Branch
              key={branch.answers.join(' ')}
              step={step}
              branch={branch}
              given={given}
              shortest={shortest}
              walked={walked}
              query={query}
            />
          ))}
        </ul>
      </div>
    </li>
  );
}

function StatusOf({ stepStatus }: { stepStatus: StepStatus | undefined }) {
  const { t } = useTranslation(['report', 'common']);
  if (stepStatus === undefined || stepStatus.status === 'later' || stepStatus.status === 'answered') return null;
  const words = stepStatus.status === 'now' ? t('report:map.now') : t(`common:states.${stepStatus.status}`);
  return (
    <div>
      <StatePill tone="unsure" icon={stepStatus.status === 'now' ? 'arrow' : 'dash'}>
        {words}
      </StatePill>
    </div>
  );
}

type AnswerGroup = Omit<Targets, 'answer'> & { answers: readonly string[] };

/** Answers that lead to the very same places are one branch. */
function groupByTarget(targets: readonly Targets[]): AnswerGroup[] {
  const branches = new Map<string, AnswerGroup>();
  for (const { answer, steps, outcomes } of targets) {
    const key = [...steps, ...outcomes.toSorted()].join(' ');
    branches.set(key, { answers: [...(branches.get(key)?.answers ?? []), answer], steps, outcomes });
  }
  return [...branches.values()];
}

interface BranchProps {
  step: StepId;
  branch: AnswerGroup;
  given: string | undefined;
  shortest: FlowGraph['shortest'];
  walked: MailWalk | undefined;
  query: string;
}

function Branch({ step, branch: { answers, steps, outcomes }, given, shortest, walked, query }: BranchProps) {
  const { t } = useTranslation(['report', 'checks']);
  const words: Record<string, { label: string }> = t(`checks:steps.${step}.answers`, { returnObjects: true });
  const taken = given !== undefined && answers.includes(given);
  return (
    <li className={`${styles['branch']} ${taken ? styles['taken'] : ''}`}>
      <ul className={styles['answers']} role="list">
        {answers.map((answer) => (
          <li key={answer} className={answer === given ? styles['given'] : ''}>
            {answer === given && <Icon name="check" size={18} />}
            <span>
              {words[answer]?.label}
              {answer === given && <span className={styles['yours']}> – {t('report:map.yours')}</span>}
            </span>
          </li>
        ))}
      </ul>
      <ul className={styles['targets']} role="list" aria-label={t('report:map.leads')}>
        {steps.map((next) => (
          <StepTarget key={next} step={next} query={query} />
        ))}
        {steps.length + outcomes.length > 1 && outcomes.length > 0 && <li className={styles['soft']}>{t('report:map.depends')}</li>}
        {outcomes.map((outcome) => (
          <OutcomeTarget
            key={outcome}
            outcome={outcome}
            reached={taken && walked?.outcome === outcome && lastAnswered(walked) === step}
            query={taken && walked?.outcome === outcome ? countedAnswers(walked) : shortest[outcome]}
          />
        ))}
      </ul>
    </li>
  );
}

function countedAnswers({ answers }: MailWalk): string {
  return writeLink(mailFlow, { answers, from: undefined });
}

function lastAnswered(walked: MailWalk): string | undefined {
  return walked.steps.findLast(({ status }) => status === 'answered')?.step;
}

function StepTarget({ step, query }: { step: StepId; query: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <li className={styles['target']}>
      <span className={styles['small-number']} aria-hidden="true">
        {stepNames(mailFlow).indexOf(step) + 1}
      </span>
      <Link to={paths.step(language, step, query)}>{t(`checks.${step}`)}</Link>
    </li>
  );
}

interface OutcomeTargetProps {
  outcome: OutcomeId;
  reached: boolean;
  /** Answers that lead to it, as a query string. */
  query: string | undefined;
}

function OutcomeTarget({ outcome, reached, query }: OutcomeTargetProps) {
  const { t } = useTranslation(['report', 'outcomes', 'common']);
  const language = useLanguage();
  return (
    <li className={`${styles['target']} ${reached ? styles['reached'] : ''}`}>
      <Icon name="letter" size={20} />
      <span className={styles['verdict']}>
        <Link to={paths.verdict(language, query)}>{t(`outcomes:rows.${outcome}.title`)}</Link>
        <span className={styles['soft']}>{t(`common:owners.${mailFlow.outcomes[outcome].owner}`)}</span>
        {reached && <strong className={styles['yours']}>{t('report:map.yourVerdict')}</strong>}
      </span>
    </li>
  );
}
