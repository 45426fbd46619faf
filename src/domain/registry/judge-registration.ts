import type { FindingState } from '../dns/finding.ts';
import { fine, notChecked, wrong } from '../dns/make-finding.ts';
import { meaningOf, type EppMeaning } from './epp-states.ts';
import type { RegistryFacts } from './rdap-answer.ts';
import { lookUpPage } from './registries.ts';
import type { RegistryFinding, RegistryFindingId, RegistryJudgement } from './registry-finding.ts';

/** What came of asking a registry. */
export type RegistrySeen =
  /** It answered for `name`. */
  | { readonly kind: 'known'; readonly name: string; readonly facts: RegistryFacts }
  /** It said of every name asked that it does not know it (404, RFC 7480 5.3). */
  | { readonly kind: 'absent' }
  /** No answer, for a reason that says nothing about the domain. */
  | {
      readonly kind: 'unknown';
      readonly why: RegistryUnknown;
      /** HTTP status, where there was one. */ readonly status?: number;
    };

export type RegistryUnknown = Extract<RegistryFindingId, `registry-${string}`>;

/** A date this near is a warning: 30 days. */
const soon = 30 * 86_400_000;

const topic = 'registration';
const eppSource = 'https://www.rfc-editor.org/rfc/rfc5731#section-2.3';
const graceSource = 'https://www.rfc-editor.org/rfc/rfc3915#section-3.1';

/** The day of a time, in UTC, as YYYY-MM-DD. */
function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** States that say by themselves where the domain stands, the one that decides first. */
const deciding = [
  ['restoring', 'registration-restoring', 'your-provider', graceSource],
  ['redemption', 'registration-redemption', 'you', graceSource],
  ['deleting', 'registration-deleting', 'nobody', eppSource],
] as const;

/** States that keep the domain out of DNS. */
const stopping = [
  ['held-by-registrar', 'registration-held-by-registrar', 'you'],
  ['held-by-registry', 'registration-held-by-registry', 'your-provider'],
  ['no-name-servers', 'registration-no-name-servers', 'you'],
] as const;

function judgeStates(states: ReadonlyMap<EppMeaning, readonly string[]>): RegistryFinding[] {
  const over = deciding.find(([meaning]) => states.has(meaning));
  const stopped = stopping.filter(([meaning]) => states.has(meaning));
  return [
    ...(over
      ? [wrong(topic, over[1], 'breaks', { owner: over[2], source: over[3], found: states.get(over[0]) ?? [] })]
      : []),
    ...stopped.map(([meaning, id, owner]) =>
      wrong(topic, id, 'breaks', { owner, source: eppSource, found: states.get(meaning) ?? [] }),
    ),
  ];
}

/** States that stop nothing. */
function noteStates(states: ReadonlyMap<EppMeaning, readonly string[]>): RegistryFinding[] {
  return [
    ...(states.has('changing')
      ? [fine(topic, 'registration-changing', { source: eppSource, found: states.get('changing') ?? [] })]
      : []),
    ...(states.has('locked')
      ? [fine(topic, 'registration-locked', { source: eppSource, found: states.get('locked') ?? [] })]
      : []),
  ];
}

/**
 * What the date of expiry means. After deletion it says nothing, and after an automatic renewal it does not prove
 * payment.
 */
function judgeDate(facts: RegistryFacts, states: ReadonlyMap<EppMeaning, unknown>, now: number): RegistryFinding[] {
  if (deciding.some(([meaning]) => states.has(meaning))) return [];
  const found = facts.expires === undefined ? [] : [dayOf(facts.expires)];
  if (states.has('auto-renewed'))
    return [notChecked(topic, 'registration-auto-renewed', { owner: 'you', source: graceSource, found })];
  if (facts.expires === undefined) return [notChecked(topic, 'registration-no-date', { owner: 'you' })];
  if (facts.expires <= now) return [wrong(topic, 'registration-ended', 'breaks', { found })];
  if (facts.expires - now <= soon) return [wrong(topic, 'registration-ends-soon', 'weakens', { found })];
  return [fine(topic, 'registration-valid', { found })];
}

function judgeFacts(facts: RegistryFacts, now: number): RegistryFinding[] {
  const states = new Map<EppMeaning, string[]>();
  const own: string[] = [];
  for (const state of facts.states) {
    const meaning = meaningOf(state);
    if (meaning === undefined) own.push(state);
    else states.set(meaning, [...(states.get(meaning) ?? []), state]);
  }
  const { name, number } = facts.registrar ?? {};
  const registrar = [...(name === undefined ? [] : [name]), ...(number === undefined ? [] : [`IANA ${number}`])];
  return [
    ...judgeStates(states),
    ...judgeDate(facts, states, now),
    ...noteStates(states),
    ...(own.length > 0 ? [notChecked(topic, 'registration-own-words', { found: own })] : []),
    ...(registrar.length > 0 ? [fine(topic, 'registration-registrar', { found: registrar })] : []),
  ];
}

/** The whole of a registration: wrong where something stops or endangers mail, fine only with a date well ahead. */
export function verdictOf(findings: readonly RegistryFinding[]): FindingState {
  if (findings.some(({ state, weight }) => state === 'wrong' && weight !== 'note')) return 'wrong';
  return findings.some(({ id }) => id === 'registration-valid') ? 'fine' : 'could-not-check';
}

function findingsOf(domain: string, seen: RegistrySeen, now: number): RegistryFinding[] {
  switch (seen.kind) {
    case 'known':
      return judgeFacts(seen.facts, now);
    case 'absent':
      return [wrong(topic, 'registration-missing', 'breaks', { found: [domain] })];
    case 'unknown': {
      const found = seen.status === undefined ? [] : [`HTTP ${seen.status}`];
      return [notChecked(topic, seen.why, { found })];
    }
  }
}

/**
 * Judges what a registry said of a domain's registration.
 * @param domain A-labels, lower case
 * @param seen what came of asking
 * @param now milliseconds since 1970, by the device's clock
 * @param asked addresses that were asked
 */
export function judgeRegistration(
  domain: string,
  seen: RegistrySeen,
  now: number,
  asked: readonly string[] = [],
): RegistryJudgement {
  const findings = findingsOf(domain, seen, now);
  const known = seen.kind === 'known' ? { name: seen.name, facts: seen.facts } : {};
  return {
    domain,
    verdict: verdictOf(findings),
    findings,
    lookUp: lookUpPage(seen.kind === 'known' ? seen.name : domain),
    asked,
    ...known,
  };
}
