import type { DnsRecord } from './answer.ts';
import { takeCommand, takeNoProgram } from './pasted-command.ts';
import { takeDig } from './pasted-dig.ts';
import { takeHost } from './pasted-host.ts';
import { Cursor, isSilence, PastedLog, type AskedFor, type PastedReply, type PastedType } from './pasted-log.ts';
import { takeNslookup } from './pasted-nslookup.ts';
import { takePowershell } from './pasted-powershell.ts';
import { takeShort } from './pasted-short.ts';
import { longestPasted, toPastedLines } from './pasted-text.ts';

/** Why a paste was not taken. The words for each are in the locales under the same id. */
export const refusalIds = [
  'command-only',
  'cut-off',
  'empty',
  'no-name',
  'no-program',
  'no-type',
  'not-output',
  'other-domain',
  'other-type',
  'too-long',
] as const;

export type RefusalId = (typeof refusalIds)[number];

export interface Refusal {
  readonly refused: RefusalId;
  /** The name that was met instead of the one asked about. */
  readonly found?: string;
}

export interface PastedReading {
  readonly replies: readonly PastedReply[];
}

/** Tried in this order on each line; each takes the lines it knows. */
const readers = [takeCommand, takeNoProgram, takeDig, takePowershell, takeHost, takeNslookup, takeShort] as const;

/**
 * Reads what nslookup (Windows, in any language, and elsewhere), dig, drill, kdig, host and
 * Resolve-DnsName print, one answer or several, through what mail programs do to text. Gives the
 * answers, or why there are none; never an answer that isn't in the text. Linear in its length.
 */
export function readPasted(text: string, asked: AskedFor): PastedReading | Refusal {
  if (text.length > longestPasted) return { refused: 'too-long' };
  if (text.trim() === '') return { refused: 'empty' };
  return readLines(toPastedLines(text), asked);
}

/** The same for a text already in lines. Each line is looked at a bounded number of times. */
export function readLines(lines: readonly string[], asked: AskedFor): PastedReading | Refusal {
  const log = new PastedLog(asked);
  const cursor = new Cursor(lines);
  while (cursor.at < cursor.lines.length) {
    if (cursor.line === '' || !readers.some((take) => take(cursor, log))) cursor.pass(1);
  }
  return settle(log);
}

function settle(log: PastedLog): PastedReading | Refusal {
  for (const draft of log.drafts) {
    if (draft.expected !== undefined && draft.counted < draft.expected) log.cut = true;
    // A header and nothing under it.
    if (draft.section !== undefined && draft.outcome === 'NOERROR' && draft.expected === undefined && draft.answers.length === 0)
      log.cut = true;
    const told = draft.answers.length + draft.others.length > 0 || draft.soa !== undefined;
    if (told && isSilence(draft.outcome)) delete draft.outcome;
  }
  if (log.cut) return { refused: 'cut-off' };
  const replies = log.drafts.filter((draft) => isTold(draft));
  if (replies.length > 0) return refuseStrangers(replies, log.asked) ?? refuseUseless(replies, log) ?? { replies };
  if (log.nameless) return { refused: 'no-name' };
  if (log.noProgram) return { refused: 'no-program' };
  if (log.output || log.drafts.some(({ server, fresh }) => server !== undefined && !fresh)) return { refused: 'cut-off' };
  return { refused: log.command ? 'command-only' : 'not-output' };
}

function isTold({ answers, others, outcome, soa }: PastedReply): boolean {
  return answers.length + others.length > 0 || outcome !== undefined || soa !== undefined;
}

function namesOf({ name, answers, others }: PastedReply): string[] {
  return [...(name === undefined ? [] : [name]), ...[...answers, ...others].map((record) => record.name)];
}

function isOurs(name: string, { domain, names }: AskedFor): boolean {
  return name === domain || name.endsWith(`.${domain}`) || names.has(name);
}

/** Every name is of another domain. Answers that name none (a timeout) are nobody's. */
function refuseStrangers(replies: readonly PastedReply[], asked: AskedFor): Refusal | undefined {
  const names = replies.flatMap((reply) => namesOf(reply));
  const [first] = names;
  return first === undefined || names.some((name) => isOurs(name, asked)) ? undefined : { refused: 'other-domain', found: first };
}

/** Types of which something can come of the check. */
const useful: ReadonlySet<PastedType> = new Set(['MX', 'TXT']);
const addresses: ReadonlySet<PastedType> = new Set(['A', 'AAAA']);

function isUseful(name: string, type: PastedType | undefined, asked: AskedFor): boolean {
  if (!isOurs(name, asked)) return false;
  // The domain's own addresses count once it is known to have no MX.
  return type !== undefined && (useful.has(type) || (addresses.has(type) && asked.names.has(name)));
}

function refuseUseless(replies: readonly PastedReply[], { asked, nameless }: PastedLog): Refusal | undefined {
  const serves = (reply: PastedReply) => {
    const { name, type, outcome, answers, others } = reply;
    if (outcome !== undefined && outcome !== 'NOERROR') return name === undefined || isOurs(name, asked);
    if (name !== undefined && outcome === 'NOERROR' && isUseful(name, type, asked)) return true;
    return [...answers, ...others].some((record: DnsRecord) => isUseful(record.name, record.type, asked));
  };
  if (replies.some((reply) => serves(reply))) return undefined;
  if (nameless) return { refused: 'no-name' };
  const untyped = replies.some(
    ({ type, answers, others, outcome }) => outcome === 'NOERROR' && type === undefined && answers.length + others.length === 0,
  );
  return { refused: untyped ? 'no-type' : 'other-type' };
}
