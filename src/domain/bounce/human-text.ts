import { blankedWords, leadWords } from '../../knowledge/bounces/address-cues.ts';
import { daemonMarks } from '../../knowledge/bounces/automatic-mail.ts';
import { originalMarks, quotedFields } from '../../knowledge/bounces/bounce-marks.ts';
import { eachAddress, firstAddress, isBlanked, type FoundAddress } from './address.ts';
import { endOf, splitLines, unquote, type Line } from './lines.ts';
import { oneReply } from './one-reply.ts';
import { hasCodes, readReplyCodes } from './reply.ts';
import type { Span } from './reading.ts';

/** The words a writer says to people, read once: all readers share its lines. */
export interface OwnWords {
  /** The lines that are the writer's own, without marks of quoting. */
  lines: readonly Line[];
  /** The same on one line. */
  body: string;
  /** The lines that hold a refusal: a failing reply code, or an enhanced one. */
  replies: readonly ReplyLine[];
  /** Whom the copy of the original message that follows was written to; undefined where it doesn't say, or names several. */
  addressee: FoundAddress | undefined;
}

export type ReplyLine = Line & { end: number };

/** A recipient named in words for people, with the words about it. */
export interface WordedRecipient {
  /** Empty where it was made unreadable. */
  address: string;
  at: Span;
  /** The words about this recipient, and where they stand; empty where there are none. */
  words: string;
  span: Span;
  /** Whether the address stands in a list, and not at the beginning of a sentence. */
  isListed: boolean;
}

/** Reads the writer's own words: neither the copy of the original message nor what is quoted of it. */
export function readOwnWords(text: string): OwnWords {
  const all = splitLines(text).map(unquote);
  const lines = ownLines(text, all);
  const body = lines
    .map((line) => line.text.trim())
    .filter((line) => line !== '')
    .join(' ');
  const replies = lines
    .filter((line) => line.text.length < 2000 && hasReply(line.text))
    .map((line) => ({ ...line, end: endOf(line) }));
  return { lines, body, replies, addressee: addresseeIn(all) };
}

/** The one address in the first `To:` of a text. */
function addresseeIn(lines: readonly Line[]): FoundAddress | undefined {
  const line = lines.find(({ text }) => /^\s{0,9}to:/i.test(text));
  const [first, second] = line ? [...eachAddress(line.text)] : [];
  return line && first && !second
    ? { ...first, start: line.start + first.start, end: line.start + first.end }
    : undefined;
}

/** The lines up to the copy of the original message, without those that quote its subject and date. */
function ownLines(text: string, lines: readonly Line[]): readonly Line[] {
  const first = lines.findIndex(isWritten);
  const headed = lines.findIndex((line, index) => index > first && !isWritten(line));
  const marked = firstMarked(text, lines);
  const cut = lines.findIndex(
    (_, index) => index === marked || (headed >= 0 && index > headed && beginsOriginal(lines, index)),
  );
  const kept = cut < 0 ? lines : lines.slice(0, cut);
  // Where nothing comes before it, the copy is what was pasted.
  const own = kept.some(isWritten) ? kept : lines;
  return own.filter((line, index) => index < headed || line.text.length > 200 || !isQuotedField(line.text));
}

function isWritten({ text }: Line): boolean {
  return text.trim() !== '';
}

const longestMark = 200;

/** The number of the first line that begins the copy of the original message. */
function firstMarked(text: string, lines: readonly Line[]): number {
  const lower = text.toLowerCase();
  const found = originalMarks.filter((mark) => lower.includes(mark));
  if (found.length === 0) return -1;
  return lines.findIndex((line) => {
    if (line.text.length >= longestMark || line.text.length < 12) return false;
    const own = line.text.toLowerCase();
    return found.some((mark) => own.includes(mark));
  });
}

const quotedNames: ReadonlySet<string> = new Set(quotedFields);

function isQuotedField(line: string): boolean {
  const colon = line.search(/[:：]/);
  return (
    colon > 0 &&
    colon < 40 &&
    quotedNames.has(
      line
        .slice(0, colon + 1)
        .trimStart()
        .toLowerCase(),
    )
  );
}

const longestHeader = 30;

/** Whether a header begins here, of a message that no mail system sent: that is the original, put in without a word. */
function beginsOriginal(lines: readonly Line[], index: number): boolean {
  const line = lines[index]?.text ?? '';
  const before = lines[index - 1]?.text ?? '';
  if (!line.includes(':') || (before.trim() !== '' && !/^[-_=]{3}/.test(before))) return false;
  if (!/^(?:received|return-path|from|message-id|delivered-to|dkim-signature|x-[a-z-]{2,40}):/i.test(line))
    return false;
  const header: string[] = [];
  for (const { text } of lines.slice(index, index + longestHeader)) {
    if (text.trim() === '') break;
    header.push(text.toLowerCase());
  }
  const from = header.find((text) => text.startsWith('from:'));
  if (from === undefined || daemonMarks.some((mark) => from.includes(mark))) return false;
  return header.some((text) => /^(?:to|subject|date|message-id):/.test(text));
}

const namedLeads: ReadonlySet<string> = new Set(leadWords);

const longestLead = 80;

/**
 * Whether what stands before an address leaves the line its own: `<a@b>: host said`, `  a@b`, `RCPT TO:<a@b>`, `550
 * 5.1.1 <a@b>`.
 */
function isLead(before: string): boolean {
  if (before.length > longestLead) return false;
  const words = before
    .toLowerCase()
    .split(/[\s*<>"'=(:：-]+/)
    .join(' ')
    .trim();
  return namedLeads.has(words.replace(/^[45]\d\d(?: [45]\.\d\.\d{1,3})?(?: |$)/, ''));
}

/** How many lines after an address may belong to it. */
const longestParagraph = 40;

/**
 * Recipients as the words for people list them: each a line that begins with an address, followed
 * by what is said about it, up to the next one. An address that was blanked out counts, without a name.
 */
export function readWordedRecipients({ lines }: Pick<OwnWords, 'lines'>): WordedRecipient[] {
  const leads = lines.flatMap(toLead).filter((lead, place, all) => !goesOn(lines, all[place - 1], lead));
  return leads.map((lead, place) => {
    const { index, address, start, end } = lead;
    const next = leads[place + 1]?.index ?? lines.length;
    const about = paragraph(lines, lead, Math.min(next, index + longestParagraph), leads[place - 1]?.index ?? -1);
    const after = lines[index]?.text.slice(end - (lines[index]?.start ?? 0)) ?? '';
    return {
      address,
      at: { start, end },
      isListed: lead.isCoded || /^[>"'\s]{0,9}(?:$|[^\s\p{L}\d])/u.test(after),
      ...about,
    };
  });
}

/** A reply may name its recipient once more where a folded line happens to begin: that is no new one. */
function goesOn(lines: readonly Line[], before: Lead | undefined, lead: Lead): boolean {
  if (before?.address !== lead.address) return false;
  const between = lines.slice(before.index, lead.index);
  return (
    /^[ \t]/.test(lines[lead.index]?.text ?? '') &&
    between.every(({ text }) => text.trim() !== '') &&
    readReplyCodes(between.map(({ text }) => text).join(' ')).reply !== undefined
  );
}

interface Lead extends Span {
  address: string;
  /** Number of its line. */
  index: number;
  wordsFrom: number;
  /** Whether a reply code stands before the address: the line is a program's own word on it. */
  isCoded: boolean;
}

function toLead(line: Line, index: number): Lead[] {
  // What the other server answered belongs to the command before it, or the program's own line after it.
  const first = line.text.includes('@') && !/^\s{0,9}<<</.test(line.text) ? firstAddress(line.text) : undefined;
  if (!first || !isLead(line.text.slice(0, first.start))) return blankedLead(line, index);
  const end = line.start + first.end;
  // A reply code before the address belongs to what is said about it.
  const isCoded = /\d{3}/.test(line.text.slice(0, first.start));
  const address = isBlanked(first.address) ? '' : first.address;
  return [{ index, address, start: line.start + first.start, end, wordsFrom: isCoded ? line.start : end, isCoded }];
}

/** What people put where an address was: `<address removed>:`, `[redacted]`, `***@***`. */
const blanked = /^\s{0,20}(?:[<[(]([^<>[\]()@:]{1,60})[>\])]|[*x•█.#…]{1,30}@[*x•█.#…]{1,40})(?=\s{0,3}:|\s{0,20}$)/i;

function blankedLead({ text, start }: Line, index: number): Lead[] {
  const sign = text.charCodeAt(text.length - text.trimStart().length);
  if (sign !== 60 && sign !== 91 && sign !== 40 && !text.includes('@')) return [];
  const found = blanked.exec(text);
  if (!found) return [];
  const words = found[1]?.toLowerCase();
  if (words !== undefined && !blankedWords.some((word) => words.includes(word)) && !/^[*x•█.#…_\s-]+$/.test(words))
    return [];
  const end = start + found[0].length;
  return [{ index, address: '', start: end - found[0].trimStart().length, end, wordsFrom: end, isCoded: false }];
}

/**
 * What follows an address: the rest of its line and the lines after it, blank ones between passed over, until a
 * reply was found. A program's own word on an address (`554 <a@b>... Service unavailable`) stands after the
 * reply of the server that it is about, and is one line.
 */
function paragraph(lines: readonly Line[], lead: Lead, end: number, before: number): { words: string; span: Span } {
  const { index, wordsFrom: from } = lead;
  const own = lines[index];
  const kept: Line[] = lead.isCoded ? [...answerBefore(lines, index, before)] : [];
  const isAnswered = kept.length > 0;
  if (own) kept.push({ text: own.text.slice(from - own.start), start: from });
  let told = kept.some(({ text }) => tells(text));
  for (const line of lines.slice(index + 1, end)) {
    if (line.text.trim() === '' && told) break;
    if (lead.isCoded && (isAnswered || beginsReply(line.text))) break;
    kept.push(line);
    told ||= tells(line.text);
  }
  const withWords = kept.filter(({ text }) => text.trim() !== '');
  const first = withWords[0];
  const last = withWords.at(-1);
  if (!first || !last) return { words: '', span: { start: from, end: from } };
  const blank = first.text.length - first.text.replace(/^[\s>:,;)"'：]+/, '').length;
  const words = oneReply(withWords.map(({ text }) => text)).replace(/^[\s>:,;)"'：]+/, '');
  return { words, span: { start: first.start + blank, end: endOf(last) } };
}

/** The server's failing answer (`<<< 552-…`) right above a line of a transcript. */
function answerBefore(lines: readonly Line[], index: number, before: number): readonly Line[] {
  let from = index;
  while (from - 1 > before && /^\s{0,9}<<< /.test(lines[from - 1]?.text ?? '')) from -= 1;
  const answer = lines.slice(from, index);
  return answer.some(({ text }) => hasReply(text)) ? answer : [];
}

/** A line that begins another reply than the one before it, or the next step of a transcript. */
function beginsReply(line: string): boolean {
  return /^\s{0,3}(?:[245]\d\d[ -]|>>> |<<< |\.\.\. )/.test(line);
}

/** A line that says something by itself; a rule, or a heading that ends in a colon, only announces the next one. */
function tells(line: string): boolean {
  const text = line.trim();
  return /[\p{L}\p{N}]{3}/u.test(text) && !text.endsWith(':') && !/^[-=*#|]{3}/.test(text);
}

function hasReply(line: string): boolean {
  return /[45][.\d]\d/.test(line) && hasCodes(line);
}
