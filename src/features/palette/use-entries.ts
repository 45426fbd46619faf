import { useTranslation } from 'react-i18next';
import { mailFlow, type StepId } from '../../domain/flow/mail-flow.ts';
import type { Normalize } from '../../domain/search/normalize.ts';
import { useCodeSearch } from '../../i18n/code-search.ts';
import { useLanguage } from '../../i18n/language.ts';
import { useMissingWords, type MissingWords } from '../../i18n/use-missing-words.ts';
import { paths } from '../../paths.ts';
import { carrySearch } from '../../platform/carried-search.ts';
import { carrySource, pasted } from '../../platform/carried-source.ts';
import { fitting, type Entry } from './entries.ts';

/** More codes than this are for the table. */
const mostCodes = 8;

/**
 * What the palette offers for a query, best first: codes, checks, pages, and the ways to look further. Complete once codes have been
 * looked for; `missing` says so where they can't be.
 */
export function useEntries(query: string): { entries: Entry[]; missing: MissingWords | undefined; complete: boolean } {
  const checks = useCheckEntries();
  const pages = usePageEntries();
  const { codes, missing, complete, normalize } = useCodeEntries(query);
  const more = useMoreEntries(query.trim());
  return { entries: [...codes, ...fitting(checks, query, normalize), ...fitting(pages, query, normalize), ...more], missing, complete };
}

interface CodeEntries {
  codes: Entry[];
  missing: MissingWords | undefined;
  complete: boolean;
  normalize: Normalize | undefined;
}

function useCodeEntries(query: string): CodeEntries {
  const language = useLanguage();
  const search = useCodeSearch(query);
  const missing = useMissingWords(search.state === 'missing' ? search.missing : undefined);
  const found = search.state === 'found' ? search.found : [];
  const codes = found.slice(0, mostCodes).map(({ row, words, provider }) => ({
    id: row.id,
    group: 'codes' as const,
    code: provider ?? row.id,
    label: words.title,
    to: paths.code(language, row.id),
  }));
  const normalize = search.state === 'found' ? search.normalize : undefined;
  return { codes, missing, complete: search.state !== 'coming', normalize };
}

function useCheckEntries(): Entry[] {
  const { t } = useTranslation('checks');
  const language = useLanguage();
  // A constant table has the keys its type says.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const steps = Object.keys(mailFlow.steps) as StepId[];
  return steps.map((step) => ({
    id: `check-${step}`,
    group: 'checks',
    label: t(`steps.${step}.question`),
    to: paths.step(language, step),
  }));
}

const pages = ['home', 'check', 'decode', 'codes', 'howToRead', 'providers', 'howItWorks', 'accessibility'] as const;

function usePageEntries(): Entry[] {
  const { t } = useTranslation('palette');
  const language = useLanguage();
  return pages.map((page) => ({ id: `page-${page}`, group: 'pages', label: t(`pages.${page}`), to: paths[page](language) }));
}

function useMoreEntries(query: string): Entry[] {
  const { t } = useTranslation('palette');
  const language = useLanguage();
  if (query === '') return [];
  return [
    { id: 'search-all', group: 'more', label: t('searchAll', { query }), to: paths.codes(language), state: carrySearch(query) },
    { id: 'decode-it', group: 'more', label: t('decode', { query }), to: paths.decode(language), state: carrySource(pasted(query)) },
  ];
}
