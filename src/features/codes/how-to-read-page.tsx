import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLanguage } from '../../i18n/language.ts';
import { paths, type Language } from '../../paths.ts';
import { Heading } from '../../ui/heading.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Prose, Section, Stack } from '../../ui/sheet.tsx';
import { titlesOfCodes } from './reading-data.ts';
import { ReplyPicture } from './reply-picture.tsx';
import styles from './how-to-read-page.module.css';

const classes = ['2', '3', '4', '5'] as const;
const subjects = ['0', '1', '2', '3', '4', '5', '6', '7'] as const;

/** Gets the titles that the picture of a reply names. */
export async function prepareHowToReadPage(language: Language): Promise<void> {
  await titlesOfCodes.prepare(language, '');
}

/** How a reply is built: three digits, an enhanced code, and words for people. */
export function HowToReadPage() {
  const { t } = useTranslation(['codes', 'common']);
  const language = useLanguage();
  const titles = titlesOfCodes.useData(language, '');
  return (
    <Stack>
      <PageHead title={`${t('codes:reading.title')} – ${t('common:appName')}`} description={t('codes:reading.description')} data={titles} />
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
