import { recordTypes } from './answer.ts';
import type { Answer, DnsRecord, Rcode, RecordType } from './answer.ts';

/** The message is not one, or not an answer to what was asked. The only error the reader throws. */
export class UnreadableMessage extends Error {
  override name = 'UnreadableMessage';
}

/** The answer was cut short (TC). Over HTTP that should not happen (RFC 8484 6). */
export class TruncatedMessage extends UnreadableMessage {
  override name = 'TruncatedMessage';
}

const rcodes: readonly Rcode[] = ['NOERROR', 'FORMERR', 'SERVFAIL', 'NXDOMAIN', 'NOTIMP', 'REFUSED'];
/** RFC 1035 3.1. */
const longestName = 255;
/** EDNS payload offered; no meaning over HTTP beyond being there. */
const payload = 1232;

/**
 * Writes a question with id 0 (RFC 8484 4.1), RD and AD set, EDNS on so that extended errors have a place.
 * Throws `RangeError` for a name that cannot be asked: an empty or too long label, too long a name.
 */
export function writeQuestion(name: string, type: RecordType, options: { unchecked?: boolean; plain?: boolean } = {}): Uint8Array {
  const labels = splitName(name);
  const encoder = new TextEncoder();
  const body: number[] = [];
  for (const label of labels) {
    const bytes = encoder.encode(label);
    if (bytes.length === 0 || bytes.length > 63) throw new RangeError(`label of ${bytes.length} bytes`);
    body.push(bytes.length, ...bytes);
  }
  body.push(0);
  if (body.length > longestName) throw new RangeError(`name of ${body.length} bytes`);
  const flags = options.unchecked ? 0x30 : 0x20;
  const opt = options.plain ? [] : [0, 0, recordTypes.OPT, payload >> 8, payload & 0xff, 0, 0, 0, 0, 0, 0];
  const head = [0, 0, 1, flags, 0, 1, 0, 0, 0, 0, 0, options.plain ? 0 : 1];
  return Uint8Array.from([...head, ...body, 0, recordTypes[type], 0, 1, ...opt]);
}

/** Labels of a name as the reader writes them: `\.` and `\\` stand for the character itself. */
function splitName(name: string): string[] {
  if (name === '') return [];
  const labels = [''];
  for (let at = 0; at < name.length; at += 1) {
    const letter = name.charAt(at);
    if (letter === '.') labels.push('');
    else if (letter === '\\') {
      at += 1;
      labels[labels.length - 1] += name.charAt(at);
    } else labels[labels.length - 1] += letter;
  }
  return labels;
}

class Reader {
  at = 0;
  readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  byte(): number {
    const value = this.bytes[this.at];
    if (value === undefined) throw new UnreadableMessage('ends too early');
    this.at += 1;
    return value;
  }

  short(): number {
    return this.byte() * 256 + this.byte();
  }

  long(): number {
    return this.short() * 65_536 + this.short();
  }

  take(length: number): Uint8Array {
    if (this.at + length > this.bytes.length) throw new UnreadableMessage('ends too early');
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }

  /** A name, its pointers followed (RFC 1035 4.1.4). Each must point further back, so they come to an end. */
  name(): string {
    const labels: string[] = [];
    let length = 1;
    let back: number | undefined;
    let lowest = this.at;
    for (;;) {
      const size = this.byte();
      if (size === 0) break;
      if (size >= 0xc0) {
        const target = (size - 0xc0) * 256 + this.byte();
        if (target >= lowest) throw new UnreadableMessage('pointer forward');
        back ??= this.at;
        lowest = target;
        this.at = target;
        continue;
      }
      if (size > 63) throw new UnreadableMessage('unknown kind of label');
      length += size + 1;
      if (length > longestName) throw new UnreadableMessage('name too long');
      labels.push(readLabel(this.take(size)));
    }
    if (back !== undefined) this.at = back;
    return labels.join('.');
  }
}

function readLabel(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes).replaceAll('\\', '\\\\').replaceAll('.', '\\.').toLowerCase();
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The longest run of zeros is written `::` (RFC 5952 4.2). */
export function writeIpv6(bytes: Uint8Array): string {
  const groups = Array.from({ length: 8 }, (_, at) => ((bytes[at * 2] ?? 0) * 256 + (bytes[at * 2 + 1] ?? 0)).toString(16));
  let best = { from: 0, length: 1 };
  for (let from = 0; from < 8; from += 1) {
    let length = 0;
    while (groups[from + length] === '0') length += 1;
    if (length > best.length) best = { from, length };
  }
  if (best.length < 2) return groups.join(':');
  return `${groups.slice(0, best.from).join(':')}::${groups.slice(best.from + best.length).join(':')}`;
}

/** Strings of a TXT record, joined with nothing between. */
function readText(reader: Reader, end: number): string {
  const parts: number[] = [];
  while (reader.at < end) parts.push(...reader.take(reader.byte()));
  return new TextDecoder().decode(Uint8Array.from(parts));
}

type Data = DnsRecord extends infer R ? (R extends DnsRecord ? Omit<R, 'name' | 'ttl'> : never) : never;

function readData(reader: Reader, type: number, end: number): Data {
  const rest = () => reader.take(end - reader.at);
  switch (type) {
    case recordTypes.A:
      return { type: 'A', address: reader.take(4).join('.') };
    case recordTypes.AAAA:
      return { type: 'AAAA', address: writeIpv6(reader.take(16)) };
    case recordTypes.NS:
      return { type: 'NS', target: reader.name() };
    case recordTypes.CNAME:
      return { type: 'CNAME', target: reader.name() };
    case recordTypes.MX:
      return { type: 'MX', priority: reader.short(), target: reader.name() };
    case recordTypes.TXT:
      return { type: 'TXT', text: readText(reader, end) };
    case recordTypes.SOA: {
      const primary = reader.name();
      reader.name();
      reader.take(16);
      return { type: 'SOA', primary, minimum: reader.long() };
    }
    case recordTypes.SRV:
      return { type: 'SRV', priority: reader.short(), weight: reader.short(), port: reader.short(), target: reader.name() };
    case recordTypes.TLSA:
      return { type: 'TLSA', usage: reader.byte(), selector: reader.byte(), matching: reader.byte(), data: hex(rest()) };
    case recordTypes.DS:
      return { type: 'DS', keyTag: reader.short(), algorithm: reader.byte(), digestType: reader.byte(), digest: hex(rest()) };
    default:
      rest();
      return { type: 'other', number: type };
  }
}

interface RawRecord {
  readonly record: DnsRecord;
  readonly type: number;
  /** Upper byte of the rcode in OPT; the TTL of any other record. */
  readonly ttl: number;
  readonly data: Uint8Array;
}

function readRecord(reader: Reader): RawRecord {
  const name = reader.name();
  const type = reader.short();
  reader.short();
  const ttl = reader.long();
  const length = reader.short();
  const start = reader.at;
  const end = start + length;
  const data = reader.take(length);
  reader.at = start;
  const value = readData(reader, type, end);
  if (reader.at !== end) throw new UnreadableMessage('record longer than its data');
  // A TTL with the highest bit set counts as 0 (RFC 2181 8).
  return { record: { name, ttl: ttl > 0x7f_ff_ff_ff ? 0 : ttl, ...value }, type, ttl, data };
}

/** Extended errors in the options of OPT (RFC 6891 6.1.2, RFC 8914 2). */
function readExtendedErrors(data: Uint8Array): { code: number; text: string }[] {
  const reader = new Reader(data);
  const errors: { code: number; text: string }[] = [];
  while (reader.at < data.length) {
    const option = reader.short();
    const value = reader.take(reader.short());
    if (option !== 15 || value.length < 2) continue;
    errors.push({ code: (value[0] ?? 0) * 256 + (value[1] ?? 0), text: new TextDecoder().decode(value.subarray(2)) });
  }
  return errors;
}

/**
 * Reads the answer to a question: id 0, QR, the same question, whole. Throws `UnreadableMessage` for
 * anything else, `TruncatedMessage` when it says itself that it was cut short.
 */
export function readAnswer(bytes: Uint8Array, name: string, type: RecordType): Answer {
  const reader = new Reader(bytes);
  if (bytes.length > 65_535) throw new UnreadableMessage('longer than a message can be');
  if (reader.short() !== 0) throw new UnreadableMessage('answer to another question (id)');
  const flags = reader.short();
  if ((flags & 0x80_00) === 0 || (flags & 0x78_00) !== 0) throw new UnreadableMessage('not an answer');
  const counts = [reader.short(), reader.short(), reader.short(), reader.short()] as const;
  if (counts[0] !== 1) throw new UnreadableMessage('not one question');
  const asked = reader.name();
  if (asked !== name.toLowerCase() || reader.short() !== recordTypes[type] || reader.short() !== 1) {
    throw new UnreadableMessage('answer to another question');
  }
  if ((flags & 0x02_00) !== 0) throw new TruncatedMessage('cut short');
  const [answers, authority, additional] = [counts[1], counts[2], counts[3]].map((count) =>
    Array.from({ length: count }, () => readRecord(reader)),
  );
  const opt = additional?.find((raw) => raw.type === recordTypes.OPT);
  const code = (flags & 0x0f) + (opt ? Math.trunc(opt.ttl / 0x1_00_00_00) * 16 : 0);
  const soa = authority?.map(({ record }) => record).find((record) => record.type === 'SOA');
  return {
    rcode: rcodes[code] ?? `RCODE${code}`,
    authentic: (flags & 0x20) !== 0,
    records: (answers ?? []).map(({ record }) => record),
    ...(soa && { soa }),
    extendedErrors: opt ? readExtendedErrors(opt.data) : [],
  };
}
