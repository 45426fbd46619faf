import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMissingWords } from '../../i18n/use-missing-words.ts';
import { usePart } from '../../i18n/use-part.ts';
import { keepChoice } from '../../platform/kept-choices.ts';
import { keepDomain } from '../../platform/kept-domain.ts';
import { loadPart } from '../../platform/parts.ts';
import { loadProviderTable } from '../../platform/provider-table.ts';
import { Button, Buttons } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { MissingNotice } from '../../ui/missing-notice.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { ContextFormProps } from './context-form.tsx';
import { useKept } from './use-kept.ts';

interface KeptContextProps {
  /** What the form's button says. */
  submit: string;
  /** Called once something is kept. */
  onKept?: () => void;
}

/** Whose mail the checks are about: asked once, shown with a way to change or forget it. */
export function KeptContext({ submit, onKept }: KeptContextProps) {
  const { t } = useTranslation('wizard');
  const { domain, chosen, provider } = useKept();
  const [changing, setChanging] = useState(false);
  const [opened, setOpened] = useState(false);
  const [said, setSaid] = useState<'kept' | 'forgotten'>();
  const status = useRef<HTMLParagraphElement>(null);
  const known = domain !== undefined || chosen !== undefined;

  // What had the focus is gone: it goes on from where the change is told.
  useEffect(() => {
    if (said !== undefined) status.current?.focus();
  }, [said]);

  const done = () => {
    setChanging(false);
    setSaid('kept');
    onKept?.();
  };
  return (
    <>
      {known && !changing && (
        <Notice icon="check-circle">
          <p ref={status} tabIndex={-1}>
            {domain !== undefined && t('context.about', { domain })} {provider && t('context.with', { provider: provider.name })}
          </p>
          <Buttons>
            <Button
              look="quiet"
              onClick={() => {
                setChanging(true);
              }}
            >
              {t('context.change')}
            </Button>
            <Button
              look="quiet"
              onClick={() => {
                keepDomain(undefined);
                keepChoice('provider', undefined);
                setSaid('forgotten');
              }}
            >
              {t('context.forget')}
            </Button>
          </Buttons>
        </Notice>
      )}
      {!known && said === 'forgotten' && (
        <p ref={status} tabIndex={-1} role="status">
          {t('context.forgotten')}
        </p>
      )}
      {changing && <LaterForm submit={submit} onKept={done} />}
      {!known && !changing && (
        <Disclosure
          summary={t('context.title')}
          onOpen={() => {
            setOpened(true);
          }}
        >
          <p>{t('context.lead')}</p>
          {opened && <LaterForm submit={submit} onKept={done} />}
        </Disclosure>
      )}
    </>
  );
}

/** The form comes when it is wanted: most people name nothing. */
function LaterForm(props: ContextFormProps) {
  const { part, missing } = usePart(loadForm, true);
  const without = useMissingWords(missing);
  return (
    <>
      {part && <part.ContextForm {...props} />}
      {without && <MissingNotice {...without} />}
    </>
  );
}

async function loadForm() {
  const [form] = await Promise.all([loadPart(() => import('./context-form.tsx')), loadProviderTable()]);
  return form;
}
