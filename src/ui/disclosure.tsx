import type { ReactNode } from 'react';
import styles from './disclosure.module.css';

interface DisclosureProps {
  summary: ReactNode;
  children: ReactNode;
  open?: boolean;
  /** Called each time it is opened. */
  onOpen?: () => void;
}

/** More words for those who want them: native details and summary. */
export function Disclosure({ summary, children, open = false, onOpen }: DisclosureProps) {
  return (
    <details
      className={styles['disclosure']}
      open={open}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) onOpen?.();
      }}
    >
      <summary className={styles['summary']}>{summary}</summary>
      <div className={styles['body']}>{children}</div>
    </details>
  );
}
