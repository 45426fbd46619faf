import { maskAddresses } from '../bounce/mask.ts';
import { readReason } from '../flow/link.ts';
import { mailFlow, type OutcomeId, type StepId } from '../flow/mail-flow.ts';
import { walk, type GivenAnswers } from '../flow/walk.ts';
import { readDomain } from './domain-fragment.ts';

/** What a person sends to support: answers by id, never a sentence, so that it reads the same in any language. */
export interface Report {
  /** Answers that count on the walk, by step. */
  answers: GivenAnswers;
  from: StepId | undefined;
  /** Id of the explanation an error message was read as before the checks. */
  reason: string | undefined;
  /** Day the report was made, as YYYY-MM-DD. */
  made: string;
  /** Only where the person ticked it; ASCII, lower case. */
  domain: string | undefined;
  /** The person's own words, addresses masked; at most `maxNoteLines` lines. */
  note: readonly string[];
}

/** A report that was received, with what it said of itself when it was written. */
export interface ReadReport extends Report {
  /** Fingerprint of the flow it was made with; undefined where it names none. */
  flow: string | undefined;
  /** The verdict it was given then; undefined where it names none that we know. */
  verdict: OutcomeId | undefined;
  /** Whether it holds answers or checks that this flow doesn't have. */
  hasUnknown: boolean;
}

const maxNoteLines = 3;
const maxNoteLineLength = 200;

/** A line of `maxNoteLineLength` letters has no more at signs to mask one after the other. */
const maxPasses = maxNoteLineLength;

/** The parts a report is made of; the note as typed, the domain as known. Answers that don't count are left out. */
export function buildReport(parts: {
  answers: GivenAnswers;
  from: StepId | undefined;
  reason?: string | undefined;
  made: string;
  domain?: string | undefined;
  note?: string | readonly string[];
}): Report {
  const note = parts.note ?? '';
  return {
    answers: walk(mailFlow, parts.answers, parts.from).answers,
    from: parts.from,
    reason: readReason(parts.reason),
    made: parts.made,
    domain: parts.domain === undefined ? undefined : readDomain(parts.domain),
    note: normalizeNote(typeof note === 'string' ? note : note.join('\n')),
  };
}

/**
 * The person's own words as lines that fit a report: addresses masked, white space folded, the rest
 * cut off. What is left once an address is masked may be one anew (`a@b@c`), so it is done until
 * nothing changes: a report that is read back says the same.
 */
function normalizeNote(text: string): string[] {
  let note = normalizeOnce(text);
  for (let pass = 0; pass < maxPasses; pass += 1) {
    const next = normalizeOnce(note.join('\n'));
    if (next.join('\n') === note.join('\n')) break;
    note = next;
  }
  return note;
}

function normalizeOnce(text: string): string[] {
  return maskEveryAddress(text)
    .split(/[\n\r\u2028\u2029]/)
    .map((line) => truncate(line.replaceAll(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim()))
    .filter((line) => line !== '')
    .slice(0, maxNoteLines);
}

/** No letter outside the basic plane is cut in two. */
function truncate(line: string): string {
  return line
    .slice(0, maxNoteLineLength)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trim();
}

/** Masks addresses also where the at sign is written otherwise, or the mailbox is quoted (RFC 5321 section 4.1.2). */
function maskEveryAddress(text: string): string {
  const plain = text.replaceAll(/%40|[＠﹫]/g, '@').replaceAll(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g, '');
  let masked = '';
  let from = 0;
  for (let at = plain.indexOf('"@'); at >= 0; at = plain.indexOf('"@', at + 1)) {
    const open = at === 0 ? -1 : plain.lastIndexOf('"', at - 1);
    if (open < from) continue;
    masked += `${plain.slice(from, open)}…`;
    from = at + 1;
  }
  return maskAddresses(masked + plain.slice(from));
}

/** Fingerprint of all that decides a verdict, six hexadecimal digits: reports that carry the same one were judged by the same rules. */
export const flowFingerprint: string = fingerprint(
  JSON.stringify([
    Object.entries(mailFlow.steps).map(([step, { answers, rules }]) => [step, answers, rules.notNeeded, rules.lastIf, rules.concludes]),
    mailFlow.decidedBy,
    mailFlow.otherwise,
  ]),
);

/** FNV-1a, 32 bits, of which 24 are shown. */
function fingerprint(text: string): string {
  let hash = 0x81_1c_9d_c5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01_00_01_93);
  return (hash >>> 8).toString(16).padStart(6, '0');
}
