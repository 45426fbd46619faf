import { useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useLanguage } from '../../i18n/language.ts';
import { paths } from '../../paths.ts';
import { receiveArrivals } from '../../platform/arrivals.ts';
import { carrySource, pasted } from '../../platform/carried-source.ts';
import { keepText, keptText } from '../../platform/kept-text.ts';
import { opened, refusalOf } from '../../platform/open-files.ts';
import { Button, Buttons } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PasteBox } from '../../ui/paste-box.tsx';
import styles from './decoder-page.module.css';

/** The longest text put back into the box: laying out more freezes the page. */
const longestShown = 100_000;

/** The box that takes text and files. `initial` is put into it; `trouble` is what went wrong with the last try. */
export function SourceInput({ initial, trouble }: { initial: string; trouble: string | undefined }) {
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
    void navigate(paths.decode(language), { state: carrySource(pasted(text)) });
  };
  const readFiles = async (files: readonly File[]) => {
    const source = await opened(files);
    const refusal = refusalOf(source);
    if (refusal !== undefined) {
      setError(refusal === 'unreadable' ? t('page.unreadable') : t('page.tooLarge'));
      return;
    }
    setError(undefined);
    await navigate(paths.decode(language), { state: carrySource(source) });
  };

  const receive = useEffectEvent(() => {
    receiveArrivals({
      onText: readText,
      onFiles: (files) => {
        void readFiles(files);
      },
      onFailure: () => {
        setError(t('page.unreadable'));
      },
    });
  });
  useEffect(() => {
    receive();
  }, []);

  return (
    <div className={`${styles['input']} needs-script`}>
      <PasteBox
        id="bounce"
        rows={8}
        labelHidden
        words={t('page.box', { returnObjects: true })}
        error={error ?? trouble}
        initial={initial.slice(0, longestShown)}
        onText={readText}
        onFiles={(files) => {
          void readFiles(files);
        }}
      />
      {initial.length > longestShown && <p className={styles['soft']}>{t('page.boxCut', { read: longestShown, of: initial.length })}</p>}
      <Notice icon="lock" tone="quiet">
        <p>{t('page.private')}</p>
      </Notice>
      <Kept onRead={readText} />
    </div>
  );
}

const neverChanges = () => () => {};

/** The text the person asked to keep: read again, or forgotten. */
function Kept({ onRead }: { onRead: (text: string) => void }) {
  const { t } = useTranslation('bounce');
  const kept = useSyncExternalStore(neverChanges, keptText, () => undefined);
  const [forgotten, setForgotten] = useState(false);
  if (kept === undefined || forgotten) return null;
  return (
    <Buttons>
      <Button
        look="plain"
        icon="returned"
        onClick={() => {
          onRead(kept);
        }}
      >
        {t('page.readKept')}
      </Button>
      <Button
        look="plain"
        icon="cross"
        onClick={() => {
          keepText(undefined);
          setForgotten(true);
        }}
      >
        {t('page.forgetKept')}
      </Button>
    </Buttons>
  );
}
