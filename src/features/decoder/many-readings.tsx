import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MAX_MESSAGES } from '../../domain/bounce/limits.ts';
import { hasArrived, recipientsOf, type RecipientReading } from '../../domain/bounce/reading.ts';
import type { NamedReading } from '../../domain/bounce/table.ts';
import { saveFile } from '../../platform/save-file.ts';
import { Button, Buttons } from '../../ui/button.tsx';
import { Heading } from '../../ui/heading.tsx';
import { More } from '../../ui/more.tsx';
import { OwnerPill } from '../../ui/pills.tsx';
import { Section, Stack } from '../../ui/sheet.tsx';
import { usePieces } from '../../ui/use-pieces.ts';
import { useBounceVerdict } from './bounce-words.ts';
import { Refused } from './limits.tsx';
import styles from './many-readings.module.css';
import type { FormName } from './read-source.ts';
import { ReadingView } from './reading-view.tsx';
import type { ReadSource } from './use-reading.ts';

/** How many rows are laid out at a time. */
const step = 200;

/**
 * Several sources at once: one row a recipient, each to be looked at, and the whole to be saved.
 * The roles are spelled out because browsers forget them where the style makes a table into blocks.
 */
export function ManyReadings({ read }: { read: ReadSource }) {
  const { t } = useTranslation('bounce');
  const [shownAt, setShownAt] = useState<number>();
  const { readings, of } = read;
  const recipients = readings.reduce((sum, { reading }) => sum + recipientsOf(reading), 0);
  const shown = shownAt === undefined ? undefined : readings[shownAt];
  const isPart = readings.length < of;
  return (
    <Stack>
      <Stack gap="near">
        <Heading lead={t('many.lead', { recipients })}>
          {isPart ? t('many.titlePart', { read: readings.length, of }) : t('many.title', { count: of })}
        </Heading>
        <Refused files={read.refused} />
        {isPart && (
          <More
            words={t('more.messages')}
            label={
              read.moreProgress === undefined
                ? t('more.readMessages', { next: Math.min(MAX_MESSAGES, of - readings.length) })
                : t('page.reading')
            }
            busy={read.moreProgress !== undefined}
            error={read.moreFailed ? t('more.failed') : undefined}
            onMore={read.readMore}
          />
        )}
        <Save read={read} />
        <Table readings={readings} shown={shown} onShow={setShownAt} />
      </Stack>
      {shown && shownAt !== undefined && (
        <Section title={shown.name} id="shown">
          <ReadingView key={shownAt} read={read} message={shownAt} reading={shown.reading} source={undefined} isShared={false} level="h3" />
        </Section>
      )}
    </Stack>
  );
}

/** Saves every recipient of every message, also of those not read yet; a large source takes as long as reading it does. */
function Save({ read }: { read: ReadSource }) {
  const { t } = useTranslation('bounce');
  const [state, setState] = useState<{ progress: number } | 'idle' | 'failed'>('idle');
  const isBusy = typeof state === 'object';
  const save = async (form: FormName) => {
    if (isBusy) return;
    setState({ progress: 0 });
    try {
      const file = await read.reader.save((progress) => {
        setState({ progress });
      }, form);
      saveFile(`bounces.${form}`, file);
      setState('idle');
    } catch {
      setState('failed');
    }
  };
  return (
    <>
      <Buttons>
        {(['csv', 'json'] as const).map((form) => (
          <Button
            key={form}
            look="plain"
            icon="file"
            aria-disabled={isBusy}
            onClick={() => {
              void save(form);
            }}
          >
            {t(form === 'csv' ? 'many.saveCsv' : 'many.saveJson')}
          </Button>
        ))}
      </Buttons>
      {isBusy && (
        <label>
          {t('many.saving')} <progress value={state.progress} />
        </label>
      )}
      {state === 'failed' && <p role="alert">{t('many.saveFailed')}</p>}
    </>
  );
}

interface TableProps {
  readings: readonly NamedReading[];
  shown: NamedReading | undefined;
  onShow: (message: number) => void;
}

interface TableRow {
  named: NamedReading;
  message: number;
  key: string;
  /** None where the message names nobody, and where it names more than are listed. */
  recipient: RecipientReading | undefined;
  /** How many recipients of the message are not listed. */
  unlisted: number;
}

/** The rows one by one: only those that are laid out are made. */
function* eachRow(readings: readonly NamedReading[]): Generator<TableRow> {
  for (const [message, named] of readings.entries()) {
    const { recipients } = named.reading;
    const unlisted = recipientsOf(named.reading) - recipients.length;
    for (const [at, recipient] of recipients.entries()) yield { named, message, key: `${message} ${at}`, recipient, unlisted: 0 };
    if (recipients.length === 0 || unlisted > 0) yield { named, message, key: `${message}`, recipient: undefined, unlisted };
  }
}

function rowCount({ reading }: NamedReading): number {
  return Math.max(1, reading.recipients.length + (recipientsOf(reading) > reading.recipients.length ? 1 : 0));
}

function Table({ readings, shown, onShow }: TableProps) {
  const { t } = useTranslation('bounce');
  const pieces = usePieces(undefined, step);
  const of = readings.reduce((sum, named) => sum + rowCount(named), 0);
  const rows: TableRow[] = [];
  for (const row of eachRow(readings)) {
    if (rows.length >= pieces.shown) break;
    rows.push(row);
  }
  return (
    <>
      <table role="table" className={styles['table']}>
        <thead role="rowgroup">
          <tr role="row">
            {(['file', 'recipient', 'code', 'meaning', 'who'] as const).map((column) => (
              <th key={column} role="columnheader" scope="col">
                {t(`many.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr role="row" key={row.key} className={row.named === shown ? styles['shown'] : undefined}>
              <th role="rowheader" scope="row" dir="auto">
                <button
                  type="button"
                  className={styles['show']}
                  onClick={() => {
                    onShow(row.message);
                  }}
                >
                  {row.named.name}
                </button>
              </th>
              <Cells row={row} />
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length < of && <More words={t('more.rows', { read: rows.length, of })} label={t('more.showRows')} onMore={pieces.showMore} />}
    </>
  );
}

function Cells({ row: { named, recipient, unlisted } }: { row: TableRow }) {
  const { t } = useTranslation('bounce');
  return (
    <>
      <td role="cell" dir="auto" className={styles['recipient']}>
        {unlisted > 0 ? t('more.unlisted', { count: unlisted }) : (recipient?.recipient ?? '')}
      </td>
      <td role="cell" className={styles['code']}>
        {recipient ? [recipient.replyCode, recipient.enhancedCode].join(' ').trim() : ''}
      </td>
      {recipient ? (
        <Verdict recipient={recipient} />
      ) : (
        <td role="cell" colSpan={2}>
          {unlisted === 0 && <KindOf named={named} />}
        </td>
      )}
    </>
  );
}

/** What a message without recipients is. */
function KindOf({ named: { reading } }: { named: NamedReading }) {
  const { t } = useTranslation('bounce');
  if (reading.binary !== null) return t('binary.title');
  return t(reading.kind === 'bounce' ? 'unknown' : `kinds.${reading.kind}.title`);
}

/** The words and the owner of what a reading ends in, as its card shows them. */
function Verdict({ recipient }: { recipient: RecipientReading }) {
  const { t } = useTranslation('bounce');
  const { shortTitle, who } = useBounceVerdict(recipient);
  const { action, owner } = recipient;
  const arrived = hasArrived(action);
  return (
    <>
      <td role="cell">{arrived ? t(`actions.${action}`) : action === 'delayed' ? `${t('actions.delayed')}: ${shortTitle}` : shortTitle}</td>
      <td role="cell" className={styles['who']}>
        {!arrived && <OwnerPill owner={owner}>{who}</OwnerPill>}
      </td>
    </>
  );
}
