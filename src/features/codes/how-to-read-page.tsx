import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLanguage } from '../../i18n/language.ts';
import { paths } from '../../paths.ts';
import { Heading } from '../../ui/heading.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Prose, Section, Stack } from '../../ui/sheet.tsx';
import styles from './how-to-read-page.module.css';

const classes = ['2', '3', '4', '5'] as const;
const subjects = ['0', '1', '2', '3', '4', '5', '6', '7'] as const;

/** How a reply is built: three digits, an enhanced code, and words for people. */
export function HowToReadPage() {
  const { t } = useTranslation(['codes', 'common']);
  const language = useLanguage();
  return (
    <Stack>
      <PageHead title={`${t('codes:reading.title')} – ${t('common:appName')}`} description={t('codes:reading.description')} />
      <Stack gap="near">
        <Heading lead={t('codes:reading.lead')}>{t('codes:reading.title')}</Heading>
        <ReplyPicture />
      </Stack>
      <Section title={t('codes:reading.digits.title')}>
        <Paragraphs texts={t('codes:reading.digits.text', { returnObjects: true })} />
      </Section>
      <Section title={t('codes:reading.classes.title')}>
        <dl className={styles['classes']}>
          {classes.map((id) => (
            <div key={id}>
              <dt>
                <Link to={paths.codes(language, `class=${id}`)}>{t(`codes:classes.${id}.name`)}</Link>
              </dt>
              <dd>{t(`codes:classes.${id}.meaning`)}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section title={t('codes:reading.enhanced.title')}>
        <Paragraphs texts={t('codes:reading.enhanced.text', { returnObjects: true })} />
        <dl className={styles['subjects']}>
          {subjects.map((id) => (
            <div key={id}>
              <dt>
                x.<b>{id}</b>.x
              </dt>
              <dd>{t(`codes:reading.enhanced.subjects.${id}`)}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <p>
        <Link to={paths.codes(language)}>{t('codes:page.allCodes')}</Link>
      </p>
    </Stack>
  );
}

function Paragraphs({ texts }: { texts: readonly string[] }) {
  return (
    <Prose>
      {texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </Prose>
  );
}

/** A reply taken apart: each part stands over what it tells. */
function ReplyPicture() {
  const { t } = useTranslation('codes');
  const parts = [
    { id: 'first', text: '5' },
    { id: 'rest', text: '50' },
    { id: 'enhanced', text: '5.1.1' },
    { id: 'words', text: 'User unknown' },
  ] as const;
  return (
    <figure className={styles['picture']} aria-label={t('reading.picture.label')}>
      <figcaption className={styles['whole']}>
        <code>{t('reading.picture.example')}</code>
      </figcaption>
      <dl className={styles['parts']}>
        {parts.map(({ id, text }) => (
          <div key={id} className={styles[id]}>
            <dt>
              <code>{text}</code>
            </dt>
            <dd>{t(`reading.picture.${id}`)}</dd>
          </div>
        ))}
      </dl>
    </figure>
  );
}
