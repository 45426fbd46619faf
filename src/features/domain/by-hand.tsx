import { useTranslation } from 'react-i18next';
import { copyText } from '../../platform/clipboard.ts';
import { CopyButton } from '../../ui/copy-button.tsx';
import { Prose, Section } from '../../ui/sheet.tsx';
import styles from './domain-page.module.css';

const systems = ['windows', 'mac', 'linux'] as const;

/** `domain` is a checked A-label name: nothing else goes into a command. */
function commandFor(system: (typeof systems)[number], domain: string): string {
  return system === 'windows' ? `nslookup -type=mx ${domain}` : system === 'mac' ? `dig ${domain} MX` : `host -t mx ${domain}`;
}

/** The same question without this page: a command for the person's system, and how to read what it says. */
export function ByHand({ domain }: { domain: string }) {
  const { t } = useTranslation('live');
  return (
    <Section title={t('hand.title')} id="by-hand">
      <Prose>
        <p>{t('hand.lead')}</p>
      </Prose>
      <ul className={styles['commands']} role="list">
        {systems.map((system) => (
          <li key={system} className={styles['command']}>
            <p>{t(`hand.${system}`)}</p>
            <code>{commandFor(system, domain)}</code>
            <div className={styles['copy']}>
              <CopyButton
                words={{ label: t('hand.copy'), done: t('result.copied'), failed: t('result.copyFailed') }}
                copy={() => copyText(commandFor(system, domain))}
              />
            </div>
          </li>
        ))}
      </ul>
      <Prose>
        <ul>
          {t('hand.read', { returnObjects: true }).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Prose>
    </Section>
  );
}
