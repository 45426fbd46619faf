import { explainCode, isTelling } from '../catalogue/explain-code.ts';
import { marksOf } from '../catalogue/identity.ts';
import { clientReplies, providerReplies, type KnownReply } from '../catalogue/known-replies.ts';
import { explanations, type ExplanationId } from '../../knowledge/explanations/explanations.ts';
import type { Phrase } from '../../knowledge/phrases/phrase.ts';
import { phrases } from '../../knowledge/phrases/phrases.ts';
import { precedence } from '../../knowledge/phrases/precedence.ts';
import { createPhraseIndex, outermost, type Match } from './phrase-index.ts';
import type { Confidence } from './reading.ts';

/** What a reply means, and how sure that is. */
export interface Judgement {
  /** What it ends in; null where neither its words nor its codes say anything. */
  explanation: ExplanationId | null;
  confidence: Confidence;
  /** The reply of a provider, program or block list whose own words decide; null where none does. */
  reply: KnownReply | null;
}

/** What is known of a reply. Codes are empty where there is none; `context` names hosts for provider rows. */
export interface ReplyFacts {
  text: string;
  replyCode: string;
  enhancedCode: string;
  context: string;
}

const providerIndex = createPhraseIndex(
  [...providerReplies, ...clientReplies].flatMap((row) => row.phrases.map((phrase) => [phrase, row] as const)),
);
const clientIndex = createPhraseIndex(clientReplies.flatMap((row) => row.phrases.map((phrase) => [phrase, row] as const)));
const tokenIndex = createPhraseIndex(
  providerReplies.filter(({ scope }) => scope === 'token').flatMap((row) => row.phrases.map((phrase) => [phrase, row] as const)),
);
const phraseIndex = createPhraseIndex(phrases.map((phrase) => [phrase.text, phrase] as const));

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
  const { text, replyCode, enhancedCode, context } = facts;
  const whole = plainText(text);
  const worded = bestPhrase(ownWords(whole));
  const reply = decidingReply(facts, whole, worded);
  if (reply) return { explanation: reply.explanation, confidence: reply.certainty === 'recalled' ? 'likely' : 'certain', reply };
  const enhanced = explainCode(enhancedCode);
  const coded = isTelling(enhanced) ? enhanced : undefined;
  // A vague wording ("rejected") says less than a precise code.
  const words = worded?.isVague === true && coded !== undefined ? undefined : worded?.explanation;
  const byReplyCode = explainCode(replyCode);
  const told = words ?? coded ?? (isTelling(byReplyCode) ? byReplyCode : (enhanced ?? byReplyCode));
  const isGeneral = told === undefined || (words !== undefined ? aboutWhom(worded) : isAboutRules(told));
  const explanation = isGeneral ? atItsPlace(told, `${whole} ${plainText(context)}`, enhancedCode) : told;
  return { explanation: explanation ?? null, confidence: confidenceOf(explanation, worded?.explanation, coded), reply: null };
}

function decidingReply(
  { replyCode, enhancedCode, context }: ReplyFacts,
  whole: string,
  worded: Phrase | undefined,
): KnownReply | undefined {
  const match = bestReply(ownWords(whole), `${whole} ${context.toLowerCase()}`, replyCode, enhancedCode);
  if (!match) return repliesByOwnCode.get(enhancedCode) ?? undefined;
  // Words that are a part of the row's own say nothing beside it.
  const saysMore = worded !== undefined && tellsCause(worded) && !match.phrase.includes(worded.text);
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

/** Words by which programs say that the server refused before any address was named: what it says is about the sending server. */
const connectionMarks = [
  'after initial connection',
  'after ehlo',
  'after helo',
  'in reply to ehlo',
  'in reply to helo',
  'initial protocol greeting',
  'refused to talk to me',
  'name was rejected',
  'greeting failed',
];

/** Words by which programs say that the sender's address was refused, not the recipient's. */
const senderMarks = ['after mail <>', 'in reply to mail from', '>>> mail <>'];

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

/*
 * Words of the reporting program about the conversation, not of the server: which command was
 * answered, the frame in which some gateways quote a reply (`5.1.0 - unknown address error 550-'…'`),
 * and what Postfix puts before the cause while it waits.
 */
const frames = [
  /\(?\bin reply to (?:end of )?[a-z]{2,20}(?: (?:to|from|plain|login))? command\)?/g,
  /\bafter (?:mail|rcpt) <>/g,
  /[245]\.\d\.\d - [a-z ]{3,40} (?=(?:\d{3}-)?')/g,
  /\bdelivery temporarily suspended: /g,
];

function ownWords(plain: string): string {
  return frames.reduce((text, frame) => text.replaceAll(frame, ' '), plain);
}

function familyOf(id: ExplanationId | undefined) {
  return id === undefined ? undefined : explanations[id].family;
}

function confidenceOf(told: ExplanationId | undefined, worded: ExplanationId | undefined, coded: ExplanationId | undefined): Confidence {
  if (told !== undefined && familyOf(worded) === familyOf(told) && familyOf(coded) === familyOf(told)) return 'certain';
  return worded === undefined && coded === undefined ? 'guess' : 'likely';
}

/** Lower case, single blanks, no addresses: a mailbox called `spam@` or a host called `blocked.example` says nothing. */
export function plainText(text: string): string {
  return text
    .toLowerCase()
    .split(/\s+/)
    .map((word) => (word.includes('@') ? '<>' : word))
    .join(' ');
}

/** The longest phrase decides; one whose code stands in the reply too goes first. */
function bestReply(plain: string, named: string, replyCode: string, enhancedCode: string): Match<KnownReply> | undefined {
  let best: Match<KnownReply> | undefined;
  let bestWeight = 0;
  for (const match of providerIndex(plain)) {
    if (!applies(match, named, replyCode, enhancedCode)) continue;
    const { codes } = match.value;
    const weight = match.phrase.length + (codes.includes(enhancedCode) ? 2000 : codes.includes(replyCode) ? 1000 : 0);
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

/** The wording that wins: none that is a part of a longer one, the first in precedence, of its line the longest. */
function bestPhrase(plain: string): Phrase | undefined {
  const [first, ...others] = outermost(phraseIndex(plain)).map(({ value }) => value);
  if (!first) return undefined;
  return others.reduce((best, one) => {
    const before = rankOf(one) - rankOf(best);
    return before < 0 || (before === 0 && one.text.length > best.text.length) ? one : best;
  }, first);
}

/** Whether any known wording stands in a text; distinguishes a pasted reply without numbers from other words. */
export function hasKnownWording(text: string): boolean {
  const plain = plainText(text);
  const worded = bestPhrase(plain);
  return (worded !== undefined && !worded.isVague) || clientIndex(plain).length > 0 || tokenIndex(plain).length > 0;
}
