import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { mailFlow, type OutcomeId, type StepId } from '../../domain/flow/mail-flow.ts';
import { stepNames, type GivenAnswers } from '../../domain/flow/walk.ts';
import { useMissingWords } from '../../i18n/use-missing-words.ts';
import { useTextsIn } from '../../i18n/use-texts-in.ts';
import type { Language } from '../../paths.ts';
import { Icon } from '../../ui/icon.tsx';
import { MissingNotice } from '../../ui/missing-notice.tsx';
import { Section } from '../../ui/sheet.tsx';
import type { LinkTarget } from './link-target.ts';
import styles from './preview.module.css';

interface PreviewProps {
  language: Language;
  target: LinkTarget;
  answers: GivenAnswers;
  domain: string | undefined;
  provider: string | undefined;
}

const needed = ['wizard', 'checks', 'found'] as const;
const neededForVerdict = ['common', 'outcomes', 'remedies'] as const;

/** What the reader of the link will see first, in the reader's language; a picture of it, nothing to press. */
export function Preview({ language, target: { opens }, answers, domain, provider }: PreviewProps) {
  const { t } = useTranslation('report');
  const { part: texts, missing } = useTextsIn(language, needed);
  const without = useMissingWords(missing);
  if (without) return <MissingNotice {...without} />;
  if (texts === undefined) return null;
  const wizard = texts.getFixedT(language, 'wizard');
  const checks = texts.getFixedT(language, 'checks');
  const known = stepNames(mailFlow).flatMap((step) => foundWords(texts.getFixedT(language, 'found'), step, answers.get(step)));
  return (
    <Section title={t('links.preview')}>
      <div className={styles['screen']} lang={language}>
        {opens.page === 'start' && <Start wizard={wizard} />}
        {opens.page === 'step' && (
          <Question checks={checks} step={opens.step} chosen={answers.get(opens.step)} button={wizard('step.continue')} />
        )}
        {opens.page === 'verdict' && <Verdict language={language} outcome={opens.outcome} />}
        {(domain !== undefined || provider !== undefined) && (
          <p className={styles['soft']}>
            {domain !== undefined && wizard('context.about', { domain })} {provider !== undefined && wizard('context.with', { provider })}
          </p>
        )}
      </div>
      {known.length > 0 && (
        <div>
          <p>{t('links.filled')}</p>
          <ul lang={language}>
            {known.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </div>
      )}
    </Section>
  );
}

function foundWords(words: TFunction<'found'>, step: StepId, answer: string | undefined): string[] {
  const byAnswer: Record<string, string> = words(`steps.${step}`, { returnObjects: true });
  const found = answer === undefined ? undefined : byAnswer[answer];
  return found === undefined ? [] : [found];
}

function Start({ wizard }: { wizard: TFunction<'wizard'> }) {
  return (
    <>
      <p className={styles['title']}>{wizard('start.title')}</p>
      <p className={styles['soft']}>{wizard('start.lead')}</p>
      <p className={styles['button']}>{wizard('start.begin')}</p>
    </>
  );
}

interface QuestionProps {
  checks: TFunction<'checks'>;
  step: StepId;
  chosen: string | undefined;
  button: string;
}

function Question({ checks, step, chosen, button }: QuestionProps) {
  const words: Record<string, { label: string }> = checks(`steps.${step}.answers`, { returnObjects: true });
  return (
    <>
      <p className={styles['title']}>{checks(`steps.${step}.question`)}</p>
      <p className={styles['soft']}>{checks(`steps.${step}.hint`)}</p>
      <ul className={styles['choices']} role="list">
        {Object.keys(mailFlow.steps[step].answers).map((answer) => (
          <li key={answer} className={answer === chosen ? styles['chosen'] : ''}>
            {answer === chosen && <Icon name="check" size={18} />}
            {words[answer]?.label}
          </li>
        ))}
      </ul>
      <p className={styles['button']}>{button}</p>
    </>
  );
}

function Verdict({ language, outcome }: { language: Language; outcome: OutcomeId }) {
  const { part: texts, missing } = useTextsIn(language, neededForVerdict);
  const without = useMissingWords(missing);
  if (without) return <MissingNotice {...without} />;
  if (texts === undefined) return null;
  const common = texts.getFixedT(language, 'common');
  const { title, who } = texts.getFixedT(language, 'outcomes')(`rows.${outcome}`, { returnObjects: true });
  const { explain, steps } = texts.getFixedT(language, 'remedies')(`rows.${outcome}`, { returnObjects: true });
  return (
    <>
      <p className={styles['title']}>{title}</p>
      <p>{explain}</p>
      <p>
        <span className={styles['soft']}>{common('verdict.who')}:</span> {who}
      </p>
      <p className={styles['soft']}>{common('verdict.now')}:</p>
      <ol>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </>
  );
}
