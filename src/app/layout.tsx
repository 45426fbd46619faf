import { useEffect, useLayoutEffect, useRef, type ReactNode } from 'react';
import { I18nextProvider, useTranslation } from 'react-i18next';
import { Link, NavigationType, NavLink, useLocation, useNavigationType } from 'react-router';
import { LanguageContext } from '../i18n/language.ts';
import { textsOf } from '../i18n/texts.ts';
import { inLanguage, languages, paths, searchIn, withoutTrailingSlash, type Language } from '../paths.ts';
import { onHost } from '../platform/base.ts';
import { rememberLanguage } from '../platform/language-choice.ts';
import { ErrorWord } from '../ui/field-error.tsx';
import { Logo } from '../ui/icon.tsx';
import styles from './layout.module.css';
import { PaletteHost } from './palette-host.tsx';
import { UpdateHost } from './update-host.tsx';

/** The frame of every page in one language: header, the page, footer. */
export function Layout({ language, children }: { language: Language; children: ReactNode }) {
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <I18nextProvider i18n={textsOf(language)}>
      <LanguageContext value={language}>
        <Frame language={language}>{children}</Frame>
      </LanguageContext>
    </I18nextProvider>
  );
}

function Frame({ language, children }: { language: Language; children: ReactNode }) {
  const { t } = useTranslation();
  useArrival();
  useLinkedContext();
  return (
    <>
      <AddressLinks />
      <a href="#content" className={styles['skip']}>
        {t('skip')}
      </a>
      <header className={styles['header']}>
        <div className={styles['bar']}>
          <Link to={paths.home(language)} className={styles['brand']} aria-label={t('nav.home')}>
            <Logo />
            <span className={styles['name']}>{t('appName')}</span>
          </Link>
          <nav aria-label={t('nav.label')} className={styles['nav']}>
            <NavLink to={paths.check(language)}>{t('nav.check')}</NavLink>
            <NavLink to={paths.decode(language)}>{t('nav.decode')}</NavLink>
            <NavLink to={paths.codes(language)}>{t('nav.codes')}</NavLink>
            <NavLink to={paths.domain(language)}>{t('nav.domain')}</NavLink>
          </nav>
          <PaletteHost language={language} />
          <LanguageSwitch language={language} />
        </div>
      </header>
      <main id="content" tabIndex={-1} className={styles['content']}>
        <ErrorWord value={t('error')}>{children}</ErrorWord>
      </main>
      <UpdateHost language={language} />
      <footer className={styles['footer']}>
        <div className={styles['footer-bar']}>
          <p>{t('footer.privacy')}</p>
          <nav aria-label={t('footer.label')}>
            <Link to={paths.domain(language)}>{t('footer.domain')}</Link>
            <Link to={paths.howItWorks(language)}>{t('footer.howItWorks')}</Link>
            <Link to={paths.links(language)}>{t('footer.support')}</Link>
            <Link to={paths.accessibility(language)}>{t('footer.accessibility')}</Link>
          </nav>
        </div>
      </footer>
    </>
  );
}

/** Links to the same page in each language; step, answers, fragment and a pasted text go along. */
function LanguageSwitch({ language }: { language: Language }) {
  const { t } = useTranslation();
  const { pathname, search, hash, state } = useLocation();
  return (
    <nav aria-label={t('language.label')} className={styles['languages']}>
      {languages.map((other) => {
        const words = (
          <>
            <span className={styles['long']}>{t(`language.${other}`)}</span>
            <span className={styles['short']}>{other.toUpperCase()}</span>
          </>
        );
        return other === language ? (
          <span key={other} aria-current="true" className={styles['current']}>
            {words}
          </span>
        ) : (
          <Link
            key={other}
            lang={other}
            hrefLang={other}
            to={{ pathname: inLanguage(pathname, other), search, hash }}
            state={state as unknown}
            onClick={() => {
              rememberLanguage(other);
            }}
          >
            {words}
          </Link>
        );
      })}
    </nav>
  );
}

/** Canonical and alternate addresses of this page. The prerenderer writes the same ones with the host in front. */
function AddressLinks() {
  const pathname = withoutTrailingSlash(useLocation().pathname);
  useEffect(() => {
    for (const link of document.head.querySelectorAll<HTMLLinkElement>('link[data-address]')) {
      const language = languages.find((known) => known === link.hreflang);
      // Whole, as search engines want them, with the host they were written with.
      link.href = new URL(onHost(language ? inLanguage(pathname, language) : pathname), link.href).href;
    }
  }, [pathname]);
  return null;
}

/**
 * What a page change does beyond showing the page: focus moves to the heading, so that a screen
 * reader starts there, and a page come to by a link starts at its top. Back and forward are the
 * browser's own to scroll: the page is there at once, so it finds its place.
 */
function useArrival() {
  const { pathname, hash } = useLocation();
  const type = useNavigationType();
  const shown = useRef(pathname);
  useLayoutEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
    // A search in the fragment is no place on the page.
    if (type !== NavigationType.Pop && (hash === '' || searchIn(hash) !== '')) window.scrollTo(0, 0);
  }, [pathname, hash, type]);
}

/** A link may carry in its fragment whose mail it is about, if its sender chose so: it is kept on this device, as if named here. */
function useLinkedContext() {
  const { hash } = useLocation();
  useEffect(() => {
    if (/^#(?:domain|provider)=/.test(hash)) void keepLinkedContext(hash);
  }, [hash]);
}

async function keepLinkedContext(hash: string): Promise<void> {
  // Few links have one, so its reader isn't loaded with every page.
  const linked = await import('./linked-context.ts');
  await linked.keepLinkedContext(hash);
}
