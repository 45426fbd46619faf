import { useTranslation } from 'react-i18next';
import type { Finding } from '../../domain/dns/finding.ts';
import { StatePill } from '../../ui/pills.tsx';
import { Rows } from '../../ui/rows.tsx';
import { Section } from '../../ui/sheet.tsx';
import { useDuration, useFindingWords } from './live-words.ts';
import styles from './domain-page.module.css';

const tones = { fine: 'fine', wrong: 'wrong', 'could-not-check': 'unsure' } as const;
const stateWords = { fine: 'fine', wrong: 'wrong', 'could-not-check': 'unknown' } as const;

/** Findings under one title, each with its state, what was expected and found, what to do. Nothing where there are none. */
export function FindingsList({ title, findings }: { title: string; findings: readonly Finding[] }) {
  const { t } = useTranslation('common');
  if (findings.length === 0) return null;
  return (
    <Section title={title}>
      <Rows
        rows={findings.map((finding, at) => ({
          id: `${finding.topic} ${finding.id} ${at}`,
          state: <StatePill tone={tones[finding.state]}>{t(`states.${stateWords[finding.state]}`)}</StatePill>,
          body: <FindingBody finding={finding} />,
        }))}
      />
    </Section>
  );
}

function FindingBody({ finding }: { finding: Finding }) {
  const { t } = useTranslation(['live', 'common']);
  const { title, text, steps = [] } = useFindingWords()[finding.id];
  const duration = useDuration();
  const open = finding.state !== 'fine';
  return (
    <div className={styles['finding']}>
      <h3>{title}</h3>
      <p>{text}</p>
      <Compared label={t('live:result.expected')} values={finding.expected} />
      <Compared label={t('live:result.found')} values={finding.found} />
      {open && steps.length > 0 && (
        <ul>
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ul>
      )}
      {finding.state === 'wrong' && (
        <p className={styles['quiet']}>
          {t('common:verdict.who')}: {t(`common:owners.${finding.owner}`)}.{' '}
          {finding.wait !== undefined && t('live:result.wait', { time: duration(finding.wait) })}
        </p>
      )}
    </div>
  );
}

function Compared({ label, values }: { label: string; values: readonly string[] }) {
  if (values.length === 0) return null;
  return (
    <div className={styles['compared']}>
      <span>{label}</span>
      <ul role="list">
        {[...new Set(values)].map((value) => (
          <li key={value}>
            <code>{value}</code>
          </li>
        ))}
      </ul>
    </div>
  );
}
