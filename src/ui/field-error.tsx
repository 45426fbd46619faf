import { createContext, use, useEffect, type ReactNode } from 'react';
import styles from './field.module.css';

/** The word that a page's title begins with while something on it was refused, in the page's language. */
export const ErrorWord = createContext('');

/**
 * What is wrong with a field, announced. Empty where nothing is: a screen reader announces what comes into a place it knows. The
 * title of the page says it, too, for who comes back to it from another tab (GOV.UK Design System, "Error message").
 */
export function FieldError({ id, error }: { id: string; error: ReactNode }) {
  const beginning = `${use(ErrorWord)}: `;
  const refused = Boolean(error);
  useEffect(() => {
    if (!refused) return undefined;
    document.title = beginning + document.title;
    return () => {
      if (document.title.startsWith(beginning)) document.title = document.title.slice(beginning.length);
    };
  }, [refused, beginning]);
  return (
    <p id={`${id}-error`} className={styles['error']} role="alert">
      {error}
    </p>
  );
}
