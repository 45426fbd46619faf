import type { DnsRecord } from './answer.ts';
import { readArguments } from './pasted-command.ts';
import { afterWords, quotedBelow, readRcode, readType, type Cursor, type PastedLog, type PastedType } from './pasted-log.ts';
import { wordsOf } from './pasted-text.ts';
import { isIpv4, isIpv6, readNumber, readOwner, readPastedName, readQuoted } from './pasted-values.ts';

const classes: ReadonlySet<string> = new Set(['IN', 'CH', 'HS']);
/** A record in brackets (`dig +multiline`) goes over few lines. */
const longestBracket = 60;
const digitsOnly = /^\d+/;

/** The text behind a word, up to the punctuation that ends it. */
function wordAfter(words: readonly string[], ...labels: readonly string[]): string {
  const at = words.findIndex((word) => labels.includes(word.toLowerCase()));
  return at === -1 ? '' : (words[at + 1] ?? '').replace(/[,;]$/, '');
}

function readHeader(log: PastedLog, words: readonly string[]): void {
  const last = log.drafts.at(-1);
  const waiting = last && (last.fresh || last.outcome === 'resolver-timeout' || last.outcome === 'resolver-unreachable');
  const draft = waiting ? last : log.begin();
  const rcode = readRcode(wordAfter(words, 'status:', 'rcode:'));
  draft.fresh = false;
  draft.section = 'none';
  draft.withoutTtl = false;
  log.output = true;
  if (rcode) draft.outcome = rcode;
  else log.cut = true;
}

function readFlags(log: PastedLog, words: readonly string[]): void {
  const flags = words.slice(1, words.findIndex((word) => word.endsWith(';')) + 1).map((word) => word.replace(/;$/, ''));
  const expected = readNumber(wordAfter(words, 'answer:'), 16);
  const { open } = log;
  open.authentic = flags.includes('ad');
  if (expected !== undefined) open.expected = expected;
}

const sections = ['question', 'answer', 'authority', 'additional'] as const;

/** Lines of dig, drill and kdig that begin with `;`, and what host and nslookup say in that way. */
function takeComment(cursor: Cursor, log: PastedLog): boolean {
  if (!cursor.line.trimStart().startsWith(';')) return false;
  const body = cursor.line
    .trimStart()
    .replace(/^;{1,4}/, '')
    .trim();
  const words = wordsOf(body);
  const lower = body.toLowerCase();
  const [first = ''] = words;
  if (first === '<<>>') {
    log.command = true;
    log.begin({ ...readArguments(words.slice(words.lastIndexOf('<<>>') + 1)), fresh: true });
  } else if (first === '->>HEADER<<-') readHeader(log, words);
  else if (lower.startsWith('flags:')) readFlags(log, words);
  else if (lower.includes('section:')) log.open.section = sections.find((section) => lower.startsWith(section)) ?? 'none';
  else if (first === 'EDE:') log.open.extendedErrors.push({ code: Number(digitsOnly.exec(words[1] ?? '')?.[0] ?? 0), text: '' });
  else if (first === 'SERVER:' || first === 'From') log.open.server = (words[1] ?? '').split(/[#@(]/)[0] ?? '';
  else readSentence(log, words, lower);
  return cursor.pass(1);
}

/** How dig, drill, kdig, host and nslookup say that nobody answered; lower case. */
const timeouts = ['timed out', 'response timeout'];
const unreachable = [
  'failed to query server',
  'no servers could be reached',
  'network unreachable',
  'host unreachable',
  'connection refused',
  'network error',
];

function silenceIn(lower: string): 'resolver-timeout' | 'resolver-unreachable' | undefined {
  if (timeouts.some((phrase) => lower.includes(phrase))) return 'resolver-timeout';
  return unreachable.some((phrase) => lower.includes(phrase)) ? 'resolver-unreachable' : undefined;
}

/** drill says it without the sign that begins its other remarks. */
function takeError(cursor: Cursor, log: PastedLog): boolean {
  const lower = cursor.line.toLowerCase();
  const silent = lower.startsWith('error:') ? silenceIn(lower) : undefined;
  if (!silent) return false;
  log.end(undefined, silent);
  return cursor.pass(1);
}

/** What is said instead of an answer, and the question that was put. */
function readSentence(log: PastedLog, words: readonly string[], lower: string): void {
  if (lower.startsWith('got ') && lower.includes(' reply from ')) {
    const rcode = readRcode(words[1] ?? '');
    if (rcode) log.end(undefined, rcode);
    log.open.server = (words[4] ?? '').split(/[#,]/)[0] ?? '';
    return;
  }
  const silent = silenceIn(lower);
  const last = log.drafts.at(-1);
  if (silent) {
    if (last?.outcome !== 'resolver-timeout') log.end(undefined, silent);
    return;
  }
  const [name = '', kind = '', type = ''] = words;
  if (last?.section !== 'question' || !classes.has(kind)) return;
  const asked = readOwner(name);
  const read = readType(type);
  if (asked !== undefined) last.name = asked;
  if (read !== undefined) last.type = read;
}

interface RawRecord {
  readonly name: string;
  readonly ttl: number | undefined;
  readonly type: PastedType;
  readonly data: string;
}

/** `name [ttl] IN TYPE data`, the form of master files (RFC 1035 5.1). */
function readRaw(line: string): RawRecord | undefined {
  const words = wordsOf(line);
  const ttl = readNumber(words[1], 32);
  const at = ttl === undefined ? 1 : 2;
  const name = readPastedName(words[0] ?? '');
  const type = readType(words[at + 1] ?? '');
  if (name === undefined || type === undefined || !classes.has(words[at] ?? '')) return undefined;
  return { name, ttl, type, data: afterWords(line, at + 2) };
}

/** The value of a record from the words behind its type; undefined where there is too little, or no such value. */
export function readData(type: PastedType, data: string, common: { name: string; ttl: number }): DnsRecord | undefined {
  const words = wordsOf(data);
  const target = readPastedName(words[0] ?? '');
  switch (type) {
    case 'A':
      return isIpv4(words[0] ?? '') ? { ...common, type, address: words[0] ?? '' } : undefined;
    case 'AAAA':
      return isIpv6(words[0] ?? '') ? { ...common, type, address: (words[0] ?? '').toLowerCase() } : undefined;
    case 'NS':
    case 'CNAME':
      return target === undefined ? undefined : { ...common, type, target };
    case 'MX': {
      const priority = readNumber(words[0], 16);
      // A damaged name may hold escaped spaces, never bare ones.
      const host = words.length === 2 ? readPastedName(words[1] ?? '') : undefined;
      return priority === undefined || host === undefined ? undefined : { ...common, type, priority, target: host };
    }
    case 'TXT': {
      const { text, whole, stray } = readQuoted(data);
      return data.startsWith('"') && whole && !stray ? { ...common, type, text } : undefined;
    }
    case 'SOA': {
      const minimum = readNumber(words[6], 32);
      return target === undefined || minimum === undefined ? undefined : { ...common, type, primary: target, minimum };
    }
    case 'TLSA': {
      const [usage, selector, matching] = words.slice(0, 3).map((word) => readNumber(word, 16));
      if (usage === undefined || selector === undefined || matching === undefined) return undefined;
      return { ...common, type, usage, selector, matching, data: words.slice(3).join('').toLowerCase() };
    }
    case 'DS':
    case 'SRV':
    case 'other':
      return { ...common, type: 'other', number: 0 };
  }
}

/** Text without the comments of master files; a `;` inside quotes is none. */
function withoutComment(line: string): string {
  let inside = false;
  for (let at = 0; at < line.length; at += 1) {
    if (line[at] === '\\') at += 1;
    else if (line[at] === '"') inside = !inside;
    else if (line[at] === ';' && !inside) return line.slice(0, at);
  }
  return line;
}

/** Data of a record that goes on in the lines below, and how many of them. */
function gather(cursor: Cursor, { type, data }: RawRecord, from: number): { data: string; lines: number } {
  if (data.startsWith('(') || data.endsWith('(')) {
    let whole = withoutComment(data);
    let lines = 0;
    while (lines < longestBracket && !whole.trimEnd().endsWith(')') && cursor.ahead(from + lines) !== undefined) {
      whole += ` ${withoutComment(cursor.ahead(from + lines) ?? '').trim()}`;
      lines += 1;
    }
    const open = whole.indexOf('(');
    return {
      data: `${whole.slice(0, open)}${whole
        .slice(open + 1)
        .trimEnd()
        .slice(0, -1)}`.trim(),
      lines,
    };
  }
  if (type === 'TXT' && data.startsWith('"')) {
    const lines = quotedBelow(cursor, from);
    const below = Array.from({ length: lines }, (_, at) => cursor.ahead(from + at)?.trim() ?? '');
    return { data: [data, ...below].join(' '), lines };
  }
  // A mail program has broken the line before the value.
  const next = cursor.ahead(from)?.trim() ?? '';
  const short = data === '' || (type === 'MX' && readNumber(data, 16) !== undefined);
  return short && next !== '' && !next.startsWith(';') ? { data: `${data} ${next}`.trim(), lines: 1 } : { data, lines: 0 };
}

/** A record as dig, drill, kdig and `host -v` print it. */
function takeRecord(cursor: Cursor, log: PastedLog): boolean {
  const next = cursor.ahead(1);
  const alone = readRaw(cursor.line);
  const broken = !alone && next !== undefined && cursor.words.length <= 2 && cursor.line.includes('.');
  const raw = alone ?? (broken ? readRaw(`${cursor.line} ${next}`) : undefined);
  if (!raw) return false;
  const used = alone ? 1 : 2;
  const { data, lines } = gather(cursor, raw, used);
  const record = readData(raw.type, data, { name: raw.name, ttl: raw.ttl ?? 0 });
  const { open } = log;
  log.output = true;
  open.withoutTtl = raw.ttl === undefined;
  if (!record) log.cut = true;
  else if (open.section === 'authority') {
    if (record.type === 'SOA') open.soa = record;
    else open.others.push(record);
  } else if (open.section === 'additional') open.others.push(record);
  else {
    open.counted += 1;
    open.answers.push(record);
  }
  return cursor.pass(used + lines);
}

/** Reads what dig, drill and kdig print. */
export function takeDig(cursor: Cursor, log: PastedLog): boolean {
  return takeComment(cursor, log) || takeRecord(cursor, log) || takeError(cursor, log);
}
