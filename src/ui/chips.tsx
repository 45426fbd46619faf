import type { ReactNode } from 'react';
import { Link, type To } from 'react-router';
import styles from './chips.module.css';

export interface Chip {
  id: string;
  label: ReactNode;
  to: To;
  current: boolean;
}

/** Filters as links: each is an address, so it can be shared, and Back undoes it. */
export function Chips({ chips, label, state }: { chips: readonly Chip[]; label: string; state?: unknown }) {
  return (
    <nav aria-label={label}>
      <ul className={styles['chips']} role="list">
        {chips.map((chip) => (
          <li key={chip.id}>
            <Link to={chip.to} state={state} className={styles['chip']} aria-current={chip.current ? 'true' : undefined}>
              {chip.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
