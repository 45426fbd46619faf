import { recordTypes, type Answer, type DnsRecord, type Rcode, type RecordType } from './answer.ts';
import { wordsOf } from './pasted-text.ts';

/** A type somebody asked for; `other` for one that is none of ours. */
export type PastedType = RecordType | 'other';

/** What a tool says instead of an answer when nobody answered it. */
type Silence = 'resolver-timeout' | 'resolver-unreachable';

/** One answer as far as a paste tells it: what isn't in the text is undefined. */
export interface PastedReply {
  name?: string;
  type?: PastedType;
  /** Address of the server that was asked. */
  server?: string;
  outcome?: Rcode | Silence;
  /** Records of the answer section, or of a tool that has no sections. */
  readonly answers: DnsRecord[];
  /** Records given besides. */
  readonly others: DnsRecord[];
  soa?: Extract<DnsRecord, { type: 'SOA' }>;
  authentic: boolean;
  readonly extendedErrors: { code: number; text: string }[];
  /** The tool prints no times to live. */
  withoutTtl: boolean;
}

interface Draft extends PastedReply {
  /** Begun by a command line and nothing read since. */
  fresh: boolean;
  section?: 'question' | 'answer' | 'authority' | 'additional' | 'none';
  /** How many records the answer section must have, by its header. */
  expected?: number;
  counted: number;
}

const typeNames = new Set<string>(Object.keys(recordTypes).filter((name) => name !== 'OPT'));
const typeWord = /^[A-Z][A-Z0-9-]{0,11}$/;

function isRecordType(word: string): word is RecordType {
  return typeNames.has(word);
}

/** A record type written in any case; `other` for what may be one we don't read. */
export function readType(word: string): PastedType | undefined {
  const upper = word.toUpperCase();
  if (isRecordType(upper)) return upper;
  return typeWord.test(upper) ? 'other' : undefined;
}

const rcodes: readonly Rcode[] = ['NOERROR', 'FORMERR', 'SERVFAIL', 'NXDOMAIN', 'NOTIMP', 'REFUSED'];

export function readRcode(word: string): Rcode | undefined {
  return rcodes.find((rcode) => rcode === word.toUpperCase());
}

/** What the person was told to ask about. */
export interface AskedFor {
  /** A-labels, lower case, no final dot. */
  readonly domain: string;
  /** Other names the answers so far lead to. */
  readonly names: ReadonlySet<string>;
}

/** What is being gathered from a paste while its lines are read. */
export class PastedLog {
  readonly drafts: Draft[] = [];
  /** Something is missing that must have been there. */
  cut = false;
  /** A command line stands in the text. */
  command = false;
  /** Something only these tools print stands in the text. */
  output = false;
  /** The shell said that there is no such program. */
  noProgram = false;
  /** Addresses without a word on whose they are. */
  nameless = false;
  /** Type set in the dialogue of nslookup. */
  sessionType: PastedType | undefined;
  /** Servers met so far. */
  readonly servers = new Set<string>();
  readonly asked: AskedFor;

  constructor(asked: AskedFor) {
    this.asked = asked;
  }

  /** A new answer begins. */
  begin(known: Pick<PastedReply, 'name' | 'type' | 'server'> & { fresh?: boolean } = {}): Draft {
    const draft: Draft = {
      answers: [],
      others: [],
      extendedErrors: [],
      authentic: false,
      withoutTtl: true,
      counted: 0,
      fresh: false,
      ...known,
    };
    this.drafts.push(draft);
    return draft;
  }

  /** The answer being read. */
  get open(): Draft {
    const draft = this.drafts.at(-1) ?? this.begin();
    draft.fresh = false;
    return draft;
  }

  /** The same for tools that have no sections: an answer of dig ends where they begin. */
  get plain(): Draft {
    const last = this.drafts.at(-1);
    return last?.section === undefined ? this.open : this.begin();
  }

  add(record: DnsRecord, where: 'answers' | 'others' = 'answers'): void {
    this.output = true;
    this.plain[where].push(record);
  }

  /** A sentence that tells how a question ended; the type is that of the command where the sentence has none. */
  end(name: string | undefined, outcome: NonNullable<PastedReply['outcome']>, type?: PastedType): void {
    this.output = true;
    const last = this.drafts.at(-1);
    const same = last !== undefined && (name === undefined || last.name === undefined || last.name === name);
    const untold = last !== undefined && last.answers.length === 0 && (isSilence(last.outcome) || last.outcome === outcome);
    const draft = same && untold ? last : this.begin({ ...(last?.server !== undefined && { server: last.server }) });
    const told = type ?? this.sessionType;
    draft.fresh = false;
    draft.outcome = outcome;
    if (name !== undefined) draft.name = name;
    if (told !== undefined && draft.type === undefined) draft.type = told;
  }
}

/** The lines of a paste and the place that is being read. */
export class Cursor {
  at = 0;
  readonly lines: readonly string[];

  constructor(lines: readonly string[]) {
    this.lines = lines;
  }

  get line(): string {
    return this.lines[this.at] ?? '';
  }

  get words(): string[] {
    return wordsOf(this.line);
  }

  /** The line so many further down; undefined past the end. */
  ahead(count: number): string | undefined {
    return this.lines[this.at + count];
  }

  /** Goes on, past so many lines. */
  pass(count: number): true {
    this.at += count;
    return true;
  }
}

/** What stands behind the first `count` words, its inner spaces kept. */
export function afterWords(line: string, count: number): string {
  let at = 0;
  for (const word of wordsOf(line).slice(0, count)) at = line.indexOf(word, at) + word.length;
  return line.slice(at).trim();
}

/** Strings of a TXT record may go on in the lines below: how many of them do. */
export function quotedBelow(cursor: Cursor, from: number): number {
  let count = 0;
  while (
    cursor
      .ahead(from + count)
      ?.trimStart()
      .startsWith('"') === true
  )
    count += 1;
  return count;
}

/** Nothing was told yet, or only that nobody answered. */
export function isSilence(outcome: PastedReply['outcome']): boolean {
  return outcome === undefined || outcome === 'resolver-timeout' || outcome === 'resolver-unreachable';
}

/** What was read, in the form of a DNS answer. */
export function toAnswer(reply: PastedReply, rcode: Rcode): Answer {
  const { authentic, answers, extendedErrors, soa, withoutTtl } = reply;
  return { rcode, authentic, records: answers, extendedErrors, withoutTtl, ...(soa && { soa }) };
}
