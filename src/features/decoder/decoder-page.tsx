import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { MAX_BYTES } from '../../domain/bounce/limits.ts';
import { useLanguage } from '../../i18n/language.ts';
import { paths } from '../../paths.ts';
import { carrySource } from '../../platform/carried-source.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Heading } from '../../ui/heading.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { PasteBox } from '../../ui/paste-box.tsx';
import { Stack } from '../../ui/sheet.tsx';
import styles from './decoder-page.module.css';
import { ReadingView } from './reading-view.tsx';
import { useReading } from './use-reading.ts';

/** Paste or drop a bounce; what it says of each recipient is shown, with the proof marked. */
export function DecoderPage() {
  const { t } = useTranslation(['bounce', 'common']);
  const { source, result } = useReading();
  const trouble = useTrouble(result.state);
  const head = <PageHead title={`${t('bounce:page.title')} – ${t('common:appName')}`} description={t('bounce:page.description')} />;
  if (result.state === 'read' && result.reading.kind !== 'not-a-bounce') {
    return (
      <>
        {head}
        <ReadingView reading={result.reading} />
      </>
    );
  }
  return (
    <Stack gap="near">
      {head}
      <Heading lead={t('bounce:page.lead')}>{t('bounce:page.title')}</Heading>
      <Input key={typeof source === 'string' ? source.length : 0} initial={typeof source === 'string' ? source : ''} trouble={trouble} />
      <p role="status">{result.state === 'reading' && t('bounce:page.reading')}</p>
      {result.state === 'read' && (
        <Notice icon="question">
          <h2>{t('bounce:kinds.not-a-bounce.title')}</h2>
          <p>{t('bounce:kinds.not-a-bounce.text')}</p>
        </Notice>
      )}
      <Disclosure summary={t('bounce:example.title')} open={result.state === 'read'}>
        {t('bounce:example.text', { returnObjects: true }).map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </Disclosure>
    </Stack>
  );
}

/** What to say where a source could not be read. */
function useTrouble(state: ReturnType<typeof useReading>['result']['state']): string | undefined {
  const { t } = useTranslation('bounce');
  switch (state) {
    case 'too-large':
      return t('page.tooLarge');
    case 'lost':
      return t('page.lost');
    case 'failed':
      return t('page.unreadable');
    case 'none':
    case 'read':
    case 'reading':
      return undefined;
  }
}

/** The longest text put back into the box: laying out more freezes the page. */
const longestShown = 100_000;

function Input({ initial, trouble }: { initial: string; trouble: string | undefined }) {
  const { t } = useTranslation('bounce');
  const language = useLanguage();
  const navigate = useNavigate();
  const [error, setError] = useState<string>();

  const readText = (text: string) => {
    if (text.trim() === '') {
      setError(t('page.empty'));
      return;
    }
    setError(undefined);
    void navigate(paths.decode(language), { state: carrySource(text) });
  };
  const readFile = async (file: File) => {
    if (file.size > MAX_BYTES) {
      setError(t('page.tooLarge'));
      return;
    }
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      setError(undefined);
      await navigate(paths.decode(language), { state: carrySource(bytes) });
    } catch {
      setError(t('page.unreadable'));
    }
  };

  return (
    <div className={styles['input']}>
      <PasteBox
        id="bounce"
        rows={8}
        labelHidden
        words={t('page.box', { returnObjects: true })}
        error={error ?? trouble}
        initial={initial.slice(0, longestShown)}
        onText={readText}
        onFile={(file) => {
          void readFile(file);
        }}
      />
      <Notice icon="lock" tone="quiet">
        <p>{t('page.private')}</p>
      </Notice>
    </div>
  );
}
