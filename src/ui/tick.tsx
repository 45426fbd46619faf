import type { ReactNode } from 'react';
import styles from './tick.module.css';

/** One thing to allow or not: a box to tick, with its words. */
export function Tick({ checked, onChange, children }: { checked: boolean; onChange: (checked: boolean) => void; children: ReactNode }) {
  return (
    <label className={`${styles['tick']} needs-script`}>
      <input
        type="checkbox"
        checked={checked}
        onChange={({ currentTarget }) => {
          onChange(currentTarget.checked);
        }}
      />
      <span>{children}</span>
    </label>
  );
}
