import { useTranslation } from 'react-i18next';
import type { Hop } from '../../domain/bounce/hops.ts';
import type { Reading, RecipientReading } from '../../domain/bounce/reading.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { More } from '../../ui/more.tsx';
import { usePieces } from '../../ui/use-pieces.ts';
import styles from './decoder-page.module.css';

/** How many hops and header fields are laid out at a time. */
const step = 100;

/** What a technician wants to know besides: how it was read, the way the message came, its header. */
export function Details({ reading, recipient }: { reading: Reading; recipient: RecipientReading | undefined }) {
  const { t } = useTranslation('bounce');
  const pieces = usePieces(reading, step);
  const facts: [label: string, value: string][] = [
    [t('details.program'), reading.generator ?? t('details.unknownProgram')],
    [t('details.codes'), [recipient?.replyCode, recipient?.enhancedCode].join(' ').trim()],
    [t('details.words'), recipient?.diagnostic ?? ''],
    [t('details.server'), recipient?.remoteMta ?? ''],
    [t('details.reporting'), reading.reportingMta],
    [t('details.original'), recipient?.original ?? ''],
    [t('details.command'), recipient?.command ?? ''],
    [t('details.reason'), recipient?.explanation ?? ''],
  ];
  return (
    <Disclosure summary={t('details.title')}>
      <dl className={styles['facts']}>
        {facts
          .filter(([, value]) => value !== '')
          .map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd dir="auto">{value}</dd>
            </div>
          ))}
      </dl>
      {reading.hops.length > 0 && <Hops hops={reading.hops} />}
      {reading.headers.length > 0 && (
        <>
          <h3>{t('details.headers')}</h3>
          <dl className={styles['facts']}>
            {reading.headers.slice(0, pieces.shown).map(({ name, value }, at) => (
              // A header may hold the same field twice; its place distinguishes them.
              // oxlint-disable-next-line react/no-array-index-key
              <div key={at}>
                <dt>{name}</dt>
                <dd dir="auto">{value}</dd>
              </div>
            ))}
          </dl>
          {pieces.shown < reading.headers.length && (
            <More
              words={t('more.headers', { read: pieces.shown, of: reading.headers.length })}
              label={t('more.showHeaders')}
              onMore={pieces.showMore}
            />
          )}
        </>
      )}
    </Disclosure>
  );
}

function Hops({ hops }: { hops: readonly Hop[] }) {
  const { t } = useTranslation(['bounce', 'common']);
  const pieces = usePieces(hops, step);
  const format = new Intl.DateTimeFormat(t('common:language.formats'), { dateStyle: 'long', timeStyle: 'medium' });
  return (
    <>
      <h3>{t('details.hops')}</h3>
      <ol className={styles['hops']}>
        {hops.slice(0, pieces.shown).map((hop, at) => (
          // oxlint-disable-next-line react/no-array-index-key
          <li key={at}>
            <code>{hop.by || hop.from}</code>
            <span className={styles['soft']}>
              {hop.time !== null && ` ${format.format(hop.time)}`}
              {hop.delay !== null && ` · ${t('details.delay', { count: hop.delay })}`}
            </span>
          </li>
        ))}
      </ol>
      {pieces.shown < hops.length && (
        <More words={t('more.hops', { read: pieces.shown, of: hops.length })} label={t('more.showHops')} onMore={pieces.showMore} />
      )}
    </>
  );
}
