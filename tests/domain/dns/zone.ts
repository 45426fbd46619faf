import type { Answer, DnsRecord, RecordType } from '../../../src/domain/dns/answer.ts';

const soa = { type: 'SOA', name: 'test', ttl: 60, primary: 'ns.test', minimum: 60 } as const;

/** Absolute, lower case, without the final dot, written as the reader of messages writes it. */
function toName(written: string, origin: string): string {
  const plain = written
    .replaceAll(String.raw`\@`, '@')
    .replaceAll(String.raw`\032`, ' ')
    .toLowerCase();
  if (plain === '@') return origin;
  return plain.endsWith('.') ? plain.slice(0, -1) : `${plain}.${origin}`;
}

function readText(rest: string): string {
  const strings = rest.matchAll(/"((?:\\"|[^"])*)"/g);
  return Array.from(strings, ([, text = '']) => text.replaceAll(String.raw`\"`, '"')).join('');
}

function readLine(line: string, origin: string, ttl: number): DnsRecord {
  const [owner = '', type = '', ...values] = line.split(' ');
  const name = toName(owner, origin);
  const value = values.join(' ');
  switch (type) {
    case 'A':
    case 'AAAA':
      return { name, ttl, type, address: value };
    case 'CNAME':
      return { name, ttl, type, target: toName(value, origin) };
    case 'MX':
      return { name, ttl, type, priority: Number(values[0]), target: toName(values.slice(1).join(' '), origin) };
    case 'TXT':
      return { name, ttl, type, text: readText(value) };
    case 'TLSA':
      return { name, ttl, type, usage: Number(values[0]), selector: 1, matching: 1, data: values[3] ?? '' };
    default:
      throw new Error(`no ${type} in these zones`);
  }
}

/** Answers like a resolver over zones in master-file form: aliases, wildcards, absent names, rings as SERVFAIL. */
export function serveZones(zones: Readonly<Record<string, readonly string[]>>): (name: string, type: RecordType) => Answer {
  const records = Object.entries(zones).flatMap(([origin, lines]) => {
    let ttl = 300;
    return lines.flatMap((line) => {
      if (line.startsWith('$TTL ')) ttl = Number(line.slice(5));
      return line.startsWith('$') ? [] : [readLine(line, origin, ttl)];
    });
  });
  const exists = (name: string) => records.some((record) => record.name === name || record.name.endsWith(`.${name}`));
  return (asked, type) => {
    const found: DnsRecord[] = [];
    let name = asked.toLowerCase();
    for (let step = 0; step < 10; step += 1) {
      const wild = `*.${name.split('.').slice(1).join('.')}`;
      const here = records.filter((record) => record.name === name || (!exists(name) && record.name === wild));
      const wanted = here.filter((record) => record.type === type);
      const alias = here.find((record) => record.type === 'CNAME');
      if (wanted.length > 0 || !alias || alias.type !== 'CNAME') {
        found.push(...wanted);
        const rcode = here.length > 0 || exists(name) ? 'NOERROR' : 'NXDOMAIN';
        return { rcode, authentic: true, records: found, soa, extendedErrors: [] };
      }
      found.push(alias);
      name = alias.target;
    }
    return { rcode: 'SERVFAIL', authentic: false, records: [], extendedErrors: [] };
  };
}
