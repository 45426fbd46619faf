import type { ReactNode } from 'react';
import { breakable } from './breakable.tsx';
import { OwnerPill, type Actor } from './pills.tsx';
import styles from './verdict-card.module.css';

interface VerdictCardProps {
  /** The four labels, in the page's language. */
  labels: { what: string; who: string; now: string; stop: string };
  /** Headline: what is wrong. */
  title: ReactNode;
  /** `h1` where the verdict is the page; `h2` where the page has another heading. */
  level?: 'h1' | 'h2' | 'h3';
  explain?: ReactNode;
  owner: Actor;
  who: ReactNode;
  /** What to do now; a single step is shown as a sentence, several as a numbered list. */
  steps: readonly ReactNode[];
  stop: ReactNode;
  /** A fifth line under a label of its own. */
  more?: { label: string; words: ReactNode } | undefined;
}

/** The letter that says what is wrong: always the same four lines, under the airmail edge. */
export function VerdictCard({ labels, title, level = 'h1', explain, owner, who, steps, stop, more }: VerdictCardProps) {
  const Title = level;
  return (
    <article className={styles['card']}>
      <div className={styles['line']}>
        <p className={styles['label']}>{labels.what}</p>
        <Title className={styles['title']} tabIndex={level === 'h1' ? -1 : undefined}>
          {breakable(title)}
        </Title>
        {explain !== undefined && <p>{explain}</p>}
      </div>
      <div className={styles['line']}>
        <p className={styles['label']}>{labels.who}</p>
        <div>
          <OwnerPill owner={owner}>{who}</OwnerPill>
        </div>
      </div>
      <div className={styles['line']}>
        <p className={styles['label']}>{labels.now}</p>
        <Steps steps={steps} />
      </div>
      <div className={styles['line']}>
        <p className={styles['label']}>{labels.stop}</p>
        <p>{stop}</p>
      </div>
      {more && (
        <div className={styles['line']}>
          <p className={styles['label']}>{more.label}</p>
          {more.words}
        </div>
      )}
    </article>
  );
}

/** Steps to take, in order. They are fixed lists of the page's words, so their place is their key. */
export function Steps({ steps }: { steps: readonly ReactNode[] }) {
  if (steps.length === 1) return <p>{steps[0]}</p>;
  return (
    <ol className={styles['steps']}>
      {steps.map((step, index) => (
        // oxlint-disable-next-line react/no-array-index-key
        <li key={index}>{step}</li>
      ))}
    </ol>
  );
}
