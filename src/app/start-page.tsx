import { useSyncExternalStore, type ComponentType } from 'react';
import { Link } from 'react-router';
import { loadTexts, textsOf } from '../i18n/texts.ts';
import { languages, paths } from '../paths.ts';
import { rememberLanguage, suggestedLanguage } from '../platform/language-choice.ts';
import { Icon, Logo } from '../ui/icon.tsx';
import { PageHead } from '../ui/page-head.tsx';
import styles from './start-page.module.css';

/**
 * The bare address, for those who come without a language: both are offered, the likely one first
 * in sight, and nobody is sent anywhere by themselves.
 */
function StartPage() {
  // Only the browser knows; the static page suggests nothing.
  const suggested = useSyncExternalStore(neverChanges, suggestedLanguage, () => undefined);
  const english = textsOf('en').getFixedT('en', ['home', 'common']);
  return (
    <main className={styles['page']}>
      <PageHead title={english('home:metaTitle')} description={english('home:start.description')} />
      <h1 className={styles['brand']} tabIndex={-1}>
        <Logo size={44} />
        {english('common:appName')}
      </h1>
      <ul className={styles['languages']} role="list">
        {languages.map((language) => {
          const t = textsOf(language).getFixedT(language, 'home');
          return (
            <li key={language} lang={language}>
              <Link
                to={paths.home(language)}
                hrefLang={language}
                className={`${styles['language']} ${suggested === language ? styles['suggested'] : ''}`}
                onClick={() => {
                  rememberLanguage(language);
                }}
              >
                <span>{t('start.pitch')}</span>
                <span className={styles['go']}>
                  {t('start.continue')}
                  <Icon name="arrow" />
                </span>
              </Link>
            </li>
          );
        })}
      </ul>
    </main>
  );
}

const neverChanges = () => () => {};

/** The one page that speaks every language, so it waits for the words of all. */
export async function loadStartPage(): Promise<ComponentType> {
  await Promise.all(languages.map(async (language) => loadTexts(language, ['common', 'home'])));
  return StartPage;
}
