import { useTranslation } from 'react-i18next';
import { mailFlow, type OutcomeId } from '../../domain/flow/mail-flow.ts';
import { Section, Stack } from '../../ui/sheet.tsx';
import { KeptContext } from './kept-context.tsx';
import { MailApps } from './mail-apps.tsx';
import { ProviderLinks } from './provider-links.tsx';
import { Records, Servers } from './provider-servers.tsx';
import styles from './provider.module.css';
import { useKept } from './use-kept.ts';

/** What the person's provider has for a verdict: its pages, its servers, its MX records, with their own domain filled in. */
export function ProviderHelp({ outcome }: { outcome: OutcomeId }) {
  const { t } = useTranslation('wizard');
  const { domain, provider } = useKept();
  const { links, shows } = mailFlow.outcomes[outcome];
  const showsSettings = shows === 'settings' || shows === 'sign-in';
  if (links.length === 0) return null;
  return (
    <div className={styles['help']}>
      <Section title={t('provider.title')}>
        <Stack gap="near">
          <KeptContext submit={t('context.save')} />
          {provider && <ProviderLinks provider={provider} links={links} />}
          {provider && showsSettings && <Servers provider={provider} domain={domain} signInFirst={shows === 'sign-in'} />}
          {provider && shows === 'mx' && <Records provider={provider} domain={domain} />}
          {showsSettings && <MailApps />}
        </Stack>
      </Section>
    </div>
  );
}
