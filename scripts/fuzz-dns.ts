/**
 * `npm run fuzz-dns -- [--runs N] [--seed N]`: reads random and damaged DNS messages. The reader must
 * give an answer or its own error, and never take long.
 */
import { parseArgs } from 'node:util';
import { encode } from '@leichtgewicht/dns-packet';
import { readAnswer, UnreadableMessage } from '../src/domain/dns/wire.ts';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '1000000' }, seed: { type: 'string', default: '1' } } });
const runs = Number(values.runs);
let state = Number(values.seed) >>> 0;

/** A whole number below `limit`; the same ones for the same seed (mulberry32). */
function below(limit: number): number {
  state = (state + 0x6d2b79f5) >>> 0;
  let mixed = Math.imul(state ^ (state >>> 15), state | 1);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
}

const name = 'example.org';
const good = encode({
  type: 'response',
  id: 0,
  questions: [{ type: 'MX', name }],
  answers: [
    { type: 'MX', name, ttl: 300, data: { preference: 10, exchange: 'mx1.example.org' } },
    { type: 'TXT', name, ttl: 300, data: ['v=spf1 mx -all'] },
    { type: 'CNAME', name: 'www.example.org', ttl: 300, data: name },
    { type: 'A', name, ttl: 300, data: '192.0.43.10' },
  ],
  authorities: [
    {
      type: 'SOA',
      name,
      ttl: 60,
      data: { mname: 'ns.example.org', rname: 'h.example.org', serial: 1, refresh: 1, retry: 1, expire: 1, minimum: 60 },
    },
  ],
  additionals: [{ type: 'OPT', name: '.', options: [{ code: 15, data: Uint8Array.of(0, 6, 65) }] }],
} as unknown as Parameters<typeof encode>[0]);

/** Question and header of a real answer stay in two thirds, so that the damage is met further in. */
function damage(): Uint8Array {
  const bytes = Uint8Array.from(good);
  if (below(3) === 0) {
    for (let at = below(2) === 0 ? 0 : 29; at < bytes.length; at += 1) bytes[at] = below(256);
  } else
    for (let left = 1 + below(8); left > 0; left -= 1)
      bytes[below(6) === 0 ? below(bytes.length) : 29 + below(bytes.length - 29)] = below(256);
  return below(4) === 0 ? bytes.subarray(0, below(bytes.length + 1)) : bytes;
}

let read = 0;
let refused = 0;
let failures = 0;
let slowest = 0;
const started = performance.now();
for (let run = 1; run <= runs; run += 1) {
  const bytes = damage();
  const begun = performance.now();
  try {
    readAnswer(bytes, name, 'MX');
    read += 1;
  } catch (error) {
    if (error instanceof UnreadableMessage) refused += 1;
    else {
      failures += 1;
      console.error(`run ${run}: ${String(error)} ${Buffer.from(bytes).toString('hex')}`);
    }
  }
  slowest = Math.max(slowest, performance.now() - begun);
}
console.log(
  `${runs} messages: ${read} read, ${refused} refused, ${failures} failures; slowest ${slowest.toFixed(1)} ms, all in ${((performance.now() - started) / 1000).toFixed(0)} s`,
);
process.exitCode = failures > 0 ? 1 : 0;
