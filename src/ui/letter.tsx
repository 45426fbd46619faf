import styles from './letter.module.css';

/** A text to be shared, shown as it is before it goes. */
export function Letter({ text, label }: { text: string; label: string }) {
  return (
    <section className={styles['letter']} aria-label={label}>
      <pre>{text}</pre>
    </section>
  );
}
