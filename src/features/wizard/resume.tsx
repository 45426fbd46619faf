import { useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { readLink } from '../../domain/flow/link.ts';
import { mailFlow } from '../../domain/flow/mail-flow.ts';
import { walk } from '../../domain/flow/walk.ts';
import { keepChoice, keptChoice, onChoice } from '../../platform/kept-choices.ts';
import { Button, Buttons } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useWalkPaths } from './use-walk.ts';

/** A walk left in the middle: go on where it was left, or start again, which clears it and says so. */
export function Resume() {
  const { t } = useTranslation(['wizard', 'common']);
  const { state } = useLocation();
  const [cleared, setCleared] = useState(isCleared(state));
  const kept = useSyncExternalStore(
    onChoice,
    () => keptChoice('walk'),
    () => undefined,
  );
  const { answers, from, reason } = readLink(mailFlow, kept ?? '');
  const addresses = useWalkPaths(reason);
  const { current } = walk(mailFlow, answers, from);
  const open = answers.size > 0 && current !== null;
  return (
    <>
      <p role="status">{cleared && !open && t('wizard:resume.cleared')}</p>
      {open && (
        <Notice icon="question">
          <p>
            <strong>{t('wizard:resume.title', { name: t(`common:checks.${current}`) })}</strong>
          </p>
          <p>{t('wizard:resume.text')}</p>
          <Buttons>
            <Link to={addresses.next(answers, from)}>{t('wizard:resume.continue')}</Link>
            <Button
              look="plain"
              onClick={() => {
                keepChoice('walk', undefined);
                setCleared(true);
              }}
            >
              {t('wizard:resume.restart')}
            </Button>
          </Buttons>
        </Notice>
      )}
    </>
  );
}

function isCleared(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'cleared' in state && state.cleared === true;
}
