import { addressIn } from './address.ts';
import { MAX_DIAGNOSTIC } from './limits.ts';
import { eachLine, unquote, type Line } from './lines.ts';
import type { Action, Span } from './reading.ts';
import { noFacts, type RecipientFacts } from './recipient.ts';
import { readReplyCodes } from './reply.ts';

/** What a mail log calls the fate of a message, by the word it begins with. */
const fates: Readonly<Record<string, Action>> = {
  sent: 'relayed',
  bounced: 'failed',
  expired: 'failed',
  undeliverable: 'failed',
  deferred: 'delayed',
  deliverable: 'delivered',
};

/** Signs without which no line of a text can be one of a log. */
const signs = [/to=/, / (?:\*\*|==) /, /^\*\* /, /delivery \d{1,20}: /];

/**
 * Recipients named by lines of a mail server's log, read one by one: Postfix (`to=<a@b>, relay=…,
 * dsn=5.1.1, status=bounced (…)`), Sendmail (`to=<a@b>, … dsn=5.1.1, reply=550 …, stat=User unknown`),
 * Exim (`** a@b R=…: …`, `== a@b … defer (…)`) and qmail (`delivery 7: failure: …`). All lines of one queue id
 * are read together: the last word on a recipient counts, and a refusal that an earlier line shows stands
 * beside it. Nothing where no line is one.
 */
export function* readLogLines(text: string): Generator<RecipientFacts> {
  if (!signs.some((sign) => sign.test(text))) return;
  const { last, refusals, deliveries } = readTogether(text);
  if (last.size === 0) return;
  const starts = new Set(last.values());
  for (const line of eachLine(text)) {
    if (!starts.has(line.start)) continue;
    const facts = readLogLine(unquote(line), deliveries);
    if (facts) yield withRefusal(facts, refusals.get(queueId(line.text)));
  }
}

/** What the lines of a log say of each other. */
interface Together {
  /** Where the last line about a recipient of a message begins. */
  last: ReadonlyMap<string, number>;
  /** The first refusal about a message that names no recipient, by queue id. */
  refusals: ReadonlyMap<string, Line>;
  deliveries: ReadonlyMap<string, Line>;
}

function readTogether(text: string): Together {
  const last = new Map<string, number>();
  const refusals = new Map<string, Line>();
  const deliveries = new Map<string, Line>();
  for (const line of eachLine(text)) {
    const own = unquote(line);
    const begun = /starting delivery (\d{1,20}): /.exec(own.text);
    if (begun?.[1] !== undefined) deliveries.set(begun[1], own);
    const facts = readLogLine(own, deliveries);
    const id = queueId(line.text);
    // Without an id each line is a message of its own.
    if (facts) last.set(`${id || `at ${line.start}`} ${facts.address}`, line.start);
    else if (id !== '' && !refusals.has(id) && hasRefusal(own.text)) refusals.set(id, own);
  }
  return { last, refusals, deliveries };
}

/** The id of the message a line is about: after the program's number, or Exim's own. */
function queueId(line: string): string {
  const start = line.slice(0, 300);
  return (
    /\[\d{1,10}\]: ([\dA-Za-z]{4,20}): /.exec(start)?.[1] ?? /\b[\dA-Za-z]{6}-[\dA-Za-z]{6,11}-[\dA-Za-z]{2,4}\b/.exec(start)?.[0] ?? ''
  );
}

function hasRefusal(line: string): boolean {
  return line.length < MAX_DIAGNOSTIC && /\b[45]\d\d\b/.test(line) && readReplyCodes(line).reply !== undefined;
}

/** A line that only says that nobody answered says less than an earlier refusal of the same message. */
function withRefusal(facts: RecipientFacts, refusal: Line | undefined): RecipientFacts {
  const isOpen = facts.action === 'failed' || facts.action === 'delayed';
  if (!refusal || !isOpen || readReplyCodes(facts.diagnostic).reply) return facts;
  const from = Math.max(0, refusal.text.indexOf(': ', refusal.text.indexOf(queueId(refusal.text))) + 2);
  const at = { start: refusal.start + from, end: refusal.start + refusal.text.length };
  return { ...facts, diagnostic: refusal.text.slice(from), diagnosticAt: at, beside: facts.diagnostic, besideAt: facts.diagnosticAt };
}

function readLogLine(whole: Line, deliveries: ReadonlyMap<string, Line>): RecipientFacts | undefined {
  const line = { ...whole, text: whole.text.slice(0, MAX_DIAGNOSTIC) };
  return readEximLine(line) ?? readFieldLine(line) ?? readQmailLine(line, deliveries);
}

/** Postfix and Sendmail write fields: `name=value, name=value`. */
function readFieldLine(line: Line): RecipientFacts | undefined {
  const to = field(line, 'to=');
  const fate = field(line, 'status=') ?? field(line, 'stat=');
  if (!to || !fate) return undefined;
  const word = /^[a-z]+/i.exec(fate.value)?.[0].toLowerCase() ?? '';
  const status = field(line, 'dsn=');
  const relay = field(line, 'relay=')?.value.split(/[[\s,]/)[0] ?? '';
  const action = Object.hasOwn(fates, word) ? (fates[word] ?? 'unknown') : 'failed';
  // The reply is the rest of the line: it may hold commas and signs of its own.
  const reply = field(line, 'reply=');
  const said = restOf(line, reply && reply.start < fate.start ? reply.start : fate.start);
  return {
    ...noFacts,
    address: addressIn(to.value),
    at: to,
    action,
    actionAt: { start: fate.start, end: fate.start + word.length },
    status: status?.value ?? '',
    statusAt: status,
    diagnostic: said.value.replace(/^[a-z]+ \(|\)$/gi, '').replace(/, stat=/, ' '),
    diagnosticAt: said,
    remoteMta: relay === 'none' ? '' : relay.replace(/\.$/, ''),
  };
}

type Value = Span & { value: string };

/** A field's value, up to the next comma. */
function field(line: Line, name: string): Value | undefined {
  const at = line.text.startsWith(name) ? 0 : line.text.indexOf(` ${name}`) + 1;
  if (at === 0 && !line.text.startsWith(name)) return undefined;
  const start = at + name.length;
  const comma = line.text.indexOf(',', start);
  const end = comma < 0 ? line.text.length : comma;
  return { value: line.text.slice(start, end).trim(), start: line.start + start, end: line.start + end };
}

function restOf(line: Line, start: number): Value {
  return { value: line.text.slice(start - line.start), start, end: line.start + line.text.length };
}

/** Exim marks a failure with two stars and a delay with two equals signs (Exim specification, chapter 53.7). */
function readEximLine(line: Line): RecipientFacts | undefined {
  const mark = /(?:^|\s)(\*\*|==) (?=\S{1,320}@)/.exec(line.text);
  if (!mark) return undefined;
  const start = mark.index + mark[0].length;
  const address = addressIn(line.text.slice(start));
  // The routing data ends with a colon and a blank; the error follows.
  const colon = line.text.indexOf(': ', start);
  const from = colon < 0 ? start + address.length : colon + 2;
  const host = / H=([^\s[]{1,253})/.exec(line.text)?.[1] ?? '';
  return {
    ...noFacts,
    address,
    at: { start: line.start + start, end: line.start + start + address.length },
    action: mark[1] === '**' ? 'failed' : 'delayed',
    diagnostic: line.text.slice(from),
    diagnosticAt: { start: line.start + from, end: line.start + line.text.length },
    remoteMta: host,
  };
}

const qmailFates: Readonly<Record<string, Action>> = { failure: 'failed', deferral: 'delayed', success: 'relayed' };

/** qmail names the recipient when a delivery starts, and writes `_` for a blank and `/` for the end of a line in what came of it. */
function readQmailLine(line: Line, deliveries: ReadonlyMap<string, Line>): RecipientFacts | undefined {
  const found = /(?:^|\s)delivery (\d{1,20}): (failure|deferral|success): /.exec(line.text);
  if (!found) return undefined;
  const begun = deliveries.get(found[1] ?? '');
  const address = begun ? addressIn(begun.text) : '';
  const from = found.index + found[0].length;
  const at = begun?.text.toLowerCase().lastIndexOf(address) ?? -1;
  return {
    ...noFacts,
    address,
    at: begun && at >= 0 ? { start: begun.start + at, end: begun.start + at + address.length } : undefined,
    action: qmailFates[found[2] ?? ''] ?? 'unknown',
    diagnostic: line.text.slice(from).replaceAll(/[_/]/g, ' ').trim(),
    diagnosticAt: { start: line.start + from, end: line.start + line.text.length },
  };
}
