import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLanguage } from '../../i18n/language.ts';
import { paths } from '../../paths.ts';
import { Icon } from '../../ui/icon.tsx';
import styles from './home-page.module.css';

/** The three ways in, for those who have nothing to paste. */
export function Doors() {
  const { t } = useTranslation('home');
  const language = useLanguage();
  const doors = [
    { id: 'check', icon: 'check-circle', to: paths.check(language) },
    { id: 'decode', icon: 'returned', to: paths.decode(language) },
    { id: 'codes', icon: 'hash', to: paths.codes(language) },
  ] as const;
  return (
    <nav aria-label={t('doors.label')}>
      <ul className={styles['doors']} role="list">
        {doors.map(({ id, icon, to }) => (
          <li key={id} className={styles['door']}>
            <Icon name={icon} size={36} />
            <h2>
              <Link to={to}>{t(`doors.${id}.title`)}</Link>
            </h2>
            <p>{t(`doors.${id}.text`)}</p>
          </li>
        ))}
      </ul>
    </nav>
  );
}
