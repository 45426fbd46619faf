import type { ReactNode } from 'react';
import { breakable } from './breakable.tsx';
import styles from './heading.module.css';

/** The one h1 of a page. It can take focus, so that navigation can move a screen reader to it. */
export function Heading({ children, lead }: { children: ReactNode; lead?: ReactNode }) {
  return (
    <div className={styles['heading']}>
      <h1 tabIndex={-1} className={styles['title']}>
        {breakable(children)}
      </h1>
      {lead !== undefined && <p className={styles['lead']}>{lead}</p>}
    </div>
  );
}
