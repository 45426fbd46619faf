import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { checks } from '../../domain/flow/mail-flow.ts';
import { useLanguage } from '../../i18n/language.ts';
import { paths } from '../../paths.ts';
import { keepDomain } from '../../platform/kept-domain.ts';
import { Button, ButtonLink, Buttons } from '../../ui/button.tsx';
import { Heading } from '../../ui/heading.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Section, Stack } from '../../ui/sheet.tsx';
import { Resume } from './resume.tsx';
import { useKeptDomain } from './step-help.tsx';
import { useStepWords } from './step-words.ts';
import styles from './check-page.module.css';

/** Where the five checks begin: what they are, and the way in. */
export function CheckPage() {
  const { t } = useTranslation(['wizard', 'checks', 'common']);
  const language = useLanguage();
  const words = useStepWords();
  return (
    <Stack>
      <PageHead title={`${t('wizard:start.title')} – ${t('common:appName')}`} description={t('wizard:start.description')} />
      <Stack gap="near">
        <Heading lead={t('wizard:start.lead')}>{t('wizard:start.title')}</Heading>
        <Resume />
        <KeptDomain />
        <Buttons>
          <ButtonLink to={paths.step(language, 'symptom')} icon="arrow">
            {t('wizard:start.begin')}
          </ButtonLink>
        </Buttons>
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
                <Link to={paths.step(language, check)}>{words[check].question}</Link>
                <p className={styles['soft']}>{words[check].hint}</p>
              </div>
            </li>
          ))}
        </ol>
      </Section>
    </Stack>
  );
}

/** The domain the person named on the front page: shown, and forgotten at their word. */
function KeptDomain() {
  const { t } = useTranslation('wizard');
  const kept = useKeptDomain();
  const [forgotten, setForgotten] = useState(false);
  if (kept === undefined || forgotten) return null;
  return (
    <Notice icon="check-circle">
      <p>{t('start.domain', { domain: kept })}</p>
      <div>
        <Button
          look="plain"
          onClick={() => {
            keepDomain(undefined);
            setForgotten(true);
          }}
        >
          {t('start.forget')}
        </Button>
      </div>
    </Notice>
  );
}
