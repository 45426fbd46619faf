import {
  answerSubjects,
  attributions,
  closings,
  greetings,
  mailPrograms,
  massFields,
  ownVoice,
  threadFields,
} from '../../knowledge/bounces/conversation.ts';
import { eachLine } from './lines.ts';

/** So many signs of a person mean that a person writes, where no mail system is the sender. */
export const ENOUGH_SIGNS = 2;
/** A person may write from the address of a mail system: more must show it. */
export const ENOUGH_SIGNS_OF_POSTMASTER = 4;

const longestGreeting = 60;
/** How much of a text is looked at: people speak at its beginning. */
const longestLetter = 20_000;

/** Whether a message went to many, or belongs to a ticket: what it says of errors is quoted. */
export function isForMany(headers: ReadonlyMap<string, string>): boolean {
  return massFields.some((name) => headers.has(name)) || /^\s*(?:list|bulk)\b/i.test(headers.get('precedence') ?? '');
}

/** Whether a message belongs to a conversation, by its header. */
export function answers(headers: ReadonlyMap<string, string>): boolean {
  return threadFields.some((name) => headers.has(name));
}

/** How many signs a message shows that a person writes it, in its headers and its words. */
export function signsOfPerson(headers: ReadonlyMap<string, string>, text: string): number {
  const subject = (headers.get('subject') ?? '').trim().toLowerCase();
  const program = `${headers.get('x-mailer') ?? ''} ${headers.get('user-agent') ?? ''}`.toLowerCase();
  let signs = answers(headers) ? 1 : 0;
  if (answerSubjects.some((beginning) => subject.startsWith(beginning))) signs += 1;
  if (/(?:#|ticket |case |request )\d{3}/.test(subject)) signs += 1;
  if (mailPrograms.some((name) => program.includes(name))) signs += 2;
  return signs + signsInWords(text.slice(0, longestLetter));
}

function signsInWords(text: string): number {
  const lower = text.toLowerCase();
  let signs = ownVoice.some((words) => lower.includes(words)) ? 1 : 0;
  const found = new Set<string>();
  for (const { text: line } of eachLine(lower)) {
    const words = line.trim();
    // The line before a signature (RFC 3676 section 4.3).
    if (words === '--') found.add('signature');
    if (words.length < 3 || words.length > 400) continue;
    if (words.length < longestGreeting && /[,!]$/.test(words) && beginsWith(words, greetings)) found.add('greeting');
    if (words.length < longestGreeting && !words.includes('@') && beginsWith(words, closings)) found.add('closing');
    if (/\p{L}{2}\s?[?？]$/u.test(words) && !words.includes('://')) found.add('question');
    if (attributions.some((end) => words.endsWith(end))) signs += found.has('quotation') ? 0 : 2;
    if (attributions.some((end) => words.endsWith(end))) found.add('quotation');
  }
  signs += found.has('quotation') ? found.size - 1 : found.size;
  return signs;
}

/** Whether a line begins with one of some words, as a whole. */
function beginsWith(line: string, words: readonly string[]): boolean {
  return words.some((beginning) => line.startsWith(beginning) && !/[\p{L}\d]/u.test(line.charAt(beginning.length)));
}
