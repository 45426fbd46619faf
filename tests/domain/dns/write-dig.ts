import type { Answer, DnsRecord } from '../../../src/domain/dns/answer.ts';

/** Signs that master files escape in names; a dot inside a label is escaped already. */
const special = /["$();@ ]/g;

function toName(name: string): string {
  return `${name.replaceAll(special, (sign) => (sign === ' ' ? String.raw`\032` : `\\${sign}`))}.`;
}

function toText(text: string): string {
  const escaped = text.replaceAll('\\', String.raw`\\`).replaceAll('"', String.raw`\"`);
  // In two strings, as a server gives a long one. An escape isn't cut in two.
  const half = escaped.lastIndexOf(' ');
  return half > 0 ? `"${escaped.slice(0, half)}" "${escaped.slice(half)}"` : `"${escaped}"`;
}

function toValue(record: DnsRecord): string {
  switch (record.type) {
    case 'A':
    case 'AAAA':
      return record.address;
    case 'NS':
    case 'CNAME':
      return toName(record.target);
    case 'MX':
      return `${record.priority} ${toName(record.target)}`;
    case 'TXT':
      return toText(record.text);
    case 'SOA':
      return `${toName(record.primary)} hostmaster.example. 1 900 900 1814400 ${record.minimum}`;
    case 'TLSA':
      return `${record.usage} ${record.selector} ${record.matching} ${record.data}`;
    case 'DS':
    case 'SRV':
    case 'other':
      throw new Error(`nobody writes ${record.type} here`);
  }
}

function toLine(record: DnsRecord): string {
  return `${toName(record.name)}\t${record.ttl}\tIN\t${record.type}\t${toValue(record)}`;
}

/** What dig prints of an answer. */
export function writeDig(name: string, type: string, answer: Answer): string {
  const { rcode, records, soa, authentic } = answer;
  return [
    `;; ->>HEADER<<- opcode: QUERY, status: ${rcode}, id: 1`,
    `;; flags: qr rd ra${authentic ? ' ad' : ''}; QUERY: 1, ANSWER: ${records.length}, AUTHORITY: ${soa ? 1 : 0}, ADDITIONAL: 1`,
    '',
    ';; QUESTION SECTION:',
    `;${toName(name)}\t\tIN\t${type}`,
    '',
    ...(records.length > 0 ? [';; ANSWER SECTION:', ...records.map(toLine), ''] : []),
    ...(soa ? [';; AUTHORITY SECTION:', toLine(soa), ''] : []),
    ';; SERVER: 192.0.2.53#53(192.0.2.53) (UDP)',
    '',
  ].join('\n');
}
