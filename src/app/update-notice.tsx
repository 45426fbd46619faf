import { useTranslation } from 'react-i18next';
import { putUpdateOff, takeUpdate } from '../platform/site-keeper.ts';
import { Button, Buttons } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';

/** Offers the new version that is ready. It is taken when the person says so, never by itself. */
export function UpdateNotice() {
  const { t } = useTranslation('update');
  return (
    <Notice icon="returned">
      <p>
        <strong>{t('ready')}</strong> {t('kept')}
      </p>
      <Buttons>
        <Button onClick={takeUpdate}>{t('take')}</Button>
        <Button look="plain" onClick={putUpdateOff}>
          {t('later')}
        </Button>
      </Buttons>
    </Notice>
  );
}
