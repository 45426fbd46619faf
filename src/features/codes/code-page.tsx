import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { CodeRow } from '../../domain/catalogue/code-row.ts';
import { wordingOf } from '../../domain/catalogue/wording.ts';
import { useLanguage } from '../../i18n/language.ts';
import { paths, type Language } from '../../paths.ts';
import { copyAddress } from '../../platform/clipboard.ts';
import { breakable } from '../../ui/breakable.tsx';
import { ButtonLink, Buttons } from '../../ui/button.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import { Heading } from '../../ui/heading.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Columns, Prose, Section, Stack } from '../../ui/sheet.tsx';
import { VerdictCard } from '../../ui/verdict-card.tsx';
import { AnswerPreview, CopyAnswer, useAnswer, type Answer } from './answer-for-customer.tsx';
import { codeEntry, type CodeEntry, type UnregisteredEntry } from './code-entry.ts';
import { CodeFacts } from './code-facts.tsx';
import { DigitsTell } from './digits-tell.tsx';
import { describeCode } from './structured-data.ts';
import styles from './code-page.module.css';

/** Gets what the page of one code shows. */
export async function prepareCodePage(language: Language, id: string): Promise<void> {
  await codeEntry.prepare(language, id);
}

/** One code: what it means, whose job it is, what to do, and where we know it from. */
export function CodePage() {
  const { code = '' } = useParams();
  const entry = codeEntry.useData(useLanguage(), code);
  return entry && 'row' in entry ? <KnownCode entry={entry} /> : <UnknownCode code={code} entry={entry} />;
}

function KnownCode({ entry }: { entry: CodeEntry }) {
  const { t } = useTranslation(['codes', 'common']);
  const answer = useAnswer(entry);
  const { row, words } = entry;
  const labels = {
    what: t('codes:page.columns.meaning'),
    who: t('common:verdict.who'),
    now: t('common:verdict.now'),
    stop: t('common:verdict.stop'),
  };
  const owner = row.permanence === 'not-an-error' ? t('codes:page.nobodyNeeded') : t(`common:owners.${row.owner}`);
  const title = (
    <>
      <CodeName entry={entry} /> {breakable(words.title)}
    </>
  );
  return (
    <>
      <CodeHead entry={entry} />
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
            <Stack gap="near">
              <NextSteps row={row} answer={answer} />
              <AnswerPreview answer={answer} />
            </Stack>
            {words.details !== undefined && (
              <Section title={t('codes:page.details')}>
                <Prose>
                  <p>{words.details}</p>
                </Prose>
              </Section>
            )}
            {words.providerNote !== undefined && (
              <Section title={t('codes:page.guideNote')}>
                <Notice icon="server">
                  <p>{words.providerNote}</p>
                </Notice>
              </Section>
            )}
          </Stack>
        }
        side={<CodeFacts entry={entry} />}
      />
    </>
  );
}

/** The code as its page's name: the digits, or the wording with whose it is. */
function CodeName({ entry: { row, provider } }: { entry: CodeEntry }) {
  const wording = wordingOf(row);
  if (wording === undefined) return <span className={styles['code']}>{row.id}</span>;
  return (
    <span className={styles['wording']}>
      {provider}: <q lang="en">{wording}</q>
    </span>
  );
}

function CodeHead({ entry }: { entry: CodeEntry }) {
  const { t } = useTranslation(['codes', 'common']);
  const language = useLanguage();
  const { row, provider, words } = entry;
  const name = provider === undefined ? row.id : [provider, ...(row.codes ?? [])].join(' ');
  const wording = wordingOf(row);
  const title = wording === undefined ? `${name}: ${words.title}` : `${name}: ${wording} – ${words.title}`;
  return (
    <PageHead
      title={`${title} – ${t('common:appName')}`}
      description={`${words.title}. ${words.meaning} ${words.action}`}
      structured={describeCode(language, entry, {
        app: t('common:appName'),
        set: t('codes:page.structured'),
        codes: t('common:nav.codes'),
      })}
      json={paths.codeJson(row.id)}
      data={entry}
    />
  );
}

/** Where to go on from here: the check the code points to, the decoder, what to pass on. */
function NextSteps({ row, answer }: { row: CodeRow; answer: Answer }) {
  const { t } = useTranslation(['codes', 'common']);
  const language = useLanguage();
  return (
    <Buttons>
      {row.check === null ? (
        <ButtonLink to={paths.check(language)} icon="check-circle">
          {t('codes:page.startChecks')}
        </ButtonLink>
      ) : (
        <ButtonLink to={paths.step(language, row.check)} icon="check-circle">
          {t('codes:page.startCheck')}
        </ButtonLink>
      )}
      <ButtonLink to={paths.decode(language)} look="plain" icon="returned">
        {t('codes:page.decode')}
      </ButtonLink>
      <CopyAnswer answer={answer} />
      <CopyButton
        words={{ label: t('common:copy.link'), done: t('common:copy.done'), failed: t('common:copy.failed') }}
        copy={copyAddress}
      />
    </Buttons>
  );
}

/**
 * A code we have no row for. Where it fails, its subject or class still shows what the decoder would say of it; of
 * anything else only what its digits mean.
 */
function UnknownCode({ code, entry }: { code: string; entry: UnregisteredEntry | null }) {
  const { t } = useTranslation(['codes', 'common']);
  const language = useLanguage();
  const lead = entry?.subject ? t('codes:page.unknown.bySubject') : t('codes:page.unknown.text');
  return (
    <Stack gap="near">
      <PageHead title={`${t('codes:page.unknown.title')} – ${t('common:appName')}`} description={lead} />
      <Heading lead={lead}>{t('codes:page.unknown.title')}</Heading>
      <Columns
        main={
          <Stack gap="near">
            {entry && (
              <VerdictCard
                labels={{ ...t('common:verdict', { returnObjects: true }), what: t('codes:page.columns.meaning') }}
                level="h2"
                title={
                  <>
                    <span className={styles['code']}>{code}</span> {breakable(entry.words.title)}
                  </>
                }
                explain={entry.words.meaning}
                owner={entry.owner}
                who={t(`common:owners.${entry.owner}`)}
                steps={entry.words.steps}
                stop={entry.words.stop}
              />
            )}
            <Buttons>
              <ButtonLink to={paths.decode(language)} icon="returned">
                {t('codes:page.decode')}
              </ButtonLink>
              {entry?.subject && (
                <ButtonLink to={paths.code(language, entry.subject.id)} look="plain" icon="hash">
                  {t('codes:page.unknown.subject', { code: entry.subject.label })}
                </ButtonLink>
              )}
              <ButtonLink to={paths.codes(language)} look="plain">
                {t('codes:page.allCodes')}
              </ButtonLink>
              <ButtonLink to={paths.howToRead(language)} look="plain">
                {t('codes:page.howToRead')}
              </ButtonLink>
            </Buttons>
          </Stack>
        }
        side={<DigitsTell text={code} />}
      />
    </Stack>
  );
}
