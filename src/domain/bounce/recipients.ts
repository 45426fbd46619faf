import { eachAddress, isBlanked, isPublic } from './address.ts';
import { commandIn } from './command.ts';
import { readDsnFields, type DsnFields, type RecipientFields } from './dsn-fields.ts';
import { readOwnWords, readWordedRecipients, type OwnWords, type ReplyLine, type WordedRecipient } from './human-text.ts';
import { readJsonNotice } from './json-notice.ts';
import { hasKnownWording } from './judge.ts';
import { MAX_BYTES } from './limits.ts';
import { readLogLines } from './log-lines.ts';
import { oneReply, withoutRepeats } from './one-reply.ts';
import type { Action, RecipientReading, Span } from './reading.ts';
import { factsFromFields, noFacts, readRecipient, type RecipientFacts } from './recipient.ts';
import { hasCodes, readReplyCodes } from './reply.ts';
import { readTrackingLog } from './tracking-log.ts';
import { isDaemon, readRoles } from './whose-address.ts';

/** What is asked of a text. */
interface Asked {
  text: string;
  /** How much of it is searched for words for people. */
  words: number;
  /** Addresses a header names as failed. */
  failed: readonly string[];
  /** The header `To`: its addresses are the sender's own. */
  to: string;
  /** Whether the text says that nothing has failed yet. */
  saysDelayed: boolean;
}

/** The recipients a text reports. */
export interface Told {
  count: number;
  /** What happened to any of them. */
  actions: ReadonlySet<Action>;
  /** Whether they were found in words for people, of which only so many are searched. */
  inWords: boolean;
  /** Whether none of them has a name. */
  isNameless: boolean;
  /** The Reporting-MTA; empty where it isn't given. */
  reporting: string;
  /** Judges them one by one, in order: a report may hold a million. */
  each: () => Iterable<RecipientReading>;
}

/**
 * Every recipient a text reports: by the lines of a log or a notice in JSON, else by a report's fields, else by its
 * words, else by a bare reply.
 */
export function readRecipients(asked: Asked): Told {
  const { each, inWords, reporting } = factsIn(asked);
  const places = new Map<string, number>();
  const better = new Map<string, RecipientFacts>();
  const actions = new Set<Action>();
  for (const one of each()) {
    actions.add(one.action);
    const key = keyOf(one);
    const known = places.get(key);
    const own = weight(one);
    if (known !== undefined && known >= own) continue;
    if (known !== undefined) better.set(key, one);
    places.set(key, own);
  }
  const waits = asked.saysDelayed && !actions.has('failed');
  if (waits && actions.delete('unknown')) actions.add('delayed');
  const isNameless = [...take(places.keys(), 2)].every((key) => key === '' || key.startsWith('at '));
  return {
    count: places.size,
    actions,
    inWords,
    isNameless,
    reporting,
    each: () => judged(each(), places.size, better, waits, asked.text),
  };
}

/** What distinguishes a recipient: its address, or its place where that was blanked out. */
function keyOf({ address, at }: RecipientFacts): string {
  return address === '' && at ? `at ${at.start}` : address;
}

/** Of two reports on one recipient the one that says more stays, at the place of the first. */
function* judged(
  facts: Iterable<RecipientFacts>,
  count: number,
  better: ReadonlyMap<string, RecipientFacts>,
  waits: boolean,
  text: string,
): Generator<RecipientReading> {
  const seen = new Set<string>();
  for (const one of facts) {
    const key = keyOf(one);
    if (seen.has(key)) continue;
    seen.add(key);
    const best = better.get(key) ?? one;
    yield readRecipient(waits && best.action === 'unknown' ? { ...best, action: 'delayed' } : best, text);
    if (seen.size === count) return;
  }
}

/** Facts that can be read again from the beginning, one by one. */
interface Facts {
  each: () => Iterable<RecipientFacts>;
  inWords: boolean;
  reporting: string;
}

function factsIn(asked: Asked): Facts {
  const { text, words } = asked;
  for (const each of [() => readLogLines(text), () => readTrackingLog(text), () => readJsonNotice(text)?.recipients ?? []])
    if (each()[Symbol.iterator]().next().done !== true) return { each, inWords: false, reporting: '' };
  const report = readDsnFields(text);
  if (report.hasRecipients)
    return {
      each: fromReport(asked, text.slice(0, Math.min(report.start ?? words, words)), report),
      inWords: false,
      reporting: report.reporting,
    };
  const found = fromWords({ ...asked, text: text.slice(0, words) });
  return { each: () => found, inWords: true, reporting: report.reporting };
}

/** `words` are those for people, which stand before the report. */
function fromReport({ to }: Asked, words: string, report: DsnFields): () => Iterable<RecipientFacts> {
  const own = readOwnWords(words);
  const senders = addressesIn(to);
  const worded = readWordedRecipients(own);
  const telling = new Map<string, WordedRecipient>();
  for (const one of worded) {
    const known = telling.get(one.address);
    if (one.words !== '' && (!known || (hasCodes(one.words) && !hasCodes(known.words)))) telling.set(one.address, one);
  }
  const reported = new Set<string>();
  const named = [...worded.filter(({ address }) => isPublic(address)), ...readRoles(own.lines).others, ...worded].map(
    ({ address, ...one }) => ({ address, at: 'at' in one ? one.at : { start: one.start, end: one.end } }),
  )[0];
  const first = [...take(report.recipients(), 2)];
  let count = 0;
  for (const fields of take(report.recipients(), MOST_COMPARED)) {
    const { address, original } = withPublicAddress(factsFromFields(fields), fields, named);
    reported.add(address).add(original);
    count += 1;
  }
  const missing = count < MOST_COMPARED ? missingFrom(reported, count, worded, senders) : [];
  const isOnly = first.length === 1 && missing.length === 0;
  const lines = isOnly ? own.replies : [];
  const body = isOnly ? own.body : '';
  const command = isOnly ? commandIn(words) : '';
  const quoted = repliesIn(own);
  return function* each() {
    for (const fields of report.recipients()) {
      // A transcript shows the command as its own line; of several recipients it doesn't say whose.
      const one = { ...completed(withPublicAddress(rejected(factsFromFields(fields), fields), fields, named), telling, quoted), command };
      const about = telling.get(one.address) ?? telling.get(one.original);
      if (!isOnly) yield about ? { ...one, beside: about.words, besideAt: about.span } : one;
      // One recipient: whatever the words for people say is about it.
      else if (about) yield { ...one, beside: `${about.words} ${body}`, besideAt: about.span };
      else if (lines[0]) yield { ...one, beside: oneReply(lines.map((line) => line.text)), besideAt: lines[0] };
      else yield { ...one, beside: body };
    }
    for (const { address, at, words: diagnostic, span } of missing)
      yield { ...noFacts, address, at, action: 'failed', diagnostic, diagnosticAt: span };
  };
}

/** So many recipients of a report are compared with those of its words. */
const MOST_COMPARED = 2000;

/** A disposition notice (RFC 8098 section 3.2.6) has no action: the message was rejected. */
function rejected(facts: RecipientFacts, fields: RecipientFields): RecipientFacts {
  const disposition = fields.get('disposition');
  return disposition && facts.action === 'unknown' ? { ...facts, action: 'failed', actionAt: disposition } : facts;
}

/** Recipients that the words tell of with a reason of their own, and the report does not: it was cut, or never had them. */
function missingFrom(
  reported: ReadonlySet<string>,
  count: number,
  worded: readonly WordedRecipient[],
  senders: ReadonlySet<string>,
): readonly WordedRecipient[] {
  const seen = new Set<string>(reported);
  // As many as the report has: one that it calls otherwise was sent on.
  if (new Set(worded.map(({ address }) => address)).size <= count) return [];
  return worded.filter(({ address, words }) => {
    if (seen.has(address) || senders.has(address) || address === '' || isDaemon(address) || !isPublic(address)) return false;
    if (!hasCodes(words) && !hasKnownWording(words)) return false;
    seen.add(address);
    return true;
  });
}

/** The whole replies that the words quote, each on one line, in lower case and as they are. */
function repliesIn({ lines }: OwnWords): readonly { lower: string; text: string }[] {
  const replies: string[][] = [];
  let open: string | undefined;
  for (const { text } of lines) {
    const line = text.replace(/^\s*(?:<<< |>>> (?=\d)|\(reason: )/, '').trim();
    const code = /^([45]\d\d)([ -])/.exec(line);
    if (code && open === code[1]) replies.at(-1)?.push(line);
    else if (code) replies.push([line]);
    open = code?.[2] === '-' ? code[1] : undefined;
  }
  return replies.filter((reply) => reply.length > 1).map((reply) => ({ text: oneReply(reply), lower: oneReply(reply).toLowerCase() }));
}

/** A diagnostic that was cut, or is the first of many lines, with the words that follow it where the reply is quoted whole. */
function completed(
  facts: RecipientFacts,
  telling: ReadonlyMap<string, WordedRecipient>,
  quoted: readonly { lower: string; text: string }[],
): RecipientFacts {
  const diagnostic = withoutRepeats(facts.diagnostic);
  const start = diagnostic.toLowerCase().trim();
  const about = telling.get(facts.address)?.words ?? '';
  const whole = [...quoted, { text: about, lower: about.toLowerCase() }].find(
    ({ lower }) => start !== '' && lower.length > start.length && lower.startsWith(start),
  );
  return { ...facts, diagnostic: whole?.text ?? diagnostic };
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

/**
 * A report may name a file, a program, a host or a daemon inside the server as its recipient: then the address it was
 * first sent to stands for it, or the one that the words name.
 */
function withPublicAddress(
  facts: RecipientFacts,
  fields: RecipientFields,
  named: { address: string; at: Span } | undefined,
): RecipientFacts {
  if (isBlanked(facts.address) || /^[[(*]/.test(facts.address)) return { ...facts, address: '', original: '' };
  if (isPublic(facts.address)) return facts;
  const first = { ...facts, address: facts.original, original: '', at: fields.get('original-recipient') };
  if (isPublic(facts.original)) return first;
  if (named) return { ...facts, address: named.address, at: named.at };
  return facts.address.startsWith('@') || facts.original !== '' ? first : facts;
}

function addressesIn(text: string): ReadonlySet<string> {
  return new Set([...eachAddress(text)].map(({ address }) => address));
}

function fromWords({ text, failed, to }: Asked): RecipientFacts[] {
  const own = readOwnWords(text);
  const { replies: lines, body } = own;
  const roles = readRoles(own.lines);
  const senders = addressesIn(to);
  const worded = chooseRecipients(readWordedRecipients(own), new Set(failed), roles.senders, senders);
  if (worded.length > 0) {
    const refusals = worded.length === 1 ? undefined : linesByAddress(lines);
    const quoted = repliesIn(own);
    return worded.map(({ address, at, words, span }): RecipientFacts => {
      const refusal = lineAbout(words, refusals ? (refusals.get(address) ?? []) : lines);
      const diagnostic = refusal ? `${words} ${refusal.text}`.trim() : words;
      // One recipient: whatever else is said is about it, too.
      const beside = worded.length === 1 ? body : '';
      return { ...noFacts, address, at, diagnostic: wholeReply(diagnostic, quoted), diagnosticAt: refusal ?? span, beside };
    });
  }
  const diagnostic = lines.length > 0 ? oneReply(lines.map((line) => line.text)) : body;
  const first = lines[0] ?? own.lines[0];
  const last = lines.at(-1) ?? own.lines.at(-1);
  const span = first && last ? { start: first.start, end: last.start + last.text.length } : undefined;
  if (failed.length > 0) return failed.map((address) => ({ ...noFacts, address, diagnostic, diagnosticAt: span, beside: body }));
  const named = [...roles.others, ...(own.addressee ? [own.addressee] : [])].find(
    ({ address }) => !senders.has(address) && !roles.senders.has(address) && !isDaemon(address),
  );
  return [{ ...noFacts, address: named?.address ?? '', at: named, diagnostic, diagnosticAt: span, beside: body }];
}

/** `(reason: 552-5.7.0 The letter was blocked since)` is the first line of a reply that the transcript shows whole. */
function wholeReply(diagnostic: string, quoted: readonly { lower: string; text: string }[]): string {
  const reason = /^\(reason: (.{10,400}?)\)/.exec(diagnostic)?.[1]?.toLowerCase();
  const whole = reason === undefined ? undefined : quoted.find(({ lower }) => lower.startsWith(reason));
  return whole?.text ?? diagnostic;
}

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
 * those that are neither a mail system's own nor the sender's; else those whose failure is reported. An address that
 * was refused as a sender is none.
 */
function chooseRecipients(
  worded: readonly WordedRecipient[],
  failed: ReadonlySet<string>,
  refused: ReadonlySet<string>,
  senders: ReadonlySet<string>,
): readonly WordedRecipient[] {
  const named = worded.filter(({ address }) => failed.has(address));
  if (named.length > 0) return named;
  const others = worded.filter(({ address }) => !isDaemon(address) && !senders.has(address) && !refused.has(address));
  if (others.length > 0 && failed.size === 0) return others;
  return worded.filter(({ address, words }) => !refused.has(address) && (hasCodes(words) || hasKnownWording(words)));
}

/** Whether anything says why a recipient failed. */
export function hasReason({ replyCode, enhancedCode, family }: RecipientReading): boolean {
  return replyCode !== '' || enhancedCode !== '' || family !== null;
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
