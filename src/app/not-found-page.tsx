import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLanguage } from '../i18n/language.ts';
import { paths } from '../paths.ts';
import { Heading } from '../ui/heading.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { Prose, Stack } from '../ui/sheet.tsx';

/** An address we don't have: says so, and shows the ways on. */
export function NotFoundPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <Stack gap="near">
      <PageHead title={`${t('notFound.title')} – ${t('appName')}`} description={t('notFound.text')} />
      <Heading lead={t('notFound.text')}>{t('notFound.title')}</Heading>
      <Prose>
        <p>{t('notFound.ways')}</p>
        <ul>
          <li>
            <Link to={paths.check(language)}>{t('home.doors.check.title')}</Link>
          </li>
          <li>
            <Link to={paths.decode(language)}>{t('home.doors.decode.title')}</Link>
          </li>
          <li>
            <Link to={paths.codes(language)}>{t('home.doors.codes.title')}</Link>
          </li>
          <li>
            <Link to={paths.home(language)}>{t('notFound.home')}</Link>
          </li>
        </ul>
      </Prose>
    </Stack>
  );
}
