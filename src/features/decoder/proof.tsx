import { useTranslation } from 'react-i18next';
import type { Evidence, Reading, RecipientReading } from '../../domain/bounce/reading.ts';
import { MarkedText } from '../../ui/marked-text.tsx';
import { Section } from '../../ui/sheet.tsx';
import styles from './decoder-page.module.css';

/** More than this is not laid out: a page of megabytes helps nobody, and laying it out would freeze the page. */
const longestShown = 20_000;

/** How much is shown before the first mark where the text is longer than that. */
const shownBefore = 2_000;

/** The text that was read, with what the verdict rests on marked in it. */
export function Proof({ reading, recipient }: { reading: Reading; recipient: RecipientReading | undefined }) {
  const { t } = useTranslation('bounce');
  const evidence = apart(recipient?.evidence ?? []);
  const from = beginningOf(reading.text, evidence);
  const marks = evidence.map(({ what, start, end }) => ({ start: start - from, end: end - from, label: t(`evidence.${what}`) }));
  return (
    <Section title={marks.length > 0 ? t('page.proof') : t('page.proofText')}>
      <MarkedText
        text={reading.text.slice(from, from + longestShown)}
        marks={marks}
        label={t('page.proofText')}
        legendLabel={t('page.proofLegend')}
      />
      {reading.text.length > longestShown && <p className={styles['soft']}>{t('page.truncated')}</p>}
    </Section>
  );
}

/** Where the shown part of a text begins: with a line, a little before the first mark where the whole text is too long. */
function beginningOf(text: string, evidence: readonly Evidence[]): number {
  const first = Math.min(...evidence.map(({ start }) => start));
  const last = Math.max(...evidence.map(({ end }) => end));
  if (evidence.length === 0 || last <= longestShown) return 0;
  return text.lastIndexOf('\n', Math.max(0, first - shownBefore)) + 1;
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
