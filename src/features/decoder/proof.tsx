import { useTranslation } from 'react-i18next';
import type { Evidence, Reading, RecipientReading } from '../../domain/bounce/reading.ts';
import { MarkedText } from '../../ui/marked-text.tsx';
import { Section } from '../../ui/sheet.tsx';
import styles from './decoder-page.module.css';

/** More than this is not laid out: the proof stands near the beginning, and a page of megabytes helps nobody. */
const longestShown = 50_000;

/** The text that was read, with what the verdict rests on marked in it. */
export function Proof({ reading, recipient }: { reading: Reading; recipient: RecipientReading | undefined }) {
  const { t } = useTranslation('bounce');
  const marks = apart(recipient?.evidence ?? []).map(({ what, start, end }) => ({ start, end, label: t(`evidence.${what}`) }));
  return (
    <Section title={marks.length > 0 ? t('page.proof') : t('page.proofText')}>
      <MarkedText
        text={reading.text.slice(0, longestShown)}
        marks={marks}
        label={t('page.proofText')}
        legendLabel={t('page.proofLegend')}
      />
      {reading.text.length > longestShown && <p className={styles['soft']}>{t('page.truncated')}</p>}
    </Section>
  );
}

/** The deciding words hold the codes, too: each gets a mark of its own, so the words are marked from where the codes end. */
function apart(evidence: readonly Evidence[]): Evidence[] {
  const codes = evidence.filter(({ what }) => what === 'reply-code' || what === 'enhanced-code');
  return evidence.map((one) => {
    if (one.what !== 'diagnostic') return one;
    const inside = codes.filter(({ start, end }) => start >= one.start && end <= one.end);
    return { ...one, start: Math.max(one.start, ...inside.map(({ end }) => end + 1)) };
  });
}
