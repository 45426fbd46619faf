import type { Family } from '../../knowledge/family.ts';
import type { Owner } from '../../knowledge/owner.ts';
import { clientReplies, providerReplies, type KnownReply } from '../catalogue/known-replies.ts';
import { createPhraseIndex, type Match } from './phrase-index.ts';
import { phrases, precedence } from './phrases.ts';
import { reasonByReply, reasonBySubject, reasons, type Reason } from './reasons.ts';
import type { Confidence } from './reading.ts';

/** What a reply means: the family and reason it belongs to, who must act, and how sure that is. */
export interface Judgement {
  family: Family | null;
  reason: Reason | null;
  owner: Owner;
  confidence: Confidence;
  /** What the provider's own text tells of lasting; null where only the class can. */
  permanent: boolean | null;
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
const phraseIndex = createPhraseIndex(precedence.flatMap((reason) => phrases[reason].map((phrase) => [phrase, reason] as const)));

/** Rows by a code that their provider made up and gives with nothing else; null for one that it gives with several. */
const rowsByOwnCode = new Map<string, KnownReply | null>();
for (const row of providerReplies)
  for (const code of row.codes.filter(isOutsideRegistry)) rowsByOwnCode.set(code, rowsByOwnCode.has(code) ? null : row);

/** Names of hosts by which a provider is known, from the facts on bounce formats; lower case. */
const providerHosts: Readonly<Record<string, readonly string[]>> = {
  Google: ['google.com', 'gsmtp', 'googlemail'],
  Microsoft: ['outlook.com', 'mx.microsoft', 'hotmail'],
  'Yahoo and AOL': ['yahoodns.net', 'yahoo'],
  iCloud: ['icloud.com', 'me.com', 'apple.com'],
  Comcast: ['comcast.net'],
  Cox: ['cox.net'],
  Spectrum: ['charter.net', 'spectrum'],
  GoDaddy: ['secureserver.net'],
  Orange: ['orange.fr', 'mwinf', 'laposte.net', 'wanadoo'],
  Free: ['free.fr'],
  GMX: ['gmx.net', 'web.de', 'mail.com', 'kundenserver', 'ionos'],
  'T-Online': ['t-online.de'],
  Yandex: ['yandex'],
  'Mail.ru': ['mail.ru'],
  Zoho: ['zoho'],
  Tencent: ['qq.com'],
  Docomo: ['docomo.ne.jp'],
  Mimecast: ['mimecast'],
  Proofpoint: ['pphosted', 'ppe-hosted'],
  Barracuda: ['barracuda', 'cuda_nsu'],
  Symantec: ['messagelabs'],
  OVHcloud: ['ovh.net'],
  Amazon: ['amazonses', 'amazonaws'],
};

/**
 * Judges a reply in the order of trust: a provider's known text, usual wordings, the enhanced code,
 * the reply code. Text outranks number, because servers give precise words with general numbers.
 */
export function judge(facts: ReplyFacts): Judgement {
  const { text, replyCode, enhancedCode, context } = facts;
  const whole = plainText(text);
  const worded = reasonByWords(ownWords(whole));
  const row = decidingRow(facts, whole, worded);
  if (row)
    return {
      family: row.family,
      reason: reasonOf(row.family),
      owner: row.owner,
      confidence: row.certainty === 'recalled' ? 'likely' : 'certain',
      permanent: row.permanence === 'permanent',
    };
  const coded = reasonBySubject[enhancedCode.slice(2)];
  // A vague wording ("rejected") says less than a precise code.
  const told = worded !== undefined && !(vague.has(worded) && coded !== undefined) ? worded : (coded ?? worded ?? reasonByReply[replyCode]);
  const reason = atItsPlace(told, `${whole} ${plainText(context)}`, enhancedCode);
  if (reason === undefined) return { family: null, reason: null, owner: 'your-provider', confidence: 'guess', permanent: null };
  const { family, owner } = reasons[reason];
  return { family, reason, owner, confidence: confidenceOf(reason, worded, coded), permanent: null };
}

/** The row of a provider, program or block list whose own words decide what a reply means; undefined where none does. */
export function rowThatTells(facts: ReplyFacts): KnownReply | undefined {
  const whole = plainText(facts.text);
  return decidingRow(facts, whole, reasonByWords(ownWords(whole)));
}

function decidingRow({ replyCode, enhancedCode, context }: ReplyFacts, whole: string, worded: Reason | undefined): KnownReply | undefined {
  const row = bestProviderRow(ownWords(whole), `${whole} ${context.toLowerCase()}`, replyCode, enhancedCode);
  if (!row) return rowsByOwnCode.get(enhancedCode) ?? undefined;
  if (row.value.codes.includes(enhancedCode))
    return row.value.family === 'unreachable' && worded !== undefined && says(worded) ? undefined : row.value;
  return !(worded !== undefined && says(worded) && isWeak(row)) ? row.value : undefined;
}

/** A row that tells only that a server gave up, or was known by the address of a help page, says less than plain words about the cause. */
function isWeak({ value, phrase }: Match<KnownReply>): boolean {
  return value.family === 'unreachable' || phrase.startsWith('0x') || /[a-z][./][a-z0-9]/.test(phrase);
}

function says(worded: Reason): boolean {
  return worded !== 'policyviolation' && worded !== 'syntaxerror' && reasons[worded].family !== 'unreachable';
}

/** Words by which programs tell that the server refused before any address was named: what it says is about the sending server. */
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

/** Words by which programs tell that the sender's address was refused, not the recipient's. */
const senderMarks = ['after mail <>', 'in reply to mail from', '>>> mail <>'];

/** Enhanced codes that speak of the sender's address (RFC 3463 section 3.2). */
const senderCodes: ReadonlySet<string> = new Set(['1.7', '1.8']);

/** Reasons that mean an address or a domain, or nothing in particular. */
const aboutWhom: ReadonlySet<Reason | undefined> = new Set(['userunknown', 'hostunknown', 'notaccept', 'policyviolation', undefined]);

/** The same words mean another thing at another place of the conversation (RFC 5321 section 3.3). */
function atItsPlace(reason: Reason | undefined, whole: string, enhancedCode: string): Reason | undefined {
  if (!aboutWhom.has(reason)) return reason;
  if (connectionMarks.some((mark) => whole.includes(mark))) return 'blocked';
  return senderCodes.has(enhancedCode.slice(2)) || senderMarks.some((mark) => whole.includes(mark)) ? 'rejected' : reason;
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

/** Reasons whose phrases occur in replies of other kinds too. */
const vague: ReadonlySet<Reason> = new Set(['policyviolation', 'syntaxerror', 'systemerror']);

function confidenceOf(reason: Reason, worded: Reason | undefined, coded: Reason | undefined): Confidence {
  if (worded === reason && coded === reason) return 'certain';
  return worded === undefined && coded === undefined ? 'guess' : 'likely';
}

/** Lower case, single blanks, no addresses: a mailbox called `spam@` or a host called `blocked.example` tells nothing. */
export function plainText(text: string): string {
  return text
    .toLowerCase()
    .split(/\s+/)
    .map((word) => (word.includes('@') ? '<>' : word))
    .join(' ');
}

/** The longest phrase decides; one whose code stands in the reply too goes first. */
function bestProviderRow(plain: string, named: string, replyCode: string, enhancedCode: string): Match<KnownReply> | undefined {
  let best: Match<KnownReply> | undefined;
  let bestWeight = 0;
  for (const match of providerIndex(plain)) {
    if (!applies(match, named, replyCode, enhancedCode)) continue;
    const hasCode = match.value.codes.some((code) => code === replyCode || code === enhancedCode);
    const weight = match.phrase.length + (hasCode ? 1000 : 0);
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
  const classes = value.codes.map(([digit]) => digit);
  if (code !== '' && classes.length > 0 && !classes.includes(code[0])) return false;
  if (value.scope !== 'provider' || isNamed(value.provider, named)) return true;
  return value.codes.includes(enhancedCode) && (isOutsideRegistry(enhancedCode) || phrase.length >= ownWording);
}

/** Whether a provider made up a code itself: the registry of enhanced codes ends far below a hundred. */
function isOutsideRegistry(enhancedCode: string): boolean {
  return /^\d\.\d{1,3}\.\d{3}$/.test(enhancedCode);
}

function isNamed(provider: string, named: string): boolean {
  if (named.includes(provider.toLowerCase())) return true;
  return Object.entries(providerHosts).some(([name, hosts]) => provider.includes(name) && hosts.some((host) => named.includes(host)));
}

function reasonOf(family: Family | null): Reason | null {
  return precedence.find((reason) => reasons[reason].family === family) ?? null;
}

function reasonByWords(plain: string): Reason | undefined {
  const found = new Set(phraseIndex(plain).map(({ value }) => value));
  return precedence.find((reason) => found.has(reason));
}

/** Whether any known wording stands in a text; tells a pasted reply without numbers from other words. */
export function hasKnownWording(text: string): boolean {
  const plain = plainText(text);
  const reason = reasonByWords(plain);
  return (reason !== undefined && !vague.has(reason)) || clientIndex(plain).length > 0;
}
