import { useTranslation } from 'react-i18next';
import type { RecordToSet } from '../../domain/dns/finding.ts';
import { copyText } from '../../platform/clipboard.ts';
import { CopyButton } from '../../ui/copy-button.tsx';
import { Section } from '../../ui/sheet.tsx';
import styles from './domain-page.module.css';

/** The records to set, as a table to copy from. */
export function RecordsTable({ records }: { records: readonly RecordToSet[] }) {
  const { t } = useTranslation('results');
  const each = [...new Map(records.map((record) => [`${record.type} ${record.name} ${record.value}`, record])).entries()];
  return (
    <Section title={t('result.set')}>
      <p>{t('result.setHint')}</p>
      <table className={styles['table']} role="table">
        <caption className="visually-hidden">{t('result.set')}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col">{t('result.name')}</th>
            <th scope="col">{t('result.type')}</th>
            <th scope="col">{t('result.value')}</th>
            <th scope="col">{t('result.copy')}</th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {each.map(([key, { name, type, value }]) => (
            <tr key={key} role="row">
              <td role="cell" data-label={t('result.name')}>
                <code>{name}</code>
              </td>
              <td role="cell" data-label={t('result.type')}>
                {type}
              </td>
              <td role="cell" data-label={t('result.value')}>
                <code>{value}</code>
              </td>
              <td role="cell" data-label="">
                <CopyButton
                  words={{ label: t('result.copyOf', { name: type }), done: t('result.copied'), failed: t('result.copyFailed') }}
                  copy={() => copyText(value)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
