import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { keptDomain } from '../../platform/kept-domain.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import type { StepWords } from './step-words.ts';

const neverChanges = () => () => {};

/** The domain kept on this device; none while the static page is shown. */
export function useKeptDomain(): string | undefined {
  return useSyncExternalStore(neverChanges, keptDomain, () => undefined);
}

/** How to do a check, for those who want it told; with the person's own domain filled in where it is known. */
export function StepHelp({ help }: { help: StepWords['help'] }) {
  const { t } = useTranslation('wizard');
  const domain = useKeptDomain();
  return (
    <Disclosure summary={help.title}>
      {help.text.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {help.command !== undefined && domain !== undefined && (
        <p>
          {t('step.runIt')} <code>{`${help.command} ${domain}`}</code>
        </p>
      )}
    </Disclosure>
  );
}
