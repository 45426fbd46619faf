import { useEffect, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../paths.ts';
import { isUpdateReady, keepSite, onUpdate, putUpdateOff, takeUpdate } from '../platform/site-keeper.ts';
import { Button, Buttons } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import styles from './update-notice.module.css';

/** Keeps the site on the device, and offers a new version when one is ready. It is taken when the person says so, never by itself. */
export function UpdateNotice({ language }: { language: Language }) {
  const { t } = useTranslation();
  const isReady = useSyncExternalStore(onUpdate, isUpdateReady);
  useEffect(() => {
    void keepSite(language);
  }, [language]);
  return (
    <div role="status" className={styles['place']}>
      {isReady && (
        <Notice icon="returned">
          <p>
            <strong>{t('update.ready')}</strong> {t('update.kept')}
          </p>
          <Buttons>
            <Button onClick={takeUpdate}>{t('update.take')}</Button>
            <Button look="plain" onClick={putUpdateOff}>
              {t('update.later')}
            </Button>
          </Buttons>
        </Notice>
      )}
    </div>
  );
}
