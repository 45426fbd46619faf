import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { byGravity, judgeTogether, type LiveVerdict } from '../../domain/live/judge-together.ts';
import { useLanguage } from '../../i18n/language.ts';
import { paths } from '../../paths.ts';
import { resolvers } from '../../probes/resolvers.ts';
import { ButtonLink, Buttons } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Section, Stack } from '../../ui/sheet.tsx';
import { VerdictCard } from '../../ui/verdict-card.tsx';
import { FindingsList, useWho } from './findings-list.tsx';
import { useDuration, useFindingWords } from './live-words.ts';
import { MailWay } from './mail-way.tsx';
import { RecordsTable } from './records-table.tsx';
import { RegistrationView } from './registration-view.tsx';
import type { Checked } from './run-check.ts';
import { StatusView } from './status-view.tsx';
import styles from './domain-page.module.css';

/** What came of a check: the verdict first, then the way, what to set, and every finding. `hand` is the check by hand. */
export function JudgementView({ checked, hand }: { checked: Checked; hand: ReactNode }) {
  const { t } = useTranslation('live');
  const language = useLanguage();
  const { judgement, registration, status, names } = checked;
  const { findings } = judgement;
  const together = judgeTogether(judgement, registration, status);
  const wrong = byGravity(findings.filter(({ state }) => state === 'wrong'));
  // The verdict has said it already, and there is no evidence to show for it.
  const unsure = findings.filter((finding) => finding.state === 'could-not-check' && finding !== together.leading);
  const records = findings.flatMap(({ set }) => set);
  const unseen = judgement.verdict === 'could-not-check';
  const provider = status.provider === undefined ? undefined : names.get(status.provider);
  return (
    <Stack>
      <Verdict {...together} />
      {unseen && hand}
      {!unseen && (
        <Section title={t('result.way')}>
          <MailWay {...checked} />
        </Section>
      )}
      {records.length > 0 && <RecordsTable records={records} />}
      <FindingsList title={t('result.wrong')} findings={wrong.filter(({ weight }) => weight !== 'note')} />
      <RegistrationView registration={registration} />
      <StatusView status={status} name={provider} />
      <FindingsList title={t('result.aside')} findings={wrong.filter(({ weight }) => weight === 'note')} />
      <FindingsList title={t('result.unsure')} findings={unsure} />
      <FindingsList title={t('result.fine')} findings={findings.filter(({ state }) => state === 'fine')} />
      {!unseen && <p>{t('result.limits')}</p>}
      <Buttons>
        <ButtonLink look="plain" to={paths.check(language)} icon="arrow">
          {t('result.wizard')}
        </ButtonLink>
      </Buttons>
      <Asked checked={checked} />
      {!unseen && hand}
    </Stack>
  );
}

/** The verdict's card: what is wrong, who can mend it, what to do, when to stop. */
export function Verdict({ verdict, leading }: LiveVerdict) {
  const { t } = useTranslation(['live', 'common']);
  const words = useFindingWords();
  const duration = useDuration();
  const whoOf = useWho();
  const labels = t('common:verdict', { returnObjects: true });
  if (verdict === 'fine' || !leading) {
    const { title, text, who, steps, stop } = t('live:verdicts.fine', { returnObjects: true });
    return <VerdictCard level="h2" labels={labels} title={title} explain={text} owner="nobody" who={who} steps={steps} stop={stop} />;
  }
  const { title, text, steps = [] } = words[leading.id];
  if (leading.state === 'wrong') {
    const { wait, owner, topic } = leading;
    const stopWord = topic === 'registration' ? 'registration' : topic === 'status' ? 'status' : 'wrong';
    const stop = wait === undefined ? t(`live:verdicts.${stopWord}.stop`) : t('live:verdicts.wrong.stopWait', { time: duration(wait) });
    return (
      <VerdictCard level="h2" labels={labels} title={title} explain={text} owner={owner} who={whoOf(leading)} steps={steps} stop={stop} />
    );
  }
  const { who, stop } = t('live:verdicts.could-not-check', { returnObjects: true });
  return <VerdictCard level="h2" labels={labels} title={title} explain={text} owner="you" who={who} steps={steps} stop={stop} />;
}

/** Every question that was put, and to whom. */
function Asked({ checked: { judgement, registration, status } }: { checked: Checked }) {
  const { t } = useTranslation('live');
  const addresses = [...registration.asked, ...status.asked];
  return (
    <Disclosure summary={t('result.askedShow')}>
      <p>{t('result.asked', { count: judgement.asked.length + addresses.length })}</p>
      <ul className={styles['names']}>
        {judgement.asked.map(({ name, type, resolver }, at) => (
          // The list never changes, and the same question may stand in it twice.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={at}>
            <code>{`${name} ${type}`}</code> – {resolvers[resolver]?.name}
          </li>
        ))}
        {addresses.map((address) => (
          <li key={address}>
            <code>{address}</code>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
