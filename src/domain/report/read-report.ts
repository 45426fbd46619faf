import { fromKey, readLink, reasonKey } from '../flow/link.ts';
import { mailFlow, outcomeIds, type OutcomeId } from '../flow/mail-flow.ts';
import { stateOf, stepNames } from '../flow/walk.ts';
import { readDomain, readFragment } from './domain-fragment.ts';
import { buildReport, type ReadReport } from './report.ts';
import { marker, notePrefix } from './write-report.ts';

/** What a pasted text turned out to be. */
export type Pasted = { kind: 'report'; report: ReadReport } | { kind: 'empty' } | { kind: 'too-long' } | { kind: 'no-report' };

/** Longest text that is looked through, in UTF-16 units: a report with a long thread of mail around it. */
const maxPasteLength = 200_000;

/** The words after the marker are at most this long. */
const maxLineLength = 2000;

/**
 * Reads a report in any language, as text, Markdown or JSON, or a link to one, also where a mail
 * program has wrapped or quoted it. Names and values that the flow doesn't have are left out. Never
 * throws, and never makes up an answer.
 */
export function readPastedReport(text: string): Pasted {
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'empty' };
  if (trimmed.length > maxPasteLength) return { kind: 'too-long' };
  const report = readJson(trimmed) ?? readMarked(trimmed) ?? readAddress(trimmed);
  return report === undefined ? { kind: 'no-report' } : { kind: 'report', report };
}

function readJson(text: string): ReadReport | undefined {
  if (!text.startsWith('{')) return undefined;
  try {
    const content: unknown = JSON.parse(text);
    if (!isObject(content) || own(content, 'mailmend') !== 1) return undefined;
    const answers = own(content, 'answers');
    const note = own(content, 'note');
    const fields = new Map<string, string>();
    for (const [name, value] of [
      ...Object.entries(isObject(answers) ? answers : {}),
      ...plainFields.map((key) => [key, own(content, key)]),
    ]) {
      if (typeof name === 'string' && typeof value === 'string') fields.set(name, value);
    }
    return fromFields(fields, Array.isArray(note) ? note.filter((line) => typeof line === 'string').slice(0, 10) : []);
  } catch {
    return undefined;
  }
}

const plainFields = ['flow', 'verdict', 'made', fromKey, reasonKey, 'domain'] as const;

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function own(object: object, key: string): unknown {
  return Object.getOwnPropertyDescriptor(object, key)?.value;
}

/** The last marked line counts: what a person wrote in their own words comes before it and can't speak for it. */
function readMarked(text: string): ReadReport | undefined {
  const at = text.lastIndexOf(marker);
  if (at < 0) return undefined;
  const fields = new Map<string, string>();
  const rest = text.slice(at + marker.length, at + marker.length + maxLineLength);
  for (const word of rest.split(/[\s>`]+/)) {
    if (word === '') continue;
    const pair = /^([a-z][a-z-]{0,40})=([a-z\d._-]{1,253})$/.exec(word);
    if (!pair) break;
    const [, name = '', value = ''] = pair;
    if (!fields.has(name)) fields.set(name, value);
  }
  return fromFields(fields, notesBefore(text.slice(0, at)));
}

function notesBefore(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/^[\s>]+/, ''))
    .filter((line) => line.startsWith(notePrefix))
    .map((line) => line.slice(notePrefix.length))
    .slice(-3);
}

function fromFields(fields: ReadonlyMap<string, string>, note: readonly string[]): ReadReport | undefined {
  const known = stepNames(mailFlow);
  const answers = new Map([...fields].filter(([step, answer]) => stateOf(mailFlow, step, answer) !== undefined));
  if (answers.size === 0) return undefined;
  const others = [...fields.keys()].filter((name) => !answers.has(name) && !plainFields.some((key) => key === name));
  const domain = fields.get('domain');
  const report = buildReport({
    answers,
    from: known.find((step) => step === fields.get(fromKey)),
    reason: fields.get(reasonKey),
    made: readDay(fields.get('made')),
    domain: domain === undefined ? undefined : readDomain(domain),
    note,
  });
  return { ...report, flow: readFlow(fields.get('flow')), verdict: readVerdict(fields.get('verdict')), hasUnknown: others.length > 0 };
}

/** A day as YYYY-MM-DD; empty where it is none. */
function readDay(text: string | undefined): string {
  const day = /^\d{4}-\d{2}-\d{2}$/.exec(text ?? '')?.[0] ?? '';
  return Number.isNaN(Date.parse(day)) ? '' : day;
}

function readFlow(text: string | undefined): string | undefined {
  return /^[\da-f]{6}$/.exec(text ?? '')?.[0];
}

function readVerdict(text: string | undefined): OutcomeId | undefined {
  return outcomeIds.find((id) => id === text);
}

/** A link to a report, a verdict or a check, wherever Mailmend is served: its path shows that it is ours. */
function readAddress(text: string): ReadReport | undefined {
  const address = text.split(/[\s<>"]+/).find((word) => /\/(?:report|check\/[a-z-]{1,40})\?/.test(word));
  if (address === undefined) return undefined;
  const query = address.indexOf('?');
  const fragment = address.indexOf('#', query);
  const { answers, from, reason } = readLink(mailFlow, address.slice(query, fragment < 0 ? undefined : fragment));
  if (answers.size === 0) return undefined;
  const domain = fragment < 0 ? undefined : readFragment(address.slice(fragment));
  const report = buildReport({ answers, from, reason, made: '', domain });
  return { ...report, flow: undefined, verdict: undefined, hasUnknown: false };
}
