import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';
import styles from './notice.module.css';

/** A short word beside the main matter: a hint, a warning, a note on privacy. */
export function Notice({ icon, tone = 'plain', children }: { icon: IconName; tone?: 'plain' | 'quiet' | 'wrong'; children: ReactNode }) {
  return (
    <div className={`${styles['notice']} ${styles[tone]}`}>
      <Icon name={icon} size={20} />
      <div className={styles['words']}>{children}</div>
    </div>
  );
}
