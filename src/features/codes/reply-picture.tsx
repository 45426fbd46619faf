import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLanguage } from '../../i18n/language.ts';
import { paths } from '../../paths.ts';
import { titlesOfCodes } from './reading-data.ts';
import styles from './how-to-read-page.module.css';

const firsts = ['2', '3', '4', '5'] as const;
const seconds = ['0', '1', '2', '5'] as const;
const subjects = ['0', '1', '2', '3', '4', '5', '6', '7'] as const;
const digits = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;
/** Details of the registry's subjects go to 32. */
const details = Array.from({ length: 33 }, (_, detail) => String(detail));

/** A reply taken apart: each part can be changed, and says what it means then. */
export function ReplyPicture() {
  const { t } = useTranslation('codes');
  const [first, setFirst] = useState<(typeof firsts)[number]>('5');
  const [second, setSecond] = useState<(typeof seconds)[number]>('5');
  const [third, setThird] = useState('0');
  const [subject, setSubject] = useState<(typeof subjects)[number]>('1');
  const [detail, setDetail] = useState('1');
  const reply = `${first}${second}${third}`;
  const enhanced = first === '3' ? undefined : `${first}.${subject}.${detail}`;
  return (
    <div className={styles['picture']} role="group" aria-label={t('reading.picture.label')}>
      <p className={`${styles['hint']} needs-script`}>{t('reading.try.hint')}</p>
      <div className={styles['whole']}>
        <div className={styles['digits']}>
          <Digit tone="first" label={t('reading.try.first')} value={first} values={firsts} onChange={setFirst} />
          <Digit tone="rest" label={t('reading.try.second')} value={second} values={seconds} onChange={setSecond} />
          <Digit tone="rest" label={t('reading.try.third')} value={third} values={digits} onChange={setThird} />
        </div>
        {enhanced !== undefined && (
          <div className={styles['digits']}>
            <span className={styles['fixed']}>{first}.</span>
            <Digit tone="enhanced" label={t('reading.try.subject')} value={subject} values={subjects} onChange={setSubject} />
            <span className={styles['fixed']}>.</span>
            <Digit tone="enhanced" label={t('reading.try.detail')} value={detail} values={details} onChange={setDetail} />
          </div>
        )}
      </div>
      <dl className={styles['parts']} aria-live="polite">
        <Part tone="first" code={first} name={t('reading.picture.first')}>
          {t(`classes.${first}.meaning`)}
        </Part>
        <Part tone="rest" code={`${second}${third}`} name={t('reading.picture.rest')}>
          {t('reading.try.aboutSecond', { subject: t(`reading.try.seconds.${second}`) })} {t('reading.try.thirdText')}{' '}
          <Known code={reply} />
        </Part>
        <Part tone="enhanced" code={enhanced ?? '–'} name={t('reading.picture.enhanced')}>
          {enhanced === undefined ? (
            t('reading.try.noEnhanced')
          ) : (
            <>
              {t('reading.try.aboutSubject', { subject: t(`reading.enhanced.subjects.${subject}`) })} <Known code={enhanced} />
            </>
          )}
        </Part>
        <Part tone="words" code="User unknown" name={t('reading.picture.words')} />
      </dl>
    </div>
  );
}

interface DigitProps<Value extends string> {
  tone: 'first' | 'rest' | 'enhanced';
  label: string;
  value: Value;
  values: readonly Value[];
  onChange: (value: Value) => void;
}

/** One digit as the browser's own list: works by keyboard, by touch and with a screen reader. */
function Digit<Value extends string>({ tone, label, value, values, onChange }: DigitProps<Value>) {
  return (
    <>
      <noscript>{import.meta.env.SSR && <span className={`${styles['fixed']} ${styles[tone]}`}>{value}</span>}</noscript>
      <select
        aria-label={label}
        className={`${styles['digit']} ${styles[tone]} needs-script`}
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = values.find((known) => known === currentTarget.value);
          if (chosen !== undefined) onChange(chosen);
        }}
      >
        {values.map((known) => (
          <option key={known} value={known}>
            {known}
          </option>
        ))}
      </select>
    </>
  );
}

function Part({ tone, code, name, children }: { tone: string; code: string; name: string; children?: ReactNode }) {
  return (
    <div className={styles[tone]}>
      <dt>
        <code>{code}</code>
        <span>{name}</span>
      </dt>
      {children !== undefined && <dd>{children}</dd>}
    </div>
  );
}

/** What our list says of a code: its title as a link, or that no standard gives it a meaning. */
function Known({ code }: { code: string }) {
  const { t } = useTranslation('codes');
  const language = useLanguage();
  const title = titlesOfCodes.useData(language, '')[code];
  if (title === undefined) return t('reading.try.unknown');
  return (
    <>
      {t('reading.try.knownReply')} <Link to={paths.code(language, code)}>{`${code}: ${title}`}</Link>
    </>
  );
}
