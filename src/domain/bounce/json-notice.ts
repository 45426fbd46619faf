import { eventFields, eventKinds, type NoticeKind } from '../../knowledge/bounces/service-events.ts';
import { addressIn } from './address.ts';
import type { Action, Span } from './reading.ts';
import { noFacts, type RecipientFacts } from './recipient.ts';
import { typed } from './dsn-fields.ts';

/** A notice in JSON, as Amazon SES sends them, alone or inside the message of an SNS notification. */
export interface JsonNotice {
  kind: NoticeKind;
  recipients: readonly RecipientFacts[];
}

/** Reads a notice in JSON; what stands after it, such as the foot of a mail, is left out. Undefined where the text holds none. */
export function readJsonNotice(text: string): JsonNotice | undefined {
  const start = /^\s*(?=[[{])/.exec(text)?.[0].length;
  if (start === undefined || !/notificationType|eventType|bouncedRecipients|"event"|event-data|RecordType|message_event/.test(text))
    return undefined;
  const json = text.slice(start, Math.max(text.lastIndexOf('}'), text.lastIndexOf(']')) + 1);
  // A mail server that breaks long lines puts `!`, a line break and a blank into the middle of words.
  const notice = unwrapped(parse(json) ?? parse(json.replaceAll(/!?\r?\n ?/g, '')));
  return readSesNotice(notice, text) ?? readEvents(Array.isArray(notice) ? notice : [notice], text);
}

/** A notice of Amazon SES, which lists recipients under what happened to them. */
function readSesNotice(notice: unknown, text: string): JsonNotice | undefined {
  const type = (textOf(notice, 'notificationType') || textOf(notice, 'eventType')).toLowerCase();
  const isBounce = member(notice, 'bounce') !== undefined;
  if (type === '' && !isBounce) return undefined;
  const kind = isBounce ? 'bounce' : type === 'delivery' ? 'delivery' : (eventKinds.get(type) ?? 'other');
  const recipients = recipientsOf(kind, notice, createPlacer(text));
  return recipients.length === 0 && kind !== 'complaint' && kind !== 'other' ? undefined : { kind, recipients };
}

/** The events of SendGrid, Mailgun, Postmark and SparkPost: an object each. Of several kinds the failures count. */
function readEvents(events: readonly unknown[], text: string): JsonNotice | undefined {
  const found = events.map(eventIn).filter((event) => event !== undefined);
  const kind = (['bounce', 'delay', 'complaint', 'other'] as const).find((one) => found.some((event) => event.kind === one));
  if (kind === undefined) return undefined;
  const place = createPlacer(text);
  const recipients = found.flatMap((event) =>
    event.kind === 'bounce' || event.kind === 'delay' ? toFacts(event, event.action, place) : [],
  );
  return recipients.length === 0 && (kind === 'bounce' || kind === 'delay') ? undefined : { kind, recipients };
}

/** What one event says, under the names of SES; undefined where it is none. */
function eventIn(whole: unknown) {
  const event = eventFields.around.reduce((outer, name) => member(outer, name) ?? outer, whole);
  const kind = eventKinds.get(first(event, eventFields.event).toLowerCase());
  if (kind === undefined) return undefined;
  const said = member(event, eventFields.said) ?? event;
  const words = [...new Set([said, event].flatMap((one) => eventFields.words.map((name) => textOf(one, name))))].filter(
    (word) => word !== '',
  );
  const diagnosticCode = words.join(' ') || eventFields.gloss.map((name) => textOf(event, name)).join(': ');
  const action: Action = kind === 'delay' || textOf(event, eventFields.severity) === 'temporary' ? 'delayed' : 'failed';
  const [shown] = words.toSorted((one, other) => other.length - one.length);
  const emailAddress = first(event, eventFields.recipient);
  return { kind, action, emailAddress, status: first(event, eventFields.status), diagnosticCode, shown };
}

/** The first of some members that is a text or a number. */
function first(value: unknown, names: readonly string[]): string {
  return names.map((name) => textOf(value, name)).find((text) => text !== '') ?? '';
}

/** Whether a text that is no whole notice, such as the beginning of one, tells of an event of a kind. */
export function namesEvent(text: string, isWanted: (kind: NoticeKind) => boolean): boolean {
  return [...text.matchAll(/"(?:event|RecordType)"\s{0,3}:\s{0,3}"(\w{1,30})"/g)].some(([, name = '']) => {
    const kind = eventKinds.get(name.toLowerCase());
    return kind !== undefined && isWanted(kind);
  });
}

function recipientsOf(kind: NoticeKind, notice: unknown, place: Placer): readonly RecipientFacts[] {
  if (kind === 'bounce') return listIn(notice, 'bounce', 'bouncedRecipients').flatMap((one) => toFacts(one, 'failed', place));
  if (kind === 'delay') return listIn(notice, 'deliveryDelay', 'delayedRecipients').flatMap((one) => toFacts(one, 'delayed', place));
  if (kind !== 'delivery') return [];
  const diagnosticCode = textOf(member(notice, 'delivery'), 'smtpResponse');
  return listIn(notice, 'delivery', 'recipients').flatMap((emailAddress) => toFacts({ emailAddress, diagnosticCode }, 'delivered', place));
}

function listIn(notice: unknown, event: string, name: string): readonly unknown[] {
  const list = member(member(notice, event), name);
  return Array.isArray(list) ? list : [];
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The notice inside the message of an SNS notification; itself where it is none. */
function unwrapped(notice: unknown): unknown {
  const message = member(notice, 'Message');
  return typeof message === 'string' ? parse(message) : notice;
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Object.entries(value).find(([key]) => key === name)?.[1] : undefined;
}

function toFacts(recipient: unknown, usual: Action, place: Placer): RecipientFacts[] {
  const address = addressIn(textOf(recipient, 'emailAddress'));
  if (address === '') return [];
  const diagnostic = typed(textOf(recipient, 'diagnosticCode')).value;
  const action: Action = textOf(recipient, 'action') === 'delayed' ? 'delayed' : usual;
  return [
    {
      ...noFacts,
      address,
      at: place(address),
      action,
      status: textOf(recipient, 'status'),
      diagnostic,
      diagnosticAt: place(textOf(recipient, 'shown') || diagnostic),
    },
  ];
}

function textOf(value: unknown, name: string): string {
  const found = member(value, name);
  return typeof found === 'string' ? found : typeof found === 'number' ? String(found) : '';
}

/** Where a value stands in the text; nowhere if it had to be escaped there. */
type Placer = (value: string) => Span | undefined;

/** How far from the value before it a value is looked for. */
const nearby = 10_000;

/** The values of a list stand one after the other: each is looked for near the one before, so that time grows with the text alone. */
function createPlacer(text: string): Placer {
  const lower = text.toLowerCase();
  let from = Math.max(0, /bouncedrecipients|delayedrecipients|"recipients/.exec(lower)?.index ?? 0);
  return (value) => {
    const wanted = value.toLowerCase();
    const after = lower.slice(from, from + nearby).indexOf(wanted);
    const before = after < 0 ? lower.slice(Math.max(0, from - nearby), from).indexOf(wanted) : -1;
    if (value === '' || (after < 0 && before < 0)) return undefined;
    const start = after < 0 ? Math.max(0, from - nearby) + before : from + after;
    from = Math.max(from, start);
    return { start, end: start + value.length };
  };
}
