import { amountUnits, replyIntroductions } from '../../knowledge/bounces/reply-cues.ts';
import { findEnhancedCodes, findReplyCodes } from '../code-syntax/parse.ts';
import { eachAddress } from './address.ts';
import { namesEvent } from './json-notice.ts';
import { hasKnownWording, hasProgramWording, hasWholeWording } from './judge.ts';
import { eachLine, unquote } from './lines.ts';
import { saysDelayed, type Marks } from './marks.ts';
import type { RecipientReading } from './reading.ts';
import { hasReason } from './recipients.ts';

const units: ReadonlySet<string> = new Set(amountUnits);

/** So few lines are a reply or a dialog by themselves. */
const fewLines = 5;
/** So many different failing codes are a table of codes, unless as many recipients have them. */
const manyCodes = 5;
/** Wordings are looked for in a text no longer than this. */
const longestWording = 2000;
const longestLine = 2000;

/** What is known of a pasted text. */
interface Pasted {
  text: string;
  marks: Marks;
  /** Its first recipients. */
  told: readonly RecipientReading[];
  /** Whether they were found in words for people, not in a log, a notice or the fields of a report. */
  inWords: boolean;
}

/**
 * Whether a pasted text reports a failure. Numbers and words alone are no sign of one in a text that is longer than a
 * reply: articles, program code, tables and stories have them, too.
 */
export function reportsFailure({ text, marks, told, inWords }: Pasted): boolean {
  if (!inWords) return true;
  if (/^\s*[[{]/.test(text)) {
    if (namesEvent(text, (kind) => kind === 'bounce' || kind === 'delay')) return true;
    if (namesEvent(text, (kind) => kind === 'other' || kind === 'delivery')) return false;
  }
  const lines = [...eachLine(text)].map((line) => unquote(line).text.slice(0, longestLine)).filter((line) => line.trim() !== '');
  if (lines.length > 1 && count(lines, isCode) * 4 >= lines.length * 3) return false;
  const named = told.filter(({ recipient }) => recipient !== '');
  if (saysDelayed(marks) && named.length > 0) return true;
  const isNamed = named.some(hasReason);
  if (lines.length <= fewLines) {
    const isPrecise = told.some(({ enhancedCode }) => enhancedCode !== '');
    if (isPrecise || marks.failure || (lines.some(holdsReply) && !counts(lines, text))) return true;
    return text.length < longestWording && (isNamed || isAlone(text) ? hasKnownWording(text) : hasWholeWording(text));
  }
  if (listsCodes(text)) return false;
  if (lines.some(refuses)) return true;
  if (isData(lines)) return false;
  if (marks.failure) return isNamed || lines.some(holdsReply) || (text.length < longestWording && hasKnownWording(text));
  return (
    text.length < longestWording &&
    (hasProgramWording(text) || lines.some((line, at) => holdsReply(line) && hasKnownWording(`${line} ${lines[at + 1] ?? ''}`)))
  );
}

/** Whether a text is no more than a wording. */
function isAlone(text: string): boolean {
  return text.trim().split(/\s+/).length <= 2;
}

/** Whether a text names more failing codes than one message meets: it is about codes. */
function listsCodes(text: string): boolean {
  const codes = new Set(
    findReplyCodes(text)
      .map(({ code }) => code)
      .filter((code) => /^[45]/.test(code)),
  );
  if (codes.size < manyCodes) return false;
  const addresses = new Set([...eachAddress(text)].map(({ address }) => address));
  return codes.size > addresses.size + 2;
}

/**
 * Whether a line is a refusal, as servers write it: both codes of one class beside each other (RFC 2034 section 4).
 * Comments only show one.
 */
function refuses(line: string): boolean {
  if (/^\s*(?:\/\/|# )/.test(line)) return false;
  const enhanced = findEnhancedCodes(line);
  return findReplyCodes(line).some(({ code, end }) =>
    enhanced.some((other) => other.code[0] === code[0] && other.start >= end && other.start - end <= 3),
  );
}

/** Lines of settings, program code, tables and web servers' logs: half of the lines are enough. */
function isData(lines: readonly string[]): boolean {
  return count(lines, (line) => isCode(line) || (line.match(/[,;\t|](?=\S)/g)?.length ?? 0) >= 4) * 2 >= lines.length;
}

/** Whether a line is a setting, a statement of a program, a comment in one, or a web server's entry of its log. */
function isCode(line: string): boolean {
  return (
    /^\s*(?:[\w.$!-]+\s+)?[\w.$!-]+\s*=\s/.test(line) ||
    /^\s*(?:\/\/|# |"""|(?:def|class|if|elif|for|while|return|raise|const|let|await|test|expect)\b.*[:"'();]$)/.test(line) ||
    /[;{}]\s*$/.test(line) ||
    / HTTP\/\d(?:\.\d)?" \d{3} /.test(line) ||
    /^\[[^\]]{10,40}\] \[\w*:?\w+\] /.test(line)
  );
}

function count(lines: readonly string[], is: (line: string) => boolean): number {
  return lines.filter(is).length;
}

/**
 * Whether a few lines count or price things: each begins with a number, not all with the same one, and nothing in them is known of
 * replies or names anybody.
 */
function counts(lines: readonly string[], text: string): boolean {
  const numbers = lines.map((line) => /^[\s*•-]{0,9}(\d{1,7})(?=[\s.,x×€$£%])/.exec(line)?.[1]);
  if (lines.length < 2 || numbers.includes(undefined) || new Set(numbers).size < 2) return false;
  return !text.includes('@') && !hasKnownWording(text);
}

/** Whether a number is an amount: a unit or a currency stands beside it. */
function isAmount(line: string, start: number, end: number): boolean {
  if (/[€$£¥]\s?$/.test(line.slice(0, start)) || /^(?:[.,]\d|\s?[€$£¥%×])/.test(line.slice(end))) return true;
  const word = /^\s?(\p{L}{1,8})(?![\p{L}\d])/u.exec(line.slice(end))?.[1];
  return word !== undefined && units.has(word.toLowerCase());
}

/** Whether a reply code may follow: after words that introduce one, or a sign that programs put before it. */
function introduces(before: string): boolean {
  const lower = before.toLowerCase();
  return /[#<]$|\]: $/.test(lower) || replyIntroductions.some((word) => lower.includes(word));
}

/** An address that begins its line: what follows is about it. */
const leadingAddress = /^[\s>|<"'(]{0,9}[^\s<>@]{1,64}@[^\s<>@:]{1,253}[>"']?:?/;

/** Whether a line holds a reply code where servers put it: at its beginning, or after words that introduce one. */
function holdsReply(line: string): boolean {
  return findReplyCodes(line).some(({ start, end }) => {
    if (isAmount(line, start, end)) return false;
    const before = line.slice(0, start);
    return !/[^\s>|"'(<#]/.test(before.replace(leadingAddress, '')) || introduces(before.slice(-80));
  });
}
