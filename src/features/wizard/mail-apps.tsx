import { useLanguage } from '../../i18n/language.ts';
import { useMissingWords } from '../../i18n/use-missing-words.ts';
import { useTextsIn } from '../../i18n/use-texts-in.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { MissingNotice } from '../../ui/missing-notice.tsx';
import { Prose } from '../../ui/sheet.tsx';
import styles from './provider.module.css';

const apps = ['outlook', 'thunderbird', 'apple-mail', 'ios', 'android'] as const;
const needed = ['apps'] as const;

/** Where each mail program has its account settings. Its words come when they are needed. */
export function MailApps() {
  const language = useLanguage();
  const { part: texts, missing } = useTextsIn(language, needed);
  const without = useMissingWords(missing);
  const t = texts?.getFixedT(language, 'apps');
  if (without) return <MissingNotice {...without} />;
  if (t === undefined) return null;
  return (
    <div className={styles['apps']}>
      <h3>{t('title')}</h3>
      {apps.map((app) => (
        <Disclosure key={app} summary={t(`rows.${app}.name`)}>
          <Prose>
            <ol>
              {t(`rows.${app}.steps`, { returnObjects: true }).map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          </Prose>
        </Disclosure>
      ))}
    </div>
  );
}
