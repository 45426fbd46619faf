import type { Answer, Ask, DnsRecord, Failure, FailureId, RecordType } from './answer.ts';
import type { Asked } from './finding.ts';

/** What all resolvers together say to a question. */
export type Resolved =
  | {
      readonly kind: 'answer';
      readonly answer: Answer;
      /** One said SERVFAIL, the other answered. */
      readonly disagreed: boolean;
      /** Past its time: the resolver could not reach the domain's servers and told what it remembered (RFC 8767). */
      readonly stale: boolean;
    }
  /** Signatures are bad: senders that validate get nothing (RFC 4035 5.5). */
  | { readonly kind: 'bogus'; readonly said: readonly string[] }
  /** SERVFAIL everywhere, also without validation: the domain's servers. */
  | { readonly kind: 'servers-failing'; readonly said: readonly string[] }
  | { readonly kind: 'unknown'; readonly why: FailureId | 'resolver-refused' | 'resolver-filters'; readonly status?: number };

/** The codes of RFC 8914 that say the signatures are bad. A resolver names another one the second time. */
const bogusCodes = new Set([6, 7, 8, 9, 10, 11, 12]);
/** The resolver's own will: forged, blocked, censored, filtered, prohibited. */
const filterCodes = new Set([4, 15, 16, 17, 18]);
/** Stale answer, stale NXDOMAIN. */
const staleCodes = new Set([3, 19]);

type Reply = Answer | Failure;

function isFiltered(answer: Answer): boolean {
  return answer.extendedErrors.some(({ code }) => filterCodes.has(code));
}

function isUsable(reply: Reply): reply is Answer {
  return 'rcode' in reply && (reply.rcode === 'NOERROR' || reply.rcode === 'NXDOMAIN') && !isFiltered(reply);
}

function toAnswer(answer: Answer, disagreed: boolean): Resolved {
  return { kind: 'answer', answer, disagreed, stale: answer.extendedErrors.some(({ code }) => staleCodes.has(code)) };
}

/** No answer in time, or the resolver's front that gave up waiting (dnsdist says 502). */
function ranOut(reply: Reply): boolean {
  return 'failure' in reply && (reply.failure === 'resolver-timeout' || reply.status === 502 || reply.status === 504);
}

function isServfail(reply: Reply): reply is Answer {
  return 'rcode' in reply && reply.rcode === 'SERVFAIL' && !isFiltered(reply);
}

function whyNot(reply: Reply): Extract<Resolved, { kind: 'unknown' }> {
  if ('failure' in reply) return { kind: 'unknown', why: reply.failure, ...(reply.status !== undefined && { status: reply.status }) };
  return { kind: 'unknown', why: isFiltered(reply) ? 'resolver-filters' : 'resolver-refused' };
}

/** Which excuse to show when both fail: what a resolver said before what the network did. */
function betterExcuse(first: Reply, second: Reply | undefined): Reply {
  return second && 'failure' in first && 'rcode' in second ? second : first;
}

export function writeExtendedError({ code, text }: Answer['extendedErrors'][number]): string {
  return `EDE ${code}${text === '' ? '' : ` (${text})`}`;
}

/** Remembers answers, so that nothing is asked twice in one check. */
export class Resolver {
  readonly asked: Asked[] = [];
  readonly #known = new Map<string, Promise<Resolved>>();
  readonly #ask: Ask;
  readonly #resolvers: number;

  constructor(ask: Ask, resolvers: number) {
    this.#ask = ask;
    this.#resolvers = resolvers;
  }

  /** Asks the first resolver; the second and then without validation only on a bad or missing answer. */
  resolve(name: string, type: RecordType): Promise<Resolved> {
    const key = `${type} ${name}`;
    const known = this.#known.get(key) ?? this.#resolve(name, type);
    this.#known.set(key, known);
    return known;
  }

  #put(name: string, type: RecordType, resolver: number, unchecked = false): Promise<Reply> {
    this.asked.push({ name, type, resolver });
    return this.#ask(name, type, { resolver, unchecked });
  }

  async #resolve(name: string, type: RecordType): Promise<Resolved> {
    const first = await this.#put(name, type, 0);
    if (isUsable(first)) return toAnswer(first, false);
    if ('failure' in first && (first.failure === 'offline' || first.failure === 'stopped')) return whyNot(first);
    const second = this.#resolvers > 1 ? await this.#put(name, type, 1) : undefined;
    if (second && isUsable(second)) return toAnswer(second, isServfail(first));
    const failing = (second ? [first, second] : [first]).filter((reply) => isServfail(reply));
    if (failing.length > 0) return this.#whyServfail(name, type, isServfail(first) ? 0 : 1, failing);
    const silent = [first, second].every((reply) => !reply || ranOut(reply));
    // Nobody came to an answer for this one name. Where they answer for the name above, its servers are dead.
    if (silent && (await this.#answersAbove(name))) return { kind: 'servers-failing', said: [] };
    return whyNot(betterExcuse(first, second));
  }

  async #whyServfail(name: string, type: RecordType, resolver: number, failing: readonly Answer[]): Promise<Resolved> {
    const errors = failing.flatMap(({ extendedErrors }) => extendedErrors);
    const said = errors.map(writeExtendedError);
    if (errors.some(({ code }) => bogusCodes.has(code))) return { kind: 'bogus', said };
    const unchecked = await this.#put(name, type, resolver, true);
    return { kind: isUsable(unchecked) ? 'bogus' : 'servers-failing', said };
  }

  async #answersAbove(name: string): Promise<boolean> {
    const parent = name.split('.').slice(1).join('.');
    return isUsable(await this.#put(parent, 'SOA', 0));
  }
}

/** The question was one nobody has pasted the answer to. */
export function isNotPasted(resolved: Resolved): boolean {
  return resolved.kind === 'unknown' && resolved.why === 'not-pasted';
}

/** What to say of a question without an answer. */
export function silenceOf(resolved: readonly Resolved[]): 'not-pasted' | 'resolver-timeout' {
  return resolved.some((one) => isNotPasted(one)) ? 'not-pasted' : 'resolver-timeout';
}

/** Records of one type, whoever owns them: aliases stand before them with other owners. */
export function recordsOf<Type extends DnsRecord['type']>(resolved: Resolved, type: Type): Extract<DnsRecord, { readonly type: Type }>[] {
  if (resolved.kind !== 'answer') return [];
  return resolved.answer.records.filter((record): record is Extract<DnsRecord, { readonly type: Type }> => record.type === type);
}

/** Whether the answer is a sure no: no such name, or nothing of this type there. */
export function isAbsent(resolved: Resolved, type: RecordType): boolean {
  return resolved.kind === 'answer' && recordsOf(resolved, type).length === 0;
}

/** Seconds until what was seen has gone from every memory: largest TTL, or how long an absence is kept (RFC 2308 5). */
export function waitOf(...resolved: readonly Resolved[]): { wait?: number } {
  const waits = resolved.flatMap((one) => {
    if (one.kind !== 'answer' || one.answer.withoutTtl) return [];
    const { records, soa } = one.answer;
    return records.length > 0 ? records.map(({ ttl }) => ttl) : soa ? [Math.min(soa.ttl, soa.minimum)] : [];
  });
  return waits.length > 0 ? { wait: Math.max(...waits) } : {};
}
