import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { LiveFinding } from '../../domain/live/judge-together.ts';
import { StatePill } from '../../ui/pills.tsx';
import { Rows } from '../../ui/rows.tsx';
import { Section } from '../../ui/sheet.tsx';
import { useDuration, useFindingWords, useFoundValue } from './live-words.ts';
import styles from './domain-page.module.css';

const tones = { fine: 'fine', wrong: 'wrong', 'could-not-check': 'unsure' } as const;
const stateWords = { fine: 'fine', wrong: 'wrong', 'could-not-check': 'unknown' } as const;

interface FindingsListProps {
  title: string;
  findings: readonly LiveFinding[];
  /** What stands under the list. */
  children?: ReactNode;
}

/** Findings under one title, each with its state, what was expected and found, what to do. Nothing where there are none. */
export function FindingsList({ title, findings, children }: FindingsListProps) {
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
      {children}
    </Section>
  );
}

function FindingBody({ finding }: { finding: LiveFinding }) {
  const { t } = useTranslation(['results', 'common']);
  const { title, text, steps = [] } = useFindingWords()[finding.id];
  const duration = useDuration();
  const who = useWho();
  const open = finding.state !== 'fine';
  return (
    <div className={styles['finding']}>
      <h3>{title}</h3>
      <p>{text}</p>
      <Compared label={t('results:result.expected')} values={finding.expected} />
      <Compared label={t(`results:result.${foundLabel(finding)}`)} values={finding.found} />
      {open && steps.length > 0 && (
        <ul>
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ul>
      )}
      {finding.state === 'wrong' && (
        <p className={styles['quiet']}>
          {t('common:verdict.who')}: {who(finding)}.{' '}
          {finding.wait !== undefined && t('results:result.wait', { time: duration(finding.wait) })}
        </p>
      )}
      {finding.source !== undefined && <Source url={finding.source} />}
    </div>
  );
}

function foundLabel({ topic }: LiveFinding) {
  if (topic === 'registration') return 'foundAtRegistry' as const;
  return topic === 'status' ? ('foundAtStatus' as const) : ('found' as const);
}

/** Who must act on a finding. At a registry, the provider is the company the domain was bought from. */
export function useWho(): (finding: LiveFinding) => string {
  const { t } = useTranslation(['results', 'common']);
  return ({ topic, owner }) => {
    if (topic === 'registration' && owner === 'your-provider') return t('results:result.registrar');
    return t(`common:owners.${owner}`);
  };
}

/** A link that names where it leads. */
export function Source({ url }: { url: string }) {
  const { t } = useTranslation('results');
  return (
    <p className={styles['quiet']}>
      {t('result.source')}{' '}
      <a href={url} rel="noreferrer">
        {new URL(url).hostname}
      </a>
    </p>
  );
}

function Compared({ label, values }: { label: string; values: readonly string[] }) {
  const written = useFoundValue();
  if (values.length === 0) return null;
  return (
    <div className={styles['compared']}>
      <span>{label}</span>
      <ul role="list">
        {[...new Set(values)].map((value) => (
          <li key={value}>
            <code>{written(value)}</code>
          </li>
        ))}
      </ul>
    </div>
  );
}
