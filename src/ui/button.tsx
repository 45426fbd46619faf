import type { ComponentProps, ReactNode } from 'react';
import { Link } from 'react-router';
import { Icon, type IconName } from './icon.tsx';
import styles from './button.module.css';

interface Look {
  /** `main` is the one next step of a page; `plain` stands beside it; `quiet` is for what few need. */
  look?: 'main' | 'plain' | 'quiet';
  icon?: IconName;
  children: ReactNode;
}

/** A button; `type` is `button` unless given. */
export function Button({ look = 'main', icon, children, ...rest }: Look & Omit<ComponentProps<'button'>, 'className'>) {
  return (
    <button type="button" {...rest} className={`${styles['button']} ${styles[look]}`}>
      {icon && <Icon name={icon} size={20} />}
      {children}
    </button>
  );
}

/** A link that looks like a button: it goes to another address of the app. */
export function ButtonLink({ look = 'main', icon, children, ...rest }: Look & Omit<ComponentProps<typeof Link>, 'className'>) {
  return (
    <Link {...rest} className={`${styles['button']} ${styles[look]}`}>
      {icon && <Icon name={icon} size={20} />}
      {children}
    </Link>
  );
}

/** Buttons that belong together, in a row that wraps. */
export function Buttons({ children }: { children: ReactNode }) {
  return <div className={styles['row']}>{children}</div>;
}
