import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { classify } from '../../domain/intake/classify.ts';
import { codeWords } from '../../i18n/code-words.ts';
import { useLanguage } from '../../i18n/language.ts';
import { paths } from '../../paths.ts';
import { carrySearch } from '../../platform/carried-search.ts';
import { carrySource, pasted } from '../../platform/carried-source.ts';
import { keepDomain } from '../../platform/kept-domain.ts';
import { opened, refusalOf } from '../../platform/open-files.ts';
import { Heading } from '../../ui/heading.tsx';
import { NoScript } from '../../ui/no-script.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { PasteBox } from '../../ui/paste-box.tsx';
import { Doors } from './doors.tsx';
import styles from './home-page.module.css';

/** The front page: one box that takes anything, and three doors. */
export function HomePage() {
  const { t } = useTranslation(['home', 'common', 'static']);
  const language = useLanguage();
  const [error, setError] = useState<string>();
  const { readText, readFiles } = useIntake(setError);
  return (
    <div className={styles['page']}>
      <PageHead title={t('metaTitle')} description={t('description')} />
      <Heading lead={t('lead')}>{t('title')}</Heading>
      <NoScript text={t('static:noScript.home')} />
      <div className={`${styles['box']} needs-script`}>
        <PasteBox
          id="intake"
          words={{
            label: t('box.label'),
            placeholder: t('box.placeholder'),
            submit: t('box.submit'),
            drop: t('box.drop'),
            choose: t('box.choose'),
          }}
          labelHidden
          error={error}
          onText={readText}
          onFiles={(files) => {
            void readFiles(files);
          }}
        />
        <Notice icon="lock" tone="quiet">
          <p>{t('box.private')}</p>
        </Notice>
      </div>
      <Doors />
      <p>
        <Link to={paths.domain(language)}>{t('common:footer.domain')}</Link>
      </p>
    </div>
  );
}

/** Takes what was put into the box to the page that can answer it; where none can, says why in words. */
function useIntake(setError: (error: string | undefined) => void) {
  const { t } = useTranslation('home');
  const language = useLanguage();
  const navigate = useNavigate();

  const readText = (text: string) => {
    setError(undefined);
    const intake = classify(text, codeWords);
    switch (intake.kind) {
      case 'empty':
        setError(t('box.empty'));
        return;
      case 'code':
        void navigate(paths.code(language, intake.id));
        return;
      case 'domain':
        keepDomain(intake.domain);
        void navigate(paths.check(language));
        return;
      case 'words':
        void navigate(paths.codes(language), { state: carrySearch(text.trim()) });
        return;
      case 'message':
        void navigate(paths.decode(language), { state: carrySource(pasted(text)) });
    }
  };

  const readFiles = async (files: readonly File[]) => {
    setError(undefined);
    const source = await opened(files);
    const refusal = refusalOf(source);
    if (refusal === undefined) await navigate(paths.decode(language), { state: carrySource(source) });
    else setError(refusal === 'unreadable' ? t('box.unreadable') : t('box.tooLarge'));
  };

  return { readText, readFiles };
}
