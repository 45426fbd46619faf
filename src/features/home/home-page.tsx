import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { classify, type Intake } from '../../domain/intake/classify.ts';
import { leadOfShape } from '../../domain/intake/lead.ts';
import { codeWords } from '../../i18n/code-words.ts';
import { useLanguage } from '../../i18n/language.ts';
import { paths } from '../../paths.ts';
import { carrySource } from '../../platform/carried-source.ts';
import { opened, refusalOf } from '../../platform/open-files.ts';
import { loadPart } from '../../platform/parts.ts';
import { Heading } from '../../ui/heading.tsx';
import { NoScript } from '../../ui/no-script.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { PasteBox } from '../../ui/paste-box.tsx';
import { Doors, FirstDoor } from './doors.tsx';
import { addressOf, type LeadAddress } from './lead-address.ts';
import styles from './home-page.module.css';

/** The front page: the way into the checks, one box that takes anything, and two more doors. */
export function HomePage() {
  const { t } = useTranslation(['home', 'common', 'static']);
  const language = useLanguage();
  const { readText, readFiles, error, reading } = useIntake();
  return (
    <div className={styles['page']}>
      <PageHead title={t('metaTitle')} description={t('description')} />
      <Heading lead={t('lead')}>{t('title')}</Heading>
      <NoScript text={t('static:noScript.home')} />
      <FirstDoor />
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
          onUse={fetchAhead}
          onText={(text) => {
            void readText(text);
          }}
          onFiles={(files) => {
            void readFiles(files);
          }}
        />
        <p role="status" className="strip">
          {reading && <span className="late">{t('box.reading')}</span>}
        </p>
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

const loadFinder = async () => loadPart(() => import('./find-lead.ts'));

/** What reads sentences is fetched when somebody turns to the box, not with the page. */
function fetchAhead() {
  loadFinder().then(
    ({ fetchReader }) => {
      fetchReader();
    },
    () => undefined,
  );
}

/** Takes what was put into the box to the page that can answer it; where none can, says why in words. */
function useIntake() {
  const { t } = useTranslation('home');
  const language = useLanguage();
  const navigate = useNavigate();
  const [error, setError] = useState<string>();
  const [reading, setReading] = useState(false);
  const last = useRef('');

  const lead = async (text: string, intake: Intake): Promise<LeadAddress | undefined> => {
    setReading(true);
    try {
      const { findLead } = await loadFinder();
      return await findLead(text, intake, language);
    } catch {
      // Without what reads it the person can still say themselves what it is about.
      return addressOf({ page: 'check', answers: {} }, text, language);
    } finally {
      setReading(false);
    }
  };

  const readText = async (text: string) => {
    setError(undefined);
    last.current = text;
    const intake = classify(text, codeWords);
    const shape = leadOfShape(text, intake);
    const address = shape ? addressOf(shape, text, language) : await lead(text, intake);
    // Something else was sent meanwhile.
    if (last.current !== text) return;
    if (address) await navigate(address.to, { state: address.state });
    else setError(t('box.empty'));
  };

  const readFiles = async (files: readonly File[]) => {
    setError(undefined);
    const source = await opened(files);
    const refusal = refusalOf(source);
    if (refusal === undefined) await navigate(paths.decode(language), { state: carrySource(source) });
    else setError(refusal === 'unreadable' ? t('box.unreadable') : t('box.tooLarge'));
  };

  return { readText, readFiles, error, reading };
}
