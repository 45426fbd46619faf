import type { Ask, Answer, DnsRecord, Failure, RecordType } from './answer.ts';
import { toAnswer, type PastedReply } from './pasted-log.ts';

/** Aliases followed from one name. */
const longestChain = 8;
/** Extended errors (RFC 8914) that say the signatures are bad: one server is enough to tell that. */
const bogusCodes: ReadonlySet<number> = new Set([6, 7, 8, 9, 10, 11, 12]);

function keyOf(name: string, type: string): string {
  return `${name} ${type}`;
}

/** What was pasted, by name and type. A later paste takes the place of an earlier one: the person has mended something and asked again. */
class Pasted {
  readonly #told = new Map<string, Answer>();
  readonly #gone = new Map<string, Answer>();

  constructor(replies: readonly PastedReply[]) {
    for (const reply of replies) this.#take(reply);
  }

  #take(reply: PastedReply): void {
    const { name, type, outcome, answers, others } = reply;
    for (const [key, records] of byKey(others)) {
      if (!this.#told.has(key)) this.#told.set(key, { ...toAnswer(reply, 'NOERROR'), records });
    }
    for (const [key, records] of byKey(answers)) this.#told.set(key, { ...toAnswer(reply, 'NOERROR'), records });
    if (name === undefined) return;
    if (outcome === 'NXDOMAIN') this.#gone.set(name, toAnswer(reply, outcome));
    else if (outcome === 'NOERROR') this.#gone.delete(name);
    if (type !== undefined && outcome === 'NOERROR') this.#told.set(keyOf(name, type), toAnswer(reply, outcome));
  }

  /** The answer to a question, aliases followed; undefined where nothing was pasted of it. */
  find(name: string, type: RecordType): Answer | undefined {
    const here = this.#told.get(keyOf(name, type));
    const aliases: DnsRecord[] = [];
    let owner = name;
    for (let step = 0; step < longestChain; step += 1) {
      const answer = this.#told.get(keyOf(owner, type));
      if (answer?.records.some((record) => record.type === type)) return { ...answer, records: [...aliases, ...answer.records] };
      const alias = this.#told.get(keyOf(owner, 'CNAME'))?.records.find((record) => record.type === 'CNAME');
      if (alias?.type !== 'CNAME') break;
      aliases.push(alias);
      owner = alias.target;
    }
    return here ?? this.#gone.get(name);
  }
}

/** Records by name and type, equal ones once: some tools print a server with two networks twice. */
function byKey(records: readonly DnsRecord[]): Map<string, DnsRecord[]> {
  const groups = new Map<string, DnsRecord[]>();
  const seen = new Set<string>();
  for (const record of records) {
    const key = keyOf(record.name, record.type);
    const written = JSON.stringify({ ...record, ttl: 0 });
    if (seen.has(written)) continue;
    seen.add(written);
    const group = groups.get(key);
    if (group) group.push(record);
    else groups.set(key, [record]);
  }
  return groups;
}

/**
 * A server that fails may be the domain's or the person's own. Two that fail alike are the domain's;
 * so are bad signatures, whoever says so.
 */
function judgeFailures(failed: readonly PastedReply[]): Answer | Failure {
  const servers = new Set(failed.flatMap(({ server }) => server ?? []));
  const bogus = failed.find(({ extendedErrors }) => extendedErrors.some(({ code }) => bogusCodes.has(code)));
  const [first] = failed;
  if (bogus) return toAnswer(bogus, 'SERVFAIL');
  return first && servers.size > 1 ? toAnswer(first, 'SERVFAIL') : { failure: 'one-server-failed' };
}

/** Why these replies hold no answer. */
function whyNot(replies: readonly PastedReply[]): Answer | Failure {
  const failed = replies.filter(({ outcome }) => outcome === 'SERVFAIL');
  if (failed.length > 0) return judgeFailures(failed);
  for (const reply of replies) {
    const { outcome } = reply;
    if (outcome === 'resolver-timeout' || outcome === 'resolver-unreachable') return { failure: outcome };
    if (outcome !== undefined && outcome !== 'NOERROR' && outcome !== 'NXDOMAIN') return toAnswer(reply, outcome);
  }
  return { failure: 'not-pasted' };
}

/** Answers from what was pasted about a domain. What wasn't is `not-pasted`: unknown, never absent. */
export function askPasted(replies: readonly PastedReply[], domain: string): Ask {
  const pasted = new Pasted(replies);
  const failuresOf = (name: string, type: RecordType) => {
    return replies.filter((reply) => {
      // What names nothing (a timeout) stands for the first question that was to be put.
      if (reply.name === undefined) return name === domain && type === 'MX';
      return reply.name === name && (reply.type === undefined || reply.type === type);
    });
  };
  return (name, type, { unchecked }) => {
    const told = unchecked ? undefined : pasted.find(name, type);
    return Promise.resolve(told ?? (unchecked ? { failure: 'not-pasted' } : whyNot(failuresOf(name, type))));
  };
}
