import type { ComponentProps, ReactNode } from 'react';
import { FieldError } from './field-error.tsx';
import styles from './field.module.css';

interface Labelled {
  id: string;
  label: ReactNode;
  /** Hides the label from sight where the page's heading already says it. */
  labelHidden?: boolean;
  hint?: ReactNode;
  /** What is wrong with the value, in words; announced and tied to the field. */
  error?: ReactNode;
}

/** One line of text with its label, hint and error. */
export function TextField({
  id,
  label,
  labelHidden = false,
  hint,
  error,
  ...rest
}: Labelled & Omit<ComponentProps<'input'>, 'id' | 'className'>) {
  return (
    <div className={`${styles['field']} needs-script`}>
      <label htmlFor={id} className={labelHidden ? 'visually-hidden' : styles['label']}>
        {label}
      </label>
      <input
        type="text"
        autoComplete="off"
        {...rest}
        id={id}
        className={styles['input']}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, hint, error)}
      />
      <Below id={id} hint={hint} error={error} />
    </div>
  );
}

/** A larger text, for pasting into. `children` stand inside the frame, under the text. */
export function TextArea({
  id,
  label,
  labelHidden = false,
  hint,
  error,
  children,
  ...rest
}: Labelled & Omit<ComponentProps<'textarea'>, 'id' | 'className'>) {
  return (
    <div className={`${styles['field']} needs-script`}>
      <label htmlFor={id} className={labelHidden ? 'visually-hidden' : styles['label']}>
        {label}
      </label>
      <div className={styles['frame']}>
        <textarea
          rows={4}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          {...rest}
          id={id}
          className={styles['area']}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(id, hint, error)}
        />
        {children !== undefined && <div className={styles['under']}>{children}</div>}
      </div>
      <Below id={id} hint={hint} error={error} />
    </div>
  );
}

function Below({ id, hint, error }: { id: string; hint: ReactNode; error: ReactNode }) {
  return (
    <>
      {hint !== undefined && (
        <p id={`${id}-hint`} className={styles['hint']}>
          {hint}
        </p>
      )}
      <FieldError id={id} error={error} />
    </>
  );
}

function describedBy(id: string, hint: ReactNode, error: ReactNode): string | undefined {
  const parts = [error ? `${id}-error` : '', hint === undefined ? '' : `${id}-hint`].filter((part) => part !== '');
  return parts.length > 0 ? parts.join(' ') : undefined;
}
