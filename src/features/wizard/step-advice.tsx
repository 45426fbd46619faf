import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { writeLink } from '../../domain/flow/link.ts';
import { mailFlow, type StepId } from '../../domain/flow/mail-flow.ts';
import { walk } from '../../domain/flow/walk.ts';
import { useLanguage } from '../../i18n/language.ts';
import { paths } from '../../paths.ts';
import { Prose } from '../../ui/sheet.tsx';
import { offeredAnswers } from './offered.ts';
import { useOutcomeNames, useRemedies, useStepWords } from './step-words.ts';

/** The place of the answers on a question's page. */
export const answersId = 'answers';

/** What each answer to a question means, what to do and how to go on, for those who answer without scripts. */
export function StepAdvice({ step }: { step: StepId }) {
  const { t } = useTranslation('static');
  const language = useLanguage();
  const questions = useStepWords();
  const names = useOutcomeNames();
  const remedies = useRemedies();
  return (
    <Prose>
      <h2 id={answersId}>{t('answers.title')}</h2>
      {offeredAnswers(step).map((answer) => {
        const answers = new Map([[step, answer]]);
        const { outcome, current } = walk(mailFlow, answers, step);
        // The static page knows of no other answer than this one.
        const query = writeLink(mailFlow, { answers, from: step });
        const verdict = outcome === null ? undefined : { ...names[outcome], ...remedies[outcome] };
        return (
          <section key={answer}>
            <h3>{questions[step].answers[answer]?.label}</h3>
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
            {current !== null && (
              <Link to={paths.step(language, current, query)}>{t('answers.next', { question: questions[current].question })}</Link>
            )}
          </section>
        );
      })}
    </Prose>
  );
}
