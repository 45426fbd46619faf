import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';
import styles from './pills.module.css';

/** Who must act, or who is asked: an icon with words. */
export type Actor = 'you' | 'your-provider' | 'recipient' | 'recipient-provider' | 'nobody';

const actorIcons: Record<Actor, IconName> = {
  you: 'person',
  'your-provider': 'server',
  recipient: 'inbox',
  'recipient-provider': 'server',
  nobody: 'clock',
};

export function OwnerPill({ owner, children }: { owner: Actor; children: ReactNode }) {
  return (
    <span className={styles['owner']}>
      <Icon name={actorIcons[owner]} size={22} />
      <span>{children}</span>
    </span>
  );
}

/** How something stands: a word, a sign and a colour, always all three. */
export type Tone = 'fine' | 'wrong' | 'unsure';

const toneIcons: Record<Tone, IconName> = { fine: 'check', wrong: 'cross', unsure: 'question' };

export function StatePill({ tone, icon, children }: { tone: Tone; icon?: IconName; children: ReactNode }) {
  return (
    <span className={`${styles['state']} ${styles[tone]}`}>
      <Icon name={icon ?? toneIcons[tone]} size={16} />
      <span>{children}</span>
    </span>
  );
}
