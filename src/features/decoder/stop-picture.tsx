import { useTranslation } from 'react-i18next';
import type { RecipientReading, Stage } from '../../domain/bounce/reading.ts';
import type { IconName } from '../../ui/icon.tsx';
import { PathPicture, type Station } from '../../ui/path-picture.tsx';
import { Section } from '../../ui/sheet.tsx';

const way: readonly { id: Stage; icon: IconName }[] = [
  { id: 'you', icon: 'person' },
  { id: 'your-provider', icon: 'server' },
  { id: 'their-provider', icon: 'server' },
  { id: 'mailbox', icon: 'inbox' },
];

/** How far the message came, and where it stopped or waits. */
export function StopPicture({ reading }: { reading: RecipientReading }) {
  const { t } = useTranslation('bounce');
  const at = way.findIndex(({ id }) => id === reading.stage);
  const waits = reading.action === 'delayed';
  const stations = way.map(({ id, icon }, index): Station => {
    const name = t(`stages.${id}`);
    if (index < at) return { id, icon, name, state: 'passed' };
    if (index > at) return { id, icon, name, state: 'ahead' };
    return { id, icon, name, state: waits ? 'waiting' : 'stop', note: waits ? t('stages.waits') : t('stages.stopped') };
  });
  return (
    <Section title={t('page.path')}>
      <PathPicture stations={stations} label={t('page.path')} />
    </Section>
  );
}
