import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { maskAddresses } from '../../domain/bounce/mask.ts';
import type { Reading, RecipientReading } from '../../domain/bounce/reading.ts';
import { writeShare } from '../../domain/bounce/share.ts';
import { useLanguage } from '../../i18n/language.ts';
import { paths } from '../../paths.ts';
import { onHost } from '../../platform/base.ts';
import type { Source } from '../../platform/carried-source.ts';
import { copyText } from '../../platform/clipboard.ts';
import { keepText, keptText } from '../../platform/kept-text.ts';
import { Buttons } from '../../ui/button.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Section } from '../../ui/sheet.tsx';
import { useBounceVerdict } from './bounce-words.ts';
import styles from './decoder-page.module.css';

interface ShareReadingProps {
  reading: Reading;
  recipient: RecipientReading;
  source: Source | undefined;
}

/** Ways to share a reading: a summary for support, a link, or the text kept on the device. Nothing is sent by itself. */
export function ShareReading({ reading, recipient, source }: ShareReadingProps) {
  const { t } = useTranslation(['bounce', 'common']);
  const language = useLanguage();
  const summary = useSummary(reading, recipient);
  const query = writeShare(reading, recipient);
  const copied = { done: t('common:copy.done'), failed: t('common:copy.failed') };
  const pastedText = source?.length === 1 && typeof source[0]?.content === 'string' ? source[0].content : undefined;
  return (
    <Section title={t('bounce:share.title')}>
      <Buttons>
        <CopyButton words={{ label: t('bounce:share.copy'), ...copied }} copy={() => copyText(summary)} />
        {query !== '' && (
          <CopyButton
            words={{ label: t('bounce:share.link'), ...copied }}
            copy={() => copyText(new URL(onHost(paths.decode(language, query)), location.href).href)}
          />
        )}
      </Buttons>
      <p className={styles['soft']}>{t('bounce:share.explain')}</p>
      <Disclosure summary={t('bounce:share.preview')}>
        <pre className={styles['summary']}>{summary}</pre>
      </Disclosure>
      {pastedText !== undefined && <Keep text={pastedText} />}
    </Section>
  );
}

/** What support needs to know, in the page's language, with mailboxes masked. */
function useSummary(reading: Reading, recipient: RecipientReading): string {
  const { t } = useTranslation('bounce');
  const { title, who } = useBounceVerdict(recipient);
  const facts: [label: string, value: string][] = [
    [t('details.recipient'), recipient.recipient],
    [t('details.codes'), [recipient.replyCode, recipient.enhancedCode].join(' ').trim()],
    [t('details.words'), recipient.diagnostic],
    [t('details.server'), recipient.remoteMta],
    [t('details.program'), reading.generator ?? ''],
    [t('share.who'), who],
  ];
  const lines = facts.filter(([, value]) => value !== '').map(([label, value]) => `${label}: ${value}`);
  return maskAddresses([title, ...lines].join('\n'));
}

/** Keeps the text on this device, only while the person wants it. */
function Keep({ text }: { text: string }) {
  const { t } = useTranslation('bounce');
  const [kept, setKept] = useState(() => keptText() === text);
  const [failed, setFailed] = useState(false);
  return (
    <div>
      <label className={styles['keep']}>
        <input
          type="checkbox"
          checked={kept}
          onChange={({ currentTarget }) => {
            const done = keepText(currentTarget.checked ? text : undefined);
            setKept(currentTarget.checked && done);
            setFailed(!done);
          }}
        />
        {t('share.keep')}
      </label>
      <p role="status">{failed && t('share.keepFailed')}</p>
    </div>
  );
}
