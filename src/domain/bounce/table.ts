import type { Reading, RecipientReading } from './reading.ts';

/** A reading and the name of the file it is of; empty for what was pasted. */
export interface NamedReading {
  name: string;
  reading: Reading;
}

// oxfmt-ignore
const columns = ['file', 'kind', 'generator', 'recipient', 'action', 'replyCode', 'enhancedCode', 'family', 'permanent', 'owner', 'remoteMta', 'diagnostic'] as const;

type TableRow = Readonly<Record<string, string>>;

/** One row a recipient; a source without recipients has a row of its own. */
function toRows({ name, reading }: NamedReading): TableRow[] {
  const { kind, generator, recipients } = reading;
  const common = { file: name, kind, generator: generator ?? '' };
  return recipients.length === 0 ? [common] : recipients.map((recipient) => ({ ...common, ...toCells(recipient) }));
}

function toCells({
  recipient,
  action,
  replyCode,
  enhancedCode,
  family,
  permanent,
  owner,
  remoteMta,
  diagnostic,
}: RecipientReading): TableRow {
  const lasting = permanent === null ? '' : String(permanent);
  return { recipient, action, replyCode, enhancedCode, family: family ?? '', permanent: lasting, owner, remoteMta, diagnostic };
}

/** Readings as CSV (RFC 4180), one row a recipient, ids as they are in the JSON. */
export function toCsv(readings: readonly NamedReading[]): string {
  const rows = readings.flatMap(toRows).map((row) => columns.map((column) => toCell(row[column] ?? '')).join(','));
  return `${[columns.join(','), ...rows].join('\r\n')}\r\n`;
}

/** Spreadsheets take a cell that begins with one of these signs for a formula: an apostrophe keeps it a text. */
function toCell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Readings as JSON, in the form of the decode command. */
export function toJson(readings: readonly NamedReading[]): string {
  const files = readings.map(({ name, reading: { kind, generator, recipients } }) => ({ file: name, kind, generator, recipients }));
  return `${JSON.stringify(files, null, 2)}\n`;
}
