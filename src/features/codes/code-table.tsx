import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLanguage } from '../../i18n/language.ts';
import { paths, type Language } from '../../paths.ts';
import type { TableRow } from './table-rows.ts';
import styles from './code-table.module.css';

/** Why a row is among the hits of a search. */
export interface Why {
  why: 'code' | 'words' | 'wording';
  terms: readonly string[];
}

/**
 * Codes with what they mean and what to do; under 600 px each row becomes a card. The roles are
 * spelled out because browsers forget them where the style makes a table into blocks.
 */
export function CodeTable({ rows, ofOneProvider = false }: { rows: readonly (TableRow & Partial<Why>)[]; ofOneProvider?: boolean }) {
  const { t } = useTranslation(['codes', 'common']);
  const language = useLanguage();
  return (
    <table role="table" className={`${styles['table']} ${ofOneProvider ? styles['wordings'] : ''}`}>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {ofOneProvider ? t('codes:provider.columns.code') : t('codes:page.columns.code')}
          </th>
          <th role="columnheader" scope="col">
            {t('codes:page.columns.meaning')}
          </th>
          <th role="columnheader" scope="col">
            {t('codes:page.columns.action')}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <CodeTableRow key={row.id} row={row} ofOneProvider={ofOneProvider} t={t} language={language} />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  row: TableRow & Partial<Why>;
  ofOneProvider: boolean;
  /** From the table: dozens of rows that each ask for them make a phone wait. */
  t: TFunction<['codes', 'common']>;
  language: Language;
}

function CodeTableRow({ row, ofOneProvider, t, language }: RowProps) {
  return (
    <tr role="row">
      <th role="rowheader" scope="row" className={styles['code']}>
        <RowLink row={row} ofOneProvider={ofOneProvider} language={language} />
        {row.codes !== undefined && <code className={styles['codes']}>{row.codes}</code>}
        <span className={styles['permanence']}>{t(`codes:permanence.${row.permanence}`)}</span>
      </th>
      <td role="cell">
        <p className={styles['title']}>{row.words.title}</p>
        <p className={styles['meaning']}>{row.words.meaning}</p>
        {row.why !== undefined && <WhyLine why={row.why} terms={row.terms ?? []} />}
      </td>
      <td role="cell">
        <p>{row.words.action}</p>
        {row.permanence !== 'not-an-error' && <p className={styles['owner']}>{t(`common:owners.${row.owner}`)}</p>}
      </td>
    </tr>
  );
}

/** The code, or the wording it is known by, leading to its page. */
function RowLink({ row, ofOneProvider, language }: Omit<RowProps, 't'>) {
  const to = paths.code(language, row.id);
  if (row.wording === undefined) return <Link to={to}>{row.id}</Link>;
  if (!ofOneProvider) return <Link to={to}>{row.provider}</Link>;
  return (
    <Link to={to} lang="en" className={styles['wording']}>
      {row.wording}
    </Link>
  );
}

function WhyLine({ why, terms }: Why) {
  const { t } = useTranslation('codes');
  if (why === 'code') return <p className={styles['why']}>{t('page.why.code')}</p>;
  if (why === 'wording') return <p className={styles['why']}>{t('page.why.wording', { words: terms.join(', ') })}</p>;
  return <p className={styles['why']}>{terms.length > 0 ? t('page.why.words', { words: terms.join(', ') }) : t('page.why.servers')}</p>;
}
