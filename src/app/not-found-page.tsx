import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLanguage } from '../i18n/language.ts';
import { paths } from '../paths.ts';
import { Heading } from '../ui/heading.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { Prose, Stack } from '../ui/sheet.tsx';

/** An address we don't have: says so, and shows the ways on. */
export function NotFoundPage() {
  const { t } = useTranslation(['common', 'home']);
  const language = useLanguage();
  return (
    <Stack gap="near">
      <PageHead title={`${t('common:notFound.title')} – ${t('common:appName')}`} description={t('common:notFound.text')} />
      <Heading lead={t('common:notFound.text')}>{t('common:notFound.title')}</Heading>
      <Prose>
        <p>{t('common:notFound.ways')}</p>
        <ul>
          <li>
            <Link to={paths.check(language)}>{t('home:doors.check.title')}</Link>
          </li>
          <li>
            <Link to={paths.decode(language)}>{t('home:doors.decode.title')}</Link>
          </li>
          <li>
            <Link to={paths.codes(language)}>{t('home:doors.codes.title')}</Link>
          </li>
          <li>
            <Link to={paths.home(language)}>{t('common:notFound.home')}</Link>
          </li>
        </ul>
      </Prose>
    </Stack>
  );
}
