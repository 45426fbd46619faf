import { useEffect, useEffectEvent, useRef, type ReactNode } from 'react';
import styles from './disclosure.module.css';

interface DisclosureProps {
  summary: ReactNode;
  children: ReactNode;
  open?: boolean;
  /** `main` where it is the first thing to try. */
  look?: 'main';
  /** Called each time it is opened. */
  onOpen?: () => void;
}

/** More words for those who want them: native details and summary. */
export function Disclosure({ summary, children, open = false, look, onOpen }: DisclosureProps) {
  const details = useRef<HTMLDetailsElement>(null);
  const opened = useEffectEvent(() => onOpen?.());
  // Who opened it on the static page did so unheard.
  useEffect(() => {
    if (details.current?.open === true) opened();
  }, []);
  return (
    <details
      ref={details}
      className={`${styles['disclosure']} ${look === 'main' ? styles['main'] : ''}`}
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
