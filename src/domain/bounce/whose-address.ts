import { calloutMarks, contactCues, recipientCues, senderCues, senderVerdicts } from '../../knowledge/bounces/address-cues.ts';
import { eachAddress, isBlanked, type FoundAddress } from './address.ts';
import type { Line } from './lines.ts';

/** Whose the addresses of a text are, by the words beside them. */
export interface AddressRoles {
  /** Addresses of the sender: no recipient that failed. */
  senders: ReadonlySet<string>;
  /** Those that a sentence names as recipients. */
  named: readonly FoundAddress[];
  /** Others in order of place, without those of people who can be asked; those a sentence names as a recipient first. */
  others: readonly FoundAddress[];
}

/** How much before and after an address is looked at. */
const nearby = 60;

/** Reads the roles of the addresses in some lines. */
export function readRoles(lines: readonly Line[]): AddressRoles {
  const senders = new Set<string>();
  const named: FoundAddress[] = [];
  const others: FoundAddress[] = [];
  const isCallout = lines.some(({ text }) => hasCallout(text));
  let last = '';
  for (const { text, start } of lines) {
    if (text.includes('@')) {
      for (const found of eachAddress(text)) {
        const beside = text.slice(Math.max(0, found.start - nearby), found.start);
        const before = endingOf(`${found.start < nearby ? last : ''} ${beside}`);
        // A field of a log says it without a doubt.
        const role = /(?:^|[\s,;])to=<?$/.test(beside) ? 'recipient' : roleOf(before, text.slice(found.end, found.end + nearby), isCallout);
        const placed = { address: isBlanked(found.address) ? '' : found.address, start: start + found.start, end: start + found.end };
        if (role === 'sender') senders.add(found.address);
        else if (role === 'recipient') named.push(placed);
        else if (role === 'other') others.push(placed);
      }
    }
    if (text.trim() !== '') last = text.slice(-nearby);
  }
  const isOther = ({ address }: FoundAddress) => !senders.has(address) && !isDaemon(address);
  return { senders, named: named.filter(isOther), others: [...named, ...others].filter(isOther) };
}

type Role = 'sender' | 'recipient' | 'contact' | 'other';

function roleOf(before: string, after: string, isCallout: boolean): Role {
  const isNamed = endsWithCue(before, recipientCues);
  if (endsWithCue(before, senderCues)) return 'sender';
  const verdict = after.toLowerCase().replace(/^[\s>"')\]:;,.]+/, '');
  if (senderVerdicts.some((words) => verdict.startsWith(words))) return 'sender';
  if (endsWithCue(before, contactCues)) return 'contact';
  if (isCallout && !before.endsWith('rcpt to')) return before === '' ? 'other' : 'sender';
  return isNamed ? 'recipient' : 'other';
}

function hasCallout(line: string): boolean {
  const lower = line.toLowerCase();
  return calloutMarks.some((mark) => lower.includes(mark));
}

/** What stands before an address, without signs at its end. */
function endingOf(before: string): string {
  return before
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .replace(/[\s<>"'`„“”‚‘’«»([{:：=,;-]{1,20}$/, '')
    .trim();
}

/** Whether a text ends with one of some words, none of them a part of a longer word. */
function endsWithCue(before: string, cues: readonly string[]): boolean {
  return cues.some((cue) => before.endsWith(cue) && !/[a-z\d]/.test(before.charAt(before.length - cue.length - 1)));
}

/** Addresses that mail systems write from. */
export function isDaemon(address: string): boolean {
  return /^(?:mailer-daemon|mailerdaemon|postmaster|double-bounce|no-?reply)@/.test(address);
}
