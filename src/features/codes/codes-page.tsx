import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { codeRows } from '../../domain/codes/catalogue.ts';
import { useLanguage } from '../../i18n/language.ts';
import { paths } from '../../paths.ts';
import { carrySource, pasted } from '../../platform/carried-source.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Chips } from '../../ui/chips.tsx';
import { TextField } from '../../ui/field.tsx';
import { Heading } from '../../ui/heading.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Prose, Stack } from '../../ui/sheet.tsx';
import { CodeTable } from './code-table.tsx';
import { useCodeSearch } from './use-code-search.ts';
import styles from './codes-page.module.css';

const classes = ['2', '3', '4', '5'] as const;

/** Every code in one table, filtered by class and searched while typing. */
export function CodesPage() {
  const { t } = useTranslation(['codes', 'common']);
  const [query, setQuery] = useState(useCarriedQuery());
  const [parameters] = useSearchParams();
  const keepQuery = useKeepQuery();
  const wanted = classes.find((known) => known === parameters.get('class'));
  const hits = useCodeSearch(useDeferredValue(query));
  const rows = (hits ?? codeRows).filter((row) => wanted === undefined || String(row.class) === wanted);
  return (
    <Stack gap="near">
      <PageHead title={`${t('codes:page.title')} – ${t('common:appName')}`} description={t('codes:page.description')} />
      <Heading lead={t('codes:page.lead')}>{t('codes:page.title')}</Heading>
      <search className={styles['search']}>
        <TextField
          id="code-search"
          type="search"
          label={t('codes:page.search')}
          labelHidden
          placeholder={t('codes:page.searchExample')}
          value={query}
          enterKeyHint="search"
          onChange={(event) => {
            setQuery(event.currentTarget.value);
          }}
          onBlur={() => {
            keepQuery(query);
          }}
        />
        <ClassChips wanted={wanted} query={query} />
      </search>
      <p role="status" className={styles['count']}>
        {t('codes:page.count', { count: rows.length })}
      </p>
      {rows.length > 0 ? <CodeTable rows={rows} /> : <NothingFound query={query} />}
    </Stack>
  );
}

/** A search brought from another page, or kept over a reload, in the history entry. */
function useCarriedQuery(): string {
  const state: unknown = useLocation().state;
  return typeof state === 'object' && state !== null && 'query' in state && typeof state.query === 'string' ? state.query : '';
}

/** Keeps the search in the history entry, so that coming back finds it: what a person types is in no address. */
function useKeepQuery(): (query: string) => void {
  const navigate = useNavigate();
  const { search, hash } = useLocation();
  const carried = useCarriedQuery();
  return (query) => {
    if (query !== carried) void navigate({ search, hash }, { replace: true, state: { query } });
  };
}

function ClassChips({ wanted, query }: { wanted: string | undefined; query: string }) {
  const { t } = useTranslation('codes');
  const language = useLanguage();
  const chips = [
    { id: 'all', label: t('page.allClasses'), to: paths.codes(language), current: wanted === undefined },
    ...classes.map((id) => ({ id, label: t(`classes.${id}.name`), to: paths.codes(language, `class=${id}`), current: wanted === id })),
  ];
  return <Chips chips={chips} label={t('page.filter')} state={{ query }} />;
}

/** No row fits: the decoder reads whole sentences, so it is offered with the text at hand. */
function NothingFound({ query }: { query: string }) {
  const { t } = useTranslation('codes');
  const language = useLanguage();
  return (
    <Prose>
      <h2>{t('page.nothing.title')}</h2>
      <p>{t('page.nothing.text')}</p>
      <div>
        <ButtonLink look="plain" to={paths.decode(language)} state={carrySource(pasted(query))}>
          {t('page.nothing.decode')}
        </ButtonLink>
      </div>
    </Prose>
  );
}
