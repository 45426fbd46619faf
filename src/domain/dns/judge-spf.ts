import type { Finding, FindingId, KnownProvider } from './finding.ts';
import { fine, notChecked, wrong } from './make-finding.ts';
import { isAbsent, isNotPasted, recordsOf, silenceOf, waitOf } from './resolve.ts';
import type { Resolved, Resolver } from './resolve.ts';

/** Terms that ask DNS, through all includes (RFC 7208 4.6.4). */
const lookupLimit = 10;
const voidLimit = 2;
const nearLimit = 9;
/** Answers longer than this may not fit everywhere (RFC 7208 3.4), in bytes. */
const largeAnswer = 450;

const asking = new Set(['include', 'a', 'mx', 'ptr', 'exists']);
const domainName = /^[a-z0-9_-]+(\.[a-z0-9_-]+)+\.?$/;
const number = /^\d{1,3}$/;

/** Whether a TXT record is SPF: `v=spf1` and then its end or a space (RFC 7208 4.5). */
export function isSpf(text: string): boolean {
  const lower = text.toLowerCase();
  return lower === 'v=spf1' || lower.startsWith('v=spf1 ');
}

interface Walk {
  readonly problems: Map<FindingId, string[]>;
  readonly includes: Set<string>;
  lookups: number;
  voids: number;
  /** Questions without an answer. */
  readonly unanswered: Resolved[];
}

function note(walk: Walk, id: FindingId, what: string): void {
  walk.problems.set(id, [...(walk.problems.get(id) ?? []), what]);
}

interface Term {
  readonly sign: string;
  readonly name: string;
  readonly mark: string;
  readonly value: string;
}

function readTerm(text: string): Term {
  const sign = '+-~?'.includes(text.charAt(0)) ? text.charAt(0) : '';
  const rest = text.slice(sign.length);
  const end = rest.search(/[:/=]/);
  if (end === -1) return { sign, name: rest, mark: '', value: '' };
  return { sign, name: rest.slice(0, end), mark: rest.charAt(end), value: rest.slice(rest.charAt(end) === '/' ? end : end + 1) };
}

function isAddressTerm({ name, mark, value }: Term): boolean {
  const [address = '', length, ...more] = value.split('/');
  if (mark !== ':' || more.length > 0 || (length !== undefined && !number.test(length))) return false;
  if (name === 'ip6') return address.includes(':') && Number(length ?? 0) <= 128;
  const parts = address.split('.');
  return parts.length === 4 && parts.every((part) => number.test(part) && Number(part) < 256) && Number(length ?? 0) <= 32;
}

/** Whether a term is written as it should be (RFC 7208 12). Unknown modifiers are allowed. */
function isWellFormed(term: Term): boolean {
  const { name, mark, value, sign } = term;
  if (mark === '=') return sign === '' && (name !== 'redirect' || value.includes('%{') || domainName.test(value));
  if (name === 'all') return mark === '';
  if (name === 'ip4' || name === 'ip6') return isAddressTerm(term);
  if (!asking.has(name)) return false;
  const [target = ''] = value.split('/');
  if (target === '') return mark !== ':' && name !== 'include' && name !== 'exists';
  // A name whose last part ends in a sign has swallowed the next term.
  return value.includes('%{') || (domainName.test(target) && !target.endsWith('-all'));
}

async function walkRecord(text: string, domain: string, path: readonly string[], walk: Walk, resolver: Resolver): Promise<void> {
  const terms = text
    .toLowerCase()
    .split(' ')
    .slice(1)
    .filter((term) => term !== '')
    .map(readTerm);
  const hasAll = terms.some(({ name, mark }) => name === 'all' && mark === '');
  const top = path.length === 1;
  for (const term of terms) {
    const written = `${term.sign}${term.name}${term.mark === '/' ? '' : term.mark}${term.value}`;
    if (!isWellFormed(term)) {
      note(walk, 'spf-syntax', written);
      continue;
    }
    if (term.name === 'all' && top && (term.sign === '' || term.sign === '+')) note(walk, 'spf-allows-everyone', written);
    const redirect = term.mark === '=' && term.name === 'redirect';
    if (redirect && hasAll) {
      if (top) note(walk, 'spf-redirect-ignored', written);
      continue;
    }
    if (!redirect && (term.mark === '=' || !asking.has(term.name))) continue;
    walk.lookups += 1;
    if (walk.lookups > lookupLimit) return;
    if (term.name === 'ptr' && top) note(walk, 'spf-ptr', written);
    if (term.value.includes('%')) note(walk, 'spf-macro', written);
    else {
      const target = (term.value.split('/')[0] ?? '').replace(/\.$/, '') || domain;
      // In order: the limit counts through includes.
      // oxlint-disable-next-line no-await-in-loop
      await follow(term.name, target, path, walk, resolver);
    }
  }
  if (top && !hasAll && !terms.some(({ name, mark }) => name === 'redirect' && mark === '=')) note(walk, 'spf-no-all', text);
}

async function follow(name: string, target: string, path: readonly string[], walk: Walk, resolver: Resolver): Promise<void> {
  if (name === 'ptr') return;
  if (name === 'include' || name === 'redirect') {
    walk.includes.add(target);
    if (path.includes(target)) return note(walk, 'spf-loop', [...path, target].join(' > '));
    const answer = await resolver.resolve(target, 'TXT');
    if (answer.kind !== 'answer') return void walk.unanswered.push(answer);
    const records = recordsOf(answer, 'TXT').filter(({ text }) => isSpf(text));
    const [only] = records;
    if (records.length > 1) return note(walk, 'spf-two', target);
    if (!only) return note(walk, name === 'include' ? 'spf-include-missing' : 'spf-redirect-missing', target);
    return walkRecord(only.text, target, [...path, target], walk, resolver);
  }
  const types = name === 'mx' ? (['MX'] as const) : name === 'exists' ? (['A'] as const) : (['A', 'AAAA'] as const);
  const answers = await Promise.all(types.map((type) => resolver.resolve(target, type)));
  const unanswered = answers.filter(({ kind }) => kind !== 'answer');
  if (unanswered.length > 0) walk.unanswered.push(...unanswered);
  else if (answers.every((answer, at) => isAbsent(answer, types[at] ?? 'A'))) {
    walk.voids += 1;
    if (walk.voids === voidLimit + 1) note(walk, 'spf-too-many-void', target);
  }
  if (name === 'mx' && answers.flatMap((answer) => recordsOf(answer, 'MX')).length > 10) note(walk, 'spf-too-many-lookups', `mx:${target}`);
}

const weights: Partial<Record<FindingId, 'breaks' | 'weakens' | 'note'>> = {
  'spf-allows-everyone': 'weakens',
  'spf-ptr': 'weakens',
  'spf-redirect-ignored': 'note',
  'spf-no-all': 'note',
};

/** Judges SPF from the TXT records of the domain; follows includes and counts (RFC 7208). */
export async function judgeSpf(
  answer: Resolved,
  { domain, resolver, expected }: { domain: string; resolver: Resolver; expected?: KnownProvider },
): Promise<Finding[]> {
  if (isNotPasted(answer)) return [notChecked('spf', 'not-pasted', { found: [`${domain} TXT`] })];
  if (answer.kind !== 'answer') return [];
  const texts = recordsOf(answer, 'TXT').map(({ text }) => text);
  const found = texts.filter((text) => isSpf(text));
  const include = expected?.spfInclude;
  const value = include ? `v=spf1 include:${include} ~all` : undefined;
  const advice = { ...waitOf(answer), ...(value && { expected: [value], set: [{ name: domain, type: 'TXT' as const, value }] }) };
  const findings: Finding[] = [];
  const size = texts.reduce((sum, text) => sum + text.length, 0);
  if (size > largeAnswer && texts.length > 1)
    findings.push(wrong('spf', 'txt-large', 'note', { found: [`${size}`], expected: [`${largeAnswer}`] }));
  const [only] = found;
  if (only === undefined) {
    const quoted = texts.filter((text) => text.startsWith('"') && isSpf(text.replaceAll('"', '')));
    if (quoted.length > 0)
      findings.push(
        wrong('spf', 'spf-quotes-inside', 'weakens', {
          ...waitOf(answer),
          found: quoted,
          expected: quoted.map((text) => text.replaceAll('"', '')),
        }),
      );
    // Meant as SPF, and read by nobody: `v=spf1-all`, `v=spf2 …`.
    const meant = texts.filter((text) => text.toLowerCase().startsWith('v=spf'));
    return [...findings, wrong('spf', 'spf-missing', 'weakens', { ...advice, found: meant })];
  }
  if (found.length > 1) return [...findings, wrong('spf', 'spf-two', 'breaks', { ...waitOf(answer), found })];
  const walk: Walk = { problems: new Map(), includes: new Set(), lookups: 0, voids: 0, unanswered: [] };
  await walkRecord(only, domain, [domain], walk, resolver);
  if (walk.lookups > lookupLimit && !walk.problems.has('spf-loop')) note(walk, 'spf-too-many-lookups', only);
  else if (walk.lookups >= nearLimit)
    findings.push(wrong('spf', 'spf-lookups-near-limit', 'note', { found: [`${walk.lookups}`], expected: [`${lookupLimit}`] }));
  for (const [id, what] of walk.problems) {
    if (id === 'spf-macro') findings.push(notChecked('spf', id, { found: what }));
    else
      findings.push(wrong('spf', id, weights[id] ?? 'breaks', { ...waitOf(answer), found: [only, ...what.filter((one) => one !== only)] }));
  }
  if (walk.unanswered.length > 0) findings.push(notChecked('spf', silenceOf(walk.unanswered), { found: [only] }));
  if (!findings.some(({ weight }) => weight === 'breaks')) findings.push(fine('spf', 'spf-present', { found: [only] }));
  if (include && expected) {
    const names = [include, ...expected.spfIncludeOther];
    const has = names.some((name) => walk.includes.has(name));
    if (has) findings.push(fine('spf', 'spf-has-provider', { found: [only] }));
    else
      findings.push(wrong('spf', 'spf-provider-missing', 'breaks', { ...waitOf(answer), found: [only], expected: [`include:${include}`] }));
  }
  return findings;
}
