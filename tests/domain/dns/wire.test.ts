import { decode, encode } from '@leichtgewicht/dns-packet';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAnswer, TruncatedMessage, UnreadableMessage, writeQuestion } from '../../../src/domain/dns/wire.ts';

type Message = Parameters<typeof encode>[0];

function answer(extra: object = {}): Uint8Array {
  const name = 'example.org';
  const message = {
    type: 'response',
    id: 0,
    questions: [{ type: 'MX', name }],
    answers: [
      { type: 'MX', name, ttl: 300, data: { preference: 10, exchange: 'mx1.example.org' } },
      { type: 'TXT', name, ttl: 60, data: ['v=spf1 ', 'mx -all'] },
      { type: 'CNAME', name: 'www.example.org', ttl: 5, data: name },
      { type: 'A', name, ttl: 300, data: '192.0.43.10' },
      { type: 'AAAA', name, ttl: 300, data: '2620:0:2d0:200::10' },
    ],
    additionals: [{ type: 'OPT', name: '.', options: [{ code: 15, data: new Uint8Array(4) }] }],
    ...extra,
  };
  const bytes = encode(message as unknown as Message);
  // The library leaves the contents of this option at zero.
  bytes.set([0, 6, 104, 105], bytes.length - 4);
  return bytes;
}

describe('reader of messages', () => {
  it('reads what a known library wrote', () => {
    const read = readAnswer(answer(), 'example.org', 'MX');
    expect(read.records).toEqual([
      { type: 'MX', name: 'example.org', ttl: 300, priority: 10, target: 'mx1.example.org' },
      { type: 'TXT', name: 'example.org', ttl: 60, text: 'v=spf1 mx -all' },
      { type: 'CNAME', name: 'www.example.org', ttl: 5, target: 'example.org' },
      { type: 'A', name: 'example.org', ttl: 300, address: '192.0.43.10' },
      { type: 'AAAA', name: 'example.org', ttl: 300, address: '2620:0:2d0:200::10' },
    ]);
    expect(read.extendedErrors).toEqual([{ code: 6, text: 'hi' }]);
  });

  it('refuses another id, another question and what was cut short', () => {
    expect(() => readAnswer(answer({ id: 4711 }), 'example.org', 'MX')).toThrow(UnreadableMessage);
    expect(() => readAnswer(answer(), 'example.net', 'MX')).toThrow(UnreadableMessage);
    expect(() => readAnswer(answer(), 'example.org', 'A')).toThrow(UnreadableMessage);
    expect(() => readAnswer(answer({ flags: 0x02_00 }), 'example.org', 'MX')).toThrow(TruncatedMessage);
    for (let length = 0; length < answer().length; length += 1) {
      expect(() => readAnswer(answer().subarray(0, length), 'example.org', 'MX')).toThrow(UnreadableMessage);
    }
  });

  it('throws nothing but its own error', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), fc.nat(200), (noise, at) => {
        const bytes = Uint8Array.from(answer());
        bytes.set(noise.subarray(0, Math.max(bytes.length - at, 0)), Math.min(at, bytes.length));
        try {
          readAnswer(bytes, 'example.org', 'MX');
          return true;
        } catch (error) {
          return error instanceof UnreadableMessage;
        }
      }),
      { numRuns: 5000 },
    );
  });
});

describe('writer of questions', () => {
  it('writes what a known library reads', () => {
    const label = fc.stringMatching(/^[a-z0-9_-]{1,20}$/);
    fc.assert(
      fc.property(fc.array(label, { minLength: 1, maxLength: 6 }), (labels) => {
        const { questions, id, flags } = decode(writeQuestion(labels.join('.'), 'TXT'));
        expect(questions).toMatchObject([{ name: labels.join('.'), type: 'TXT' }]);
        expect([id, flags]).toEqual([0, 0x01_20]);
      }),
    );
  });

  it('refuses a name that cannot be asked', () => {
    expect(() => writeQuestion('a..test', 'MX')).toThrow(RangeError);
    expect(() => writeQuestion(`${'a'.repeat(64)}.test`, 'MX')).toThrow(RangeError);
  });
});
