import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { findCode, type CodeRow } from '../../domain/codes/catalogue.ts';
import { useLanguage } from '../../i18n/language.ts';
import { paths } from '../../paths.ts';
import { copyAddress } from '../../platform/clipboard.ts';
import { ButtonLink, Buttons } from '../../ui/button.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import { Heading } from '../../ui/heading.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Columns, Prose, Section, Stack } from '../../ui/sheet.tsx';
import { VerdictCard } from '../../ui/verdict-card.tsx';
import { useCodeWords, type CodeWords } from './code-words.ts';
import styles from './code-page.module.css';

/** One code: what it means, whose job it is, what to do, and where we know it from. */
export function CodePage() {
  const { code = '' } = useParams();
  const words = useCodeWords();
  const row = findCode(code);
  const own = row && words[row.id];
  return row && own ? <KnownCode row={row} words={own} /> : <UnknownCode />;
}

function KnownCode({ row, words }: { row: CodeRow; words: CodeWords }) {
  const { t } = useTranslation(['codes', 'common']);
  const labels = {
    what: t('codes:page.columns.meaning'),
    who: t('common:verdict.who'),
    now: t('common:verdict.now'),
    stop: t('common:verdict.stop'),
  };
  const owner = row.permanence === 'not-an-error' ? t('codes:page.nobodyNeeded') : t(`common:owners.${row.owner}`);
  const title = (
    <>
      <span className={styles['code']}>{row.id}</span> {words.title}
    </>
  );
  return (
    <>
      <PageHead title={`${row.id}: ${words.title} – ${t('common:appName')}`} description={`${words.meaning} ${words.action}`} />
      <Columns
        main={
          <Stack>
            <VerdictCard
              labels={labels}
              title={title}
              explain={words.meaning}
              owner={row.owner}
              who={owner}
              steps={words.steps}
              stop={words.stop}
            />
            {(words.details ?? words.providerNote) !== undefined && (
              <Section title={t('codes:page.details')}>
                <Prose>{words.details !== undefined && <p>{words.details}</p>}</Prose>
                {words.providerNote !== undefined && (
                  <Notice icon="server">
                    <p>{words.providerNote}</p>
                  </Notice>
                )}
              </Section>
            )}
            <NextSteps row={row} />
          </Stack>
        }
        side={<Facts row={row} />}
      />
    </>
  );
}

/** Where to go on from here: the check the code points to, the decoder, a link to pass on. */
function NextSteps({ row }: { row: CodeRow }) {
  const { t } = useTranslation(['codes', 'common']);
  const language = useLanguage();
  return (
    <Buttons>
      {row.check !== null && (
        <ButtonLink to={paths.step(language, row.check)} icon="check-circle">
          {t('codes:page.startCheck')}
        </ButtonLink>
      )}
      <ButtonLink to={paths.decode(language)} look="plain" icon="returned">
        {t('codes:page.decode')}
      </ButtonLink>
      <CopyButton
        words={{ label: t('common:copy.link'), done: t('common:copy.done'), failed: t('common:copy.failed') }}
        copy={copyAddress}
      />
    </Buttons>
  );
}

function Facts({ row }: { row: CodeRow }) {
  const { t } = useTranslation('codes');
  const language = useLanguage();
  return (
    <Stack gap="near">
      <dl className={styles['facts']}>
        <div>
          <dt>{t('page.kind')}</dt>
          <dd>{t(`kinds.${row.kind}`)}</dd>
        </div>
        <div>
          <dt>{t('page.class')}</dt>
          <dd>{t(`permanence.${row.permanence}`)}</dd>
        </div>
        {row.related.length > 0 && (
          <div>
            <dt>{t('page.related')}</dt>
            <dd>
              <ul className={styles['related']} role="list">
                {row.related.map((id) => (
                  <li key={id}>
                    <Link to={paths.code(language, id)}>{id}</Link>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        )}
        <div>
          <dt>{t('page.sources')}</dt>
          <dd>
            <ul className={styles['sources']} role="list">
              {row.sources.map((source) => (
                <li key={source.authority + source.reference}>
                  {t(`sources.${source.authority}`)}:{' '}
                  {source.url === undefined ? source.reference : <a href={source.url}>{source.reference}</a>}
                </li>
              ))}
            </ul>
          </dd>
        </div>
      </dl>
      <Link to={paths.howToRead(language)}>{t('page.howToRead')}</Link>
      <Link to={paths.codes(language)}>{t('page.allCodes')}</Link>
    </Stack>
  );
}

/** A code we have no row for: its digits still tell something, and the decoder reads the words around it. */
function UnknownCode() {
  const { t } = useTranslation(['codes', 'common']);
  const language = useLanguage();
  return (
    <Stack gap="near">
      <PageHead title={`${t('codes:page.unknown.title')} – ${t('common:appName')}`} description={t('codes:page.unknown.text')} />
      <Heading lead={t('codes:page.unknown.text')}>{t('codes:page.unknown.title')}</Heading>
      <Buttons>
        <ButtonLink to={paths.decode(language)} icon="returned">
          {t('codes:page.decode')}
        </ButtonLink>
        <ButtonLink to={paths.codes(language)} look="plain">
          {t('codes:page.allCodes')}
        </ButtonLink>
        <ButtonLink to={paths.howToRead(language)} look="plain">
          {t('codes:page.howToRead')}
        </ButtonLink>
      </Buttons>
    </Stack>
  );
}
