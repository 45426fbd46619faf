/** One server on a message's way. */
export interface Hop {
  /** The name the message was passed on under; empty where it isn't given. */
  from: string;
  by: string;
  /** When it was taken in, in milliseconds since 1970; null where the date can't be read. */
  time: number | null;
  /** How long it took from the hop before, in seconds; null where either time is missing. */
  delay: number | null;
}

const fromWord = /(?:^|\s)from\s(\S{1,253})/;
const byWord = /(?:^|\s)by\s(\S{1,253})/;

/**
 * A message's way, in the order it went, from the values of its `Received` fields, which stand the
 * other way round (RFC 5321 section 4.4).
 */
export function readHops(received: readonly string[]): Hop[] {
  const hops: Hop[] = [];
  for (const value of received.toReversed()) {
    const time = timeOf(value);
    const before = hops.at(-1)?.time ?? null;
    const delay = time === null || before === null ? null : Math.round((time - before) / 1000);
    hops.push({ from: wordAfter(value, fromWord), by: wordAfter(value, byWord), time, delay });
  }
  return hops;
}

/** The date after the last semicolon, without the name of its time zone in brackets. */
function timeOf(value: string): number | null {
  const semicolon = value.lastIndexOf(';');
  const date = value.slice(semicolon + 1).split('(')[0] ?? '';
  const time = semicolon < 0 ? Number.NaN : Date.parse(date.trim());
  return Number.isNaN(time) ? null : time;
}

function wordAfter(value: string, pattern: RegExp): string {
  return (pattern.exec(value.slice(0, 2000))?.[1] ?? '').replace(/[;,]$/, '');
}
