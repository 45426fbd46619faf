import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hasArrived, type RecipientReading } from '../../domain/bounce/reading.ts';
import { More } from '../../ui/more.tsx';
import { StatePill, type Tone } from '../../ui/pills.tsx';
import { Rows } from '../../ui/rows.tsx';
import { Section } from '../../ui/sheet.tsx';
import { usePieces } from '../../ui/use-pieces.ts';
import { useBounceVerdict } from './bounce-words.ts';
import styles from './decoder-page.module.css';

/** How many are laid out at a time. */
const step = 100;

interface RecipientRowsProps {
  recipients: readonly RecipientReading[];
  /** How many there are in all; those that aren't here yet are read by `readMore`. */
  of: number;
  readMore: () => Promise<void>;
  failed: boolean;
  shown: number;
  onShow: (index: number) => void;
}

/** Every recipient with what happened; each can be shown in the card above. */
export function RecipientRows({ recipients, of, readMore, failed, shown, onShow }: RecipientRowsProps) {
  const { t } = useTranslation('bounce');
  const [busy, setBusy] = useState(false);
  const pieces = usePieces(undefined, step);
  const laidOut = Math.min(pieces.shown, recipients.length);
  const showMore = async () => {
    if (pieces.shown >= recipients.length) {
      setBusy(true);
      await readMore();
      setBusy(false);
    }
    pieces.showMore();
  };
  const rows = recipients.slice(0, laidOut).map((reading, index) => ({
    id: `${reading.recipient} ${index}`,
    state: (
      <StatePill tone={toneOf(reading)} {...(reading.action === 'delayed' && { icon: 'clock' })}>
        {t(`actions.${reading.action}`)}
      </StatePill>
    ),
    body: (
      <>
        <p dir="auto">{reading.recipient === '' ? t('page.noRecipient') : reading.recipient}</p>
        <WhatHappened reading={reading} />
      </>
    ),
    end:
      index === shown ? (
        <span className={styles['soft']}>{t('page.shown')}</span>
      ) : (
        <button
          type="button"
          className={styles['show']}
          aria-label={t('page.showVerdict', { recipient: reading.recipient })}
          onClick={() => {
            onShow(index);
            document.querySelector<HTMLElement>('main h1')?.scrollIntoView({ block: 'center' });
          }}
        >
          {t('page.show')}
        </button>
      ),
  }));
  return (
    <Section title={t('page.recipients', { count: of })}>
      <Rows rows={rows} />
      {laidOut < of && (
        <More
          words={t('more.recipients', { read: laidOut, of })}
          label={t('more.showRecipients')}
          busy={busy}
          error={failed ? t('more.failed') : undefined}
          onMore={() => {
            void showMore();
          }}
        />
      )}
    </Section>
  );
}

/** The codes, and the words and owner of what they end in, as the card above has them. */
function WhatHappened({ reading }: { reading: RecipientReading }) {
  const { shortTitle, who } = useBounceVerdict(reading);
  return (
    <p className={styles['soft']}>
      <span className={styles['codes']}>{[reading.replyCode, reading.enhancedCode].join(' ').trim()}</span>
      {!hasArrived(reading.action) && ` ${shortTitle} · ${who}`}
    </p>
  );
}

function toneOf({ action }: RecipientReading): Tone {
  switch (action) {
    case 'delivered':
    case 'relayed':
    case 'expanded':
      return 'fine';
    case 'delayed':
      return 'unsure';
    case 'failed':
    case 'unknown':
      return 'wrong';
  }
}
