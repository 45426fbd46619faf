import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecipientReading } from '../../domain/bounce/reading.ts';
import { toCsv, toJson, type NamedReading } from '../../domain/bounce/table.ts';
import { saveFile } from '../../platform/save-file.ts';
import { Button, Buttons } from '../../ui/button.tsx';
import { Heading } from '../../ui/heading.tsx';
import { Section, Stack } from '../../ui/sheet.tsx';
import styles from './many-readings.module.css';
import { ReadingView } from './reading-view.tsx';

/** More rows than this are not laid out; the saved files hold all. */
const longestTable = 500;

/**
 * Several sources at once: one row a recipient, each to be looked at, and the whole to be saved.
 * The roles are spelled out because browsers forget them where the style makes a table into blocks.
 */
export function ManyReadings({ readings }: { readings: readonly NamedReading[] }) {
  const { t } = useTranslation('bounce');
  const [shown, setShown] = useState<NamedReading>();
  const recipients = readings.reduce((sum, { reading }) => sum + reading.recipients.length, 0);
  return (
    <Stack>
      <Stack gap="near">
        <Heading lead={t('many.lead', { recipients })}>{t('many.title', { count: readings.length })}</Heading>
        <Buttons>
          <Button
            look="plain"
            icon="file"
            onClick={() => {
              saveFile('bounces.csv', 'text/csv', toCsv(readings));
            }}
          >
            {t('many.saveCsv')}
          </Button>
          <Button
            look="plain"
            icon="file"
            onClick={() => {
              saveFile('bounces.json', 'application/json', toJson(readings));
            }}
          >
            {t('many.saveJson')}
          </Button>
        </Buttons>
        <Table readings={readings} shown={shown} onShow={setShown} />
      </Stack>
      {shown && (
        <Section title={shown.name} id="shown">
          <ReadingView key={readings.indexOf(shown)} reading={shown.reading} source={undefined} isShared={false} level="h3" />
        </Section>
      )}
    </Stack>
  );
}

interface TableProps {
  readings: readonly NamedReading[];
  shown: NamedReading | undefined;
  onShow: (reading: NamedReading) => void;
}

interface TableRow {
  named: NamedReading;
  key: string;
  recipient: RecipientReading | undefined;
}

function toRows(named: NamedReading, file: number): TableRow[] {
  const { recipients } = named.reading;
  if (recipients.length === 0) return [{ named, key: String(file), recipient: undefined }];
  return recipients.map((recipient, at) => ({ named, key: `${file} ${at}`, recipient }));
}

function Table({ readings, shown, onShow }: TableProps) {
  const { t } = useTranslation('bounce');
  const rows = readings.flatMap(toRows).slice(0, longestTable);
  return (
    <table role="table" className={styles['table']}>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {t('many.file')}
          </th>
          <th role="columnheader" scope="col">
            {t('many.recipient')}
          </th>
          <th role="columnheader" scope="col">
            {t('many.code')}
          </th>
          <th role="columnheader" scope="col">
            {t('many.meaning')}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(({ named, key, recipient }) => (
          <tr role="row" key={key} className={named === shown ? styles['shown'] : undefined}>
            <th role="rowheader" scope="row">
              <button
                type="button"
                className={styles['show']}
                onClick={() => {
                  onShow(named);
                }}
              >
                {named.name}
              </button>
            </th>
            <td role="cell">{recipient?.recipient ?? ''}</td>
            <td role="cell" className={styles['code']}>
              {recipient ? [recipient.replyCode, recipient.enhancedCode].join(' ').trim() : ''}
            </td>
            <td role="cell">
              {recipient ? (
                <Meaning action={recipient.action} family={recipient.family} />
              ) : (
                t(named.reading.kind === 'bounce' ? 'unknown.title' : `kinds.${named.reading.kind}.title`)
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Meaning({ action, family }: Pick<RecipientReading, 'action' | 'family'>) {
  const { t } = useTranslation('bounce');
  if (action === 'delivered' || action === 'relayed' || action === 'expanded') return t(`actions.${action}`);
  const title = t(family === null ? 'unknown.title' : `families.${family}.title`);
  return action === 'delayed' ? `${t('actions.delayed')}: ${title}` : title;
}
