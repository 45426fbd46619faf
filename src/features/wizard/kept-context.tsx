import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keepChoice } from '../../platform/kept-choices.ts';
import { keepDomain } from '../../platform/kept-domain.ts';
import { loadProviderTable } from '../../platform/provider-table.ts';
import { Button, Buttons } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Notice } from '../../ui/notice.tsx';
import { ContextForm } from './context-form.tsx';
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
  const [said, setSaid] = useState<'kept' | 'forgotten'>();
  const status = useRef<HTMLParagraphElement>(null);
  // Who began to write before the page knew what is kept goes on writing.
  const [begun, setBegun] = useState(false);
  const known = domain !== undefined || chosen !== undefined;
  const asking = !known || begun;

  // What had the focus is gone: it goes on from where the change is reported.
  useEffect(() => {
    if (said !== undefined) status.current?.focus();
  }, [said]);

  const done = () => {
    setChanging(false);
    setBegun(false);
    setSaid('kept');
    onKept?.();
  };
  return (
    <>
      {!asking && !changing && (
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
      {asking && said === 'forgotten' && (
        <p ref={status} tabIndex={-1} role="status">
          {t('context.forgotten')}
        </p>
      )}
      {changing && <ContextForm submit={submit} onKept={done} />}
      {asking && !changing && (
        <div className="needs-script">
          <Disclosure
            summary={t('context.title')}
            onOpen={() => {
              setBegun(true);
              void loadProviderTable();
            }}
          >
            <p>{t('context.lead')}</p>
            <ContextForm submit={submit} onKept={done} />
          </Disclosure>
        </div>
      )}
    </>
  );
}
