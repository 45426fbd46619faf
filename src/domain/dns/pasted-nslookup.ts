import { isSilence, quotedBelow, readRcode, type Cursor, type PastedLog } from './pasted-log.ts';
import { readData } from './pasted-dig.ts';
import { wordsOf } from './pasted-text.ts';
import { readAddress, readNumber, readOwner, readPastedName, readQuoted } from './pasted-values.ts';

/**
 * What Windows says in English whatever its language, at the end of a line in that language. The
 * words before it may be damaged by the console's code page.
 */
const tails = [
  { says: 'non-existent domain', outcome: 'NXDOMAIN' },
  { says: 'server failed', outcome: 'SERVFAIL' },
  { says: 'query refused', outcome: 'REFUSED' },
  { says: 'timed-out', outcome: 'resolver-timeout' },
] as const;
/** Sentences that have no English tail, in the languages we have seen them in. */
const timeouts = ['dns request timed out', 'request timed out', 'zeitüberschreitung bei'];
const noAnswer = ': no answer';
/** The first words of the labels over the server and over the answer. Unknown ones are told by their place. */
const serverLabels = [
  'server',
  'serveur',
  'servidor',
  'palvelin',
  'standardserver',
  'default server',
  'serveur par',
  'standardowy serwer',
  'serwer',
];
const nameLabels: ReadonlySet<string> = new Set(['name', 'nom', 'nombre', 'namn', 'nimi', 'nome', 'naam', 'navn', 'nazwa']);
const labelSigns = /[\d=."'<>()\\/]/;

/** The name a line is about: one that was asked, else the last one; the server's own stands before it in the languages seen. */
function namedIn(line: string, { asked, drafts }: PastedLog): string | undefined {
  const names = wordsOf(line).flatMap((word) => readOwner(word.replace(/[:,]$/, '')) ?? []);
  const wanted = (name: string) => name === asked.domain || asked.names.has(name) || name === drafts.at(-1)?.name;
  return names.findLast((name) => wanted(name)) ?? names.at(-1);
}

/** Lines that begin with `*`, and the sentences about time that don't. */
function takeTrouble(cursor: Cursor, log: PastedLog): boolean {
  const { line } = cursor;
  const lower = line.toLowerCase();
  if (timeouts.some((phrase) => lower.includes(phrase))) {
    // Said of the server's own name as well, before a good answer.
    if (log.drafts.at(-1)?.outcome === undefined) log.end(undefined, 'resolver-timeout');
    return cursor.pass(1);
  }
  if (!line.trimStart().startsWith('**')) return false;
  const tail = tails.find(({ says }) => lower.includes(says));
  const before = tail ? line.slice(0, lower.lastIndexOf(tail.says)) : line;
  const colon = line.lastIndexOf(':');
  const rcode = readRcode(line.slice(colon + 1).trim());
  if (tail?.outcome === 'resolver-timeout') log.end(undefined, tail.outcome);
  else if (tail) {
    const name = namedIn(before, log);
    // Without a name it is said of the server's address.
    if (name !== undefined) log.end(name, tail.outcome);
  } else if (rcode) log.end(namedIn(line.slice(0, colon), log), rcode);
  else if (lower.includes(noAnswer)) log.end(namedIn(line.slice(0, colon), log), 'NOERROR');
  else if (lower.includes('(mx)')) log.end(namedIn(line, log), 'NOERROR', 'MX');
  return cursor.pass(1);
}

function isCut(log: PastedLog, cursor: Cursor): true {
  log.cut = true;
  log.output = true;
  return cursor.pass(1);
}

/** `MX preference = 10, mail exchanger = mx1.example` (Windows) and `mail exchanger = 10 mx1.example.` (elsewhere). */
function takeMx(cursor: Cursor, log: PastedLog): boolean {
  const { line } = cursor;
  if (!line.includes('mail exch') && !line.includes('preference =')) return false;
  const name = readOwner(cursor.words[0] ?? '');
  if (name === undefined) return isCut(log, cursor);
  const next = cursor.ahead(1)?.trim() ?? '';
  const alone = readMx(line);
  const read = alone ?? readMx(`${line} ${next}`);
  if (!read) return isCut(log, cursor);
  log.add({ name, ttl: 0, type: 'MX', ...read });
  return cursor.pass(alone ? 1 : 2);
}

function readMx(line: string): { priority: number; target: string } | undefined {
  const marker = 'mail exchanger =';
  const at = line.indexOf(marker);
  if (at === -1) return undefined;
  const behind = wordsOf(line.slice(at + marker.length));
  const preference = line.indexOf('preference =');
  const before = wordsOf(line.slice(preference + 'preference ='.length, at))[0]?.replace(/,$/, '');
  const priority = readNumber(preference === -1 ? behind[0] : before, 16);
  const target = readPastedName((preference === -1 ? behind[1] : behind[0]) ?? '');
  if (priority === undefined || target === undefined || behind.length !== (preference === -1 ? 2 : 1)) return undefined;
  return { priority, target };
}

/** `text = "…" "…"`, or the strings in the lines below. */
function takeText(cursor: Cursor, log: PastedLog): boolean {
  const at = cursor.line.indexOf('text =');
  const name = readOwner(cursor.words[0] ?? '');
  if (at === -1 || name === undefined || wordsOf(cursor.line.slice(0, at)).length !== 1) return false;
  const here = cursor.line.slice(at + 'text ='.length).trim();
  const from = here === '' && cursor.ahead(1)?.trim() === '' ? 2 : 1;
  const count = quotedBelow(cursor, from);
  const below = Array.from({ length: count }, (_, line) => cursor.ahead(from + line)?.trim() ?? '');
  const { text, whole, stray } = readQuoted([here, ...below].join(' '));
  if (!whole || stray || (here === '' && count === 0)) return isCut(log, cursor);
  log.add({ name, ttl: 0, type: 'TXT', text });
  return cursor.pass(count === 0 ? 1 : from + count);
}

const values = [
  { says: 'internet address =', type: 'A' },
  { says: 'AAAA IPv6 address =', type: 'AAAA' },
  { says: 'nameserver =', type: 'NS' },
  { says: 'canonical name =', type: 'CNAME' },
] as const;

function takeValue(cursor: Cursor, log: PastedLog): boolean {
  const { line } = cursor;
  const value = values.find(({ says }) => line.includes(says));
  const name = readOwner(cursor.words[0] ?? '');
  if (!value || name === undefined) return false;
  const record = readData(value.type, line.slice(line.indexOf(value.says) + value.says.length).trim(), { name, ttl: 0 });
  if (!record) return isCut(log, cursor);
  log.add(record, value.type === 'A' || value.type === 'AAAA' ? 'others' : 'answers');
  return cursor.pass(1);
}

/** The block about the zone: its name alone, then lines with `=`. It is what stands there when there is nothing of the type asked. */
function takeSoa(cursor: Cursor, log: PastedLog): boolean {
  const [owner = '', ...more] = cursor.words;
  const name = readOwner(owner);
  const next = cursor.ahead(1)?.trim() ?? '';
  if (name === undefined || more.length > 0 || !(next.startsWith('primary name server =') || next.startsWith('origin ='))) return false;
  const primary = readPastedName(next.slice(next.indexOf('=') + 1).trim());
  let lines = 1;
  let minimum: number | undefined;
  while (lines < 10 && cursor.ahead(lines)?.includes(' = ') === true) {
    const [key = '', value = ''] = (cursor.ahead(lines) ?? '').split('=');
    if (key.trim() === 'minimum' || key.trim() === 'default TTL') minimum = readNumber(wordsOf(value)[0], 32);
    lines += 1;
  }
  if (primary === undefined || minimum === undefined) return isCut(log, cursor);
  log.output = true;
  const { plain } = log;
  plain.soa = { type: 'SOA', name, ttl: minimum, primary, minimum };
  if (plain.answers.length === 0 && isSilence(plain.outcome)) plain.outcome = 'NOERROR';
  return cursor.pass(lines);
}

interface Labelled {
  readonly label: string;
  readonly value: string;
}

/** `Label:  value`. A label is words alone. */
function readLabelled(line: string | undefined): Labelled | undefined {
  const colon = line?.indexOf(':') ?? -1;
  if (line === undefined || colon < 1 || colon > 40) return undefined;
  const label = line.slice(0, colon).trim().toLowerCase();
  const value = line.slice(colon + 1).trim();
  return labelSigns.test(label) || label.startsWith('*') || label.startsWith(';') || value.includes(' ') ? undefined : { label, value };
}

/** A label with a name over a label with addresses: the server that was asked, or the name and its addresses. */
function takeBlock(cursor: Cursor, log: PastedLog): boolean {
  const head = readLabelled(cursor.line);
  const below = readLabelled(cursor.ahead(1));
  const first = below && readAddress(below.value);
  if (!head || !below || first === undefined || head.value === '') return false;
  const addresses = [first];
  let lines = 2;
  for (let next = cursor.ahead(lines); next !== undefined && next.startsWith(' '); next = cursor.ahead(lines)) {
    const address = readAddress(next.trim());
    if (address === undefined) break;
    addresses.push(address);
    lines += 1;
  }
  if (isServer(head, below.value, log)) {
    const last = log.drafts.at(-1);
    // A head without a command line before it begins an answer, too.
    const begun = last && last.answers.length + last.others.length === 0 && last.soa === undefined;
    const kept = begun && (last.server ?? first) === first && (isSilence(last.outcome) || last.name === undefined);
    (kept ? last : log.begin(log.sessionType === undefined ? {} : { type: log.sessionType })).server = first;
    log.servers.add(first);
    return cursor.pass(lines);
  }
  const name = readOwner(head.value);
  if (name === undefined) return false;
  for (const address of addresses) {
    log.add(address.includes(':') ? { name, ttl: 0, type: 'AAAA', address } : { name, ttl: 0, type: 'A', address });
  }
  return cursor.pass(lines);
}

function isServer({ label, value }: Labelled, address: string, log: PastedLog): boolean {
  if (address.includes('#') || serverLabels.some((known) => label.startsWith(known))) return true;
  if (nameLabels.has(label)) return false;
  const open = log.drafts.at(-1);
  return readOwner(value) === undefined || log.servers.has(address) || open?.server === undefined;
}

/** Reads what nslookup prints, on Windows and elsewhere, in any language. */
export function takeNslookup(cursor: Cursor, log: PastedLog): boolean {
  return (
    takeTrouble(cursor, log) ||
    takeMx(cursor, log) ||
    takeText(cursor, log) ||
    takeValue(cursor, log) ||
    takeSoa(cursor, log) ||
    takeBlock(cursor, log)
  );
}
