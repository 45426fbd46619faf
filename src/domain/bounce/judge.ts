import { explainCode, isTelling } from '../catalogue/explain-code.ts';
import { marksOf } from '../catalogue/identity.ts';
import { clientReplies, providerReplies, type KnownReply } from '../catalogue/known-replies.ts';
import type { Blocklist } from '../../knowledge/blocklists/blocklist.ts';
import { explanations, type ExplanationId } from '../../knowledge/explanations/explanations.ts';
import type { Family } from '../../knowledge/family.ts';
import type { Phrase } from '../../knowledge/phrases/phrase.ts';
import { connectionMarks, ownServerMarks, remoteMarks, senderMarks } from '../../knowledge/phrases/frames.ts';
import { precedence } from '../../knowledge/phrases/precedence.ts';
import { giants } from '../../knowledge/providers/giants.ts';
import { findKnown } from './known-phrases.ts';
import { listNames, namedList } from './named-list.ts';
import { matchesIn, outermost, type Match } from './phrase-matcher.ts';
import type { Confidence } from './reading.ts';

/** What a reply means, and how sure that is. */
export interface Judgement {
  /** What it ends in; null where neither its words nor its codes say anything. */
  explanation: ExplanationId | null;
  confidence: Confidence;
  /** The reply of a provider, program or block list whose own words decide; null where none does. */
  reply: KnownReply | null;
  /** Id of the block list it names; null where it names none, or is about something else. */
  blocklist: string | null;
}

/** What is known of a reply. Codes are empty where there is none; `context` names hosts for provider rows. */
export interface ReplyFacts {
  text: string;
  replyCode: string;
  enhancedCode: string;
  context: string;
  /** The server that was talked to; empty where none is named. */
  remoteMta: string;
  /** Lower-case text of the source up to so many characters before and after the reply. */
  nearby: (reach: number) => string;
}

const clientIds: ReadonlySet<string> = new Set(clientReplies.map(({ id }) => id));

/** What was found in a reply, in the order in which it counts. */
interface Wordings {
  replies: readonly Match<KnownReply>[];
  /** The wording of the server itself; undefined where it has none that is known. */
  spoken: Phrase | undefined;
  /** The wording in the frame around it. */
  framed: Phrase | undefined;
  list: Blocklist | undefined;
  /** Whether words say that something was refused, whatever it was. */
  isRefused: boolean;
  wrappers: readonly Match<unknown>[];
}

/** Finds all that is known in the words of a reply; what was said before any advice goes first. */
function readWordings(plain: string): Wordings {
  const replies: Match<KnownReply>[] = [];
  const said: Match<Phrase | undefined>[] = [];
  const lists: Match<Blocklist>[] = [];
  const wrappers: Match<unknown>[] = [];
  const silent: Match<unknown>[] = [];
  let advice = plain.length;
  for (const match of matchesIn(findKnown, plain)) {
    const { value, at } = match;
    if (value.kind === 'reply') replies.push({ ...match, value: value.reply });
    else if (value.kind === 'wording') said.push({ ...match, value: value.phrase });
    else if (value.kind === 'list') lists.push({ ...match, value: value.list });
    else if (value.kind === 'advice') advice = at > 0 ? Math.min(advice, at) : advice;
    else if (value.kind === 'frame' || value.kind === 'silent') {
      (value.kind === 'frame' ? wrappers : silent).push(match);
      said.push({ ...match, value: undefined });
    }
  }
  const own = withPhrase(outermost(said));
  const muted = new Set(inside(replies, silent));
  const first = bestPhrase(own.filter(({ at }) => at < advice));
  return {
    replies: replies.filter((match) => !muted.has(match)),
    spoken: first && !first.isVague ? first : (bestPhrase(own) ?? first),
    framed: bestPhrase(outermost(inside(withPhrase(said), wrappers))),
    list: namedList(lists),
    isRefused: said.some(({ value }) => value?.isVague === true && value.explanation === 'rule-of-recipient'),
    wrappers,
  };
}

/** The matches that mean something by themselves, unlike a frame. */
function withPhrase(matches: readonly Match<Phrase | undefined>[]): readonly Match<Phrase>[] {
  return matches.flatMap((match) => (match.value === undefined ? [] : [{ ...match, value: match.value }]));
}

/** The matches that stand inside of others. Both come in the order of their places. */
function inside<T>(matches: readonly Match<T>[], others: readonly Match<unknown>[]): readonly Match<T>[] {
  let [coveredTo, next] = [0, 0];
  return matches.filter(({ at, end }) => {
    for (let other = others[next]; other !== undefined && other.at <= at; other = others[(next += 1)])
      coveredTo = Math.max(coveredTo, other.end);
    return end <= coveredTo;
  });
}

/** Places of explanations in the precedence of wordings. */
const ranks: ReadonlyMap<ExplanationId, number> = new Map(precedence.flatMap((line, rank) => line.map((id) => [id, rank] as const)));
const rankOf = ({ explanation }: Phrase) => ranks.get(explanation) ?? precedence.length;

/** Rows by a code that their provider made up and gives with nothing else; null for one that it gives with several. */
const repliesByOwnCode = new Map<string, KnownReply | null>();
for (const row of providerReplies)
  for (const code of row.codes.filter(isOutsideRegistry)) repliesByOwnCode.set(code, repliesByOwnCode.has(code) ? null : row);

/**
 * Judges a reply in the order of trust: a provider's known text, usual wordings, the enhanced code,
 * the reply code. Text outranks number, because servers give precise words with general numbers.
 */
export function judge(facts: ReplyFacts): Judgement {
  const whole = plainText(facts.text);
  const found = readWordings(whole.replaceAll(numberedTokens, 'ofr_').replaceAll(passedChecks, ' '));
  return withList(explain(facts, whole, found), found.list);
}

function explain(facts: ReplyFacts, whole: string, found: Wordings): Omit<Judgement, 'blocklist'> {
  const { replyCode, enhancedCode, context } = facts;
  const worded = found.spoken;
  const reply = decidingReply(facts, whole, found);
  if (reply) {
    const explanation = onItsSide(reply.explanation, whole, facts);
    if (explanation !== reply.explanation) return { explanation, confidence: 'likely', reply: null };
    return { explanation, confidence: reply.certainty === 'recalled' ? 'likely' : 'certain', reply };
  }
  const enhanced = explainCode(enhancedCode);
  const coded = isTelling(enhanced) && !isLoginElsewhere(enhanced, replyCode) ? enhanced : undefined;
  // A vague wording ("rejected") says less than a precise code.
  const byReplyCode = explainCode(replyCode);
  const isCoded = coded !== undefined || (replyCode.startsWith('5') && isTelling(byReplyCode) && byReplyCode !== `reply-${replyCode}`);
  const words = worded?.isVague === true && isCoded ? undefined : worded?.explanation;
  // A code that names only a rule says less than a frame that names whose address was refused.
  const framed = found.framed?.explanation;
  const precise = framed !== undefined && familyOf(framed) === 'sender-rejected' && coded && isAboutRules(coded) ? framed : coded;
  const told = words ?? precise ?? framed ?? (isTelling(byReplyCode) ? byReplyCode : (enhanced ?? byReplyCode));
  const isGeneral = told === undefined || (words !== undefined ? aboutWhom(worded) : isAboutRules(told));
  const placed = isGeneral ? atItsPlace(told, `${whole} ${plainText(context)}`, enhancedCode) : told;
  const explanation = placed && onItsSide(placed, whole, facts);
  const certain = worded ?? (coded === undefined ? found.framed : undefined);
  return { explanation: explanation ?? null, confidence: confidenceOf(explanation, certain?.explanation, coded), reply: null };
}

/** Families of failures that a block list is a reason for. */
const listed: ReadonlySet<Family | null | undefined> = new Set(['reputation', 'content', 'sender-rejected', 'policy', 'server-fault']);

/**
 * A list that is named where something else failed says nothing. A list of servers is the reason why a sender or a message is refused
 * by some rule, and one that has ended makes that a mistake.
 */
function withList(told: Omit<Judgement, 'blocklist'>, named: Blocklist | undefined): Judgement {
  const { reply, confidence } = told;
  const id = named?.id ?? reply?.blocklist ?? null;
  const family = familyOf(told.explanation ?? undefined);
  if (id === null || !listed.has(family)) return { ...told, blocklist: null };
  const isReason = reply === null && (family === 'policy' || family === 'sender-rejected');
  const explanation = isReason ? 'blocklist' : told.explanation;
  if (explanation === 'blocklist' && named?.closed !== undefined)
    return { explanation: 'blocklist-closed', confidence, reply: null, blocklist: id };
  return { explanation, confidence, reply, blocklist: id };
}

/**
 * A receiving server that answers `550 5.7.9` speaks of no login: codes of the login come with replies of the login
 * (RFC 4954 section 6).
 */
function isLoginElsewhere(explanation: ExplanationId, replyCode: string): boolean {
  return familyOf(explanation) === 'login-failed' && (replyCode === '550' || replyCode === '554' || replyCode === '571');
}

/** What means another thing where the sender's own server says it. */
const onOwnServer: Readonly<Partial<Record<ExplanationId, ExplanationId>>> = {
  'server-misconfigured': 'own-server-misconfigured',
  'rule-of-recipient': 'own-organisation-rule',
  'policy-unexplained': 'own-server-rule',
  'delivery-not-authorized': 'own-server-rule',
};

/** The same words mean another thing by whose server says them, and by how many servers are silent. */
function onItsSide(told: ExplanationId, whole: string, { remoteMta, nearby }: ReplyFacts): ExplanationId {
  if (told === 'no-answer' && isSilenceOfGiants(`${nearby(logged)} ${whole}`)) return 'way-out-closed';
  if (
    told === 'relay-login-needed' &&
    (remoteMta !== '' || remoteMarks.some((mark) => whole.includes(mark) || nearby(shown).includes(mark)))
  )
    return 'relay-wrong-server';
  const own = onOwnServer[told];
  return own !== undefined && ownServerMarks.some((mark) => nearby(shown).includes(mark)) ? own : told;
}

/** How far from a reply a mail program says whose it is, and how far the next lines of a log reach. */
const shown = 200;
const logged = 1000;

/** Whether two servers or more of the largest providers didn't answer. */
function isSilenceOfGiants(whole: string): boolean {
  const parts = whole.split('timed out');
  if (parts.length < 3) return false;
  const silent = new Set<string>();
  for (const part of parts.slice(0, -1))
    for (const word of part.slice(-200).split(/[\s[\]():,]/)) if (giants.some((end) => word.endsWith(`.${end}`))) silent.add(word);
  return silent.size > 1;
}

function decidingReply({ replyCode, enhancedCode, context }: ReplyFacts, whole: string, found: Wordings): KnownReply | undefined {
  const { spoken } = found;
  const match = bestReply(found.replies, `${whole} ${context.toLowerCase()}`, replyCode, enhancedCode);
  if (!match) return repliesByOwnCode.get(enhancedCode) ?? undefined;
  // Words that are a part of the row's own say nothing beside it.
  const saysMore = spoken !== undefined && tellsCause(spoken) && !match.phrase.includes(spoken.text);
  if (saysMore && found.wrappers.some(({ at, end }) => at <= match.at && match.end <= end)) return undefined;
  if (match.value.codes.includes(enhancedCode)) return match.value.family === 'unreachable' && saysMore ? undefined : match.value;
  return saysMore && isWeak(match) ? undefined : match.value;
}

/** A row that says only that a server gave up, or was known by the address of a help page, says less than plain words about the cause. */
function isWeak({ value, phrase }: Match<KnownReply>): boolean {
  return value.family === 'unreachable' || phrase.startsWith('0x') || /[a-z][./][a-z0-9]/.test(phrase);
}

function tellsCause({ explanation, isVague }: Phrase): boolean {
  const { family } = explanations[explanation];
  return family !== 'unreachable' && !(isVague && family === 'policy');
}

/** Enhanced codes that speak of the sender's address (RFC 3463 section 3.2). */
const senderCodes: ReadonlySet<string> = new Set(['1.7', '1.8']);

/** Whether words mean an address or a domain, or nothing in particular. */
function aboutWhom(worded: Phrase | undefined): boolean {
  if (worded === undefined) return true;
  const { family } = explanations[worded.explanation];
  return family === 'recipient-unknown' || family === 'domain-not-found' || (family === 'policy' && worded.isVague);
}

/** Whether a code names only a rule or an address. */
function isAboutRules(explanation: ExplanationId): boolean {
  const { family } = explanations[explanation];
  return family === 'policy' || family === 'recipient-unknown' || family === 'domain-not-found';
}

/** The same words mean another thing at another place of the conversation (RFC 5321 section 3.3). */
function atItsPlace(told: ExplanationId | undefined, whole: string, enhancedCode: string): ExplanationId | undefined {
  if (connectionMarks.some((mark) => whole.includes(mark))) return 'reputation-low';
  if (senderCodes.has(enhancedCode.slice(2))) return explainCode(enhancedCode);
  return senderMarks.some((mark) => whole.includes(mark)) ? 'sender-address-invalid' : told;
}

/** Tokens of Orange hold the number of the server, which says nothing: `ofr006_104`. */
const numberedTokens = /\b(ofr|lpn)\d{3}_(?=\d{3}\b)/g;

/** Results of checks that the sender passed are no reason: `spf=pass`, `dkim: pass`. */
const passedChecks = /\b(?:spf|dkim|dmarc|arc)[=:] ?pass(?:ed)?\b/g;

function familyOf(id: ExplanationId | undefined) {
  return id === undefined ? undefined : explanations[id].family;
}

function confidenceOf(told: ExplanationId | undefined, worded: ExplanationId | undefined, coded: ExplanationId | undefined): Confidence {
  if (told !== undefined && familyOf(worded) === familyOf(told) && familyOf(coded) === familyOf(told)) return 'certain';
  return worded === undefined && coded === undefined ? 'guess' : 'likely';
}

/** Addresses that a provider names in its replies, by which rows know it: words of its own, and nobody's mailbox. */
const contacts: readonly string[] = [...providerReplies.flatMap(({ phrases }) => phrases), ...listNames.map(([name]) => name)]
  .flatMap((phrase) => phrase.split(' '))
  .filter((word) => word.includes('@'));

/** Lower case, single blanks, no addresses: a mailbox called `spam@` or a host called `blocked.example` says nothing. */
export function plainText(text: string): string {
  return text
    .toLowerCase()
    .split(/\s+/)
    .map((word) => (word.includes('@') ? (contacts.find((contact) => word.includes(contact)) ?? '<>') : word))
    .join(' ');
}

/** The longest phrase decides; one whose code stands in the reply too goes first. */
function bestReply(
  matches: readonly Match<KnownReply>[],
  named: string,
  replyCode: string,
  enhancedCode: string,
): Match<KnownReply> | undefined {
  let best: Match<KnownReply> | undefined;
  let bestWeight = 0;
  for (const match of matches) {
    if (!applies(match, named, replyCode, enhancedCode)) continue;
    const { codes } = match.value;
    // What a list answers to a server that may not ask is no entry in it.
    const answer = match.value.explanation === 'blocklist-misread' ? 4000 : 0;
    const weight = answer + match.phrase.length + (codes.includes(enhancedCode) ? 2000 : codes.includes(replyCode) ? 1000 : 0);
    if (weight > bestWeight) {
      best = match;
      bestWeight = weight;
    }
  }
  return best;
}

/** So long a wording, with the very code it belongs to, is its provider's whoever is named. */
const ownWording = 18;

function applies({ value, phrase }: Match<KnownReply>, named: string, replyCode: string, enhancedCode: string): boolean {
  const code = replyCode || enhancedCode;
  const classes = value.codes.map(([digit]) => digit).filter((digit) => digit === '4' || digit === '5');
  if (code !== '' && classes.length > 0 && !classes.some((digit) => digit === code[0])) return false;
  if (value.scope !== 'provider' || isNamed(value.provider, named)) return true;
  return value.codes.includes(enhancedCode) && (isOutsideRegistry(enhancedCode) || phrase.length >= ownWording);
}

/** Whether a provider made up a code itself: the registry of enhanced codes ends far below a hundred. */
function isOutsideRegistry(enhancedCode: string): boolean {
  return /^\d\.\d{1,3}\.\d{3}$/.test(enhancedCode);
}

function isNamed(provider: string, named: string): boolean {
  return marksOf(provider).some((mark) => named.includes(mark));
}

/** The wording that wins: the first in precedence, of its line the longest. */
function bestPhrase(matches: readonly Match<Phrase>[]): Phrase | undefined {
  const [first, ...others] = matches.map(({ value }) => value);
  if (!first) return undefined;
  return others.reduce((best, one) => {
    const before = rankOf(one) - rankOf(best);
    return before < 0 || (before === 0 && one.text.length > best.text.length) ? one : best;
  }, first);
}

/** Whether any known wording stands in a text; distinguishes a pasted reply without numbers from other words. */
export function hasKnownWording(text: string): boolean {
  const { replies, spoken, framed } = readWordings(plainText(text));
  const worded = spoken ?? framed;
  return (worded !== undefined && !worded.isVague) || replies.some(isOfProgram);
}

/** Whether a wording of more than one word stands in a text, or one beside a refusal: people speak of spam and of blacklists, too. */
export function hasWholeWording(text: string): boolean {
  const { replies, spoken, isRefused } = readWordings(plainText(text));
  const isWhole = spoken !== undefined && !spoken.isVague && (isRefused || /[ \u0400-\uFFFF]/.test(spoken.text));
  return isWhole || replies.some(isOfProgram);
}

/** Whether words stand in a text that only programs say: dialogs of mail programs, tokens of providers. */
export function hasProgramWording(text: string): boolean {
  return readWordings(plainText(text)).replies.some(isOfProgram);
}

function isOfProgram({ value }: Match<KnownReply>): boolean {
  return value.scope === 'token' || clientIds.has(value.id);
}
