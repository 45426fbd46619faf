import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';
import styles from './path-picture.module.css';

export interface Station {
  id: string;
  icon: IconName;
  name: ReactNode;
  /** `passed`: the mail came through; `stop`: it stopped here; `waiting`: it is here and will go on; `ahead`: not reached. */
  state: 'passed' | 'stop' | 'waiting' | 'ahead';
  /** What happened here, under the name. */
  note?: ReactNode;
}

/** The way of the message, station by station, with the place where it stopped. Upright on a phone. */
export function PathPicture({ stations, label }: { stations: readonly Station[]; label: string }) {
  return (
    <ol className={styles['path']} role="list" aria-label={label}>
      {stations.map((station) => (
        <li key={station.id} className={`${styles['station']} ${styles[station.state]}`}>
          <span className={styles['sign']}>
            <Icon name={station.icon} size={22} />
          </span>
          <span className={styles['words']}>
            <span>{station.name}</span>
            {station.note !== undefined && <span className={styles['note']}>{station.note}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}
