import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hasArrived, recipientsOf, type Reading, type RecipientReading } from '../../domain/bounce/reading.ts';
import { useLanguage } from '../../i18n/language.ts';
import { paths } from '../../paths.ts';
import type { Source } from '../../platform/carried-source.ts';
import { ButtonLink, Buttons } from '../../ui/button.tsx';
import { Heading } from '../../ui/heading.tsx';
import { NamedList } from '../../ui/named-list.tsx';
import { Section, Stack } from '../../ui/sheet.tsx';
import { VerdictCard } from '../../ui/verdict-card.tsx';
import { useBlocklist, useBounceVerdict } from './bounce-words.ts';
import { CodeLinks } from './code-links.tsx';
import styles from './decoder-page.module.css';
import { Details } from './details.tsx';
import { Limits } from './limits.tsx';
import { Proof } from './proof.tsx';
import { RecipientRows } from './recipient-rows.tsx';
import { ShareReading } from './share-reading.tsx';
import { StopPicture } from './stop-picture.tsx';
import { wholeOf, type ReadSource } from './use-reading.ts';

interface ReadingViewProps {
  read: ReadSource;
  /** Number of the message in what was read. */
  message: number;
  reading: Reading;
  /** What was read, for keeping it; none where it is one of many. */
  source: Source | undefined;
  /** The reading is of a link that holds codes alone: there is no text to show. */
  isShared: boolean;
  /** `h3` where the reading is one of many on a page. */
  level?: 'h1' | 'h3';
}

/** What a source says: the verdict on one recipient, all recipients, how far it came, and the proof in the text. */
export function ReadingView({ read, message, reading, source, isShared, level = 'h1' }: ReadingViewProps) {
  const { kind } = reading;
  const [shown, setShown] = useState(0);
  const { recipients, readMore, failed } = useRecipients(read, message, reading);
  const recipient = recipients[shown];
  const isPage = level === 'h1';
  return (
    <div className={styles['columns']}>
      <Stack gap="near">
        {kind !== 'bounce' && <KindHeading kind={kind} level={level} />}
        {recipient && <Verdict reading={recipient} level={kind === 'bounce' || !isPage ? level : 'h2'} />}
        <Limits reading={reading} readWhole={wholeOf(read, message)} />
        {recipients.length > 1 && (
          <RecipientRows
            recipients={recipients}
            of={recipientsOf(reading)}
            shown={shown}
            onShow={setShown}
            readMore={readMore}
            failed={failed}
          />
        )}
        {recipient && <ShareReading reading={reading} recipient={recipient} source={source} />}
        {recipient && isPage && <Onward />}
      </Stack>
      <Stack gap="near">
        {!isShared && <Proof reading={reading} recipient={recipient} />}
        <Details reading={reading} recipient={recipient} />
        {!recipient && isPage && <Onward />}
      </Stack>
    </div>
  );
}

/** A reading's recipients, and those beyond what it holds as they are asked for. */
function useRecipients(read: ReadSource, message: number, reading: Reading) {
  const [more, setMore] = useState<{ of: Reading; recipients: readonly RecipientReading[]; failed: boolean }>();
  const recipients = more?.of === reading ? more.recipients : reading.recipients;
  const readMore = async () => {
    try {
      const next = await read.reader.recipients(() => {}, message, recipients.length);
      setMore({ of: reading, recipients: [...recipients, ...next], failed: false });
    } catch {
      setMore({ of: reading, recipients, failed: true });
    }
  };
  return { recipients, readMore, failed: more?.of === reading && more.failed };
}

function KindHeading({ kind, level }: { kind: Exclude<Reading['kind'], 'bounce'>; level: 'h1' | 'h3' }) {
  const { t } = useTranslation('bounce');
  const title = t(`kinds.${kind}.title`);
  const text = t(`kinds.${kind}.text`);
  if (level === 'h1') return <Heading lead={text}>{title}</Heading>;
  return (
    <div>
      <h3>{title}</h3>
      <p>{text}</p>
    </div>
  );
}

function Verdict({ reading, level }: { reading: RecipientReading; level: 'h1' | 'h2' | 'h3' }) {
  const { t } = useTranslation(['bounce', 'common']);
  const { title, meaning, who, steps, stop } = useBounceVerdict(reading);
  const list = useBlocklist(reading);
  if (hasArrived(reading.action)) return <CodeLinks reading={reading} />;
  return (
    <>
      <VerdictCard
        level={level}
        labels={t('common:verdict', { returnObjects: true })}
        title={title}
        explain={meaning}
        owner={reading.owner}
        who={who}
        steps={steps}
        stop={stop}
        more={list && { label: list.label, words: <NamedList {...list} /> }}
      />
      <StopPicture reading={reading} />
      <CodeLinks reading={reading} />
      <p className={styles['soft']}>
        {t('bounce:page.sure')}: {t(`bounce:confidence.${reading.confidence}`)}
      </p>
    </>
  );
}

/** Ways on from a reading: another message, and the codes. */
function Onward() {
  const { t } = useTranslation('bounce');
  const language = useLanguage();
  return (
    <Section title={t('page.onward')}>
      <Buttons>
        <ButtonLink to={paths.decode(language)} look="plain" icon="returned">
          {t('page.again')}
        </ButtonLink>
        <ButtonLink to={paths.codes(language)} look="plain" icon="hash">
          {t('page.searchCodes')}
        </ButtonLink>
      </Buttons>
    </Section>
  );
}
