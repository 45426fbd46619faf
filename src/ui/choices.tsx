import type { ReactNode } from 'react';
import { breakable } from './breakable.tsx';
import { FieldError } from './field-error.tsx';
import styles from './choices.module.css';

export interface Choice {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
}

interface ChoicesProps {
  /** Name of the radio group; also the prefix of ids. */
  name: string;
  /** The question, as the page's h1. */
  legend: ReactNode;
  hint?: ReactNode;
  choices: readonly Choice[];
  /** The chosen id, or undefined: nothing is chosen beforehand. */
  value: string | undefined;
  onChange: (id: string) => void;
  error?: ReactNode;
  /** What stands before the choices: another way to the answer. */
  before?: ReactNode;
}

/** One question: a fieldset whose legend is the page's h1, with large radio buttons. */
export function Choices({ name, legend, hint, choices, value, onChange, error, before }: ChoicesProps) {
  const described = [error ? `${name}-error` : '', hint === undefined ? '' : `${name}-hint`].join(' ').trim();
  return (
    <fieldset className={styles['group']} aria-describedby={described === '' ? undefined : described}>
      <legend className={styles['legend']}>
        <h1 tabIndex={-1}>{breakable(legend)}</h1>
      </legend>
      {hint !== undefined && (
        <p id={`${name}-hint`} className={styles['hint']}>
          {hint}
        </p>
      )}
      <FieldError id={name} error={error} />
      {before}
      <div className={`${styles['list']} needs-script`}>
        {choices.map((choice) => (
          <label key={choice.id} className={styles['choice']}>
            <input
              type="radio"
              name={name}
              value={choice.id}
              checked={value === choice.id}
              onChange={() => {
                onChange(choice.id);
              }}
            />
            <span className={styles['words']}>
              <span>{choice.label}</span>
              {choice.hint !== undefined && <span className={styles['choice-hint']}>{choice.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
