import type { ReactNode } from 'react';
import styles from './marked-text.module.css';

export interface Mark {
  /** Places in the text, counted in UTF-16 units: `start` first one in, `end` first one out. */
  start: number;
  end: number;
  /** What the mark says, in words. */
  label: string;
}

/** Marks in order of place, those that overlap an earlier one or lie outside the text left out. */
function inOrder(marks: readonly Mark[], length: number): Mark[] {
  const kept: Mark[] = [];
  let reached = 0;
  for (const mark of marks.toSorted((one, other) => one.start - other.start)) {
    if (mark.start < reached || mark.end > length || mark.end <= mark.start) continue;
    kept.push(mark);
    reached = mark.end;
  }
  return kept;
}

/** Scrolls the box that shows a part of a long text to the mark; the page itself doesn't move. */
function bringIntoView(mark: HTMLElement | null): void {
  const box = mark?.closest('section');
  if (mark && box) box.scrollTop += mark.getBoundingClientRect().top - box.getBoundingClientRect().top - roomAbove;
}

/** How much of the text is shown before the first mark, in pixels: two lines. */
const roomAbove = 48;

/**
 * The person's own text with the evidence marked like a highlighter, numbered, and each number
 * explained below. The text is only ever text: nothing in it becomes markup.
 */
export function MarkedText({
  text,
  marks,
  label,
  legendLabel,
}: {
  text: string;
  marks: readonly Mark[];
  label: string;
  legendLabel: string;
}) {
  const ordered = inOrder(marks, text.length);
  const parts: ReactNode[] = [];
  let reached = 0;
  for (const [index, mark] of ordered.entries()) {
    parts.push(text.slice(reached, mark.start));
    parts.push(
      <mark key={mark.start} ref={index === 0 ? bringIntoView : undefined} className={styles['mark']} title={mark.label}>
        {text.slice(mark.start, mark.end)}
        <a href={`#proof-${index + 1}`} id={`mark-${index + 1}`} className={styles['number']} aria-label={`${index + 1}: ${mark.label}`}>
          {index + 1}
        </a>
      </mark>,
    );
    reached = mark.end;
  }
  parts.push(text.slice(reached));
  return (
    <div className={styles['frame']}>
      {/* What scrolls must be reachable by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className={styles['text']} tabIndex={0} aria-label={label}>
        <pre>{parts}</pre>
      </section>
      {ordered.length > 0 && (
        <ol className={styles['legend']} aria-label={legendLabel}>
          {ordered.map((mark, index) => (
            <li key={mark.start} id={`proof-${index + 1}`} className={styles['proof']}>
              <span className={styles['proof-label']}>{mark.label}</span> <code>{shorten(text.slice(mark.start, mark.end))}</code>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

/** A long piece of evidence is shown whole in the text; the legend needs only enough to know it by. */
function shorten(evidence: string): string {
  return evidence.length > 120 ? `${evidence.slice(0, 118)}…` : evidence;
}
