import { findAddresses } from './address.ts';
import { originalMarks } from './formats.ts';
import { endOf, splitLines, unquote, type Line } from './lines.ts';
import { readReplyCodes } from './reply.ts';
import type { Span } from './reading.ts';

/** A recipient named in words for people, with the words about it. */
export interface WordedRecipient {
  address: string;
  at: Span;
  /** The words about this recipient, and where they stand; empty where there are none. */
  words: string;
  span: Span;
}

/** The lines that are the writer's own: up to the copy of the original message. */
export function ownLines(lines: readonly Line[]): Line[] {
  const cut = lines.findIndex(({ text }) => text.length < 200 && isOriginalMark(text.toLowerCase()));
  return lines.slice(0, cut < 0 ? lines.length : cut);
}

function isOriginalMark(line: string): boolean {
  return originalMarks.some((mark) => line.includes(mark));
}

/** A line that begins with an address, perhaps after a few words of a list: `<a@b>: host said`, `  a@b`, `RCPT TO:<a@b>`. */
const leadWords =
  /^[\s*<>"'=-]*(?:(?:to|rcpt to|recipient|recipients|for|an|à|vastaanottaja|final recipient|original recipient|error for|user)\s*:?\s*)?[\s<"'(]*$/i;

/** How many lines after an address may tell about it. */
const longestParagraph = 40;

/**
 * Recipients as the words for people list them: each a line that begins with an address, followed
 * by what is said about it, up to the next one. `known` narrows the list to addresses the report
 * names elsewhere; without it every leading address counts.
 */
export function readWordedRecipients(text: string, known?: ReadonlySet<string>): WordedRecipient[] {
  const lines = ownLines(splitLines(text).map(unquote));
  const leads = lines.flatMap((line, index) => toLead(line, index, known));
  return leads.map(({ index, address, start, end }, place) => {
    const next = leads[place + 1]?.index ?? lines.length;
    const about = paragraph(lines, index, Math.min(next, index + longestParagraph), end);
    return { address, at: { start, end }, ...about };
  });
}

function toLead(line: Line, index: number, known: ReadonlySet<string> | undefined) {
  const first = findAddresses(line.text, 1)[0];
  if (!first || !leadWords.test(line.text.slice(0, first.start))) return [];
  if (known && !known.has(first.address)) return [];
  return [{ index, address: first.address, start: line.start + first.start, end: line.start + first.end }];
}

/** What follows an address: the rest of its line and the lines after it, blank ones between passed over, until a reply has been told. */
function paragraph(lines: readonly Line[], index: number, end: number, from: number): { words: string; span: Span } {
  const own = lines[index];
  const kept: Line[] = [];
  if (own) kept.push({ text: own.text.slice(from - own.start), start: from });
  for (const line of lines.slice(index + 1, end)) {
    const told = kept.some(({ text }) => /[\p{L}\p{N}]{3}/u.test(text));
    if (line.text.trim() === '' && told) break;
    kept.push(line);
  }
  const withWords = kept.filter(({ text }) => text.trim() !== '');
  const first = withWords[0];
  const last = withWords.at(-1);
  if (!first || !last) return { words: '', span: { start: from, end: from } };
  const lead = first.text.length - first.text.replace(/^[\s>:,;)"']+/, '').length;
  return {
    words: withWords
      .map(({ text }) => text.trim())
      .join(' ')
      .replace(/^[\s>:,;)"']+/, ''),
    span: { start: first.start + lead, end: endOf(last) },
  };
}

/** The lines that hold a refusal: a failing reply code, or a `<<<` of a transcript. */
export function readReplyLines(text: string): (Line & { end: number })[] {
  return ownLines(splitLines(text).map(unquote))
    .filter((line) => /\d/.test(line.text) && line.text.length < 2000 && hasReply(line.text))
    .map((line) => ({ ...line, end: endOf(line) }));
}

function hasReply(line: string): boolean {
  const { reply, enhanced } = readReplyCodes(line);
  return reply !== undefined || enhanced !== undefined;
}
