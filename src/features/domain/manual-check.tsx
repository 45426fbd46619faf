import { useSyncExternalStore, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Next, Understood } from '../../domain/dns/judge-pasted.ts';
import { useManualCommands } from '../../i18n/use-manual-commands.ts';
import { useMissingWords } from '../../i18n/use-missing-words.ts';
import { copyText } from '../../platform/clipboard.ts';
import { guessSystem } from '../../platform/system.ts';
import { Button, Buttons } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { ManualCommands } from '../../ui/manual-commands.tsx';
import { MissingNotice } from '../../ui/missing-notice.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PasteBox } from '../../ui/paste-box.tsx';
import type { Pasted } from './use-pasted.ts';
import styles from './manual-check.module.css';

interface ManualCheckProps {
  domain: string | undefined;
  pasted: Pasted;
  /** Where the network has said no. */
  open?: boolean;
  /** Only where mail goes is wanted: no command for what the domain says of its senders. */
  mxOnly?: boolean;
}

/** Characters of a pasted text that a box shows again. */
const longestShown = 200_000;

/** Questions that say nothing of where mail goes. */
const beyondMx: ReadonlySet<Next['kind']> = new Set(['policies', 'rest']);

/**
 * The same check without this page's own questions: a command for the person's system, and a box for what it
 * says. `domain` is a checked A-label name.
 */
export function ManualCheck({ domain, pasted, open = false, mxOnly = false }: ManualCheckProps) {
  const { t } = useTranslation('live');
  if (domain !== undefined) return <CheckOfDomain key={domain} domain={domain} pasted={pasted} open={open} mxOnly={mxOnly} />;
  return (
    <ManualSection open={open}>
      <p>{t('manual.noDomain')}</p>
    </ManualSection>
  );
}

function ManualSection({ open, children }: { open: boolean; children: ReactNode }) {
  const { t } = useTranslation('live');
  return (
    <Disclosure summary={<h2 className={styles['title']}>{t('manual.title')}</h2>} open={open}>
      <p>{t('manual.lead')}</p>
      {children}
    </Disclosure>
  );
}

function CheckOfDomain({ domain, pasted, open, mxOnly }: Required<ManualCheckProps> & { domain: string }) {
  const { t } = useTranslation('live');
  const { texts, check, missing, reading, taken, add, clear, understood } = pasted;
  const refused = check?.refused;
  const missingWords = useMissingWords(missing);
  const last = texts.at(-1) ?? '';
  // What is much too long to read would freeze the box.
  const kept = last.length > longestShown ? '' : last;
  const first: Next = { kind: 'mx', questions: [{ name: domain, type: 'MX' }] };
  const next = check ? check.next : first;
  const enough = mxOnly && next !== undefined && beyondMx.has(next.kind);
  return (
    <ManualSection open={open || texts.length > 0}>
      {check && check.understood.length > 0 && (
        <div ref={understood} tabIndex={-1} role="region" aria-label={t('manual.understood')}>
          <UnderstoodList understood={check.understood} />
          <Buttons>
            <Button look="plain" icon="cross" onClick={clear}>
              {t('manual.clear')}
            </Button>
          </Buttons>
        </div>
      )}
      {next && !enough ? <NextCommand next={next} /> : <p>{t(enough ? 'manual.enough' : 'manual.done')}</p>}
      <PasteBox
        // An answer that was taken makes way for the next one; one that was refused stays, to be fixed.
        key={taken}
        id="pasted"
        rows={6}
        words={t('manual.box', { returnObjects: true })}
        error={refused ? t(`manual.refused.${refused.refused}`, { found: refused.found ?? '' }) : undefined}
        initial={refused || !check ? kept : ''}
        onText={add}
      />
      {missingWords && <MissingNotice {...missingWords} />}
      <Notice icon="lock" tone="quiet">
        <p>{t('manual.private')}</p>
      </Notice>
      <p role="status">{reading && t('manual.reading')}</p>
    </ManualSection>
  );
}

/** What each question came to, in the words of the records themselves. */
function UnderstoodList({ understood }: { understood: readonly Understood[] }) {
  const { t } = useTranslation('live');
  return (
    <>
      <h3>{t('manual.understood')}</h3>
      <ul role="list" className={styles['understood']}>
        {understood.map(({ name, type, outcome, values }) => (
          <li key={`${name} ${type}`}>
            <code className={styles['question']}>{`${name} ${type}`}</code>
            {outcome === 'found' ? (
              <ul role="list">
                {values.slice(0, mostShown).map((value) => (
                  <li key={value}>
                    <code>{value}</code>
                  </li>
                ))}
              </ul>
            ) : (
              <span>{t(`manual.outcomes.${outcome}`)}</span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

/** A name may have thousands of records in a hostile text. */
const mostShown = 30;

const neverChanges = () => () => {};

function NextCommand({ next }: { next: Next }) {
  const { t } = useTranslation('live');
  const system = useSyncExternalStore(neverChanges, guessSystem, () => undefined);
  const commands = useManualCommands(next);
  const own = system === 'phone' ? undefined : commands.find(({ id }) => id === (system ?? 'windows'));
  const { title, text } = t(`manual.next.${next.kind}`, { returnObjects: true });
  return (
    <>
      <h3>{title}</h3>
      <p>{text}</p>
      {system === 'phone' && (
        <Notice icon="question">
          <p>{t('manual.phone')}</p>
        </Notice>
      )}
      <ManualCommands
        own={own}
        others={commands.filter((command) => command !== own)}
        othersLabel={t(own ? 'manual.others' : 'manual.computers')}
        words={{ label: t('manual.copy'), done: t('manual.copied'), failed: t('manual.copyFailed') }}
        copy={copyText}
      />
    </>
  );
}
