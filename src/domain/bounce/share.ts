import { formats } from '../../knowledge/bounces/formats.ts';
import type { Reading, RecipientReading } from './reading.ts';

const replyKey = 'reply';
const statusKey = 'status';
const providerKey = 'by';

/** What a link to a reading holds: codes and the program that wrote it, and nothing a person wrote. */
export interface SharedReading {
  /** The codes as a reply line, to be read again. */
  line: string;
  generator: string | null;
}

/** The query of a link to a reading, without its question mark; empty where the reading has no code to share. */
export function writeShare({ generator }: Reading, { replyCode, enhancedCode }: RecipientReading): string {
  if (replyCode === '' && enhancedCode === '') return '';
  const parameters = new URLSearchParams();
  if (replyCode !== '') parameters.set(replyKey, replyCode);
  if (enhancedCode !== '') parameters.set(statusKey, enhancedCode);
  if (generator !== null) parameters.set(providerKey, generator);
  return parameters.toString();
}

/** Reads such a query. Anything that is not a code or a known program is left out; undefined where no code is left. */
export function readShare(query: string): SharedReading | undefined {
  const parameters = new URLSearchParams(query);
  const reply = /^[45][0-5]\d$/.exec(parameters.get(replyKey) ?? '')?.[0];
  const status = /^[45]\.[0-7]\.\d{1,3}$/.exec(parameters.get(statusKey) ?? '')?.[0];
  if (reply === undefined && status === undefined) return undefined;
  const generator = formats.find(({ id }) => id === parameters.get(providerKey))?.id ?? null;
  return { line: [reply, status].filter((code) => code !== undefined).join(' '), generator };
}
