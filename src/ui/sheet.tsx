import type { ReactNode } from 'react';
import styles from './sheet.module.css';

/** A part of a page under its own h2. */
export function Section({ title, children, id }: { title: ReactNode; children: ReactNode; id?: string }) {
  return (
    <section className={styles['section']} id={id}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** The parts of a page one under the other, with space between. */
export function Stack({ children, gap = 'wide' }: { children: ReactNode; gap?: 'wide' | 'near' }) {
  return <div className={gap === 'wide' ? styles['stack'] : styles['near']}>{children}</div>;
}

/** Body text at a readable width: paragraphs, lists. */
export function Prose({ children }: { children: ReactNode }) {
  return <div className={styles['prose']}>{children}</div>;
}

interface ColumnsProps {
  main: ReactNode;
  side: ReactNode;
  /** The side stands before the main column, above it on a phone. */
  sideFirst?: boolean;
  /** The side repeats what the main column says, and is left out on a phone. */
  sideWideOnly?: boolean;
}

/** A main column with a narrower one beside it; on a phone one under the other. */
export function Columns({ main, side, sideFirst = false, sideWideOnly = false }: ColumnsProps) {
  return (
    <div className={`${styles['columns']} ${sideFirst ? styles['side-first'] : ''}`}>
      {!sideFirst && <div className={styles['main']}>{main}</div>}
      <div className={`${styles['side']} ${sideWideOnly ? styles['wide-only'] : ''}`}>{side}</div>
      {sideFirst && <div className={styles['main']}>{main}</div>}
    </div>
  );
}
