import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useLanguage } from '../../i18n/language.ts';
import { paths, type Language } from '../../paths.ts';
import { ButtonLink, Buttons } from '../../ui/button.tsx';
import { Heading } from '../../ui/heading.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Stack } from '../../ui/sheet.tsx';
import { CodeTable } from './code-table.tsx';
import { providerEntry, providerList, type ProviderEntry } from './provider-data.ts';
import { ProviderSettings } from './provider-settings.tsx';
import styles from './codes-page.module.css';

/** Gets what the list of providers shows. */
export async function prepareProvidersPage(language: Language): Promise<void> {
  await providerList.prepare(language, '');
}

/** Gets what the page of one provider shows. */
export async function prepareProviderPage(language: Language, provider: string): Promise<void> {
  await providerEntry.prepare(language, provider);
}

/** The mail services and programs whose own words we know. */
export function ProvidersPage() {
  const { t } = useTranslation(['codes', 'common']);
  const language = useLanguage();
  const providers = providerList.useData(language, '');
  return (
    <Stack gap="near">
      <PageHead
        title={`${t('codes:providers.title')} – ${t('common:appName')}`}
        description={t('codes:providers.description')}
        data={providers}
      />
      <Heading lead={t('codes:providers.lead')}>{t('codes:providers.title')}</Heading>
      <ul className={styles['providers']} role="list">
        {providers.map(({ slug, name, count }) => (
          <li key={slug}>
            <Link to={paths.provider(language, slug)}>
              <span>{name}</span> <span className={styles['count']}>{t('codes:providers.count', { count })}</span>
            </Link>
          </li>
        ))}
      </ul>
      <p>
        <Link to={paths.codes(language)}>{t('codes:page.allCodes')}</Link>
      </p>
    </Stack>
  );
}

/** What one provider or program says, and what each of its sentences means. */
export function ProviderPage() {
  const { provider = '' } = useParams();
  const entry = providerEntry.useData(useLanguage(), provider);
  return entry ? <KnownProvider entry={entry} /> : <UnknownProvider />;
}

function KnownProvider({ entry }: { entry: ProviderEntry }) {
  const { t } = useTranslation(['codes', 'common']);
  const { name, rows, services } = entry;
  return (
    <Stack gap="near">
      <PageHead
        title={`${t('codes:provider.title', { provider: name })} – ${t('common:appName')}`}
        description={t('codes:provider.description', { provider: name, count: rows.length })}
        data={entry}
      />
      <Heading lead={t('codes:provider.lead')}>{t('codes:provider.title', { provider: name })}</Heading>
      <CodeTable rows={rows} ofOneProvider />
      {services.length > 0 && <ProviderSettings services={services} />}
      <WaysOn />
    </Stack>
  );
}

function UnknownProvider() {
  const { t } = useTranslation(['codes', 'common']);
  return (
    <Stack gap="near">
      <PageHead title={`${t('codes:provider.unknown.title')} – ${t('common:appName')}`} description={t('codes:provider.unknown.text')} />
      <Heading lead={t('codes:provider.unknown.text')}>{t('codes:provider.unknown.title')}</Heading>
      <WaysOn />
    </Stack>
  );
}

function WaysOn() {
  const { t } = useTranslation('codes');
  const language = useLanguage();
  return (
    <Buttons>
      <ButtonLink to={paths.decode(language)} icon="returned">
        {t('page.decode')}
      </ButtonLink>
      <ButtonLink to={paths.providers(language)} look="plain">
        {t('page.providers')}
      </ButtonLink>
      <ButtonLink to={paths.codes(language)} look="plain">
        {t('page.allCodes')}
      </ButtonLink>
    </Buttons>
  );
}
