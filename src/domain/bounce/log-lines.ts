import { addressIn } from './address.ts';
import { MAX_DIAGNOSTIC } from './limits.ts';
import { eachLine, unquote, type Line } from './lines.ts';
import type { Action, Span } from './reading.ts';
import { noFacts, type RecipientFacts } from './recipient.ts';

/** What a mail log calls the fate of a message, by the word it begins with. */
const fates: Readonly<Record<string, Action>> = {
  sent: 'relayed',
  bounced: 'failed',
  expired: 'failed',
  undeliverable: 'failed',
  deferred: 'delayed',
  deliverable: 'delivered',
};

/**
 * Recipients named by lines of a mail server's log, read one by one: Postfix (`to=<a@b>, relay=…,
 * dsn=5.1.1, status=bounced (…)`), Sendmail (`to=<a@b>, … dsn=5.1.1, stat=User unknown`) and Exim
 * (`** a@b R=…: …`, `== a@b … defer (…)`). Nothing where no line is one.
 */
export function* readLogLines(text: string): Generator<RecipientFacts> {
  if (!text.includes('to=') && !text.includes(' ** ') && !text.includes(' == ') && !text.startsWith('** ')) return;
  for (const line of eachLine(text)) {
    const facts = readLogLine(unquote(line));
    if (facts) yield facts;
  }
}

function readLogLine(whole: Line): RecipientFacts | undefined {
  const line = { ...whole, text: whole.text.slice(0, MAX_DIAGNOSTIC) };
  return readEximLine(line) ?? readFieldLine(line);
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
  const said = restOf(line, fate.start);
  return {
    ...noFacts,
    address: addressIn(to.value),
    at: to,
    action,
    actionAt: { start: fate.start, end: fate.start + word.length },
    status: status?.value ?? '',
    statusAt: status,
    diagnostic: said.value.replace(/^[a-z]+ \(|\)$/gi, ''),
    diagnosticAt: said,
    remoteMta: relay === 'none' ? '' : relay,
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
