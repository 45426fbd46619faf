import type { ReactNode } from 'react';
import styles from './field.module.css';

interface SelectFieldProps {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  value: string;
  options: readonly { id: string; label: string }[];
  onChange: (id: string) => void;
}

/** One choice out of many: the browser's own list. */
export function SelectField({ id, label, hint, value, options, onChange }: SelectFieldProps) {
  return (
    <div className={`${styles['field']} needs-script`}>
      <label htmlFor={id} className={styles['label']}>
        {label}
      </label>
      <select
        id={id}
        className={styles['input']}
        value={value}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={({ currentTarget }) => {
          onChange(currentTarget.value);
        }}
      >
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
      {hint !== undefined && (
        <p id={`${id}-hint`} className={styles['hint']}>
          {hint}
        </p>
      )}
    </div>
  );
}
