import { useTranslation } from 'react-i18next';
import type { Next } from '../domain/dns/judge-pasted.ts';
import { systems, writeCommands, type System } from '../domain/dns/pasted-commands.ts';

/** A well-known server to ask instead of the person's own. */
const otherServer = '1.1.1.1';

/** The command that puts the next questions, with its words, for each system. */
export function useManualCommands({
  kind,
  questions,
}: Next): readonly { id: System; title: string; how: string; lines: readonly string[] }[] {
  const { t } = useTranslation('live');
  const words = t('manual.systems', { returnObjects: true });
  const server = kind === 'other-server' ? otherServer : undefined;
  return systems.map((id) => ({ id, ...words[id], lines: writeCommands(id, questions, server) }));
}
