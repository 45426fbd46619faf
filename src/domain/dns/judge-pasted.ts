import { recordTypes, type Ask, type RecordType } from './answer.ts';
import { askPasted } from './ask-pasted.ts';
import { checkDomain } from './check-domain.ts';
import type { DomainJudgement, KnownProvider } from './finding.ts';
import { isSafeName, type Question } from './pasted-commands.ts';
import type { PastedReply } from './pasted-log.ts';
import { readPasted, type Refusal } from './read-pasted.ts';

/** What to ask next by hand. `other-server`: the same of another server than the person's own. */
export const nextKinds = ['mx', 'other-server', 'addresses', 'policies', 'rest'] as const;

export interface Next {
  readonly kind: (typeof nextKinds)[number];
  readonly questions: readonly Question[];
}

/** What one question came to. `none`: no such record; `gone`: no such name; `silent`: no answer. */
export interface Understood extends Question {
  readonly outcome: 'found' | 'none' | 'gone' | 'silent';
  /** Values of the records, as a tool would write them. */
  readonly values: readonly string[];
}

export interface PastedJudgement {
  readonly judgement: DomainJudgement;
  /** What was read out of the pastes, of all that matters. */
  readonly understood: readonly Understood[];
  /** Undefined when nothing is left that can be asked by hand. */
  readonly next?: Next;
  /** Why the last text was not taken; the ones before it are judged. */
  readonly refused?: Refusal;
}

interface PastedCheck {
  /** A-labels, lower case, no final dot. */
  readonly domain: string;
  /** What was pasted, in the order it came. */
  readonly texts: readonly string[];
  readonly providers: readonly KnownProvider[];
  readonly expected?: KnownProvider;
}

/** More than this nobody asks by hand. */
const mostQuestions = 8;

function isRecordType(type: string): type is RecordType {
  return type in recordTypes && type !== 'OPT';
}

async function understand(questions: readonly Question[], ask: Ask): Promise<Understood[]> {
  const answers = await Promise.all(questions.map(({ name, type }) => ask(name, type, { resolver: 0 })));
  return questions.flatMap((question, at): Understood[] => {
    const answer = answers[at];
    if (!answer || ('failure' in answer && answer.failure === 'not-pasted')) return [];
    if ('failure' in answer || (answer.rcode !== 'NOERROR' && answer.rcode !== 'NXDOMAIN'))
      return [{ ...question, outcome: 'silent', values: [] }];
    const values = answer.records.flatMap((record) => {
      if (record.type !== question.type) return [];
      if (record.type === 'MX') return [`${record.priority} ${record.target === '' ? '.' : record.target}`];
      if (record.type === 'TXT') return [record.text];
      return 'address' in record ? [record.address] : 'target' in record ? [record.target] : [];
    });
    const outcome = values.length > 0 ? 'found' : answer.rcode === 'NXDOMAIN' ? 'gone' : 'none';
    return [{ ...question, outcome, values }];
  });
}

/** Names nobody is asked to look up by hand: presence alone is told by them. */
function isBeside({ name, type }: Question, domain: string): boolean {
  const beside =
    name.includes('._domainkey.') || name.startsWith('_mta-sts.') || name.startsWith('mta-sts.') || name === `_smtp._tls.${domain}`;
  return beside || !['MX', 'TXT', 'A', 'AAAA'].includes(type);
}

function isAddress({ type }: Question): boolean {
  return type === 'A' || type === 'AAAA';
}

/** The questions still open, those of the mail servers first. */
function findNext(judgement: DomainJudgement, open: readonly Question[], understood: readonly Understood[]): Next | undefined {
  const { domain, findings, mx } = judgement;
  const own = { name: domain, type: 'MX' as const };
  // Nothing further can be learnt of a domain that isn't there.
  if (findings.some(({ state, topic }) => topic === 'domain' && state === 'wrong')) return undefined;
  if (findings.some(({ id, topic }) => id === 'one-server-failed' && topic === 'domain')) return { kind: 'other-server', questions: [own] };
  if (open.some(({ name, type }) => name === domain && type === 'MX')) return { kind: 'mx', questions: [own] };
  const known = new Set(understood.flatMap(({ name, outcome }) => (outcome === 'found' || outcome === 'gone' ? [name] : [])));
  const hosts = mx.length > 0 ? mx.map(({ target }) => target) : [domain];
  const addresses = open.filter((one) => isAddress(one) && hosts.includes(one.name) && !(known.has(one.name) && one.name !== domain));
  const hasAddress = understood.some((one) => isAddress(one) && one.name === domain && one.outcome === 'found');
  if (addresses.length > 0 && !(mx.length === 0 && hasAddress)) return { kind: 'addresses', questions: addresses.slice(0, mostQuestions) };
  const policies = open.filter(({ name, type }) => type === 'TXT' && (name === domain || name === `_dmarc.${domain}`));
  if (policies.length > 0) return { kind: 'policies', questions: policies };
  const rest = open.filter((one) => !hosts.includes(one.name) && !(isAddress(one) && known.has(one.name)));
  return rest.length > 0 ? { kind: 'rest', questions: rest.slice(0, mostQuestions) } : undefined;
}

/**
 * Judges a domain by what was pasted, with the functions that judge live answers. Texts that can't be read are
 * passed over. Never rejects.
 */
export async function judgePasted({ domain, texts, providers, expected }: PastedCheck): Promise<PastedJudgement> {
  const replies: PastedReply[] = [];
  let result = await judgeReplies(domain, replies, providers, expected);
  let refused: Refusal | undefined;
  for (const text of texts) {
    const reading = readPasted(text, { domain, names: namesAsked(result.judgement) });
    refused = 'refused' in reading ? reading : undefined;
    if ('refused' in reading) continue;
    replies.push(...reading.replies);
    // One after the other: what a paste may be about is known from those before it.
    // oxlint-disable-next-line no-await-in-loop
    result = await judgeReplies(domain, replies, providers, expected);
  }
  return { ...result, ...(refused && { refused }) };
}

/** Names the answers so far lead to; the domain itself once its addresses are asked for, having no MX. */
function namesAsked({ asked, domain }: DomainJudgement): ReadonlySet<string> {
  const names = asked.flatMap(({ name, type }) => {
    const own = name === domain && type !== 'A';
    return own || !isRecordType(type) || isBeside({ name, type }, domain) ? [] : [name];
  });
  return new Set(names);
}

async function judgeReplies(
  domain: string,
  replies: readonly PastedReply[],
  providers: readonly KnownProvider[],
  expected: KnownProvider | undefined,
): Promise<PastedJudgement> {
  const ask = askPasted(replies, domain);
  const judgement = await checkDomain({ domain, ask, resolvers: 1, providers, ...(expected && { expected }) });
  const questions = judgement.asked.flatMap(({ name, type }): Question[] => (isRecordType(type) ? [{ name, type }] : []));
  const distinct = [...new Map(questions.map((one) => [`${one.name} ${one.type}`, one])).values()];
  const understood = await understand(distinct, ask);
  const settled = new Set(understood.flatMap(({ name, type, outcome }) => (outcome === 'silent' ? [] : [`${name} ${type}`])));
  const open = distinct.filter((one) => !settled.has(`${one.name} ${one.type}`) && !isBeside(one, domain) && isSafeName(one.name));
  const next = findNext(judgement, open, understood);
  return { judgement, understood, ...(next && { next }) };
}
