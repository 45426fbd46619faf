import { findAddresses } from './address.ts';
import { commandIn } from './command.ts';
import { readDsnFields, type DsnFields } from './dsn-fields.ts';
import { ownLines, readReplyLines, readWordedRecipients, type WordedRecipient } from './human-text.ts';
import { readJsonNotice } from './json-notice.ts';
import { hasKnownWording } from './judge.ts';
import { MAX_RECIPIENTS, MAX_TEXT } from './limits.ts';
import { splitLines, unquote } from './lines.ts';
import { readLogLines } from './log-lines.ts';
import type { RecipientReading } from './reading.ts';
import { factsFromFields, noFacts, readRecipient, type RecipientFacts } from './recipient.ts';
import { readReplyCodes } from './reply.ts';

/**
 * Every recipient a text tells of: by the lines of a log or a notice in JSON, else by a report's fields, else by its
 * words, else by a bare reply. `failed` are addresses a header names as failed, `to` is the header
 * of that name: its addresses are the sender's own.
 */
export function readRecipients(text: string, failed: readonly string[], to: string): RecipientReading[] {
  return unique(factsIn(text, failed, to))
    .slice(0, MAX_RECIPIENTS)
    .map((one) => readRecipient(one, text));
}

function factsIn(text: string, failed: readonly string[], to: string): RecipientFacts[] {
  const listed = [...readLogLines(text), ...readJsonNotice(text)];
  if (listed.length > 0) return listed;
  const report = readDsnFields(text);
  return report.recipients.length > 0 ? fromReport(text, report) : fromWords(text, failed, to);
}

function fromReport(text: string, report: DsnFields): RecipientFacts[] {
  const words = text.slice(0, report.span?.start ?? text.length);
  const worded = readWordedRecipients(words);
  const facts = report.recipients.map(factsFromFields).map((one) => (one.address.includes('@') ? one : withAddress(one, worded)));
  const lines = readReplyLines(words);
  return facts.map((told) => {
    // A transcript shows the command as its own line; of several recipients it doesn't tell whose.
    const one = facts.length === 1 ? { ...told, command: commandIn(words) } : told;
    const telling = worded.filter(({ address, words: said }) => address === one.address && said !== '');
    const about = telling.find(({ words: said }) => hasCodes(said)) ?? telling[0];
    if (facts.length > 1) return about ? { ...one, beside: about.words, besideAt: about.span } : one;
    // One recipient: whatever the words for people say is about it.
    const own = ownLines(splitLines(words).map(unquote));
    const body = own.map((line) => line.text.trim()).join(' ');
    if (about) return { ...one, beside: `${about.words} ${body}`, besideAt: about.span };
    const refusal = lines[0];
    if (!refusal) return { ...one, beside: body };
    return { ...one, beside: lines.map((line) => line.text.trim()).join(' '), besideAt: { start: refusal.start, end: refusal.end } };
  });
}

/** A report may name a file or a program as its recipient; the words for people tell whose. */
function withAddress(facts: RecipientFacts, worded: readonly WordedRecipient[]): RecipientFacts {
  const named = worded[0];
  return named ? { ...facts, address: named.address, at: named.at } : facts;
}

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
      return { ...noFacts, address, at, diagnostic, diagnosticAt: refusal ?? span, beside };
    });
  }
  const diagnostic = lines.length > 0 ? lines.map((line) => line.text.trim()).join(' ') : body;
  const first = lines[0] ?? own[0];
  const last = lines.at(-1) ?? own.at(-1);
  const span = first && last ? { start: first.start, end: last.start + last.text.length } : undefined;
  if (failed.length > 0) return failed.map((address) => ({ ...noFacts, address, diagnostic, diagnosticAt: span, beside: body }));
  const named = findAddresses(text).find(({ address }) => !isDaemon(address) && !to.toLowerCase().includes(address));
  return [{ ...noFacts, address: named?.address ?? '', at: named, diagnostic, diagnosticAt: span, beside: body }];
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

/** Whether a text holds a failing reply code or an enhanced one. */
export function hasCodes(words: string): boolean {
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
