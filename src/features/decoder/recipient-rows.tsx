import { useTranslation } from 'react-i18next';
import type { RecipientReading } from '../../domain/bounce/reading.ts';
import { StatePill, type Tone } from '../../ui/pills.tsx';
import { Rows } from '../../ui/rows.tsx';
import { Section } from '../../ui/sheet.tsx';
import styles from './decoder-page.module.css';

interface RecipientRowsProps {
  recipients: readonly RecipientReading[];
  shown: number;
  onShow: (index: number) => void;
}

/** Every recipient with what happened; each can be shown in the card above. */
export function RecipientRows({ recipients, shown, onShow }: RecipientRowsProps) {
  const { t } = useTranslation('bounce');
  const rows = recipients.map((reading, index) => ({
    id: `${reading.recipient} ${index}`,
    state: (
      <StatePill tone={toneOf(reading)} {...(reading.action === 'delayed' && { icon: 'clock' })}>
        {t(`actions.${reading.action}`)}
      </StatePill>
    ),
    body: (
      <>
        <p>{reading.recipient === '' ? t('page.noRecipient') : reading.recipient}</p>
        <p className={styles['soft']}>
          <span className={styles['codes']}>{[reading.replyCode, reading.enhancedCode].join(' ').trim()}</span>{' '}
          {t(reading.family === null ? 'unknown.title' : `families.${reading.family}.title`)}
        </p>
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
    <Section title={t('page.recipients', { count: recipients.length })}>
      <Rows rows={rows} />
    </Section>
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
