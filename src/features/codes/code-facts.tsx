import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLanguage } from '../../i18n/language.ts';
import { paths } from '../../paths.ts';
import { onHost } from '../../platform/base.ts';
import { NamedList } from '../../ui/named-list.tsx';
import { Stack } from '../../ui/sheet.tsx';
import type { CodeEntry, CodeLink } from './code-entry.ts';
import styles from './code-page.module.css';

/** What is known of a code beside its meaning: its kind, its neighbours, and where we know it from. */
export function CodeFacts({ entry: { row, provider, related, sayings, blocklist } }: { entry: CodeEntry }) {
  const { t } = useTranslation('codes');
  const language = useLanguage();
  return (
    <Stack gap="near">
      <dl className={styles['facts']}>
        <Fact name={t('page.kind')}>{t(`kinds.${row.kind}`)}</Fact>
        <Fact name={t('page.class')}>{t(`permanence.${row.permanence}`)}</Fact>
        {row.provider !== undefined && (
          <Fact name={t('page.provider')}>
            <Link to={paths.provider(language, row.provider)}>{provider}</Link>
          </Fact>
        )}
        {blocklist && (
          <Fact name={blocklist.label}>
            <NamedList {...blocklist} />
          </Fact>
        )}
        {row.codes !== undefined && row.codes.length > 0 && (
          <Fact name={t('page.codes')}>
            <code>{row.codes.join(', ')}</code>
          </Fact>
        )}
        {row.patterns !== undefined && (
          <Fact name={t('page.wording')}>
            <ul className={styles['sources']} role="list" lang="en">
              {row.patterns.map((pattern) => (
                <li key={pattern}>
                  <code>{pattern}</code>
                </li>
              ))}
            </ul>
          </Fact>
        )}
        {related.length > 0 && (
          <Fact name={t('page.related')}>
            <CodeLinks links={related} />
          </Fact>
        )}
        {sayings.length > 0 && (
          <Fact name={t('page.sayings')}>
            <CodeLinks links={sayings} language="en" />
          </Fact>
        )}
        <Fact name={t('page.certainty')}>{t(`certainty.${row.certainty}`)}</Fact>
        <Fact name={t('page.sources')}>
          <Sources row={row} />
        </Fact>
      </dl>
      <ul className={styles['more']} role="list">
        <li>
          <Link to={paths.howToRead(language)}>{t('page.howToRead')}</Link>
        </li>
        <li>
          <Link to={paths.codes(language)}>{t('page.allCodes')}</Link>
        </li>
        <li>
          <Link to={paths.providers(language)}>{t('page.providers')}</Link>
        </li>
        <li>
          <a href={onHost(paths.codeJson(row.id))}>{t('page.json')}</a>
        </li>
      </ul>
    </Stack>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Links to other codes, each with what it means; `language` is that of wordings, which are the servers' own. */
function CodeLinks({ links, language }: { links: readonly CodeLink[]; language?: string }) {
  const own = useLanguage();
  return (
    <ul className={styles['related']} role="list">
      {links.map(({ id, label, title }) => (
        <li key={id}>
          <Link to={paths.code(own, id)}>{label}</Link> <span lang={language}>{title}</span>
        </li>
      ))}
    </ul>
  );
}

function Sources({ row }: { row: CodeEntry['row'] }) {
  const { t } = useTranslation(['codes', 'common']);
  return (
    <ul className={styles['sources']} role="list">
      {row.sources.map((source) => (
        <li key={source.authority + source.reference}>
          {t(`sources.${source.authority}`)}
          {source.authority !== 'memory' && (
            <>
              : {source.url === undefined ? source.reference : <a href={source.url}>{source.reference}</a>},{' '}
              {t('page.checked', { date: dayIn(t('common:language.formats'), source.checked) })}
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

/** A day as people write it; the same on the server and in every time zone. */
function dayIn(locale: string, day: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
}
