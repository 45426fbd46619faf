import { eachAddress, type FoundAddress } from './address.ts';
import { commandIn } from './command.ts';
import { readDsnFields, type DsnFields } from './dsn-fields.ts';
import { ownLines, readReplyLines, readWordedRecipients, type WordedRecipient } from './human-text.ts';
import { readJsonNotice } from './json-notice.ts';
import { hasKnownWording } from './judge.ts';
import { MAX_BYTES } from './limits.ts';
import { splitLines, unquote } from './lines.ts';
import { readLogLines } from './log-lines.ts';
import type { Action, RecipientReading } from './reading.ts';
import { factsFromFields, noFacts, readRecipient, type RecipientFacts } from './recipient.ts';
import { readReplyCodes } from './reply.ts';

/** What is asked of a text. */
interface Asked {
  text: string;
  /** How much of it is searched for words for people. */
  words: number;
  /** Addresses a header names as failed. */
  failed: readonly string[];
  /** The header `To`: its addresses are the sender's own. */
  to: string;
}

/** The recipients a text reports. */
export interface Told {
  count: number;
  /** What happened to any of them. */
  actions: ReadonlySet<Action>;
  /** Whether they were found in words for people, of which only so many are searched. */
  inWords: boolean;
  /** Judges them one by one, in order: a report may hold a million. */
  each: () => Iterable<RecipientReading>;
}

/**
 * Every recipient a text reports: by the lines of a log or a notice in JSON, else by a report's fields, else by its
 * words, else by a bare reply.
 */
export function readRecipients(asked: Asked): Told {
  const { each, inWords } = factsIn(asked);
  const addresses = new Map<string, number>();
  const better = new Map<string, RecipientFacts>();
  const actions = new Set<Action>();
  for (const one of each()) {
    actions.add(one.action);
    const known = addresses.get(one.address);
    const own = weight(one);
    if (known !== undefined && known >= own) continue;
    if (known !== undefined) better.set(one.address, one);
    addresses.set(one.address, own);
  }
  return { count: addresses.size, actions, inWords, each: () => judged(each(), addresses, better, asked.text) };
}

/** Of two reports on one recipient the one that says more stays, at the place of the first. */
function* judged(
  facts: Iterable<RecipientFacts>,
  addresses: ReadonlyMap<string, number>,
  better: ReadonlyMap<string, RecipientFacts>,
  text: string,
): Generator<RecipientReading> {
  const seen = new Set<string>();
  for (const one of facts) {
    if (seen.has(one.address)) continue;
    seen.add(one.address);
    yield readRecipient(better.get(one.address) ?? one, text);
    if (seen.size === addresses.size) return;
  }
}

/** Facts that can be read again from the beginning, one by one. */
interface Facts {
  each: () => Iterable<RecipientFacts>;
  inWords: boolean;
}

function factsIn(asked: Asked): Facts {
  const { text, words } = asked;
  for (const each of [() => readLogLines(text), () => readJsonNotice(text)])
    if (each()[Symbol.iterator]().next().done !== true) return { each, inWords: false };
  const report = readDsnFields(text);
  if (report.hasRecipients) return { each: fromReport(text.slice(0, Math.min(report.start ?? words, words)), report), inWords: false };
  const found = fromWords({ ...asked, text: text.slice(0, words) });
  return { each: () => found, inWords: true };
}

/** `words` are those for people, which stand before the report. */
function fromReport(words: string, report: DsnFields): () => Iterable<RecipientFacts> {
  const worded = readWordedRecipients(words);
  const telling = new Map<string, WordedRecipient>();
  for (const one of worded) {
    const known = telling.get(one.address);
    if (one.words !== '' && (!known || (hasCodes(one.words) && !hasCodes(known.words)))) telling.set(one.address, one);
  }
  const isOnly = [...take(report.recipients(), 2)].length === 1;
  const lines = isOnly ? readReplyLines(words) : [];
  const body = isOnly ? bodyOf(words) : '';
  const command = isOnly ? commandIn(words) : '';
  return function* each() {
    for (const fields of report.recipients()) {
      const own = factsFromFields(fields);
      // A transcript shows the command as its own line; of several recipients it doesn't say whose.
      const one = { ...(own.address.includes('@') ? own : withAddress(own, worded)), command };
      const about = telling.get(one.address);
      if (!isOnly) yield about ? { ...one, beside: about.words, besideAt: about.span } : one;
      // One recipient: whatever the words for people say is about it.
      else if (about) yield { ...one, beside: `${about.words} ${body}`, besideAt: about.span };
      else if (lines[0]) yield { ...one, beside: lines.map((line) => line.text.trim()).join(' '), besideAt: lines[0] };
      else yield { ...one, beside: body };
    }
  };
}

/** The first `most` of values that are made one by one. */
export function* take<Value>(values: Iterable<Value>, most: number): Generator<Value> {
  let count = 0;
  for (const value of values) {
    yield value;
    count += 1;
    if (count >= most) return;
  }
}

/** The writer's own words on one line. */
function bodyOf(text: string): string {
  return ownLines(splitLines(text).map(unquote))
    .map((line) => line.text.trim())
    .join(' ');
}

/** A report may name a file or a program as its recipient; the words for people say whose. */
function withAddress(facts: RecipientFacts, worded: readonly WordedRecipient[]): RecipientFacts {
  const named = worded[0];
  return named ? { ...facts, address: named.address, at: named.at } : facts;
}

function fromWords({ text, failed, to }: Asked): RecipientFacts[] {
  const lines = readReplyLines(text);
  const own = ownLines(splitLines(text).map(unquote));
  const body = own.map((line) => line.text.trim()).join(' ');
  const senders = new Set([...eachAddress(to)].map(({ address }) => address));
  const worded = chooseRecipients(readWordedRecipients(text), new Set(failed), senders);
  if (worded.length > 0) {
    const refusals = worded.length === 1 ? undefined : linesByAddress(lines);
    return worded.map(({ address, at, words, span }): RecipientFacts => {
      const refusal = lineAbout(words, refusals ? (refusals.get(address) ?? []) : lines);
      const diagnostic = refusal ? `${words} ${refusal.text}`.trim() : words;
      // One recipient: whatever else is said is about it, too.
      const beside = worded.length === 1 ? body : '';
      return { ...noFacts, address, at, diagnostic, diagnosticAt: refusal ?? span, beside };
    });
  }
  const diagnostic = lines.length > 0 ? lines.map((line) => line.text.trim()).join(' ') : body;
  const first = lines[0] ?? own[0];
  const last = lines.at(-1) ?? own.at(-1);
  const span = first && last ? { start: first.start, end: last.start + last.text.length } : undefined;
  if (failed.length > 0) return failed.map((address) => ({ ...noFacts, address, diagnostic, diagnosticAt: span, beside: body }));
  const named = otherAddress(text, senders);
  return [{ ...noFacts, address: named?.address ?? '', at: named, diagnostic, diagnosticAt: span, beside: body }];
}

/** The first address that is neither a mail system's own nor the sender's. */
function otherAddress(text: string, senders: ReadonlySet<string>): FoundAddress | undefined {
  for (const found of eachAddress(text)) if (!isDaemon(found.address) && !senders.has(found.address)) return found;
  return undefined;
}

type ReplyLine = ReturnType<typeof readReplyLines>[number];

/** The lines with a refusal by the addresses they name. */
function linesByAddress(lines: readonly ReplyLine[]): ReadonlyMap<string, readonly ReplyLine[]> {
  const named = new Map<string, ReplyLine[]>();
  for (const line of lines) {
    for (const address of new Set([...eachAddress(line.text)].map((found) => found.address))) {
      const known = named.get(address);
      if (known) known.push(line);
      else named.set(address, [line]);
    }
  }
  return named;
}

/**
 * Which of the addresses that begin a line are the recipients: those the header names as failed; else
 * those that are neither a mail system's own nor the sender's; else those whose failure is reported.
 */
function chooseRecipients(
  worded: readonly WordedRecipient[],
  failed: ReadonlySet<string>,
  senders: ReadonlySet<string>,
): readonly WordedRecipient[] {
  const named = worded.filter(({ address }) => failed.has(address));
  if (named.length > 0) return named;
  const told = worded.filter(({ words }) => hasCodes(words) || hasKnownWording(words));
  if (failed.size > 0) return told;
  const others = worded.filter(({ address }) => !isDaemon(address) && !senders.has(address));
  return others.length > 0 ? others : told;
}

/** Whether anything says why a recipient failed. */
export function hasReason({ replyCode, enhancedCode, family }: RecipientReading): boolean {
  return replyCode !== '' || enhancedCode !== '' || family !== null;
}

/** Whether a text holds a failing reply code or an enhanced one. */
export function hasCodes(words: string): boolean {
  const { reply, enhanced } = readReplyCodes(words);
  return reply !== undefined || enhanced !== undefined;
}

/** Of the lines about a recipient the one with the refusal, where the words about its address don't hold it. */
function lineAbout(words: string, about: readonly ReplyLine[]): ReplyLine | undefined {
  const { reply, enhanced } = readReplyCodes(words);
  if (reply) return undefined;
  return about.find(({ text }) => readReplyCodes(text).reply) ?? (enhanced ? undefined : about[0]);
}

/** How much a report on a recipient says: codes before words, more words before fewer. */
function weight({ status, diagnostic }: RecipientFacts): number {
  return (status === '' ? 0 : 2 * MAX_BYTES) + (diagnostic !== '' && hasCodes(diagnostic) ? MAX_BYTES : 0) + diagnostic.length;
}

function isDaemon(address: string): boolean {
  return /^(?:mailer-daemon|mailerdaemon|postmaster|double-bounce|no-?reply)@/.test(address);
}
