import { describe, expect, it } from 'vitest';
import type { DnsRecord } from '../../../src/domain/dns/answer.ts';
import { readPasted, refusalIds } from '../../../src/domain/dns/read-pasted.ts';
import {
  damagedButRead,
  digOutputs,
  hostOutputs,
  nslookupOutputs,
  powershellOutputs,
  refusedOutputs,
  type PastedOutput,
} from './pasted-outputs.ts';

const asked = { domain: 'post.example', names: new Set(['mx1.post.example', 'mx2.post.example']) };

function write(record: DnsRecord): string {
  const { name, type } = record;
  switch (record.type) {
    case 'A':
    case 'AAAA':
      return `${name} ${type} ${record.address}`;
    case 'MX':
      return `${name} MX ${record.priority} ${record.target === '' ? '.' : record.target}`;
    case 'TXT':
      return `${name} TXT ${record.text}`;
    case 'SOA':
      return `${name} SOA ${record.minimum}`;
    case 'NS':
    case 'CNAME':
      return `${name} ${type} ${record.target}`;
    case 'DS':
    case 'SRV':
    case 'TLSA':
    case 'other':
      return `${name} ${type}`;
  }
}

/** Everything a reading says, in the order of the text. */
function saysOf(text: string): string[] {
  const reading = readPasted(text, asked);
  if ('refused' in reading) return [`refused: ${reading.refused}`];
  return reading.replies.flatMap(({ name = '?', type = '?', outcome, answers, others, soa, extendedErrors }) => [
    ...(outcome === undefined ? [] : [`${name} ${type} ${outcome}${extendedErrors.map(({ code }) => ` EDE ${code}`).join('')}`]),
    ...[...answers, ...others].map(write),
    ...(soa ? [write(soa)] : []),
  ]);
}

const tools: Readonly<Record<string, readonly PastedOutput[]>> = {
  'dig, drill and kdig': digOutputs,
  host: hostOutputs,
  nslookup: nslookupOutputs,
  'Resolve-DnsName': powershellOutputs,
  'damaged on the way, and still read': damagedButRead,
};

describe.each(Object.entries(tools))('%s', (_, outputs) => {
  it.each(outputs)('$title', ({ text, says }) => {
    expect(saysOf(text)).toEqual(says);
  });
});

describe('refused', () => {
  it.each(refusedOutputs)('$title: $refused', ({ text, refused }) => {
    expect(readPasted(text, { domain: 'post.example', names: new Set() })).toMatchObject({ refused });
  });

  it('with every reason there is', () => {
    expect(new Set(refusedOutputs.map(({ refused }) => refused))).toEqual(new Set(refusalIds));
  });

  it('names the other domain', () => {
    expect(readPasted('other.example has no MX record', asked)).toEqual({ refused: 'other-domain', found: 'other.example' });
  });
});
