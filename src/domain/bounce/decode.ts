import { findReplyCodes } from '../codes/parse.ts';
import { findAddresses } from './address.ts';
import { readDsnFields, type DsnFields } from './dsn-fields.ts';
import { daemonMarks, delayMarks, failureMarks, formats } from './formats.ts';
import { ownLines, readReplyLines, readWordedRecipients, type WordedRecipient } from './human-text.ts';
import { hasKnownWording } from './judge.ts';
import { kindOfMessage, kindOfRecipients } from './kind.ts';
import { MAX_BYTES, MAX_RECIPIENTS, MAX_TEXT } from './limits.ts';
import { splitLines, unquote } from './lines.ts';
import { isMessage, unwrap, type Unwrapped } from './mime.ts';
import type { Kind, Reading, RecipientReading } from './reading.ts';
import { factsFromFields, readRecipient, type RecipientFacts } from './recipient.ts';
import { readReplyCodes } from './reply.ts';

/** The source is larger than `MAX_BYTES`; it was not read. */
export class TooLarge extends Error {
  override name = 'TooLarge';
}

/**
 * Reads a bounce: a whole message (text or bytes), a report's text, or a pasted reply line.
 * Rejects with `TooLarge` past `MAX_BYTES`; never otherwise.
 */
export async function decode(source: string | Uint8Array): Promise<Reading> {
  if (source.length > MAX_BYTES) throw new TooLarge();
  const start = typeof source === 'string' ? source : new TextDecoder().decode(source.subarray(0, 20_000));
  if (isMessage(start)) {
    const message = await unwrapOrNothing(source);
    if (message) return readMessage(message, typeof source === 'string' ? source : new TextDecoder().decode(source));
  }
  return readPasted(typeof source === 'string' ? source : new TextDecoder().decode(source));
}

/** The MIME parser gives up on hostile nesting; what it can't take apart is read as a plain text. */
async function unwrapOrNothing(source: string | Uint8Array): Promise<Unwrapped | undefined> {
  try {
    return await unwrap(source);
  } catch {
    return undefined;
  }
}

function readMessage(message: Unwrapped, source: string): Reading {
  const human = message.human.slice(0, MAX_TEXT);
  const status = message.status.slice(0, MAX_TEXT);
  const text = [human, status].filter((part) => part.trim() !== '').join('\n\n') || bodyOf(source).slice(0, MAX_TEXT);
  const headerText = [...message.headers].map(([name, value]) => `${name}: ${value}`).join('\n');
  const generator = generatorOf(`${headerText}\n${text}`);
  const other = kindOfMessage(message);
  if (other !== undefined && readDsnFields(status).recipients.length === 0) return { kind: other, generator, text, recipients: [] };
  if (!showsFailure(message, text)) return { kind: 'not-a-bounce', generator: null, text, recipients: [] };
  const failed = findAddresses(message.headers.get('x-failed-recipients') ?? '').map(({ address }) => address);
  const recipients = readRecipients(text, failed, message.headers.get('to') ?? '');
  const reading = conclude(text, generator, recipients, `${message.headers.get('subject') ?? ''}\n${human}`);
  return reading.kind === 'bounce' ? { ...reading, recipients: reading.recipients.map(asGivenUp) } : reading;
}

/** A message that came back without any code has been given up, whatever the reason. */
function asGivenUp(reading: RecipientReading): RecipientReading {
  const { action, replyCode, enhancedCode } = reading;
  const isOpen = (action === 'unknown' || action === 'failed') && replyCode === '' && enhancedCode === '';
  return isOpen ? { ...reading, permanent: true } : reading;
}

/** What follows the header of a message whose parts can't be told apart. */
function bodyOf(source: string): string {
  const end = /\r\n\r\n|\n\n|\r\r/.exec(source.slice(0, MAX_TEXT));
  return end === null ? source : source.slice(end.index + end[0].length);
}

/** A text pasted without headers: a report, a part of one, or a bare reply. */
function readPasted(source: string): Reading {
  const text = source.slice(0, MAX_TEXT);
  const recipients = readRecipients(text, [], '');
  const told = recipients.filter(({ replyCode, enhancedCode, family }) => replyCode !== '' || enhancedCode !== '' || family !== null);
  if (!looksLikeReply(text, told)) return { kind: 'not-a-bounce', generator: null, text: source, recipients: [] };
  return conclude(source, generatorOf(text), told.length > 0 ? told : recipients, text);
}

/** A number alone is no sign of a failure: it must stand where servers put it, or beside words that tell of one. */
function looksLikeReply(text: string, told: readonly RecipientReading[]): boolean {
  return (
    told.some(({ enhancedCode }) => enhancedCode !== '') ||
    findReplyCodes(text).some(({ start }) => replySign.test(text.slice(Math.max(0, start - 80), start))) ||
    hasMark(text, failureMarks) ||
    (text.length < 2000 && hasKnownWording(text))
  );
}

/** What stands before a reply code: the beginning of a line, or words by which programs introduce one. */
const replySign =
  /(?:^|[\r\n])[\s>|"'(<#]*$|smtp|said|error|code|repl|respon|return|server|host|status|virhe|koodi|palvelin|fehler|erreur|errore|[#<]$|\]: $/i;

function conclude(text: string, generator: string | null, recipients: readonly RecipientReading[], words: string): Reading {
  const kind: Kind = kindOfRecipients(recipients, hasMark(words, delayMarks));
  return { kind, generator, text, recipients: kind === 'delayed' ? recipients.map(asDelayed) : recipients };
}

function asDelayed(reading: RecipientReading): RecipientReading {
  return reading.action === 'unknown' ? { ...reading, action: 'delayed', owner: 'nobody', permanent: false } : reading;
}

/** Every recipient a text tells of: by the report's fields, else by its words, else by a bare reply. */
function readRecipients(text: string, failed: readonly string[], to: string): RecipientReading[] {
  const report = readDsnFields(text);
  const facts = report.recipients.length > 0 ? fromReport(text, report) : fromWords(text, failed, to);
  return unique(facts)
    .slice(0, MAX_RECIPIENTS)
    .map((one) => readRecipient(one, text));
}

function fromReport(text: string, report: DsnFields): RecipientFacts[] {
  const words = text.slice(0, report.span?.start ?? text.length);
  const worded = readWordedRecipients(words);
  const facts = report.recipients.map(factsFromFields).map((one) => (one.address.includes('@') ? one : withAddress(one, worded)));
  const lines = readReplyLines(words);
  return facts.map((one) => {
    const telling = worded.filter(({ address, words: said }) => address === one.address && said !== '');
    const about = telling.find(({ words: said }) => hasCodes(said)) ?? telling[0];
    if (about) return { ...one, beside: about.words, besideAt: about.span };
    // One recipient: whatever the words for people say is about it.
    const own = ownLines(splitLines(words).map(unquote));
    if (facts.length > 1) return one;
    const refusal = lines[0];
    if (refusal)
      return { ...one, beside: lines.map((line) => line.text.trim()).join(' '), besideAt: { start: refusal.start, end: refusal.end } };
    return { ...one, beside: own.map((line) => line.text.trim()).join(' ') };
  });
}

/** A report may name a file or a program as its recipient; the words for people tell whose. */
function withAddress(facts: RecipientFacts, worded: readonly WordedRecipient[]): RecipientFacts {
  const named = worded[0];
  return named ? { ...facts, address: named.address, at: named.at } : facts;
}

const nothing: RecipientFacts = {
  address: '',
  at: undefined,
  action: 'unknown',
  actionAt: undefined,
  status: '',
  statusAt: undefined,
  diagnostic: '',
  diagnosticAt: undefined,
  remoteMta: '',
  beside: '',
  besideAt: undefined,
};

function fromWords(text: string, failed: readonly string[], to: string): RecipientFacts[] {
  const lines = readReplyLines(text);
  const own = ownLines(splitLines(text).map(unquote));
  const body = own.map((line) => line.text.trim()).join(' ');
  const worded = chooseRecipients(readWordedRecipients(text), failed, to);
  if (worded.length > 0) {
    return worded.map(({ address, at, words, span }): RecipientFacts => {
      const refusal = lineAbout(words, lines, address, worded.length);
      const diagnostic = refusal ? `${words} ${refusal.text}`.trim() : words;
      // One recipient: whatever else is said is about it, too.
      const beside = worded.length === 1 ? body : '';
      return { ...nothing, address, at, diagnostic, diagnosticAt: refusal ?? span, beside };
    });
  }
  const diagnostic = lines.length > 0 ? lines.map((line) => line.text.trim()).join(' ') : body;
  const first = lines[0] ?? own[0];
  const last = lines.at(-1) ?? own.at(-1);
  const span = first && last ? { start: first.start, end: last.start + last.text.length } : undefined;
  if (failed.length > 0) return failed.map((address) => ({ ...nothing, address, diagnostic, diagnosticAt: span, beside: body }));
  const named = findAddresses(text).find(({ address }) => !isDaemon(address) && !to.toLowerCase().includes(address));
  return [{ ...nothing, address: named?.address ?? '', at: named, diagnostic, diagnosticAt: span, beside: body }];
}

/**
 * Which of the addresses that begin a line are the recipients: those the header names as failed; else
 * those that are neither a mail system's own nor the sender's; else those of which a failure is told.
 */
function chooseRecipients(worded: readonly WordedRecipient[], failed: readonly string[], to: string): readonly WordedRecipient[] {
  const named = worded.filter(({ address }) => failed.includes(address));
  if (named.length > 0) return named;
  const told = worded.filter(({ words }) => hasCodes(words) || hasKnownWording(words));
  if (failed.length > 0) return told;
  const others = worded.filter(({ address }) => !isDaemon(address) && !to.toLowerCase().includes(address));
  return others.length > 0 ? others : told;
}

function hasCodes(words: string): boolean {
  const { reply, enhanced } = readReplyCodes(words);
  return reply !== undefined || enhanced !== undefined;
}

/** The line with the refusal, where the words about an address don't hold it: one that names the address; of a single recipient, any. */
function lineAbout(words: string, lines: ReturnType<typeof readReplyLines>, address: string, recipients: number) {
  const { reply, enhanced } = readReplyCodes(words);
  if (reply) return undefined;
  const about = recipients === 1 ? lines : lines.filter(({ text }) => text.toLowerCase().includes(address));
  return about.find(({ text }) => readReplyCodes(text).reply) ?? (enhanced ? undefined : about[0]);
}

/** The same recipient told of twice keeps the telling that says more: codes before words, more words before fewer. */
function unique(facts: readonly RecipientFacts[]): RecipientFacts[] {
  const byAddress = new Map<string, RecipientFacts>();
  for (const one of facts) {
    const known = byAddress.get(one.address);
    if (!known || weight(known) < weight(one)) byAddress.set(one.address, one);
  }
  return [...byAddress.values()];
}

function weight({ status, diagnostic }: RecipientFacts): number {
  return (status === '' ? 0 : 2 * MAX_TEXT) + (hasCodes(diagnostic) ? MAX_TEXT : 0) + diagnostic.length;
}

function isDaemon(address: string): boolean {
  return /^(?:mailer-daemon|mailerdaemon|postmaster|double-bounce|no-?reply)@/.test(address);
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
  const byMachine =
    hasMark(written, daemonMarks) ||
    (headers.get('return-path') ?? '').trim() === '<>' ||
    headers.has('auto-submitted') ||
    (headers.get('content-type') ?? '').includes('multipart/report');
  const says = `${headers.get('subject') ?? ''}\n${text}`;
  return byMachine && (hasMark(says, failureMarks) || hasCodes(text));
}
