import type { ReactNode } from 'react';
import { Link, type To } from 'react-router';
import { Icon } from './icon.tsx';
import styles from './progress-list.module.css';

export interface ProgressItem {
  id: string;
  name: ReactNode;
  /** `now` is the one being asked; `later` shows its number. */
  state: 'fine' | 'wrong' | 'unsure' | 'skipped' | 'now' | 'later';
  /** The state in words, read out after the name; not shown where the sign says it. */
  stateText?: string;
  to?: To;
}

const signs = { fine: 'check', wrong: 'cross', unsure: 'question', skipped: 'dash' } as const;

/** The checks with how each stands, beside the question. */
export function ProgressList({ items, label }: { items: readonly ProgressItem[]; label: string }) {
  return (
    <nav aria-label={label}>
      <ol className={styles['list']} role="list">
        {items.map((item, index) => (
          <li key={item.id} className={`${styles['item']} ${styles[item.state]}`} aria-current={item.state === 'now' ? 'step' : undefined}>
            <span className={styles['sign']} aria-hidden="true">
              {item.state === 'now' || item.state === 'later' ? index + 1 : <Icon name={signs[item.state]} size={16} />}
            </span>
            <span className={styles['name']}>
              {item.to === undefined ? item.name : <Link to={item.to}>{item.name}</Link>}
              {item.stateText !== undefined && <span className="visually-hidden">: {item.stateText}</span>}
            </span>
          </li>
        ))}
      </ol>
    </nav>
  );
}
