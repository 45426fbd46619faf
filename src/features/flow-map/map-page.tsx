import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { flowGraph, type FlowGraph, type Onward } from '../../domain/flow-map/graph.ts';
import { readLink, writeLink } from '../../domain/flow/link.ts';
import { mailFlow, type OutcomeId, type StepId } from '../../domain/flow/mail-flow.ts';
import { walk, type StepStanding, type Walk } from '../../domain/flow/walk.ts';
import { useLanguage } from '../../i18n/language.ts';
import { paths } from '../../paths.ts';
import { Heading } from '../../ui/heading.tsx';
import { Icon } from '../../ui/icon.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { StatePill } from '../../ui/pills.tsx';
import { Section, Stack } from '../../ui/sheet.tsx';
import styles from './map-page.module.css';

type MailWalk = Walk<(typeof mailFlow)['steps'], OutcomeId>;

/** The whole flow as a picture: every question, where each answer leads, every verdict; the way walked is marked. */
export function MapPage() {
  const { t } = useTranslation(['report', 'common']);
  const [parameters] = useSearchParams();
  const { answers, from } = readLink(mailFlow, parameters.toString());
  const walked = walk(mailFlow, answers, from);
  const graph = flowGraph();
  const started = walked.answers.size > 0;
  return (
    <Stack>
      <PageHead title={`${t('report:map.title')} – ${t('common:appName')}`} description={t('report:map.lead')} />
      <Heading lead={started ? t('report:map.leadWalked') : t('report:map.lead')}>{t('report:map.title')}</Heading>
      <ol className={styles['map']} role="list" aria-label={t('report:map.label')}>
        {graph.steps.map(({ step, onward }, index) => (
          <Question
            key={step}
            number={index + 1}
            step={step}
            onward={onward}
            standing={started ? walked.steps.find((one) => one.step === step) : undefined}
            query={writeLink(mailFlow, { answers, from })}
          />
        ))}
      </ol>
      <Section title={t('report:map.verdicts')}>
        <Verdicts graph={graph} walked={walked} />
      </Section>
    </Stack>
  );
}

interface QuestionProps {
  number: number;
  step: StepId;
  onward: readonly Onward[];
  standing: StepStanding | undefined;
  query: string;
}

/** One question on the way, with its answers and where each of them leads. */
function Question({ number, step, onward, standing, query }: QuestionProps) {
  const { t } = useTranslation(['report', 'checks', 'common']);
  const language = useLanguage();
  const given = standing?.standing === 'answered' ? standing.answer : undefined;
  const look = standing === undefined ? '' : (styles[standing.standing] ?? '');
  return (
    <li className={`${styles['node']} ${look}`} aria-current={standing?.standing === 'now' ? 'step' : undefined}>
      <span className={styles['number']} aria-hidden="true">
        {number}
      </span>
      <div className={styles['question']}>
        <h2>
          <Link to={paths.step(language, step, query)}>{t(`checks:steps.${step}.question`)}</Link>
        </h2>
        <Standing standing={standing} />
        <ul className={styles['answers']} role="list">
          {onward.map((one) => (
            <Answer key={one.answer} step={step} onward={one} chosen={one.answer === given} />
          ))}
        </ul>
      </div>
    </li>
  );
}

function Standing({ standing }: { standing: StepStanding | undefined }) {
  const { t } = useTranslation(['report', 'common']);
  if (standing === undefined || standing.standing === 'later' || standing.standing === 'answered') return null;
  const words = standing.standing === 'now' ? t('report:map.now') : t(`common:states.${standing.standing}`);
  return (
    <div>
      <StatePill tone="unsure" icon={standing.standing === 'now' ? 'arrow' : 'dash'}>
        {words}
      </StatePill>
    </div>
  );
}

function Answer({ step, onward, chosen }: { step: StepId; onward: Onward; chosen: boolean }) {
  const { t } = useTranslation(['report', 'checks']);
  const words: Record<string, { label: string }> = t(`checks:steps.${step}.answers`, { returnObjects: true });
  return (
    <li className={`${styles['answer']} ${chosen ? styles['chosen'] : ''}`}>
      <p className={styles['label']}>
        {chosen && <Icon name="check" size={18} />}
        <span>
          {words[onward.answer]?.label}
          {chosen && <span className={styles['yours']}> – {t('report:map.yours')}</span>}
        </span>
      </p>
      <p className={styles['onward']}>
        <Icon name="arrow" size={18} />
        <span>{useOnwardWords(onward)}</span>
      </p>
    </li>
  );
}

/** Where an answer leads, in words: the questions that may come next, a verdict, or how many there may be. */
function useOnwardWords({ steps, outcomes }: Onward): string {
  const { t } = useTranslation(['report', 'checks', 'outcomes']);
  const next = steps.map((step) => t(`checks:names.${step}`));
  const [only] = outcomes;
  if (only === undefined) return next.join(' · ');
  const verdict = outcomes.length === 1 ? t('report:map.verdict', { title: t(`outcomes:rows.${only}.title`) }) : t('report:map.aVerdict');
  return [...next, verdict].join(' · ');
}

/** Every verdict, each with a link to its page by a shortest way to it. */
function Verdicts({ graph, walked }: { graph: FlowGraph; walked: MailWalk }) {
  const { t } = useTranslation(['report', 'outcomes', 'common']);
  const language = useLanguage();
  return (
    <ul className={styles['verdicts']} role="list">
      {[...graph.ways].map(([outcome, way]) => {
        const reached = walked.outcome === outcome;
        const answers = reached ? walked.answers : way;
        return (
          <li key={outcome} className={reached ? styles['reached'] : ''}>
            <Link to={paths.verdict(language, writeLink(mailFlow, { answers, from: undefined }))}>
              {t(`outcomes:rows.${outcome}.title`)}
            </Link>
            <span className={styles['soft']}>{t(`common:owners.${mailFlow.outcomes[outcome].owner}`)}</span>
            {reached && <strong className={styles['yours']}>{t('report:map.yourVerdict')}</strong>}
          </li>
        );
      })}
    </ul>
  );
}
