import styles from './icon.module.css';

/** Thin line drawings on a grid of 24, each a list of path data. */
const drawings = {
  arrow: ['M5 12h14', 'M13 6l6 6-6 6'],
  back: ['M19 12H5', 'M11 18l-6-6 6-6'],
  check: ['M5 12.5l4.5 4.5L19 7.5'],
  'check-circle': ['M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18', 'M8 12.5l2.8 2.8L16 9.8'],
  clock: ['M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18', 'M12 7.5V12l3 2'],
  copy: ['M9 9h11v11H9z', 'M5 15H4V4h11v1'],
  cross: ['M6.5 6.5l11 11', 'M17.5 6.5l-11 11'],
  dash: ['M6 12h12'],
  file: ['M6 3h8l4 4v14H6z', 'M14 3v4h4'],
  hash: ['M9.5 4L7 20', 'M17 4l-2.5 16', 'M4.5 9h16', 'M3.5 15h16'],
  inbox: ['M4 5h16v14H4z', 'M4 13h4.5l1.5 2.5h4l1.5-2.5H20'],
  letter: ['M3.5 5.5h17v13h-17z', 'M3.5 6l8.5 7 8.5-7'],
  lock: ['M6 11h12v9H6z', 'M8.5 11V8a3.5 3.5 0 0 1 7 0v3'],
  person: ['M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8', 'M4.5 20c.8-4 3.8-6 7.5-6s6.7 2 7.5 6'],
  question: ['M8.8 9a3.3 3.3 0 1 1 4.7 3c-1 .5-1.5 1.1-1.5 2.2v.3', 'M12 17.8v.2'],
  returned: ['M20.5 12V5.5h-17v13H13', 'M3.5 6l8.5 7 8.5-7', 'M21 18.5h-5', 'M18.5 16l2.5 2.5-2.5 2.5'],
  search: ['M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13', 'M15.5 15.5L20.5 20.5'],
  server: ['M4 4.5h16v6H4z', 'M4 13.5h16v6H4z', 'M7.5 7.5h.1', 'M7.5 16.5h.1'],
  share: ['M12 15V4', 'M8 7.5L12 3.5l4 4', 'M5 12v8h14v-8'],
} as const;

export type IconName = keyof typeof drawings;

/** A drawing beside words that say the same: hidden from screen readers. */
export function Icon({ name, size = 24 }: { name: IconName; size?: number }) {
  return (
    <svg className={styles['icon']} width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {drawings[name].map((path) => (
        <path key={path} d={path} />
      ))}
    </svg>
  );
}

/** The envelope with its airmail edge. */
export function Logo({ size = 30 }: { size?: number }) {
  return (
    <svg className={styles['icon']} width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <rect x="2" y="4.5" width="20" height="15" rx="2.2" />
      <path d="M2.6 6.2 12 13.4l9.4-7.2" />
      <path className={styles['stamp']} d="M13.4 17.4l1-2m1.6 2 1-2m1.6 2 1-2" />
    </svg>
  );
}
