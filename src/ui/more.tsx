import { Button } from './button.tsx';
import styles from './more.module.css';

interface MoreProps {
  /** How much of how much is shown. */
  words: string;
  label: string;
  onMore: () => void;
  /** The next piece is on its way. */
  busy?: boolean;
  /** What went wrong with it. */
  error?: string | undefined;
}

/** Stands under what is shown in pieces: how much there is, and the next piece. The button stays where it is, and keeps focus. */
export function More({ words, label, onMore, busy = false, error }: MoreProps) {
  return (
    <div className={styles['more']}>
      <p role="status">{words}</p>
      <Button
        look="plain"
        aria-disabled={busy}
        onClick={() => {
          if (!busy) onMore();
        }}
      >
        {label}
      </Button>
      {error !== undefined && <p role="alert">{error}</p>}
    </div>
  );
}
