import { useDeferredValue, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useCodeSearch } from '../../i18n/code-search.ts';
import { useLanguage } from '../../i18n/language.ts';
import { useMissingWords } from '../../i18n/use-missing-words.ts';
import { paths, type Language } from '../../paths.ts';
import { ButtonLink, Buttons } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { Heading } from '../../ui/heading.tsx';
import { MissingNotice } from '../../ui/missing-notice.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Stack } from '../../ui/sheet.tsx';
import { CodeHits } from './code-hits.tsx';
import { CodeTable } from './code-table.tsx';
import { providerEntry, providerList, type ProviderEntry } from './provider-data.ts';
import { ProviderSettings } from './provider-settings.tsx';
import { toFoundRow } from './table-rows.ts';
import { useSearchText } from './use-search-text.ts';
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
  return entry ? <KnownProvider key={provider} slug={provider} entry={entry} /> : <UnknownProvider />;
}

/** A longer list has a search. */
const searchedFrom = 12;

function KnownProvider({ slug, entry }: { slug: string; entry: ProviderEntry }) {
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
      {rows.length > searchedFrom ? <SearchedRows slug={slug} rows={rows} /> : <CodeTable rows={rows} ofOneProvider />}
      {services.length > 0 && <ProviderSettings services={services} />}
      <WaysOn />
    </Stack>
  );
}

/** Many sentences, and a search among them; as in the table of all codes, words of the other language find, too. */
function SearchedRows({ slug, rows }: { slug: string; rows: ProviderEntry['rows'] }) {
  const { t } = useTranslation('codes');
  const field = useRef<HTMLInputElement>(null);
  const { text, change, keep } = useSearchText(field);
  const asked = useDeferredValue(text);
  const search = useCodeSearch(asked);
  const missing = useMissingWords(search.state === 'missing' ? search.missing : undefined);
  const found =
    search.state === 'none'
      ? rows
      : search.state === 'found'
        ? search.found.filter(({ row }) => row.provider === slug).map(toFoundRow)
        : undefined;
  return (
    <>
      <search className={`${styles['search']} needs-script`}>
        <TextField
          ref={field}
          id="wording-search"
          type="search"
          label={t('provider.search')}
          value={text}
          enterKeyHint="search"
          aria-keyshortcuts="/"
          onChange={(event) => {
            change(event.currentTarget.value);
          }}
          onBlur={keep}
        />
      </search>
      <p role="status" className={styles['count']}>
        {found ? t('provider.count', { count: found.length }) : search.state === 'coming' && t('page.searching')}
      </p>
      {missing && <MissingNotice {...missing} />}
      {found && found.length > 0 && <CodeHits rows={found} asked={asked} first={searchedFrom} ofOneProvider />}
    </>
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
