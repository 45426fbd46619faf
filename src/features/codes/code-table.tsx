import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CodeRow } from '../../domain/codes/catalogue.ts';
import { useLanguage } from '../../i18n/language.ts';
import { paths } from '../../paths.ts';
import { useCodeWords } from './code-words.ts';
import styles from './code-table.module.css';

/**
 * Codes with what they mean and what to do; under 600 px each row becomes a card. The roles are
 * spelled out because browsers forget them where the style makes a table into blocks.
 */
export function CodeTable({ rows }: { rows: readonly CodeRow[] }) {
  const { t } = useTranslation(['codes', 'common']);
  const language = useLanguage();
  const words = useCodeWords();
  return (
    <table role="table" className={styles['table']}>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {t('codes:page.columns.code')}
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
          <tr role="row" key={row.id}>
            <th role="rowheader" scope="row" className={styles['code']}>
              <Link to={paths.code(language, row.id)}>{row.id}</Link>
              <span className={styles['permanence']}>{t(`codes:permanence.${row.permanence}`)}</span>
            </th>
            <td role="cell">
              <p className={styles['title']}>{words[row.id]?.title}</p>
              <p className={styles['meaning']}>{words[row.id]?.meaning}</p>
            </td>
            <td role="cell">
              <p>{words[row.id]?.action}</p>
              {row.permanence !== 'not-an-error' && <p className={styles['owner']}>{t(`common:owners.${row.owner}`)}</p>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
