import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/language.ts';
import { paths } from '../../paths.ts';
import { ButtonLink, Buttons } from '../../ui/button.tsx';
import { Heading } from '../../ui/heading.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Stack } from '../../ui/sheet.tsx';

/** A link names a check we don't have, for example one from an older version: the checks are offered from the start. */
export function UnknownStep() {
  const { t } = useTranslation(['common', 'wizard']);
  const language = useLanguage();
  return (
    <Stack gap="near">
      <PageHead title={`${t('common:notFound.title')} – ${t('common:appName')}`} description={t('common:notFound.text')} />
      <Heading lead={t('common:notFound.text')}>{t('common:notFound.title')}</Heading>
      <Buttons>
        <ButtonLink to={paths.check(language)}>{t('wizard:start.title')}</ButtonLink>
      </Buttons>
    </Stack>
  );
}
