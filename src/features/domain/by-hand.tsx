import { useEffect, useRef, useSyncExternalStore, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Next, Understood } from '../../domain/dns/judge-pasted.ts';
import { useHandCommands } from '../../i18n/use-hand-words.ts';
import { copyText } from '../../platform/clipboard.ts';
import { guessSystem } from '../../platform/system.ts';
import { Button, Buttons } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { HandCommands } from '../../ui/hand-commands.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PasteBox } from '../../ui/paste-box.tsx';
import { Stack } from '../../ui/sheet.tsx';
import { PastedView } from './pasted-view.tsx';
import { usePasted } from './use-pasted.ts';
import styles from './by-hand.module.css';

/**
 * The same check without this page's own questions: a command for the person's system, a box for what it
 * says, and the same judgement. `open` where the network has said no. `domain` is a checked A-label name.
 */
export function ByHand({ domain, open = false }: { domain: string | undefined; open?: boolean }) {
  const { t } = useTranslation('live');
  if (domain !== undefined) return <HandCheck key={domain} domain={domain} open={open} />;
  return (
    <HandSection open={open}>
      <p>{t('hand.noDomain')}</p>
    </HandSection>
  );
}

function HandSection({ open, children }: { open: boolean; children: ReactNode }) {
  const { t } = useTranslation('live');
  return (
    <Disclosure summary={<h2 className={styles['title']}>{t('hand.title')}</h2>} open={open}>
      <p>{t('hand.lead')}</p>
      {children}
    </Disclosure>
  );
}

function HandCheck({ domain, open }: { domain: string; open: boolean }) {
  const { t } = useTranslation('live');
  const { texts, outcome, reading, taken, refused, add, clear } = usePasted(domain);
  const check = outcome?.kind === 'read' ? outcome.check : undefined;
  const decided = check !== undefined && check.judgement.verdict !== 'could-not-check';
  const first: Next = { kind: 'mx', questions: [{ name: domain, type: 'MX' }] };
  const next = check ? check.next : first;
  const { target, expectArrival } = useArrival(outcome, refused === undefined);
  const failed = outcome?.kind === 'failed' ? t('form.failed') : undefined;

  return (
    <Stack>
      <HandSection open={open || texts.length > 0}>
        {check && check.understood.length > 0 && (
          <div ref={decided ? undefined : target} tabIndex={-1} role="region" aria-label={t('hand.understood')}>
            <UnderstoodList understood={check.understood} />
            <Buttons>
              <Button look="plain" icon="cross" onClick={clear}>
                {t('hand.clear')}
              </Button>
            </Buttons>
          </div>
        )}
        {next ? <NextCommand next={next} /> : <p>{t('hand.done')}</p>}
        <PasteBox
          // An answer that was taken makes way for the next one; one that was refused stays, to be mended.
          key={taken}
          id="pasted"
          rows={6}
          words={t('hand.box', { returnObjects: true })}
          error={refused ? t(`hand.refused.${refused.refused}`, { found: refused.found ?? '' }) : failed}
          initial={outcome === undefined || refused ? (texts.at(-1) ?? '') : ''}
          onText={(text) => {
            expectArrival();
            add(text);
          }}
        />
        <Notice icon="lock" tone="quiet">
          <p>{t('hand.private')}</p>
        </Notice>
        <p role="status">{reading && t('hand.reading')}</p>
      </HandSection>
      {check && taken > 0 && (
        <div ref={decided ? target : undefined} tabIndex={-1} role="region" aria-label={t('hand.result', { domain })}>
          <PastedView check={check} />
        </div>
      )}
    </Stack>
  );
}

/** Moves focus to what came of a paste; what a reload brings back doesn't take it. */
function useArrival(outcome: object | undefined, isTaken: boolean) {
  const target = useRef<HTMLDivElement>(null);
  const expected = useRef(false);
  useEffect(() => {
    if (outcome === undefined || !expected.current) return;
    expected.current = false;
    if (isTaken) target.current?.focus();
  }, [outcome, isTaken]);
  const expectArrival = () => {
    expected.current = true;
  };
  return { target, expectArrival };
}

/** What each question came to, in the words of the records themselves. */
function UnderstoodList({ understood }: { understood: readonly Understood[] }) {
  const { t } = useTranslation('live');
  return (
    <>
      <h3>{t('hand.understood')}</h3>
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
              <span>{t(`hand.outcomes.${outcome}`)}</span>
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
  const commands = useHandCommands(next);
  const own = system === 'phone' ? undefined : commands.find(({ id }) => id === (system ?? 'windows'));
  const { title, text } = t(`hand.next.${next.kind}`, { returnObjects: true });
  return (
    <>
      <h3>{title}</h3>
      <p>{text}</p>
      {system === 'phone' && (
        <Notice icon="question">
          <p>{t('hand.phone')}</p>
        </Notice>
      )}
      <HandCommands
        own={own}
        others={commands.filter((command) => command !== own)}
        othersLabel={t(own ? 'hand.others' : 'hand.computers')}
        words={{ label: t('hand.copy'), done: t('result.copied'), failed: t('result.copyFailed') }}
        copy={copyText}
      />
    </>
  );
}
