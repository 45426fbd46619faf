import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { checks } from '../../domain/flow/mail-flow.ts';
import { useLanguage } from '../../i18n/language.ts';
import { paths } from '../../paths.ts';
import { breakable } from '../../ui/breakable.tsx';
import { ButtonLink, Buttons } from '../../ui/button.tsx';
import { Heading } from '../../ui/heading.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Section, Stack } from '../../ui/sheet.tsx';
import { KeptContext } from './kept-context.tsx';
import { Resume } from './resume.tsx';
import { useStepWords } from './step-words.ts';
import styles from './check-page.module.css';

/** Where the five checks begin: what they are, and the way in. */
export function CheckPage() {
  const { t } = useTranslation(['wizard', 'checks', 'common']);
  const language = useLanguage();
  const words = useStepWords();
  const navigate = useNavigate();
  const first = paths.step(language, 'symptom');
  return (
    <Stack>
      <PageHead title={`${t('wizard:start.title')} – ${t('common:appName')}`} description={t('wizard:start.description')} />
      <Stack gap="near">
        <Heading lead={t('wizard:start.lead')}>{t('wizard:start.title')}</Heading>
        <Resume />
        <Buttons>
          <ButtonLink to={first} icon="arrow">
            {t('wizard:start.begin')}
          </ButtonLink>
        </Buttons>
        <KeptContext
          submit={t('wizard:context.saveAndStart')}
          onKept={() => {
            void navigate(first);
          }}
        />
      </Stack>
      <Section title={t('wizard:start.list')}>
        <p className={styles['soft']}>{t('wizard:start.direct')}</p>
        <ol className={styles['checks']} role="list">
          {checks.map((check, index) => (
            <li key={check}>
              <span className={styles['number']} aria-hidden="true">
                {index + 1}
              </span>
              <div>
                <Link to={paths.step(language, check)}>{breakable(words[check].question)}</Link>
                <p className={styles['soft']}>{words[check].hint}</p>
              </div>
            </li>
          ))}
        </ol>
      </Section>
    </Stack>
  );
}
