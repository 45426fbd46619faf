import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DomainJudgement, Finding } from '../../domain/dns/finding.ts';
import { useLanguage } from '../../i18n/language.ts';
import { paths } from '../../paths.ts';
import { resolvers } from '../../probes/resolvers.ts';
import { ButtonLink, Buttons } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Section, Stack } from '../../ui/sheet.tsx';
import { VerdictCard } from '../../ui/verdict-card.tsx';
import { FindingsList } from './findings-list.tsx';
import { byGravity, useDuration, useFindingWords } from './live-words.ts';
import { MailWay } from './mail-way.tsx';
import { RecordsTable } from './records-table.tsx';
import type { Checked } from './run-check.ts';

/** What came of a check: the verdict first, then the way, what to set, and every finding. `hand` is the check by hand. */
export function JudgementView({ checked, hand }: { checked: Checked; hand: ReactNode }) {
  const { t } = useTranslation('live');
  const language = useLanguage();
  const { judgement } = checked;
  const { findings, verdict } = judgement;
  const wrong = byGravity(findings.filter(({ state }) => state === 'wrong'));
  const leading = leadingFinding(judgement);
  // The verdict has said it already, and there is no evidence to show for it.
  const unsure = findings.filter((finding) => finding.state === 'could-not-check' && finding !== leading);
  const records = findings.flatMap(({ set }) => set);
  return (
    <Stack>
      <Verdict judgement={judgement} />
      {verdict === 'could-not-check' && hand}
      {verdict !== 'could-not-check' && (
        <Section title={t('result.way')}>
          <MailWay {...checked} />
        </Section>
      )}
      {records.length > 0 && <RecordsTable records={records} />}
      <FindingsList title={t('result.wrong')} findings={wrong.filter(({ weight }) => weight !== 'note')} />
      <FindingsList title={t('result.aside')} findings={wrong.filter(({ weight }) => weight === 'note')} />
      <FindingsList title={t('result.unsure')} findings={unsure} />
      <FindingsList title={t('result.fine')} findings={findings.filter(({ state }) => state === 'fine')} />
      {verdict !== 'could-not-check' && <p>{t('result.limits')}</p>}
      <Buttons>
        <ButtonLink look="plain" to={paths.check(language)} icon="arrow">
          {t('result.wizard')}
        </ButtonLink>
      </Buttons>
      <Asked judgement={judgement} />
      {verdict !== 'could-not-check' && hand}
    </Stack>
  );
}

/** The finding that gives the verdict its words. */
function leadingFinding({ findings, verdict }: DomainJudgement): Finding | undefined {
  if (verdict === 'fine') return undefined;
  const same = findings.filter(({ state }) => state === verdict);
  return verdict === 'wrong'
    ? byGravity(same)[0]
    : same.find(({ topic, id }) => topic === 'domain' || id === 'resolver-timeout' || id === 'not-pasted');
}

/** The verdict's card: what is wrong, who can mend it, what to do, when to stop. */
export function Verdict({ judgement }: { judgement: DomainJudgement }) {
  const { t } = useTranslation(['live', 'common']);
  const words = useFindingWords();
  const duration = useDuration();
  const labels = t('common:verdict', { returnObjects: true });
  const leading = leadingFinding(judgement);
  if (!leading) {
    const { title, text, who, steps, stop } = t('live:verdicts.fine', { returnObjects: true });
    return <VerdictCard level="h2" labels={labels} title={title} explain={text} owner="nobody" who={who} steps={steps} stop={stop} />;
  }
  const { title, text, steps = [] } = words[leading.id];
  if (leading.state === 'wrong') {
    const { wait, owner } = leading;
    const stop = wait === undefined ? t('live:verdicts.wrong.stop') : t('live:verdicts.wrong.stopWait', { time: duration(wait) });
    const who = t(`common:owners.${owner}`);
    return <VerdictCard level="h2" labels={labels} title={title} explain={text} owner={owner} who={who} steps={steps} stop={stop} />;
  }
  const { who, stop } = t('live:verdicts.could-not-check', { returnObjects: true });
  return <VerdictCard level="h2" labels={labels} title={title} explain={text} owner="you" who={who} steps={steps} stop={stop} />;
}

/** Every question that was put, and to whom. */
function Asked({ judgement }: { judgement: DomainJudgement }) {
  const { t } = useTranslation('live');
  return (
    <Disclosure summary={t('result.askedShow')}>
      <p>{t('result.asked', { count: judgement.asked.length })}</p>
      <ul>
        {judgement.asked.map(({ name, type, resolver }, at) => (
          // The list never changes, and the same question may stand in it twice.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={at}>
            <code>{`${name} ${type}`}</code> – {resolvers[resolver]?.name}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
