import type { ExplanationId } from '../../knowledge/explanations/explanations.ts';
import type { Reading, RecipientReading } from './reading.ts';

/** A reading and the name of the file it is of; empty for what was pasted. */
export interface NamedReading {
  name: string;
  reading: Reading;
}

/** A reading to be written down, with every recipient, which a reading itself may not hold. */
export interface WrittenReading extends NamedReading {
  recipients: Iterable<RecipientReading>;
}

const columns = [
  'file',
  'kind',
  'generator',
  'recipient',
  'action',
  'replyCode',
  'enhancedCode',
  'family',
  'reason',
  'permanent',
  'owner',
  'remoteMta',
  'diagnostic',
  'blocklist',
] as const;

/**
 * Spreadsheets take a cell that begins with one of these signs, in either width, for a formula: an
 * apostrophe makes it a text. Where a semicolon or a tab parts cells, each begins after one, too.
 */
const formula = /(^|[;\t\r\n])([ \u00A0\u3000]{0,20})(?=[=+\-@＝＋－＠])/g;

type TableRow = Readonly<Record<string, string>>;

/** What is written of a recipient, for programs. Empty texts and null where the source doesn't say. */
export interface RecipientRow extends Pick<
  RecipientReading,
  | 'recipient'
  | 'replyCode'
  | 'enhancedCode'
  | 'family'
  | 'permanent'
  | 'owner'
  | 'diagnostic'
  | 'remoteMta'
  | 'blocklist'
  | 'confidence'
  | 'evidence'
> {
  originalRecipient: string;
  /** Action of RFC 3464 section 2.3.3; empty where the report gives none. */
  action: string;
  /** Id of the explanation, the same as on the pages of codes and in their JSON. */
  reason: ExplanationId;
}

/** A recipient as the decode command and the saved files write it. */
export function toRecipientRow({
  recipient,
  original,
  action,
  replyCode,
  enhancedCode,
  family,
  explanation,
  permanent,
  owner,
  diagnostic,
  remoteMta,
  blocklist,
  confidence,
  evidence,
}: RecipientReading): RecipientRow {
  return {
    recipient,
    originalRecipient: original,
    action: action === 'unknown' ? '' : action,
    replyCode,
    enhancedCode,
    family,
    reason: explanation,
    permanent,
    owner,
    diagnostic,
    remoteMta,
    blocklist,
    confidence,
    evidence,
  };
}

function toCells(reading: RecipientReading): TableRow {
  const { evidence: _, family, permanent, blocklist, ...row } = toRecipientRow(reading);
  return {
    ...row,
    family: family ?? '',
    blocklist: blocklist ?? '',
    permanent: permanent === null ? '' : String(permanent),
  };
}

/**
 * How a form of file is written: what stands before all, each reading piece by piece, what stands between two of
 * them and after all.
 */
export interface Form {
  head: string;
  between: string;
  tail: string;
  write: (reading: WrittenReading) => Generator<string>;
}

/**
 * CSV (RFC 4180): one row a recipient, ids as they are in the JSON; a source without recipients has a row of its
 * own.
 */
export const csv: Form = { head: toLine(columns), between: '', tail: '', write: writeRows };

function* writeRows({ name, reading: { kind, generator }, recipients }: WrittenReading): Generator<string> {
  const common = { file: name, kind, generator: generator ?? '' };
  let isEmpty = true;
  for (const recipient of recipients) {
    isEmpty = false;
    yield toRow({ ...common, ...toCells(recipient) });
  }
  if (isEmpty) yield toRow(common);
}

function toRow(row: TableRow): string {
  return toLine(columns.map((column) => row[column] ?? ''));
}

function toLine(cells: readonly string[]): string {
  return `${cells.map(toCell).join(',')}\r\n`;
}

function toCell(value: string): string {
  const safe = value.replaceAll(formula, "$1$2'");
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** JSON, in the form of the decode command. */
export const json: Form = { head: '[\n', between: ',\n', tail: '\n]\n', write: writeObject };

function* writeObject({ name, reading: { kind, generator, limited }, recipients }: WrittenReading): Generator<string> {
  // The recipients are all there, whatever the reading itself was limited to.
  const left = limited.filter(({ what }) => what !== 'recipients');
  const start = JSON.stringify({ file: name, kind, generator, ...(left.length > 0 && { limited: left }) });
  yield `${start.slice(0, -1)},"recipients":[`;
  let between = '\n';
  for (const recipient of recipients) {
    yield `${between}${JSON.stringify(toRecipientRow(recipient))}`;
    between = ',\n';
  }
  yield ']}';
}
