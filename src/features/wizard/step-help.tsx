import { useTranslation } from 'react-i18next';
import type { ProviderPageName } from '../../domain/flow/flow.ts';
import type { StepWords } from 'virtual:step-rows';
import { mailFlow, type StepId } from '../../domain/flow/mail-flow.ts';
import { useMissingWords } from '../../i18n/use-missing-words.ts';
import { usePart } from '../../i18n/use-part.ts';
import { copyText } from '../../platform/clipboard.ts';
import { loadPart } from '../../platform/parts.ts';
import { Buttons } from '../../ui/button.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { MissingNotice } from '../../ui/missing-notice.tsx';
import { ProviderLinks } from './provider-links.tsx';
import type { FilledProps } from './provider-servers.tsx';
import { useKept } from './use-kept.ts';

/** Pages of the provider where a question finds its answer. */
function pagesFor(step: StepId): readonly ProviderPageName[] {
  return mailFlow.steps[step].rules.pages ?? [];
}

/** Whether a question has anything that domain or provider fill in. */
export function fillsIn(step: StepId): boolean {
  return pagesFor(step).length > 0;
}

/** How to do a check, for those who want instructions; with the provider's pages and the person's own domain where they are known. */
export function StepHelp({ step, words: { title, text, command } }: { step: StepId; words: StepWords }) {
  const { domain, provider } = useKept();
  return (
    <>
      {provider && <ProviderLinks provider={provider} links={pagesFor(step)} />}
      <Disclosure summary={title}>
        {text.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        {command !== undefined && <Command command={command} domain={domain} />}
        {step === 'mx' && provider && <LaterRecords provider={provider} domain={domain} />}
      </Disclosure>
    </>
  );
}

/** One question of ten shows them, to those whose provider is known. */
function LaterRecords(props: FilledProps) {
  const { part, missing } = usePart(loadServers, true);
  const without = useMissingWords(missing);
  if (without) return <MissingNotice {...without} />;
  return part && <part.Records {...props} />;
}

const loadServers = async () => loadPart(() => import('./provider-servers.tsx'));

/** A question to the network for the person to ask by hand. */
function Command({ command, domain }: { command: string; domain: string | undefined }) {
  const { t } = useTranslation(['wizard', 'common']);
  const line = `${command} ${domain ?? 'example.org'}`;
  return (
    <>
      <p>{domain === undefined ? t('wizard:step.runExample') : t('wizard:step.run')}</p>
      <p>
        <code>{line}</code>
      </p>
      {domain !== undefined && (
        <Buttons>
          <CopyButton
            look="quiet"
            name={t('wizard:provider.copyWhole', { text: line })}
            words={{ label: t('wizard:provider.copy'), done: t('common:copy.done'), failed: t('common:copy.failed') }}
            copy={() => copyText(line)}
          />
        </Buttons>
      )}
    </>
  );
}
