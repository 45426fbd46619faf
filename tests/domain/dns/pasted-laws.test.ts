import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DnsRecord } from '../../../src/domain/dns/answer.ts';
import { readLines, readPasted } from '../../../src/domain/dns/read-pasted.ts';
import { toPastedLines } from '../../../src/domain/dns/pasted-text.ts';
import { damagedButRead, digOutputs, hostOutputs, nslookupOutputs, powershellOutputs, refusedOutputs } from './pasted-outputs.ts';
import { writeDig } from './write-dig.ts';

const asked = { domain: 'post.example', names: new Set(['mx1.post.example']) };
const outputs = [...digOutputs, ...hostOutputs, ...nslookupOutputs, ...powershellOutputs, ...damagedButRead].map(({ text }) => text);
const lines = [...new Set([...outputs, ...refusedOutputs.map(({ text }) => text.slice(0, 2000))].flatMap((text) => text.split('\n')))];

/** Real output taken apart and put together otherwise, with foreign characters in between. */
const shuffled = fc
  .array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...lines) }, fc.string({ unit: 'binary', maxLength: 30 })), { maxLength: 25 })
  .map((parts) => parts.join('\n'));
const cut = fc.tuple(fc.constantFrom(...outputs), fc.nat(), fc.nat(), fc.string({ maxLength: 4 })).map(([text, from, length, into]) => {
  const at = from % (text.length + 1);
  return text.slice(0, at) + into + text.slice(at + (length % 40));
});
const anyText = fc.oneof(shuffled, cut, fc.string({ unit: 'binary', maxLength: 300 }));

/** Only what stands in a text can be read from it: quotes, escapes and blanks aside. */
function bare(text: string): string {
  return text.toLowerCase().replaceAll(/["'\\\s{},()]/g, '');
}

/** A cell of a table may go on below itself, with its neighbours between. */
function standsIn(written: string, part: string): boolean {
  if (written.includes(part)) return true;
  const halves = Array.from(part, (_, at) => [part.slice(0, at), part.slice(at)] as const);
  return written.includes('nametypettlsection') && halves.some(([one, other]) => written.includes(one) && written.includes(other));
}

function partsOf(record: DnsRecord): string[] {
  switch (record.type) {
    case 'A':
    case 'AAAA':
      return [record.address];
    case 'MX':
      return [`${record.priority}`, record.target];
    case 'TXT':
      return [record.text];
    case 'NS':
    case 'CNAME':
      return [record.target];
    case 'SOA':
      return [record.primary];
    case 'DS':
    case 'SRV':
    case 'TLSA':
    case 'other':
      return [];
  }
}

/** How often lines are looked at while a shape is read so many times over. */
function looks(shape: string, count: number): number {
  let reads = 0;
  const counted = new Proxy(Array.from({ length: count }, () => shape.split('\n')).flat(), {
    get: (target, key, receiver) => {
      if (typeof key === 'string' && /^\d/.test(key)) reads += 1;
      return Reflect.get(target, key, receiver) as unknown;
    },
  });
  readLines(counted, asked);
  return reads;
}

describe('whatever is pasted', () => {
  it('never throws', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const reading = readPasted(text, asked);
        expect('refused' in reading || reading.replies.length > 0).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('yields no record that is not in the text', () => {
    fc.assert(
      fc.property(fc.oneof(shuffled, cut), (text) => {
        // What is written by its number can't be looked for.
        fc.pre(!/\\\d{3}|xn--|[\u0080-\uffff]/.test(text));
        const reading = readPasted(text, asked);
        if ('refused' in reading) return;
        const written = bare(toPastedLines(text).join('\n'));
        for (const { answers, others, soa } of reading.replies) {
          for (const record of [...answers, ...others, ...(soa ? [soa] : [])]) {
            const isOwn = record.name === 'post.example' || record.name === '_dmarc.post.example';
            for (const part of [...(isOwn ? [] : [record.name]), ...partsOf(record)]) {
              expect(standsIn(written, bare(part))).toBe(true);
            }
          }
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('is read in one pass: twice the lines are looked at twice as often', () => {
    const shapes = [
      ...lines,
      '"',
      'a.example. 300 IN TXT (',
      'a.example. 300 IN TXT "',
      'a.example text =',
      'Name Type TTL Section NameExchange Preference',
      'Name : a.example\nType : MX',
      'a.example\n origin = b.example',
      'Name: a.example\nAddress: 192.0.43.7',
      ' 192.0.43.7',
    ];
    for (const shape of shapes) expect(looks(shape, 200)).toBeLessThan(looks(shape, 100) * 2.1 + 200);
  });
});

const label = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,8}[a-z0-9])?$/);
const host = fc.array(label, { minLength: 1, maxLength: 3 }).map((labels) => `${labels.join('.')}.example`);
const ttl = fc.nat({ max: 604_800 });
const record = fc.oneof(
  fc.record({
    type: fc.constant('MX' as const),
    name: host,
    ttl,
    priority: fc.nat({ max: 65_535 }),
    target: fc.oneof(host, fc.constant('')),
  }),
  fc.record({
    type: fc.constant('TXT' as const),
    name: host,
    ttl,
    text: fc.string({ unit: fc.constantFrom('a', 'v', '=', '1', ' ', ';', '"', '\\', ':', '~', 'ä'), minLength: 1 }),
  }),
  fc.record({ type: fc.constant('A' as const), name: host, ttl, address: fc.ipV4() }),
  fc.record({ type: fc.constant('CNAME' as const), name: host, ttl, target: host }),
  fc.record({ type: fc.constant('NS' as const), name: host, ttl, target: host }),
);

it('reads back what dig would write of any records', () => {
  fc.assert(
    fc.property(fc.array(record, { minLength: 1, maxLength: 6 }), fc.boolean(), (records, authentic) => {
      const text = writeDig('post.example', 'MX', { rcode: 'NOERROR', authentic, records, extendedErrors: [] });
      expect(readPasted(text, asked)).toMatchObject({
        replies: [{ name: 'post.example', type: 'MX', outcome: 'NOERROR', authentic, answers: records, withoutTtl: false }],
      });
    }),
    { numRuns: 2000 },
  );
});
