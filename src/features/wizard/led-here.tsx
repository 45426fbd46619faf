import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { GivenAnswers } from '../../domain/flow/walk.ts';
import { useLanguage } from '../../i18n/language.ts';
import { loadStepWords } from '../../i18n/step-words.ts';
import { paths } from '../../paths.ts';
import { carrySearch } from '../../platform/carried-search.ts';
import { carrySource, carryTexts, pasted } from '../../platform/carried-source.ts';
import { Arrival } from '../../ui/arrival.tsx';
import { Buttons } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useWalkPaths } from './use-walk.ts';

export interface LedProps {
  answers: GivenAnswers;
  /** The question itself is shown that the sentence may have answered. */
  asked?: boolean;
  /** Nothing is left to ask. */
  concluded?: boolean;
}

/** Whoever wrote a sentence sees it again, what it was taken for, and the way to say otherwise. */
export function LedHere({ sentence, answers, asked = false, concluded = false }: LedProps & { sentence: string }) {
  const { t } = useTranslation('led');
  const language = useLanguage();
  const addresses = useWalkPaths();
  const { answers: labels } = use(loadStepWords(language, 'symptom'));
  // What the answer says that was taken from the sentence.
  const answer = asked ? undefined : labels[answers.get('symptom') ?? '']?.label;
  return (
    <>
      <Notice icon="question">
        <p>{t('wrote', { text: sentence })}</p>
        {answer === undefined ? (
          <>
            <p>{t('choose')}</p>
            <Buttons>
              <Link to={paths.codes(language)} state={carrySearch(sentence)}>
                {t('codes')}
              </Link>
              <Link to={paths.decode(language)} state={carrySource(pasted(sentence))}>
                {t('decode')}
              </Link>
            </Buttons>
          </>
        ) : (
          <p>
            {t(concluded ? 'concluded' : 'from', { answer })}{' '}
            <Link to={addresses.step('symptom', answers, undefined)} state={carryTexts('sentence', [sentence])}>
              {t('other')}
            </Link>
          </p>
        )}
      </Notice>
      <Arrival text={t('check')} />
    </>
  );
}
