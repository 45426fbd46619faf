import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLanguage } from '../../i18n/language.ts';
import { paths, type Language } from '../../paths.ts';
import { Icon } from '../../ui/icon.tsx';
import styles from './home-page.module.css';

const doors = {
  check: { icon: 'check-circle', path: (language: Language) => paths.step(language, 'symptom') },
  decode: { icon: 'returned', path: paths.decode },
  codes: { icon: 'hash', path: paths.codes },
} as const;

/** The way in for most people, who have nothing to paste. It stands before the box. */
export function FirstDoor() {
  return (
    <div className={`${styles['door']} ${styles['first']}`}>
      <DoorWords id="check" />
    </div>
  );
}

/** The other ways in. */
export function Doors() {
  const { t } = useTranslation('home');
  return (
    <nav aria-label={t('doors.label')}>
      <ul className={styles['doors']} role="list">
        {(['decode', 'codes'] as const).map((id) => (
          <li key={id} className={styles['door']}>
            <DoorWords id={id} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

function DoorWords({ id }: { id: keyof typeof doors }) {
  const { t } = useTranslation('home');
  const language = useLanguage();
  const { icon, path } = doors[id];
  return (
    <>
      <Icon name={icon} size={36} />
      <h2>
        <Link to={path(language)}>{t(`doors.${id}.title`)}</Link>
      </h2>
      <p>{t(`doors.${id}.text`)}</p>
    </>
  );
}
