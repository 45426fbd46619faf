import type { ReactNode } from 'react';
import styles from './server-card.module.css';

export interface Fact {
  name: string;
  value: ReactNode;
}

/** Cards side by side where there is space. */
export function ServerCards({ children }: { children: ReactNode }) {
  return <div className={styles['servers']}>{children}</div>;
}

/** One server, or another short table of settings, under its name. */
export function ServerCard({ title, facts, children }: { title: string; facts?: readonly Fact[]; children?: ReactNode }) {
  return (
    <div className={styles['server']}>
      <h3>{title}</h3>
      {facts && (
        <dl>
          {facts.map(({ name, value }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {children}
    </div>
  );
}
