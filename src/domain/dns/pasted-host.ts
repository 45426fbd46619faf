import { readData } from './pasted-dig.ts';
import { afterWords, readRcode, readType, type Cursor, type PastedLog, type PastedType } from './pasted-log.ts';
import { readOwner } from './pasted-values.ts';

interface Sentence {
  /** Words behind the name, lower case. */
  readonly says: string;
  readonly type: PastedType;
}

/** How `host` tells a record: the name, these words, the value. The longer ones first. */
const sentences: readonly Sentence[] = [
  { says: 'has address', type: 'A' },
  { says: 'has aaaa address', type: 'AAAA' },
  { says: 'has ipv6 address', type: 'AAAA' },
  { says: 'mail is handled by', type: 'MX' },
  { says: 'descriptive text', type: 'TXT' },
  { says: 'is an alias for', type: 'CNAME' },
  { says: 'name server', type: 'NS' },
  { says: 'has soa record', type: 'SOA' },
];

/** `Host gone.example not found: 3(NXDOMAIN)` */
function takeNotFound(cursor: Cursor, log: PastedLog): boolean {
  const { words, line } = cursor;
  if (words[0] !== 'Host' || !line.includes('not found:')) return false;
  const name = readOwner(words[1] ?? '');
  const rcode = readRcode(line.slice(line.lastIndexOf('(') + 1, line.lastIndexOf(')')));
  if (name === undefined || rcode === undefined) log.cut = true;
  else log.end(name, rcode);
  return cursor.pass(1);
}

/** `nothing.example has no MX record` */
function takeNone(cursor: Cursor, log: PastedLog): boolean {
  const [name = '', has, no, type = '', record] = cursor.words;
  const owner = readOwner(name);
  if (owner === undefined || has !== 'has' || no !== 'no' || record !== 'record') return false;
  log.end(owner, 'NOERROR', readType(type) ?? 'other');
  return cursor.pass(1);
}

/** Reads what `host` prints. */
export function takeHost(cursor: Cursor, log: PastedLog): boolean {
  if (takeNotFound(cursor, log) || takeNone(cursor, log)) return true;
  const { words } = cursor;
  const name = readOwner(words[0] ?? '');
  if (name === undefined) return false;
  const rest = words.slice(1, 6).join(' ').toLowerCase();
  const sentence = sentences.find(({ says }) => rest === says || rest.startsWith(`${says} `));
  if (!sentence) return false;
  const count = 1 + sentence.says.split(' ').length;
  const here = afterWords(cursor.line, count);
  const next = cursor.ahead(1)?.trim() ?? '';
  const common = { name, ttl: 0 };
  const alone = readData(sentence.type, here, common);
  // A mail program has broken the line before the value.
  const record = alone ?? readData(sentence.type, `${here} ${next}`.trim(), common);
  if (record) log.add(record);
  else {
    log.cut = true;
    log.output = true;
  }
  return cursor.pass(alone || !record ? 1 : 2);
}
