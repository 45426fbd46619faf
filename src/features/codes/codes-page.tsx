import { useDeferredValue, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { fitsFacets, readFacets, writeFacets } from '../../domain/catalogue/facets.ts';
import { useCodeSearch } from '../../i18n/code-search.ts';
import { useLanguage } from '../../i18n/language.ts';
import { useMissingWords } from '../../i18n/use-missing-words.ts';
import { commonCodes } from '../../knowledge/codes/common-codes.ts';
import { paths, type Language } from '../../paths.ts';
import { onHost } from '../../platform/base.ts';
import { carrySource, pasted } from '../../platform/carried-source.ts';
import { copyText } from '../../platform/clipboard.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import { TextField } from '../../ui/field.tsx';
import { Heading } from '../../ui/heading.tsx';
import { MissingNotice } from '../../ui/missing-notice.tsx';
import { NoScript } from '../../ui/no-script.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Prose, Stack } from '../../ui/sheet.tsx';
import { CodeHits } from './code-hits.tsx';
import { DigitsTell } from './digits-tell.tsx';
import { FacetFields } from './facet-fields.tsx';
import { describeSet } from './structured-data.ts';
import { generalRows, toFoundRow, unpack } from './table-rows.ts';
import { useSearchText } from './use-search-text.ts';
import styles from './codes-page.module.css';

/** Gets what the table shows before anything is searched for. */
export async function prepareCodesPage(language: Language): Promise<void> {
  await generalRows.prepare(language, '');
}

/** Every code in one table, narrowed by facets in the query and searched while typing. */
export function CodesPage() {
  const { t } = useTranslation(['codes', 'common', 'static']);
  const language = useLanguage();
  const packed = generalRows.useData(language, '');
  const names = { app: t('common:appName'), set: t('codes:page.structured'), codes: t('common:nav.codes') };
  const field = useRef<HTMLInputElement>(null);
  const { text, change, keep } = useSearchText(field);
  const [parameters] = useSearchParams();
  const chosen = readFacets(parameters);
  const asked = useDeferredValue(text);
  const search = useCodeSearch(asked);
  const missing = useMissingWords(search.state === 'missing' ? search.missing : undefined);
  const general = useMemo(() => unpack(packed), [packed]);
  const all = search.state === 'none' ? general : search.state === 'found' ? search.found.map(toFoundRow) : undefined;
  const rows = all?.filter((row) => fitsFacets(row, chosen));
  const isWhole = search.state === 'none' && Object.keys(chosen).length === 0;
  return (
    <Stack gap="near">
      <PageHead
        title={`${t('codes:page.title')} – ${t('common:appName')}`}
        description={t('codes:page.description')}
        structured={describeSet(language, names, t('codes:page.description'))}
        json={paths.codeIndex()}
        data={packed}
      />
      <Heading lead={t('codes:page.lead')}>{t('codes:page.title')}</Heading>
      <NoScript text={t('static:noScript.codes')} />
      <search className={`${styles['search']} needs-script`}>
        <TextField
          ref={field}
          id="code-search"
          type="search"
          label={t('codes:page.search')}
          labelHidden
          placeholder={t('codes:page.searchExample')}
          value={text}
          enterKeyHint="search"
          aria-keyshortcuts="/"
          onChange={(event) => {
            change(event.currentTarget.value);
          }}
          onBlur={keep}
        />
        <FacetFields chosen={chosen} />
      </search>
      <div className={styles['above']}>
        <p role="status" className={styles['count']}>
          {rows
            ? t(isWhole ? 'codes:page.whole' : 'codes:page.count', { count: rows.length })
            : search.state === 'coming' && t('codes:page.searching')}
        </p>
        {text.trim() !== '' && <CopySearch words={text} />}
        <Link to={paths.providers(language)}>{t('codes:page.providers')}</Link>
        <Link to={paths.howToRead(language)}>{t('codes:page.howToRead')}</Link>
      </div>
      {missing && (
        <>
          <p>{t('codes:page.unsearched')}</p>
          <MissingNotice {...missing} />
          <DigitsTell text={text} />
        </>
      )}
      {rows && rows.length > 0 && (
        <CodeHits rows={rows} asked={`${asked} ${writeFacets(chosen)}`} {...(isWhole && { first: commonCodes.length })} />
      )}
      {rows?.length === 0 && <NothingFound query={text} />}
    </Stack>
  );
}

/** Shares the search: only who asks for it gets an address with their words in it. */
function CopySearch({ words }: { words: string }) {
  const { t } = useTranslation(['codes', 'common']);
  const language = useLanguage();
  const [parameters] = useSearchParams();
  return (
    <CopyButton
      words={{ label: t('codes:page.copySearch'), done: t('common:copy.done'), failed: t('common:copy.failed') }}
      copy={async () => copyText(new URL(onHost(paths.codeSearch(language, words, parameters.toString())), location.href).href)}
    />
  );
}

/** No row fits: its digits still mean something, and the decoder reads whole sentences. */
function NothingFound({ query }: { query: string }) {
  const { t } = useTranslation('codes');
  const language = useLanguage();
  return (
    <Stack gap="near">
      <DigitsTell text={query} />
      <Prose>
        <h2>{t('page.nothing.title')}</h2>
        <p>{t('page.nothing.text')}</p>
        <div>
          <ButtonLink look="plain" to={paths.decode(language)} state={carrySource(pasted(query))}>
            {t('page.nothing.decode')}
          </ButtonLink>
        </div>
      </Prose>
    </Stack>
  );
}
