import type { RecipientFields } from './dsn-fields.ts';
import { typed } from './dsn-fields.ts';
import { addressIn } from './address.ts';
import type { Command } from '../../knowledge/bounces/commands.ts';
import { commandIn } from './command.ts';
import { judge, type Judgement, type ReplyFacts } from './judge.ts';
import { MAX_DIAGNOSTIC } from './limits.ts';
import type { Action, Evidence, RecipientReading, Span, Stage } from './reading.ts';
import { isPrecise, quotedIn, readReplyCodes, shift } from './reply.ts';
import type { Owner } from '../../knowledge/owner.ts';
import { explanations, type ExplanationId } from '../../knowledge/explanations/explanations.ts';
import { otherClass } from '../../knowledge/explanations/other-class.ts';
import type { KnownReply } from '../catalogue/known-replies.ts';
import type { Permanence } from '../../knowledge/permanence.ts';
import { isTelling } from '../catalogue/explain-code.ts';
import { classOf, permanenceOfClass } from '../code-syntax/class.ts';
import { findEnhancedCodes, findReplyCodes } from '../code-syntax/parse.ts';

/** What a source says of one recipient, before it is judged. */
export interface RecipientFacts {
  address: string;
  /** Where the message was first sent to; empty where that is the same or not given. */
  original: string;
  at: Span | undefined;
  action: Action;
  actionAt: Span | undefined;
  /** Status of the report; empty where there is none. */
  status: string;
  statusAt: Span | undefined;
  /** The words that decide, on one line, and where they stand in the text. */
  diagnostic: string;
  diagnosticAt: Span | undefined;
  remoteMta: string;
  /** The command that was refused, where the source distinguishes it from its words about the recipient. */
  command: Command;
  /** Words for people about the same recipient, read where the report itself has no code or reason. */
  beside: string;
  besideAt: Span | undefined;
}

/** Nothing is known yet. */
export const noFacts: RecipientFacts = {
  address: '',
  original: '',
  at: undefined,
  action: 'unknown',
  actionAt: undefined,
  status: '',
  statusAt: undefined,
  diagnostic: '',
  diagnosticAt: undefined,
  remoteMta: '',
  command: '',
  beside: '',
  besideAt: undefined,
};

/** Words of RFC 3464 section 2.3.3, and those seen in their place. */
const actions: Readonly<Record<string, Action>> = {
  failed: 'failed',
  failure: 'failed',
  expired: 'failed',
  undeliverable: 'failed',
  fail: 'failed',
  delayed: 'delayed',
  delay: 'delayed',
  deferred: 'delayed',
  delivered: 'delivered',
  deliverable: 'delivered',
  relayed: 'relayed',
  expanded: 'expanded',
};

/** Facts from the fields of a report about one recipient (RFC 3464 section 2.3). */
export function factsFromFields(fields: RecipientFields): RecipientFacts {
  const address = fields.get('final-recipient') ?? fields.get('original-recipient') ?? fields.get('x-actual-recipient');
  const diagnostic = fields.get('diagnostic-code');
  const more = fields.get('x-supplementary-info');
  const action = fields.get('action');
  const status = fields.get('status');
  const said = diagnostic ? typed(diagnostic.value) : { type: '', value: '' };
  return {
    ...noFacts,
    address: address ? addressIn(address.value) || typed(address.value).value.replace(/^<|>$/g, '').toLowerCase() : '',
    original: originalOf(fields),
    at: address,
    action: actionOf(action?.value ?? ''),
    actionAt: action,
    status: status?.value ?? '',
    statusAt: status,
    diagnostic: more ? `${said.value} ${more.value}` : said.value,
    diagnosticAt: diagnostic,
    remoteMta: hostIn(fields.get('remote-mta')?.value ?? ''),
  };
}

function originalOf(fields: RecipientFields): string {
  const first = addressIn(fields.get('original-recipient')?.value ?? '');
  return first === addressIn(fields.get('final-recipient')?.value ?? '') ? '' : first;
}

/** The name in a Remote-MTA: without type, comment and the dot of the root. */
function hostIn(value: string): string {
  return (typed(value).value.split(/[\s(]/)[0] ?? '').replace(/\.$/, '');
}

function actionOf(value: string): Action {
  const word =
    value
      .trim()
      .toLowerCase()
      .split(/[\s(;]/)[0] ?? '';
  return Object.hasOwn(actions, word) ? (actions[word] ?? 'unknown') : 'unknown';
}

/** Actions of a message that was passed on or has arrived. */
const successes: ReadonlySet<Action> = new Set(['delivered', 'relayed', 'expanded']);

/** Judges what is known of a recipient. `source` is the text the facts' spans point into. */
export function readRecipient(facts: RecipientFacts, source: string): RecipientReading {
  return successes.has(facts.action) ? readSuccess(facts, source) : readFailure(facts, source);
}

function readSuccess(facts: RecipientFacts, source: string): RecipientReading {
  const replyCode = findReplyCodes(facts.diagnostic)[0]?.code ?? '';
  const enhancedCode = findEnhancedCodes(facts.status)[0]?.code ?? findEnhancedCodes(facts.diagnostic)[0]?.code ?? '';
  return {
    recipient: facts.address,
    original: facts.original,
    action: facts.action,
    replyCode,
    enhancedCode,
    explanation: 'accepted',
    family: null,
    permanent: null,
    owner: 'nobody',
    diagnostic: shortened(facts.diagnostic).trim(),
    remoteMta: facts.remoteMta,
    command: '',
    stage: 'mailbox',
    confidence: 'certain',
    reply: null,
    blocklist: null,
    evidence: evidenceOf(facts, source, replyCode, enhancedCode),
  };
}

function readFailure(facts: RecipientFacts, source: string): RecipientReading {
  // Some give the reason only as a comment of the status: `4.0.0 (host name lookup failure)`.
  const diagnostic = shortened(facts.diagnostic || commentIn(facts.status));
  const beside = shortened(facts.beside);
  const own = readReplyCodes(diagnostic);
  const other = readReplyCodes(beside);
  const status = findEnhancedCodes(facts.status)[0];
  const reply = own.reply ?? other.reply;
  const enhanced =
    [own.enhanced, status, other.enhanced].find((code) => code && isPrecise(code)) ?? own.enhanced ?? status ?? other.enhanced;
  const replyCode = reply?.code ?? '';
  const enhancedCode = enhanced?.code ?? '';

  const words = diagnostic === '' ? beside : diagnostic;
  const at = facts.diagnosticAt ?? facts.besideAt;
  const nearby = (reach: number) => (at ? source.slice(Math.max(0, at.start - reach), at.end + reach).toLowerCase() : '');
  const around = { remoteMta: facts.remoteMta, nearby };
  let judgement = judge({ text: words, replyCode, enhancedCode, context: `${facts.remoteMta} ${beside}`, ...around });
  if (!tells(judgement) || judgement.confidence === 'guess') {
    const wider = judge({ text: `${words} ${beside}`, replyCode, enhancedCode, context: facts.remoteMta, ...around });
    if (tells(wider)) judgement = wider;
  }

  const quoted = judgeQuoted(words, around) ?? judgeQuoted(beside, around);
  if (quoted) judgement = quoted;

  const explanation = ofItsClass(judgement, facts.action, enhancedCode || replyCode);
  const { family } = explanations[explanation];
  const permanent = lasting(facts.action, enhancedCode || replyCode, explanations[explanation].permanence, judgement.reply);
  return {
    recipient: facts.address,
    original: facts.original,
    action: facts.action,
    replyCode,
    enhancedCode,
    explanation,
    family,
    permanent,
    owner: ownerOf(explanation, facts.action, replyCode),
    diagnostic: words.trim(),
    remoteMta: facts.remoteMta,
    command: commandIn(`${diagnostic} ${beside}`) || facts.command,
    stage: stageOf(family, facts.remoteMta),
    confidence: judgement.confidence,
    reply: judgement.reply?.id ?? null,
    blocklist: judgement.blocklist,
    evidence: evidenceOf(facts, source, replyCode, enhancedCode),
  };
}

/** What the other server said goes before the words of the program that quotes it: `<<< 550 4.2.2 Mailbox full`. */
function judgeQuoted(words: string, around: Pick<ReplyFacts, 'remoteMta' | 'nearby'>): Judgement | undefined {
  const text = quotedIn(words);
  if (text === '') return undefined;
  const { reply, enhanced } = readReplyCodes(text);
  const codes = { replyCode: reply?.code ?? '', enhancedCode: enhanced?.code ?? '' };
  const judgement = judge({ text, ...codes, context: around.remoteMta, ...around });
  return tells(judgement) && judgement.confidence !== 'guess' ? judgement : undefined;
}

/** Words that are cut show that they are. */
function shortened(words: string): string {
  return words.length > MAX_DIAGNOSTIC ? `${words.slice(0, MAX_DIAGNOSTIC)}…` : words;
}

function commentIn(status: string): string {
  const open = status.indexOf('(');
  return open < 0 ? '' : status.slice(open + 1).replace(/\)$/, '');
}

function tells({ explanation }: Judgement): boolean {
  return isTelling(explanation ?? undefined);
}

/**
 * Words mean the same trouble in a code of either class, but not the same advice: a full mailbox that is
 * tried again is waited for. What was given up lasts, whatever the class of its last reply.
 */
function ofItsClass({ explanation, reply }: Judgement, action: Action, code: string): ExplanationId {
  if (explanation === null) return 'unexplained';
  const other = otherClass[explanation];
  if (other === undefined) return explanation;
  // A row with codes is of their class already.
  const written = reply !== null && reply.codes.length > 0 ? null : classOf(code);
  const digit = action === 'failed' ? 5 : action === 'delayed' ? 4 : written;
  return digit === null || permanenceOfClass[digit] === explanations[explanation].permanence ? explanation : other;
}

/**
 * What is tried again lasts no longer than that; else what a row says of a code that is its own; else the class of
 * the code (RFC 3463 section 2), 5 for good and 4 for
 * now; else what is usual for the explanation.
 */
function lasting(action: Action, code: string, ofExplanation: Permanence | null, reply: KnownReply | null): boolean | null {
  if (action === 'delayed') return false;
  const usual = reply?.permanence ?? ofExplanation;
  if (reply?.codes.includes(code) === true) return usual === 'permanent';
  const digit = classOf(code);
  if (digit !== null) return digit === 5;
  return usual === null ? null : usual === 'permanent';
}

/**
 * While a server still tries, nobody needs to do anything, unless waiting is in vain: the other server refuses for good, or there is no
 * way out to it.
 */
function ownerOf(explanation: ExplanationId, action: Action, replyCode: string): Owner {
  const isInVain = replyCode.startsWith('5') || explanation === 'way-out-closed';
  return action === 'delayed' && !isInVain ? 'nobody' : explanations[explanation].owner;
}

/** Where on its way a message with such a failure stops. */
const stageByFamily: Readonly<Record<string, Stage>> = {
  'login-failed': 'your-provider',
  'quota-of-sender': 'your-provider',
  'relay-denied': 'your-provider',
  'recipient-unknown': 'their-provider',
  'mailbox-full': 'mailbox',
  'recipient-disabled': 'mailbox',
  'domain-not-found': 'your-provider',
  unreachable: 'your-provider',
};

function stageOf(family: string | null, remoteMta: string): Stage {
  const usual = family === null ? undefined : stageByFamily[family];
  if (usual === 'your-provider' && remoteMta !== '' && family === 'relay-denied') return 'their-provider';
  return usual ?? 'their-provider';
}

/** The places of the text that the reading rests on. */
function evidenceOf(facts: RecipientFacts, source: string, replyCode: string, enhancedCode: string): Evidence[] {
  const evidence: Evidence[] = [];
  const add = (what: Evidence['what'], span: Span | undefined) => {
    if (span && span.end > span.start && span.end <= source.length) evidence.push({ what, start: span.start, end: span.end });
  };
  add('recipient', within(source, facts.at, facts.address));
  add('action', facts.actionAt);
  const regions = [facts.diagnosticAt, facts.besideAt, facts.statusAt];
  add('reply-code', locate(source, regions, replyCode));
  add('enhanced-code', locate(source, regions, enhancedCode));
  add('diagnostic', facts.diagnosticAt ?? facts.besideAt);
  return evidence;
}

/** The address inside a field's value that may hold a type and brackets. */
function within(source: string, span: Span | undefined, address: string): Span | undefined {
  if (!span || address === '') return span;
  const at = source.slice(span.start, span.end).toLowerCase().indexOf(address);
  return at < 0 ? span : { start: span.start + at, end: span.start + at + address.length };
}

function locate(source: string, regions: readonly (Span | undefined)[], code: string): Span | undefined {
  if (code === '') return undefined;
  for (const region of regions) {
    if (!region) continue;
    const at = source.slice(region.start, region.end).indexOf(code);
    if (at >= 0) return shift({ code, start: at, end: at + code.length }, region.start);
  }
  return undefined;
}
