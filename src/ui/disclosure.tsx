import type { ReactNode } from 'react';
import styles from './disclosure.module.css';

/** More words for those who want them: native details and summary. */
export function Disclosure({ summary, children, open = false }: { summary: ReactNode; children: ReactNode; open?: boolean }) {
  return (
    <details className={styles['disclosure']} open={open}>
      <summary className={styles['summary']}>{summary}</summary>
      <div className={styles['body']}>{children}</div>
    </details>
  );
}
