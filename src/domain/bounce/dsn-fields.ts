import { lineAt, unquote, type Line } from './lines.ts';
import type { Span } from './reading.ts';

/** Per-recipient fields of RFC 3464 section 2.3, and what others add; lower case. */
const recipientFields = [
  'original-recipient',
  'final-recipient',
  'action',
  'status',
  'remote-mta',
  'diagnostic-code',
  'last-attempt-date',
  'final-log-id',
  'will-retry-until',
  'x-actual-recipient',
  'x-supplementary-info',
  'x-powermta-bouncecategory',
  // RFC 8098 section 3.2.6: what became of a message that was rejected on arrival.
  'disposition',
];

/** Per-message fields of RFC 3464 section 2.2. */
const messageFields = ['original-envelope-id', 'reporting-mta', 'dsn-gateway', 'received-from-mta', 'arrival-date'];

const known: ReadonlySet<string> = new Set([...recipientFields, ...messageFields]);

/** A field's value, unfolded onto one line, and where its raw text stands. */
export interface Field extends Span {
  value: string;
}

/** The fields about one recipient, by lower-case name. */
export type RecipientFields = ReadonlyMap<string, Field>;

/** The machine-readable part of a report. */
export interface DsnFields {
  /** The Reporting-MTA; empty where it is not given before the first recipient. */
  reporting: string;
  /** Where the first field stands; undefined where there is none. */
  start: number | undefined;
  hasRecipients: boolean;
  /** The fields of each recipient, read one by one: a report may hold a million. */
  recipients: () => Iterable<RecipientFields>;
}

/**
 * Reads the delivery-status fields (RFC 3464) wherever they stand in a text: in a part of their own
 * or pasted among other words, quoted or not. A block belongs to a recipient if it names one;
 * fields that follow without a blank line and name a recipient anew begin the next.
 */
export function readDsnFields(text: string): DsnFields {
  if (!anyField.test(text)) return { reporting: '', start: undefined, hasRecipients: false, recipients: () => [] };
  const head: Head = { reporting: '', start: undefined };
  const few: RecipientFields[] = [];
  for (const fields of readBlocks(text, head)) if (few.push(fields) > mostKept) break;
  const recipients = () => (few.length > mostKept ? readBlocks(text, { reporting: '', start: undefined }) : few);
  return { ...head, hasRecipients: few.length > 0, recipients };
}

/** Without one of these no text has fields that matter. */
const anyField = /(?:final|original|x-actual)-recipient|reporting-mta/i;

/** So many recipients are remembered; those of a longer report are read again each time. */
const mostKept = 100;

/** What has been read of the fields about the whole message. */
interface Head {
  reporting: string;
  start: number | undefined;
}

function* readBlocks(text: string, head: Head): Generator<RecipientFields> {
  let block = new Map<string, Field>();
  for (let at = 0; at >= 0;) {
    const whole = lineAt(text, at);
    at = whole.next;
    const line = unquote(whole);
    const name = fieldName(line.text);
    if (name === undefined) {
      if (block.size === 0 || line.text.trim() !== '') continue;
      if (namesRecipient(block)) yield block;
      block = new Map();
      continue;
    }
    const folded = at < 0 ? [] : foldedLines(text, at);
    at = folded.at(-1)?.next ?? at;
    const field = toField(line, name, folded);
    head.start ??= line.start;
    if (name === 'reporting-mta') head.reporting = typed(field.value).value;
    else if (block.has(name) && name === 'final-recipient') {
      if (namesRecipient(block)) yield block;
      block = new Map();
    }
    if (!block.has(name)) block.set(name, field);
  }
  if (namesRecipient(block)) yield block;
}

function namesRecipient(block: RecipientFields): boolean {
  return block.has('final-recipient') || block.has('original-recipient') || block.has('x-actual-recipient');
}

function fieldName(line: string): string | undefined {
  const colon = line.indexOf(':');
  if (colon < 1 || colon > 30) return undefined;
  const name = line.slice(0, colon).trim().toLowerCase();
  return known.has(name) ? name : undefined;
}

const mostFolds = 60;

/** Continuation lines begin with a blank (RFC 5322 section 2.2.3) and are not empty. */
function foldedLines(text: string, from: number): (Line & { next: number })[] {
  const folded: (Line & { next: number })[] = [];
  for (let at = from; at >= 0 && folded.length < mostFolds;) {
    const whole = lineAt(text, at);
    const line = unquote(whole);
    if (!/^[ \t]/.test(line.text) || line.text.trim() === '' || fieldName(line.text.trim()) !== undefined) break;
    folded.push({ ...line, next: whole.next });
    at = whole.next;
  }
  return folded;
}

function toField(line: Line, name: string, folded: readonly Line[]): Field {
  const raw = line.text.slice(line.text.indexOf(':') + 1);
  const value = [raw, ...folded.map(({ text }) => text)]
    .map((part) => part.trim())
    .join(' ')
    .trim();
  const lead = line.text.length - raw.trimStart().length;
  const lastLine = folded.at(-1) ?? line;
  const end = lastLine.start + lastLine.text.trimEnd().length;
  return { value, start: Math.min(line.start + lead, end), end: Math.max(end, line.start + name.length) };
}

/** Splits `smtp; 550 …` into its type, lower case, and its value. A value without a type is all value. */
export function typed(value: string): { type: string; value: string } {
  const semicolon = value.indexOf(';');
  const type = semicolon < 0 ? '' : value.slice(0, semicolon).trim().toLowerCase();
  return /^[a-z0-9-]+$/.test(type) ? { type, value: value.slice(semicolon + 1).trim() } : { type: '', value: value.trim() };
}
