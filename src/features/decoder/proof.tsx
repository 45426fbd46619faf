import { useTranslation } from 'react-i18next';
import type { Evidence, Reading, RecipientReading } from '../../domain/bounce/reading.ts';
import { MarkedText } from '../../ui/marked-text.tsx';
import { More } from '../../ui/more.tsx';
import { Section } from '../../ui/sheet.tsx';
import { usePieces } from '../../ui/use-pieces.ts';

/** How much is laid out at a time: megabytes at once would freeze the page. */
const longestShown = 20_000;

/** How much is shown before the first mark where the text is longer than that. */
const shownBefore = 2_000;

/** The text that was read, with what the verdict rests on marked in it. */
export function Proof({ reading, recipient }: { reading: Reading; recipient: RecipientReading | undefined }) {
  const { t } = useTranslation('bounce');
  const evidence = apart(recipient?.evidence ?? []);
  const pieces = usePieces(reading, longestShown);
  const more = pieces.shown - longestShown;
  const from = Math.max(0, beginningOf(reading.text, evidence) - more);
  const shown = reading.text.slice(from, from + longestShown + 2 * more);
  const marks = evidence.map(({ what, start, end }) => ({ start: start - from, end: end - from, label: t(`evidence.${what}`) }));
  return (
    <Section title={marks.length > 0 ? t('page.proof') : t('page.proofText')}>
      <MarkedText text={shown} marks={marks} label={t('page.proofText')} legendLabel={t('page.proofLegend')} />
      {shown.length < reading.text.length && (
        <More words={t('more.text', { read: shown.length, of: reading.text.length })} label={t('more.showText')} onMore={pieces.showMore} />
      )}
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
