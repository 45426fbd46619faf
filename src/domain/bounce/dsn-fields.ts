import { splitLines, unquote, type Line } from './lines.ts';
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

/** The machine-readable part of a report: `reporting` is the Reporting-MTA; `span` covers all fields. */
export interface DsnFields {
  recipients: RecipientFields[];
  reporting: string;
  span: Span | undefined;
}

/**
 * Reads the delivery-status fields (RFC 3464) wherever they stand in a text: in a part of their own
 * or pasted among other words, quoted or not. A block belongs to a recipient if it names one;
 * fields that follow without a blank line and name a recipient anew begin the next.
 */
export function readDsnFields(text: string): DsnFields {
  const recipients: Map<string, Field>[] = [];
  let block = new Map<string, Field>();
  let reporting = '';
  let first: number | undefined;
  let last = 0;
  const close = () => {
    if (block.has('final-recipient') || block.has('original-recipient') || block.has('x-actual-recipient')) recipients.push(block);
    block = new Map();
  };

  const lines = splitLines(text);
  for (let index = 0; index < lines.length; index += 1) {
    const line = unquote(lines[index] ?? { text: '', start: 0 });
    const name = fieldName(line.text);
    if (name === undefined) {
      if (line.text.trim() === '') close();
      continue;
    }
    const folded = foldedLines(lines, index + 1);
    const field = toField(line, name, folded);
    index += folded.length;
    if (name === 'reporting-mta') reporting = typed(field.value).value;
    else if (block.has(name) && name === 'final-recipient') close();
    if (!block.has(name)) block.set(name, field);
    first ??= line.start;
    last = field.end;
  }
  close();
  return { recipients, reporting, span: first === undefined ? undefined : { start: first, end: last } };
}

function fieldName(line: string): string | undefined {
  const colon = line.indexOf(':');
  if (colon < 1 || colon > 30) return undefined;
  const name = line.slice(0, colon).trim().toLowerCase();
  return known.has(name) ? name : undefined;
}

/** Continuation lines begin with a blank (RFC 5322 section 2.2.3) and are not empty. */
function foldedLines(lines: readonly Line[], from: number): Line[] {
  const folded: Line[] = [];
  for (const line of lines.slice(from, from + 60)) {
    const { text, start } = unquote(line);
    if (!/^[ \t]/.test(text) || text.trim() === '' || fieldName(text.trim()) !== undefined) break;
    folded.push({ text, start });
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
