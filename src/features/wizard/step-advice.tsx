import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { mailFlow, type StepId } from '../../domain/flow/mail-flow.ts';
import { walk } from '../../domain/flow/walk.ts';
import { useLanguage } from '../../i18n/language.ts';
import { paths } from '../../paths.ts';
import { Prose } from '../../ui/sheet.tsx';
import { useOutcomeNames, useRemedies, useStepWords } from './step-words.ts';

/** What each answer to a question means and what to do, for those who read without scripts. */
export function StepAdvice({ step }: { step: StepId }) {
  const { t } = useTranslation('wizard');
  const language = useLanguage();
  const words = useStepWords()[step];
  const names = useOutcomeNames();
  const remedies = useRemedies();
  return (
    <Prose>
      <h2>{t('advice.title')}</h2>
      {Object.keys(mailFlow.steps[step].answers).map((answer) => {
        const { outcome, current } = walk(mailFlow, new Map([[step, answer]]), step);
        const verdict = outcome === null ? undefined : { ...names[outcome], ...remedies[outcome] };
        return (
          <section key={answer}>
            <h3>{words.answers[answer]?.label}</h3>
            {verdict && (
              <>
                <p>
                  <strong>{verdict.title}.</strong> {verdict.explain}
                </p>
                <ol>
                  {verdict.steps.map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ol>
                <p>{verdict.stop}</p>
              </>
            )}
            {current !== null && <Link to={paths.step(language, current)}>{t('advice.next')}</Link>}
          </section>
        );
      })}
    </Prose>
  );
}
