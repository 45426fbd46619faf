import { useTranslation } from 'react-i18next';
import { byGravity, judgeTogether } from '../../domain/live/judge-together.ts';
import { Section, Stack } from '../../ui/sheet.tsx';
import { FindingsList } from './findings-list.tsx';
import { Verdict } from './judgement-view.tsx';
import { MailWay } from './mail-way.tsx';
import { RecordsTable } from './records-table.tsx';
import type { PastedCheck } from './run-pasted.ts';
import styles from './domain-page.module.css';

/** What came of a check by hand, shown as that of a live one. */
export function PastedView({ check }: { check: PastedCheck }) {
  const { t } = useTranslation('live');
  const { judgement } = check;
  const { findings, mx, verdict } = judgement;
  const wrong = byGravity(findings.filter(({ state }) => state === 'wrong'));
  const unsure = findings.filter(({ state }) => state === 'could-not-check');
  const open = unsure.filter(({ id }) => id === 'not-pasted').flatMap(({ found }) => found);
  // What stands in the way of a verdict is said by the verdict itself.
  const aside = unsure.filter(({ id, topic }) => id !== 'not-pasted' && topic !== 'domain');
  const records = findings.flatMap(({ set }) => set);
  return (
    <Stack>
      <Verdict {...judgeTogether(judgement)} />
      {(mx.length > 0 || verdict !== 'could-not-check') && (
        <Section title={t('result.way')}>
          <MailWay {...check} />
        </Section>
      )}
      {records.length > 0 && <RecordsTable records={records} />}
      <FindingsList title={t('result.wrong')} findings={wrong.filter(({ weight }) => weight !== 'note')} />
      <FindingsList title={t('result.aside')} findings={wrong.filter(({ weight }) => weight === 'note')} />
      <FindingsList title={t('result.unsure')} findings={aside} />
      <FindingsList title={t('result.fine')} findings={findings.filter(({ state }) => state === 'fine')} />
      {open.length > 0 && (
        <Section title={t('hand.open')}>
          <ul className={styles['names']}>
            {[...new Set(open)].map((name) => (
              <li key={name}>
                <code>{name}</code>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {verdict !== 'could-not-check' && <p>{t('result.limits')}</p>}
    </Stack>
  );
}
