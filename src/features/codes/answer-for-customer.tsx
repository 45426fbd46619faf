import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/language.ts';
import { languages, paths, type Language } from '../../paths.ts';
import { onHost } from '../../platform/base.ts';
import { copyText } from '../../platform/clipboard.ts';
import { isShortcut } from '../../platform/shortcuts.ts';
import { CopyButton } from '../../ui/copy-button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import type { CodeEntry } from './code-entry.ts';
import { writeAnswer } from './customer-answer.ts';
import styles from './code-page.module.css';

/** The answer in one language, and how to change that. */
export interface Answer {
  language: Language;
  text: string;
  choose: (language: Language) => Promise<void>;
}

/** The answer to send to a customer, first in the page's language. */
export function useAnswer({ row, words }: CodeEntry): Answer {
  const { t } = useTranslation(['codes', 'common']);
  const own = useLanguage();
  const [other, setOther] = useState<{ language: Language; text: string }>();
  // The static page doesn't know its host; the address is whole once it is alive.
  const host = useSyncExternalStore(
    neverChanges,
    () => location.origin,
    () => '',
  );
  const choose = async (language: Language) => {
    if (language === own) {
      setOther(undefined);
      return;
    }
    const { openCodeBook } = await import('../../i18n/code-book.ts');
    const book = await openCodeBook(language);
    setOther({ language, text: writeAnswer(book.t, row, book.wordsOf(row), location.origin + onHost(paths.code(language, row.id))) });
  };
  const text = writeAnswer(t, row, words, host + onHost(paths.code(own, row.id)));
  return { ...(other ?? { language: own, text }), choose };
}

const neverChanges = () => () => {};

/** Copies the answer, by a press or by the key C. */
export function CopyAnswer({ answer: { text } }: { answer: Answer }) {
  const { t } = useTranslation(['codes', 'common']);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (isShortcut(event, 'c')) button.current?.click();
    };
    document.addEventListener('keydown', listen);
    return () => {
      document.removeEventListener('keydown', listen);
    };
  }, []);
  return (
    <CopyButton
      buttonRef={button}
      shortcut="C"
      words={{ label: t('codes:answer.copy'), done: t('common:copy.done'), failed: t('common:copy.failed') }}
      copy={async () => copyText(text)}
    />
  );
}

/** The text that is copied, for those who want to see it first or in another language. */
export function AnswerPreview({ answer }: { answer: Answer }) {
  const { t } = useTranslation(['codes', 'common']);
  const [failed, setFailed] = useState(false);
  const choose = async (id: string) => {
    try {
      setFailed(false);
      await answer.choose(languages.find((language) => language === id) ?? answer.language);
    } catch {
      setFailed(true);
    }
  };
  return (
    <Disclosure summary={t('codes:answer.show')}>
      <SelectField
        id="answer-language"
        label={t('codes:answer.language')}
        value={answer.language}
        options={languages.map((id) => ({ id, label: t(`common:language.${id}`) }))}
        onChange={(id) => {
          void choose(id);
        }}
      />
      <p role="alert">{failed && t('common:failure.text')}</p>
      <pre lang={answer.language} className={styles['answer']}>
        {answer.text}
      </pre>
    </Disclosure>
  );
}
