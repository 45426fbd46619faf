import { Suspense, use, type ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/language.ts';
import { useMissingWords } from '../../i18n/use-missing-words.ts';
import { paths } from '../../paths.ts';
import { outlivesReload, type Source } from '../../platform/carried-source.ts';
import { keepParts } from '../../platform/page-parts.ts';
import { loadPart } from '../../platform/parts.ts';
import { Button, Buttons } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Heading } from '../../ui/heading.tsx';
import { MissingNotice } from '../../ui/missing-notice.tsx';
import { NoScript } from '../../ui/no-script.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Stack } from '../../ui/sheet.tsx';
import type { Reading } from '../../domain/bounce/reading.ts';
import type { NamedReading } from '../../domain/bounce/table.ts';
import styles from './decoder-page.module.css';
import { Limits, Refused } from './limits.tsx';
import type { Readings } from './readings.tsx';
import { SourceInput } from './source-input.tsx';
import { useReading, wholeOf, type ReadingState } from './use-reading.ts';

/** Paste or drop bounces; what each says of its recipients is shown, with the proof marked. */
export function DecoderPage() {
  const { t } = useTranslation(['bounce', 'common']);
  const { source, isShared, result } = useReading();
  const read = result.state === 'read' ? result : undefined;
  return (
    <>
      <PageHead title={`${t('bounce:page.title')} – ${t('common:appName')}`} description={t('bounce:page.description')} />
      {read && tellsSomething(read.readings) ? (
        <Suspense>
          <LoadedReadings read={read} source={source} isShared={isShared} />
        </Suspense>
      ) : (
        <Ask source={isShared ? undefined : source} result={result} />
      )}
    </>
  );
}

const loadReadings = keepParts(() => loadPart(() => import('./readings.tsx')));

/** What a reading is shown with is loaded when there is one. */
function LoadedReadings(props: ComponentProps<typeof Readings>) {
  // Not made here: the same component every time.
  /* oxlint-disable react/static-components */
  const { Readings: Loaded } = use(loadReadings(undefined));
  return <Loaded {...props} />;
}

/** Several sources are always shown as a table; a single one that is no bounce leads back to the box. */
function tellsSomething(readings: readonly NamedReading[]): boolean {
  return readings.length > 1 || readings.some(({ reading }) => reading.kind !== 'not-a-bounce');
}

/** The box, and what became of what was put into it. */
function Ask({ source, result }: { source: Source | undefined; result: ReadingState }) {
  const { t } = useTranslation(['bounce', 'home', 'static']);
  const language = useLanguage();
  const text = typeof source?.[0]?.content === 'string' ? source[0].content : '';
  const read = result.state === 'read' ? result : undefined;
  const trouble = useTrouble(result);
  const missing = useMissingWords(result.state === 'missing' ? result.missing : undefined);
  return (
    <Stack gap="near">
      <Heading lead={t('page.lead')}>{t('page.title')}</Heading>
      <NoScript text={t('static:noScript.decode')} ways={[{ to: paths.codes(language), label: t('home:doors.codes.title') }]} />
      {result.state === 'reading' ? (
        <Progress progress={result.progress} stop={result.stop} />
      ) : (
        <SourceInput key={text.length} initial={text} trouble={trouble} />
      )}
      {missing && <MissingNotice {...missing} />}
      {missing && source && !outlivesReload(source) && <p>{t('page.openAgain')}</p>}
      {read?.readings[0] && (
        <>
          <NoBounce reading={read.readings[0].reading} />
          <Limits reading={read.readings[0].reading} readWhole={wholeOf(read, 0)} />
          <Refused files={read.refused} />
        </>
      )}
      <Disclosure summary={t('example.title')} open={read !== undefined}>
        {t('example.text', { returnObjects: true }).map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </Disclosure>
    </Stack>
  );
}

/** What was put in is no bounce: what it is, and what to paste. */
function NoBounce({ reading: { binary } }: { reading: Reading }) {
  const { t } = useTranslation('bounce');
  return (
    <Notice icon="question">
      <h2>{t(binary === null ? 'kinds.not-a-bounce.title' : 'binary.title')}</h2>
      <p>{t(binary === null ? 'kinds.not-a-bounce.text' : `binary.${binary}`)}</p>
    </Notice>
  );
}

/** Shown while a large source is read. A bar without a value moves by itself: how long a single message takes is not known. */
function Progress({ progress, stop }: { progress: number; stop: () => void }) {
  const { t } = useTranslation('bounce');
  return (
    <div className={styles['progress']}>
      <label>
        {t('page.reading')} <progress {...(progress > 0 && { value: progress })} />
      </label>
      <Buttons>
        <Button look="plain" onClick={stop}>
          {t('page.stop')}
        </Button>
      </Buttons>
    </div>
  );
}

/** What to say where a source could not be read. */
function useTrouble(result: ReadingState): string | undefined {
  const { t } = useTranslation('bounce');
  switch (result.state) {
    case 'refused':
      return t(result.refused.every(({ why }) => why === 'unreadable') ? 'page.unreadable' : 'page.tooLarge');
    case 'lost':
      return t('page.lost');
    case 'failed':
      return t('page.unreadable');
    case 'stopped':
      return t('page.stopped');
    case 'none':
    case 'read':
    case 'missing':
    case 'reading':
      return undefined;
  }
}
