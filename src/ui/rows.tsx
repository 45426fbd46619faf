import type { ReactNode } from 'react';
import styles from './rows.module.css';

export interface Row {
  id: string;
  /** The state, at the start of the row. */
  state: ReactNode;
  body: ReactNode;
  /** A link or button at the end of the row. */
  end?: ReactNode;
}

/** Facts one under the other, each with its state and a link: evidence, recipients. */
export function Rows({ rows }: { rows: readonly Row[] }) {
  return (
    <ul className={styles['rows']} role="list">
      {rows.map((row) => (
        <li key={row.id} className={styles['row']}>
          <div className={styles['state']}>{row.state}</div>
          <div className={styles['body']}>{row.body}</div>
          {row.end !== undefined && <div className={styles['end']}>{row.end}</div>}
        </li>
      ))}
    </ul>
  );
}
