import { asciiOf, cut, joinBytes, nextLine, standsAt, type Source } from './bytes.ts';

/** A line that begins a message of an mbox file: RFC 4155 appendix A. */
const fromLine = /^From \S{1,320} +\S.{5,60}$/;
const longestFromLine = 400;

/** The messages of a source, taken out one at a time: all of them at once would take its memory again. */
export interface Messages {
  readonly count: number;
  /** A message, without its `From ` line and with `>From ` as it was (mboxrd); empty outside the count. */
  at: (index: number) => Source;
}

/** The messages of an mbox file, each in its own character set where the file is bytes. A source that is no mbox is one message. */
export function splitMbox(source: Source): Messages {
  const starts = messageStarts(source);
  if (starts.length === 0) return { count: 1, at: (index) => (index === 0 ? source : '') };
  return {
    count: starts.length,
    at: (index) => {
      const body = nextLine(source, starts[index] ?? source.length);
      return body < 0 ? '' : withoutEscapes(cut(source, body, starts[index + 1] ?? source.length));
    },
  };
}

/** Where messages begin: with the `From ` line of the source, and each one after a blank line. */
function messageStarts(source: Source): number[] {
  if (!isFromLine(source, 0)) return [];
  const starts = [0];
  let before = 0;
  for (let start = nextLine(source, 0); start >= 0; start = nextLine(source, start)) {
    if (isFromLine(source, start) && start - before <= 2 && asciiOf(source, before, start).trim() === '') starts.push(start);
    before = start;
  }
  return starts;
}

function isFromLine(source: Source, start: number): boolean {
  if (!standsAt(source, start, 'From ')) return false;
  const next = nextLine(source, start);
  return fromLine.test(asciiOf(source, start, Math.min(next < 0 ? source.length : next, start + longestFromLine)).trimEnd());
}

/** Lines that begin with `From `, or with any number of `>` before it, were written with one `>` more. */
function withoutEscapes(message: Source): Source {
  if (typeof message === 'string') return message.replaceAll(/^>(?=>*From )/gm, '');
  const kept: Uint8Array[] = [];
  let from = 0;
  for (let start = 0; start >= 0; start = nextLine(message, start)) {
    let end = start;
    while (message[end] === 62) end += 1;
    if (end === start || !standsAt(message, end, 'From ')) continue;
    kept.push(message.subarray(from, start));
    from = start + 1;
  }
  return kept.length === 0 ? message : joinBytes([...kept, message.subarray(from)]);
}
