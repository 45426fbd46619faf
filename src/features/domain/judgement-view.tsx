import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { byGravity, judgeTogether, type LiveFinding, type LiveVerdict } from '../../domain/live/judge-together.ts';
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
import type { JoinedResults, Shown } from './join-results.ts';
import { StatusView } from './status-view.tsx';
import styles from './domain-page.module.css';

/** One result: the verdict first, then the way, what to set, and every finding. `box` is the manual check. */
export function JudgementView({ shown, earlier, box }: JoinedResults & { box: ReactNode }) {
  const { t } = useTranslation('results');
  const language = useLanguage();
  const { judgement, registration, status, names } = shown;
  const { findings, verdict } = judgement;
  const together = judgeTogether(judgement, registration, status);
  const wrong = byGravity(findings.filter(({ state }) => state === 'wrong'));
  // The verdict has said it already, and there is no evidence to show for it.
  const unsure = findings.filter((finding) => finding.state === 'could-not-check' && finding !== together.leading);
  const records = findings.flatMap(({ set }) => set);
  const unseen = verdict === 'could-not-check';
  return (
    <Stack>
      <Verdict {...together} />
      {unseen && box}
      {(!unseen || judgement.mx.length > 0) && (
        <Section title={t('result.way')}>
          <MailWay judgement={judgement} names={names} />
        </Section>
      )}
      {records.length > 0 && <RecordsTable records={records} />}
      <FindingsList title={t('result.wrong')} findings={wrong.filter(({ weight }) => weight !== 'note')} />
      {registration && <RegistrationView registration={registration} />}
      {status && <StatusView status={status} names={names} />}
      <FindingsList title={t('result.aside')} findings={wrong.filter(({ weight }) => weight === 'note')} />
      <FindingsList title={t('result.unsure')} findings={unsure.filter(({ id }) => id !== 'not-pasted')} />
      <FindingsList title={t('result.fine')} findings={findings.filter(({ state }) => state === 'fine')} />
      <NotPasted findings={unsure} />
      {!unseen && <p>{t('result.limits')}</p>}
      <Buttons>
        <ButtonLink look="plain" to={paths.check(language)} icon="arrow">
          {t('result.wizard')}
        </ButtonLink>
      </Buttons>
      {shown.by === 'live' && <Asked shown={shown} />}
      {earlier && <Earlier shown={earlier} />}
      {!unseen && box}
    </Stack>
  );
}

/** Questions that a manual check leaves open. */
function NotPasted({ findings }: { findings: readonly LiveFinding[] }) {
  const { t } = useTranslation('results');
  const names = new Set(findings.filter(({ id }) => id === 'not-pasted').flatMap(({ found }) => found));
  if (names.size === 0) return null;
  return (
    <Section title={t('result.open')}>
      <ul className={styles['names']}>
        {[...names].map((name) => (
          <li key={name}>
            <code>{name}</code>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What the other way of asking found before, without a verdict of its own beside the one that counts. */
function Earlier({ shown }: { shown: Shown }) {
  const { t } = useTranslation('results');
  const words = useFindingWords();
  const { judgement, by } = shown;
  const { leading } = judgeTogether(judgement);
  const title = leading ? words[leading.id].title : t('verdicts.fine.title');
  return (
    <Disclosure summary={t(`result.earlier.${by}`, { title })}>
      <Stack gap="near">
        <FindingsList title={t('result.findings')} findings={byGravity(judgement.findings.filter(({ id }) => id !== 'not-pasted'))} />
        {by === 'live' && <Asked shown={shown} />}
      </Stack>
    </Disclosure>
  );
}

/** The verdict's card: what is wrong, who can fix it, what to do, when to stop. */
function Verdict({ verdict, leading }: LiveVerdict) {
  const { t } = useTranslation(['results', 'common']);
  const words = useFindingWords();
  const duration = useDuration();
  const whoOf = useWho();
  const labels = t('common:verdict', { returnObjects: true });
  // Nothing is wrong, or nobody knows.
  const open = { ...labels, what: t('results:verdicts.what') };
  if (verdict === 'fine' || !leading) {
    const { title, text, who, steps, stop } = t('results:verdicts.fine', { returnObjects: true });
    return <VerdictCard level="h2" labels={open} title={title} explain={text} owner="nobody" who={who} steps={steps} stop={stop} />;
  }
  const { title, text, steps = [] } = words[leading.id];
  if (leading.state === 'wrong') {
    const { wait, owner, topic } = leading;
    const stopWord = topic === 'registration' ? 'registration' : topic === 'status' ? 'status' : 'wrong';
    const stop =
      wait === undefined ? t(`results:verdicts.${stopWord}.stop`) : t('results:verdicts.wrong.stopWait', { time: duration(wait) });
    return (
      <VerdictCard level="h2" labels={labels} title={title} explain={text} owner={owner} who={whoOf(leading)} steps={steps} stop={stop} />
    );
  }
  const { who, stop } = t('results:verdicts.could-not-check', { returnObjects: true });
  return <VerdictCard level="h2" labels={open} title={title} explain={text} owner="you" who={who} steps={steps} stop={stop} />;
}

/** Every question that was put, and to whom. */
function Asked({ shown: { judgement, addresses } }: { shown: Shown }) {
  const { t } = useTranslation('results');
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
