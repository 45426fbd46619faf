import { useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/language.ts';
import { loadCatalogue } from '../../i18n/load-catalogue.ts';
import { useMissingWords } from '../../i18n/use-missing-words.ts';
import { usePart, type MissingPart } from '../../i18n/use-part.ts';
import { forEachLanguage, languages, paths, type Language } from '../../paths.ts';
import { onHost } from '../../platform/base.ts';
import { copyText } from '../../platform/clipboard.ts';
import { isShortcut } from '../../platform/shortcuts.ts';
import { CopyButton } from '../../ui/copy-button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { MissingNotice } from '../../ui/missing-notice.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import type { CodeEntry } from './code-entry.ts';
import { writeAnswer } from './customer-answer.ts';
import styles from './code-page.module.css';

/** The answer in one language, and how to change that. */
export interface Answer {
  /** The text's; the page's own while the words of another are on its way, or can't be had. */
  language: Language;
  text: string;
  chosen: Language;
  choose: (language: Language) => void;
  missing: MissingPart | undefined;
}

/** The answer to send to a customer, first in the page's language. */
export function useAnswer({ row, words }: CodeEntry): Answer {
  const { t } = useTranslation(['codes', 'common']);
  const own = useLanguage();
  const [chosen, choose] = useState(own);
  const { part: catalogue, missing } = usePart(openers[chosen], chosen !== own);
  // The static page doesn't know its host; the address is whole once it is alive.
  const host = useSyncExternalStore(
    neverChanges,
    () => location.origin,
    () => '',
  );
  const language = catalogue?.language ?? own;
  const text = writeAnswer(catalogue?.t ?? t, row, catalogue?.wordsOf(row) ?? words, host + onHost(paths.code(language, row.id)));
  return { language, text, chosen, choose, missing };
}

const openers = forEachLanguage((language) => async () => loadCatalogue(language));

const neverChanges = () => () => {};

/** Copies the answer, by a press or by the key C. */
export function CopyAnswer({ answer: { text } }: { answer: Answer }) {
  const { t } = useTranslation(['codes', 'common']);
  const button = useRef<HTMLButtonElement>(null);
  // With the page, not after it: the key counts as soon as the heading has the focus.
  useLayoutEffect(() => {
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
  const missing = useMissingWords(answer.missing);
  return (
    <Disclosure summary={t('codes:answer.show')}>
      <SelectField
        id="answer-language"
        label={t('codes:answer.language')}
        value={answer.chosen}
        options={languages.map((id) => ({ id, label: t(`common:language.${id}`) }))}
        onChange={(id) => {
          answer.choose(languages.find((language) => language === id) ?? answer.language);
        }}
      />
      {missing && <MissingNotice {...missing} />}
      <pre lang={answer.language} className={styles['answer']}>
        {answer.text}
      </pre>
    </Disclosure>
  );
}
