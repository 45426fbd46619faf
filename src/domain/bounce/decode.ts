import { forwardedDaemons, senderLabels } from '../../knowledge/bounces/automatic-mail.ts';
import { eachAddress } from './address.ts';
import { binaryKind } from './binary.ts';
import { cut, type Source } from './bytes.ts';
import { answers } from './conversation.ts';
import { visible } from './characters.ts';
import { readDsnFields } from './dsn-fields.ts';
import { readHops } from './hops.ts';
import { readJsonNotice } from './json-notice.ts';
import { isStatisticsText, kindOfMessage, kindOfRecipients, showsFailure } from './kind.ts';
import { MAX_BYTES, MAX_NESTING, MAX_RECIPIENTS, MAX_WORDS } from './limits.ts';
import { eachLine, unquote } from './lines.ts';
import { readMarks, saysDelayed, writerOf } from './marks.ts';
import { splitMbox } from './mbox.ts';
import { headersOf, isMessage, unwrap, valuesOf, withHeader, type Unwrapped } from './mime.ts';
import { isOutlookFile, ReaderMissing, textOfOutlookFile } from './outlook-file.ts';
import { reportsFailure } from './pasted-reply.ts';
import type { Limited, Reading, RecipientReading } from './reading.ts';
import { hasReason, readRecipients, take, type Told } from './recipients.ts';
import { decodePasted, textOfBytes, wideEncoding } from './source-text.ts';

/** The source is larger than it may be; it was not read. */
export class TooLarge extends Error {
  override name = 'TooLarge';
}

/** What a message says. A reading holds its first recipients; `recipients` judges every one, one by one. */
export interface Decoded {
  reading: Reading;
  recipients: () => Iterable<RecipientReading>;
}

/** The messages of a source, each read when it is asked for. */
export interface Opened {
  readonly count: number;
  /** Reads a message; `words` is how much of a text is searched for words for people. Rejects with `ReaderMissing` alone. */
  read: (index: number, words?: number) => Promise<Decoded>;
}

/** Opens a source: an mbox file has the messages it has, anything else is one. Throws `TooLarge` past `most` bytes or UTF-16 units. */
export function open(source: Source, most = MAX_BYTES): Opened {
  if (source.length > most) throw new TooLarge();
  const messages = splitMbox(typeof source !== 'string' && wideEncoding(source) !== undefined ? textOfBytes(source) : source);
  return { count: messages.count, read: (index, words = MAX_WORDS) => decodeOne(messages.at(index), 0, words) };
}

/**
 * Reads a bounce: a whole message (text or bytes), an Outlook file, a report's text, lines of a
 * mail log, or a pasted reply line. Of an mbox file the first message is read; `open` reads
 * all. Rejects with `TooLarge` past `MAX_BYTES`, and with `ReaderMissing`; never otherwise.
 */
export async function decode(source: Source): Promise<Reading> {
  const { reading } = await open(source).read(0);
  return reading;
}

async function decodeOne(source: Source, depth: number, words: number): Promise<Decoded> {
  if (typeof source !== 'string' && isOutlookFile(source)) return readOutlookFile(source, words);
  if (isMessage(startOf(source))) {
    const message = await unwrapOrNothing(source);
    if (message) return readMessage(await withLostParts(message, source), source, depth, words);
  } else {
    const binary = binaryKind(source);
    if (binary !== undefined) return only({ ...nothing, text: '', binary });
  }
  return decodeText(textOf(source), words);
}

function textOf(source: Source): string {
  return typeof source === 'string' ? source : textOfBytes(source);
}

/** A reading without recipients. */
function only(reading: Reading): Decoded {
  return { reading, recipients: () => reading.recipients };
}

const usualHead = 20_000;

/** Enough of a source to see whether it is a message: its header, or a text with the same beginning. */
function startOf(source: Source): string {
  const start = textOf(cut(source, 0, usualHead));
  return source.length <= usualHead || /(?:\r\n|\n|\r)(?:\r\n|\n|\r)/.test(start.trimStart()) ? start : textOf(source);
}

async function readOutlookFile(bytes: Uint8Array, words: number): Promise<Decoded> {
  try {
    return await decodeText(await textOfOutlookFile(bytes), words);
  } catch (error) {
    if (error instanceof ReaderMissing) throw error;
    return only({ ...nothing, text: '', binary: 'other' });
  }
}

/** The MIME parser gives up on hostile nesting; what it can't take apart is read as a plain text. */
async function unwrapOrNothing(source: Source): Promise<Unwrapped | undefined> {
  try {
    return await unwrap(source);
  } catch {
    return undefined;
  }
}

const nothing = {
  kind: 'not-a-bounce',
  generator: null,
  reportingMta: '',
  recipients: [],
  limited: [],
  binary: null,
  headers: [],
  hops: [],
} as const;

async function readMessage(message: Unwrapped, source: Source, depth: number, words: number): Promise<Decoded> {
  const { human } = message;
  const other = kindOfMessage(message);
  const status = message.status || (other === undefined ? message.receipt : '');
  const text = [human, status].filter((part) => part.trim() !== '').join('\n\n') || visible(bodyOf(source));
  const searched = text.slice(0, words);
  const marks = readMarks(searched);
  const generator = writerOf([readMarks(headersOf(message)), marks]);
  const { hasRecipients } = readDsnFields(message.status);
  const details = { headers: message.headerLines, hops: readHops(valuesOf(message, 'received')) };
  if (other !== undefined && !hasRecipients)
    return only({ ...nothing, kind: other, generator, text, limited: message.limited, ...details });
  const notice = readJsonNotice(human);
  if (notice?.kind === 'complaint' || notice?.kind === 'other') {
    const kind = notice.kind === 'complaint' ? 'feedback' : 'not-a-bounce';
    return only({ ...nothing, kind, generator, text, limited: message.limited, ...details });
  }
  if (notice === undefined && !showsFailure(message, searched, marks, hasRecipients || (message.receipt !== '' && message.status === ''))) {
    const { found, limited } = await readForwarded(message, searched, depth, words);
    return found ?? only({ ...nothing, text, limited: [...message.limited, ...limited, ...wordsLimit(text, words)], ...details });
  }
  const failed = valuesOf(message, 'x-failed-recipients').flatMap((value) => [...eachAddress(value)].map(({ address }) => address));
  const to = message.headers.get('to') ?? '';
  const subject = readMarks(message.headers.get('subject') ?? '');
  const waits = saysDelayed({ ...marks, delay: marks.delay || subject.delay });
  const told = readRecipients({ text, words, failed, to, saysDelayed: waits });
  if (told.inWords && told.isNameless && message.messages.length > 0 && isSilent(told)) {
    const { found } = await readAttached(message.messages, depth, words);
    if (found?.reading.recipients.some(({ recipient }) => recipient !== '') === true) return found;
  }
  return conclude({ ...nothing, generator, text, limited: message.limited, ...details }, told, words, asGivenUp);
}

/** Whether nothing is said of anybody: a wrapper that leaves that to the report in it. */
function isSilent(told: Told): boolean {
  return told.count < 2 && [...take(told.each(), 1)].every((one) => one.recipient === '' && !hasReason(one));
}

/** The first of some attached messages that is more than an ordinary one. */
async function readAttached(
  attached: readonly Uint8Array[],
  depth: number,
  words: number,
): Promise<{ found?: Decoded; limited: readonly Limited[] }> {
  const limited: Limited[] = [];
  if (depth >= MAX_NESTING && attached.length > 0) limited.push({ what: 'nesting', read: MAX_NESTING, of: MAX_NESTING + 1 });
  for (const source of depth < MAX_NESTING ? attached : []) {
    // oxlint-disable-next-line no-await-in-loop
    const found = await decodeOne(source, depth + 1, words);
    if (found.reading.kind !== 'not-a-bounce') return { found, limited };
    limited.push(...found.reading.limited);
  }
  return { limited };
}

/** A bounce that a person sent on: as an attached message or file, or with the words of a mail system quoted. */
async function readForwarded(
  message: Unwrapped,
  text: string,
  depth: number,
  words: number,
): Promise<{ found?: Decoded; limited: readonly Limited[] }> {
  const { found, limited } = await readAttached([...message.messages, ...message.files], depth, words);
  if (found) return { found, limited };
  // In an answer the quoted words are what it answers.
  const isAnswer = answers(message.headers) && (message.headers.get('subject') ?? '').trim().toLowerCase().startsWith('re:');
  for (const line of eachLine(text))
    if (!(isAnswer && line.text.startsWith('>')) && quotesMachine(unquote(line).text.trim().toLowerCase()))
      return { found: await decodeText(text.slice(line.start), words), limited };
  return { limited };
}

/** A line of a forwarded header that names a mail system as the sender. */
function quotesMachine(line: string): boolean {
  return senderLabels.some((label) => line.startsWith(label)) && forwardedDaemons.some((mark) => line.includes(mark));
}

/** A message that came back without any code has been given up, whatever the reason. */
function asGivenUp(reading: RecipientReading): RecipientReading {
  const { action, replyCode, enhancedCode } = reading;
  const isOpen = (action === 'unknown' || action === 'failed') && replyCode === '' && enhancedCode === '';
  return isOpen ? { ...reading, permanent: true } : reading;
}

/** What follows the header of a message whose parts can't be separated. */
function bodyOf(source: Source): string {
  const text = textOf(source);
  const end = /\r\n\r\n|\n\n|\r\r/.exec(text);
  return end === null ? text : text.slice(end.index + end[0].length);
}

/** A text pasted without headers: a report, a part of one, lines of a log, or a bare reply. */
async function decodeText(source: string, words: number): Promise<Decoded> {
  const text = visible(await decodePasted((await fromParts(source)) ?? source));
  const searched = text.slice(0, words);
  const notice = readJsonNotice(text);
  if (notice?.kind === 'complaint') return only({ ...nothing, kind: 'feedback', text });
  if (notice?.kind === 'other' || isStatisticsText(text)) return only({ ...nothing, text });
  const marks = readMarks(searched);
  const told = readRecipients({ text, words, failed: [], to: '', saysDelayed: saysDelayed(marks) });
  const first = [...take(told.each(), MAX_RECIPIENTS)];
  const { inWords } = told;
  if (notice === undefined && !reportsFailure({ text: searched, marks, told: first, inWords }))
    return only({ ...nothing, text, limited: wordsLimit(text, words) });
  // Where some have a code, the others were only named beside them.
  const isNamed = told.count <= MAX_RECIPIENTS && first.some(hasReason);
  const named = isNamed ? withReason(told, first) : told;
  const finish = (one: RecipientReading) => (marks.failure && one.recipient !== '' ? asGivenUp(one) : one);
  return conclude({ ...nothing, generator: writerOf([marks]), text }, named, words, finish);
}

/** A message whose header has lost its Content-Type: the boundary in its body still separates its parts. */
async function withLostParts(message: Unwrapped, source: Source): Promise<Unwrapped> {
  const isWhole = message.headers.has('content-type') || withHeader(linesOfBody(cut(source, 0, usualHead))) === undefined;
  const body = isWhole ? undefined : withHeader(linesOfBody(source));
  const parts = body === undefined ? undefined : await unwrapOrNothing(body);
  return parts && parts.status !== '' ? { ...parts, headers: message.headers, headerLines: message.headerLines } : message;
}

function linesOfBody(source: Source): string {
  return bodyOf(source).replaceAll(/\r\n?/g, '\n');
}

/** The body of a message whose headers were left out: its own boundary still separates its parts. */
async function fromParts(text: string): Promise<string | undefined> {
  const message = withHeader(text);
  const parts = message === undefined ? undefined : await unwrapOrNothing(message);
  if (!parts) return undefined;
  const words = [parts.human, parts.status].filter((part) => part.trim() !== '').join('\n\n');
  return words === '' ? undefined : words;
}

/** Those of a few recipients that have a code or a known reason. */
function withReason(told: Told, recipients: readonly RecipientReading[]): Told {
  const kept = recipients.filter(hasReason);
  return { ...told, count: kept.length, actions: new Set(kept.map(({ action }) => action)), each: () => kept };
}

/** The reading of a source with its recipients; `finish` is done to each of a bounce. */
function conclude(reading: Reading, told: Told, words: number, finish: (recipient: RecipientReading) => RecipientReading): Decoded {
  const kind = kindOfRecipients(told.actions);
  function* recipients() {
    for (const recipient of told.each()) yield kind === 'bounce' ? finish(recipient) : recipient;
  }
  const first = [...take(recipients(), MAX_RECIPIENTS)];
  const limited: Limited[] = [...reading.limited, ...(told.inWords ? wordsLimit(reading.text, words) : [])];
  if (told.count > first.length) limited.push({ what: 'recipients', read: first.length, of: told.count });
  return { reading: { ...reading, kind, reportingMta: told.reporting, recipients: first, limited }, recipients };
}

/** How much of a text was searched for words, where that wasn't all. */
function wordsLimit(text: string, words: number): readonly Limited[] {
  return text.length > words ? [{ what: 'words', read: words, of: text.length }] : [];
}
