import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reading, RecipientReading } from '../../domain/bounce/reading.ts';
import { useLanguage } from '../../i18n/language.ts';
import { paths } from '../../paths.ts';
import { ButtonLink, Buttons } from '../../ui/button.tsx';
import { Heading } from '../../ui/heading.tsx';
import { Section, Stack } from '../../ui/sheet.tsx';
import { VerdictCard } from '../../ui/verdict-card.tsx';
import { useBounceVerdict } from './bounce-words.ts';
import { CodeLinks } from './code-links.tsx';
import styles from './decoder-page.module.css';
import { Proof } from './proof.tsx';
import { RecipientRows } from './recipient-rows.tsx';
import { StopPicture } from './stop-picture.tsx';

/** What a source says: the verdict on one recipient, all recipients, how far it came, and the proof in the text. */
export function ReadingView({ reading }: { reading: Reading }) {
  const { kind, recipients } = reading;
  const [shown, setShown] = useState(0);
  const recipient = recipients[shown];
  return (
    <div className={styles['columns']}>
      <Stack gap="near">
        {kind !== 'bounce' && kind !== 'not-a-bounce' && <KindHeading kind={kind} />}
        {recipient && <Verdict reading={recipient} level={kind === 'bounce' ? 'h1' : 'h2'} />}
        {recipients.length > 1 && <RecipientRows recipients={recipients} shown={shown} onShow={setShown} />}
        {recipient && <Onward />}
      </Stack>
      <Stack gap="near">
        <Proof reading={reading} recipient={recipient} />
        {!recipient && <Onward />}
      </Stack>
    </div>
  );
}

function KindHeading({ kind }: { kind: Exclude<Reading['kind'], 'bounce' | 'not-a-bounce'> }) {
  const { t } = useTranslation('bounce');
  return <Heading lead={t(`kinds.${kind}.text`)}>{t(`kinds.${kind}.title`)}</Heading>;
}

function Verdict({ reading, level }: { reading: RecipientReading; level: 'h1' | 'h2' }) {
  const { t } = useTranslation(['bounce', 'common']);
  const verdictOf = useBounceVerdict();
  const { title, meaning, who, steps, stop } = verdictOf(reading);
  const arrived = reading.action === 'delivered' || reading.action === 'relayed' || reading.action === 'expanded';
  return (
    <>
      {!arrived && (
        <VerdictCard
          level={level}
          labels={t('common:verdict', { returnObjects: true })}
          title={title}
          explain={meaning}
          owner={reading.owner}
          who={who}
          steps={steps}
          stop={stop}
        />
      )}
      {!arrived && <StopPicture reading={reading} />}
      <CodeLinks reading={reading} />
      {!arrived && (
        <p className={styles['soft']}>
          {t('bounce:page.sure')}: {t(`bounce:confidence.${reading.confidence}`)}
        </p>
      )}
    </>
  );
}

/** Ways on from a reading: the check it points to, and another message. */
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
