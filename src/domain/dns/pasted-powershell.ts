import type { DnsRecord, Rcode } from './answer.ts';
import { readData } from './pasted-dig.ts';
import { isSilence, readType, type Cursor, type PastedLog } from './pasted-log.ts';
import { wordsOf } from './pasted-text.ts';
import { isShortened, readNumber, readOwner } from './pasted-values.ts';

/** What the error says, by its own name, which is the same in every language, and in the words we have seen. */
const failures: readonly { readonly says: string; readonly outcome: Rcode | 'resolver-timeout' }[] = [
  { says: 'dns_error_rcode_name_error', outcome: 'NXDOMAIN' },
  { says: 'dns name does not exist', outcome: 'NXDOMAIN' },
  { says: 'dns-name ist nicht vorhanden', outcome: 'NXDOMAIN' },
  { says: 'dns_error_rcode_server_failure', outcome: 'SERVFAIL' },
  { says: 'dns server failure', outcome: 'SERVFAIL' },
  { says: 'dns_error_rcode_refused', outcome: 'REFUSED' },
  { says: 'error_timeout', outcome: 'resolver-timeout' },
  { says: 'timeout period expired', outcome: 'resolver-timeout' },
];

/** An error of Resolve-DnsName goes over several lines; the name is in the first. */
function takeError(cursor: Cursor, log: PastedLog): boolean {
  const { line } = cursor;
  const lower = line.toLowerCase();
  const at = lower.indexOf('resolve-dnsname');
  const named = at === -1 ? undefined : readOwner(wordsOf(line.slice(at + 'resolve-dnsname'.length).replace(':', ' '))[0] ?? '');
  const failure = failures.find(({ says }) => lower.includes(says));
  const begins = at !== -1 && named !== undefined && lower.slice(at).includes(':');
  if (!begins && !failure) return false;
  const next = cursor.ahead(1)?.toLowerCase() ?? '';
  // A sentence broken between two lines is met on the second; it needs the name of the first.
  const known = failure ?? failures.find(({ says }) => `${lower} ${next.trim()}`.includes(says));
  if (known && (named !== undefined || log.drafts.at(-1)?.name !== undefined)) log.end(named, known.outcome);
  else if (named !== undefined) log.begin({ name: named, fresh: true });
  return cursor.pass(1);
}

interface Columns {
  readonly names: readonly string[];
}

function readColumns(line: string): Columns | undefined {
  const names = wordsOf(line);
  const head = names.slice(0, 4).join(' ').toLowerCase();
  return head === 'name type ttl section' ? { names: names.slice(4).map((name) => name.toLowerCase()) } : undefined;
}

/** Where each word of a line begins, and the word. */
function placed(line: string): { word: string; at: number }[] {
  let from = 0;
  return wordsOf(line).map((word) => {
    const at = line.indexOf(word, from);
    from = at + word.length;
    return { word, at };
  });
}

/** A cell that goes on under itself in the next line, put together; undefined where the lines don't fit. */
function joinWrapped(row: string, below: string): string | undefined {
  const cells = placed(row);
  for (const { word, at } of placed(below)) {
    const cell = cells.find((one) => one.at === at);
    if (!cell) return undefined;
    cell.word += word;
  }
  return cells.map(({ word }) => word).join(' ');
}

interface Row {
  readonly name: string;
  readonly type: string;
  readonly ttl: string;
  readonly section: string;
  readonly value: string;
  readonly preference?: string | undefined;
}

/** Puts a row into the log; false where it can't be one. */
function addRow(log: PastedLog, { name, type, ttl, section, value, preference }: Row): boolean {
  const owner = readOwner(name);
  const kind = readType(type);
  const seconds = readNumber(ttl, 32);
  if (owner === undefined || kind === undefined || seconds === undefined || isShortened(value)) return false;
  const common = { name: owner, ttl: seconds };
  const { plain: open } = log;
  open.withoutTtl = false;
  log.output = true;
  if (kind === 'SOA') {
    const [primary = ''] = wordsOf(value);
    // Neither form prints the minimum; the time to live of the record is what counts at most.
    const soa = readData('SOA', `${primary} . 0 0 0 0 ${seconds}`, common);
    if (soa?.type !== 'SOA') return false;
    if (section.toLowerCase() === 'answer') open.answers.push(soa);
    else open.soa = soa;
    if (open.answers.length === 0 && isSilence(open.outcome)) open.outcome = 'NOERROR';
    return true;
  }
  const record =
    kind === 'TXT' ? readBraces(value, common) : readData(kind, kind === 'MX' ? `${preference ?? ''} ${value}` : value, common);
  if (!record) return false;
  if (section.toLowerCase() === 'answer') open.answers.push(record);
  else open.others.push(record);
  return true;
}

/** `{v=spf1 mx -all}`; several strings stand between commas. */
function readBraces(value: string, common: { name: string; ttl: number }): DnsRecord | undefined {
  if (!value.startsWith('{') || !value.endsWith('}')) return undefined;
  return { ...common, type: 'TXT', text: value.slice(1, -1).split(', ').join('') };
}

function isDashes(line: string): boolean {
  return line !== '' && wordsOf(line).every((word) => word.replaceAll('-', '') === '');
}

function toRow(line: string, { names }: Columns): Row | undefined {
  const [name = '', type = '', ttl = '', section = '', ...rest] = wordsOf(line);
  if (rest.length === 0) return undefined;
  const last = names.indexOf('preference');
  const isMx = type.toUpperCase() === 'MX';
  if (isMx && (last === -1 || rest.length !== 2)) return undefined;
  const common = { name, type, ttl, section };
  if (isMx) return { ...common, value: rest[last === 0 ? 1 : 0] ?? '', preference: rest[last === 0 ? 0 : 1] };
  // A text keeps its inner spaces.
  return { ...common, value: type.toUpperCase() === 'TXT' ? line.slice(line.indexOf('{')) : rest.join(' ') };
}

/** The table form: a heading, dashes, rows until a blank line. */
function takeTable(cursor: Cursor, log: PastedLog): boolean {
  const columns = readColumns(cursor.line);
  if (!columns) return false;
  log.output = true;
  cursor.pass(isDashes(cursor.ahead(1) ?? '') ? 2 : 1);
  while (cursor.line !== '') {
    const below = cursor.ahead(1) ?? '';
    const alone = toRow(cursor.line, columns);
    const wraps = below.startsWith(' ') || (!alone && below !== '' && wordsOf(below).length === 1);
    const cells = below.startsWith(' ') ? joinWrapped(cursor.line, below) : undefined;
    const joined = wraps ? (cells ?? `${cursor.line} ${below.trim()}`) : cursor.line;
    const row = toRow(joined, columns);
    // A row in list form begins without a blank line only in a damaged text.
    if (!row || !addRow(log, row)) log.cut = true;
    cursor.pass(wraps ? 2 : 1);
  }
  return true;
}

const listKeys: Readonly<Record<string, keyof Row>> = {
  name: 'name',
  querytype: 'type',
  type: 'type',
  ttl: 'ttl',
  section: 'section',
  nameexchange: 'value',
  exchange: 'value',
  ip4address: 'value',
  ip6address: 'value',
  ipaddress: 'value',
  namehost: 'value',
  strings: 'value',
  primaryserver: 'value',
  preference: 'preference',
};
/** A record in list form has few lines. */
const longestList = 20;

/** The list form: `Name : example.org`, a line each, until a blank one. */
function takeList(cursor: Cursor, log: PastedLog): boolean {
  const [first = '', colon, name = ''] = cursor.words;
  if (first !== 'Name' || colon !== ':' || readOwner(name) === undefined) return false;
  const next = wordsOf(cursor.ahead(1) ?? '');
  if (!['QueryType', 'Type'].includes(next[0] ?? '') || next[1] !== ':') return false;
  const found = new Map<string, string>();
  let lines = 0;
  for (; lines < longestList; lines += 1) {
    const line = cursor.ahead(lines);
    if (line === undefined || line === '') break;
    const at = line.indexOf(' :');
    const key = listKeys[line.slice(0, Math.max(at, 0)).trim().toLowerCase()];
    // The same key again: the next record, without a blank line between.
    if (key === 'name' && lines > 0) break;
    if (key !== undefined && !found.has(key)) found.set(key, line.slice(at + 2).trim());
  }
  const get = (key: keyof Row) => found.get(key) ?? '';
  const row = {
    name: get('name'),
    type: get('type'),
    ttl: get('ttl'),
    section: get('section'),
    value: get('value'),
    preference: found.get('preference'),
  };
  log.output = true;
  if (!addRow(log, row)) log.cut = true;
  return cursor.pass(lines);
}

/** Reads what Resolve-DnsName prints: tables, lists, errors. */
export function takePowershell(cursor: Cursor, log: PastedLog): boolean {
  return takeTable(cursor, log) || takeList(cursor, log) || takeError(cursor, log);
}
