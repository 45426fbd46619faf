import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useLanguage } from '../../i18n/language.ts';
import { paths } from '../../paths.ts';
import { carrySource, pasted } from '../../platform/carried-source.ts';
import { PasteBox } from '../../ui/paste-box.tsx';

/** A box for an error message, which the decoder reads: its own words tell more than any answer. */
export function PasteError() {
  const { t } = useTranslation('paste');
  const language = useLanguage();
  const navigate = useNavigate();
  return (
    <>
      <PasteBox
        id="error-text"
        words={{ label: t('label'), placeholder: t('placeholder'), submit: t('submit') }}
        onText={(text) => {
          void navigate(paths.decode(language), text.trim() === '' ? undefined : { state: carrySource(pasted(text)) });
        }}
      />
      <p>{t('instead')}</p>
    </>
  );
}
