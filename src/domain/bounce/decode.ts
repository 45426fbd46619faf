import { findReplyCodes } from '../code-syntax/parse.ts';
import { findAddresses } from './address.ts';
import { readDsnFields } from './dsn-fields.ts';
import { daemonMarks, delayMarks, failureMarks, formats } from './formats.ts';
import { readHops } from './hops.ts';
import { hasKnownWording } from './judge.ts';
import { kindOfMessage, kindOfRecipients } from './kind.ts';
import { MAX_BYTES, MAX_MESSAGES, MAX_NESTING, MAX_TEXT } from './limits.ts';
import { splitLines, unquote } from './lines.ts';
import { splitMbox } from './mbox.ts';
import { headersOf, isMessage, unwrap, withHeader, type Unwrapped } from './mime.ts';
import { isOutlookFile, ReaderMissing, textOfOutlookFile } from './outlook-file.ts';
import type { Kind, Reading, RecipientReading } from './reading.ts';
import { hasCodes, readRecipients } from './recipients.ts';
import { textOfBytes, unveil } from './source-text.ts';

/** The source is larger than `MAX_BYTES`; it was not read. */
export class TooLarge extends Error {
  override name = 'TooLarge';
}

/**
 * Reads a bounce: a whole message (text or bytes), an Outlook file, a report's text, lines of a
 * mail log, or a pasted reply line. Of an mbox file the first message is read; `decodeAll` reads
 * all. Rejects with `TooLarge` past `MAX_BYTES`, and with `ReaderMissing`; never otherwise.
 */
export async function decode(source: string | Uint8Array): Promise<Reading> {
  return decodeOne(await toParts(source).then(([first]) => first ?? ''), 0);
}

/**
 * Reads every message of a source: those of an mbox file, at most `MAX_MESSAGES`; of anything else
 * the one there is. `onProgress` hears how many are read and how many there are.
 */
export async function decodeAll(
  source: string | Uint8Array,
  onProgress: (done: number, all: number) => void = () => {},
): Promise<Reading[]> {
  const parts = await toParts(source);
  const readings: Reading[] = [];
  for (const part of parts.slice(0, MAX_MESSAGES)) {
    // One after the other: what is read at once would only wait for the same core.
    // oxlint-disable-next-line no-await-in-loop
    readings.push(await decodeOne(part, 0));
    onProgress(readings.length, parts.length);
  }
  return readings;
}

async function toParts(source: string | Uint8Array): Promise<(string | Uint8Array)[]> {
  if (source.length > MAX_BYTES) throw new TooLarge();
  const start = typeof source === 'string' ? source.slice(0, 400) : textOfBytes(source.subarray(0, 400));
  if (start.startsWith('From ')) return splitMbox(typeof source === 'string' ? source : textOfBytes(source));
  return [source];
}

async function decodeOne(source: string | Uint8Array, depth: number): Promise<Reading> {
  if (typeof source !== 'string' && isOutlookFile(source)) return readOutlookFile(source);
  const start = typeof source === 'string' ? source : textOfBytes(source.subarray(0, 20_000));
  if (isMessage(start)) {
    const message = await unwrapOrNothing(source);
    if (message) return readMessage(message, source, depth);
  }
  return readPasted(typeof source === 'string' ? source : textOfBytes(source));
}

async function readOutlookFile(bytes: Uint8Array): Promise<Reading> {
  try {
    return await readPasted(await textOfOutlookFile(bytes));
  } catch (error) {
    if (error instanceof ReaderMissing) throw error;
    return { ...nothing, text: '' };
  }
}

/** The MIME parser gives up on hostile nesting; what it can't take apart is read as a plain text. */
async function unwrapOrNothing(source: string | Uint8Array): Promise<Unwrapped | undefined> {
  try {
    return await unwrap(source);
  } catch {
    return undefined;
  }
}

const nothing = { kind: 'not-a-bounce', generator: null, reportingMta: '', recipients: [], headers: [], hops: [] } as const;

async function readMessage(message: Unwrapped, source: string | Uint8Array, depth: number): Promise<Reading> {
  const human = message.human.slice(0, MAX_TEXT);
  const status = message.status.slice(0, MAX_TEXT);
  const text = [human, status].filter((part) => part.trim() !== '').join('\n\n') || bodyOf(source);
  const generator = generatorOf(`${headersOf(message)}\n${text}`);
  const details = { headers: message.headerLines, hops: readHops(message.received) };
  const other = kindOfMessage(message);
  if (other !== undefined && readDsnFields(status).recipients.length === 0) return { ...nothing, kind: other, generator, text, ...details };
  if (!showsFailure(message, text)) return (await readForwarded(message, text, depth)) ?? { ...nothing, text, ...details };
  const failed = findAddresses(message.headers.get('x-failed-recipients') ?? '').map(({ address }) => address);
  const recipients = readRecipients(text, failed, message.headers.get('to') ?? '');
  const reading = conclude(text, generator, recipients, `${message.headers.get('subject') ?? ''}\n${human}`);
  return { ...reading, ...details, recipients: reading.kind === 'bounce' ? reading.recipients.map(asGivenUp) : reading.recipients };
}

/** A bounce that a person sent on: as an attached message, or with the words of a mail system quoted. */
async function readForwarded(message: Unwrapped, text: string, depth: number): Promise<Reading | undefined> {
  if (depth >= MAX_NESTING) return undefined;
  for (const attached of message.messages) {
    // oxlint-disable-next-line no-await-in-loop
    const reading = await decodeOne(attached, depth + 1);
    if (reading.kind !== 'not-a-bounce') return reading;
  }
  const lines = splitLines(text);
  const start = lines.find((line) => quotesMachine(unquote(line).text.trim().toLowerCase()))?.start;
  return start === undefined ? undefined : readPasted(text.slice(start));
}

/** How a forwarded message names its sender, in the languages of mail programs. */
const senderLabels = ['from:', 'lähettäjä:', 'von:', 'de:', 'de :', 'från:', 'da:', 'van:', 'от:'];

/** A line of a forwarded header that names a mail system as the sender. */
function quotesMachine(line: string): boolean {
  return (
    senderLabels.some((label) => line.startsWith(label)) &&
    ['mailer-daemon', 'mail delivery', 'postmaster@'].some((mark) => line.includes(mark))
  );
}

/** A message that came back without any code has been given up, whatever the reason. */
function asGivenUp(reading: RecipientReading): RecipientReading {
  const { action, replyCode, enhancedCode } = reading;
  const isOpen = (action === 'unknown' || action === 'failed') && replyCode === '' && enhancedCode === '';
  return isOpen ? { ...reading, permanent: true } : reading;
}

/** What follows the header of a message whose parts can't be told apart. */
function bodyOf(source: string | Uint8Array): string {
  const text = typeof source === 'string' ? source.slice(0, MAX_TEXT) : textOfBytes(source.subarray(0, MAX_TEXT));
  const end = /\r\n\r\n|\n\n|\r\r/.exec(text);
  return end === null ? text : text.slice(end.index + end[0].length);
}

/** A text pasted without headers: a report, a part of one, lines of a log, or a bare reply. */
async function readPasted(source: string): Promise<Reading> {
  const text = unveil((await fromParts(source.slice(0, MAX_TEXT))) ?? source.slice(0, MAX_TEXT));
  const recipients = readRecipients(text, [], '');
  const told = recipients.filter(({ replyCode, enhancedCode, family }) => replyCode !== '' || enhancedCode !== '' || family !== null);
  if (!looksLikeReply(text, told)) return { ...nothing, text };
  return conclude(text, generatorOf(text), told.length > 0 ? told : recipients, text);
}

/** The body of a message whose headers were left out: its own boundary still tells its parts. */
async function fromParts(text: string): Promise<string | undefined> {
  const message = withHeader(text);
  const parts = message === undefined ? undefined : await unwrapOrNothing(message);
  if (!parts) return undefined;
  const words = [parts.human, parts.status].filter((part) => part.trim() !== '').join('\n\n');
  return words === '' ? undefined : words;
}

/** A number alone is no sign of a failure: it must stand where servers put it, or beside words that tell of one. */
function looksLikeReply(text: string, told: readonly RecipientReading[]): boolean {
  return (
    told.some(({ enhancedCode }) => enhancedCode !== '') ||
    findReplyCodes(text).some(({ start }) => introducesReply(text, start)) ||
    hasMark(text, failureMarks) ||
    (text.length < 2000 && hasKnownWording(text))
  );
}

/** Words by which programs introduce a reply code. */
const introductions = /smtp|said|error|code|repl|respon|return|server|host|status|virhe|koodi|palvelin|fehler|erreur|errore|[#<]$|\]: $/i;

/** Whether what stands before a number makes it a reply code: the beginning of its line, or words that introduce one. */
function introducesReply(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 80), start);
  const line = before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1);
  const isWholeLine = line.length < before.length || start <= before.length;
  return (isWholeLine && !/[^\s>|"'(<#]/.test(line)) || introductions.test(before);
}

function conclude(text: string, generator: string | null, recipients: readonly RecipientReading[], words: string): Reading {
  const kind: Kind = kindOfRecipients(recipients, hasMark(words, delayMarks));
  return {
    ...nothing,
    kind,
    generator,
    reportingMta: readDsnFields(text).reporting,
    text,
    recipients: kind === 'delayed' ? recipients.map(asDelayed) : recipients,
  };
}

function asDelayed(reading: RecipientReading): RecipientReading {
  return reading.action === 'unknown' ? { ...reading, action: 'delayed', owner: 'nobody', permanent: false } : reading;
}

function generatorOf(text: string): string | null {
  const lower = text.slice(0, 100_000).toLowerCase();
  return formats.find(({ marks }) => marks.some((mark) => lower.includes(mark)))?.id ?? null;
}

function hasMark(text: string, marks: readonly string[]): boolean {
  const lower = text.toLowerCase();
  return marks.some((mark) => lower.includes(mark));
}

/** A message counts as a report if a machine wrote it and it speaks of failing; a person's words about an error do not. */
function showsFailure(message: Unwrapped, text: string): boolean {
  if (readDsnFields(message.status).recipients.length > 0 || message.headers.has('x-failed-recipients')) return true;
  const { headers } = message;
  const written = `${headers.get('from') ?? ''} ${headers.get('sender') ?? ''}`;
  const isMailSystem =
    hasMark(written, daemonMarks) ||
    (headers.get('return-path') ?? '').trim() === '<>' ||
    (headers.get('content-type') ?? '').includes('multipart/report');
  const says = hasMark(`${headers.get('subject') ?? ''}\n${text}`, failureMarks);
  if (isMailSystem) return says || hasCodes(text);
  // Shops and parcel services write by machine, too: what they couldn't deliver has no address with an @ in it.
  const isAutomatic = headers.has('auto-submitted') || hasMark(written, ['no-reply', 'noreply']);
  return isAutomatic && says && findAddresses(text, 1).length > 0;
}
