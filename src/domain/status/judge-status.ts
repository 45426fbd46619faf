import { fine, notChecked, wrong } from '../dns/make-finding.ts';
import type { JsonReply } from '../live/ask-json.ts';
import { readSummary, type StatusComponent, type StatusEvent, type StatusSummary } from './read-summary.ts';
import type { ServiceState, StatusFinding, StatusJudgement } from './status-finding.ts';
import type { StatusFeed } from '../../knowledge/providers/provider.ts';
import type { StatusPage } from './status-pages.ts';

type Parts = StatusFeed['mail'];

const topic = 'status';

/** Words by which a component can be seen to carry mail. */
const mailWord = /\b(?:e-?mails?|webmail|mail|mailbox(?:es)?|imap|pop3?|smtp|mx)\b/i;

/** A component is disturbed in these states; `under_maintenance` is no disturbance. */
const disturbed: ReadonlySet<string> = new Set(['degraded_performance', 'partial_outage', 'major_outage']);

/** An incident in one of these is over. */
const over: ReadonlySet<string> = new Set(['resolved', 'postmortem', 'completed']);
const underWay: ReadonlySet<string> = new Set(['in_progress', 'verifying']);

/** Maintenance announced for later than this is no news for someone in trouble now: 7 days. */
const ahead = 7 * 86_400_000;

/**
 * The components that carry mail: those with one of the names, exactly if there are such, else with the name in theirs; and
 * whatever lies in a group of that name.
 */
function mailParts(components: readonly StatusComponent[], parts: Parts): readonly StatusComponent[] {
  if (parts === 'everything') return components;
  const named =
    parts === 'named-mail'
      ? components.filter(({ name }) => mailWord.test(name))
      : parts.flatMap((part) => {
          const wanted = part.toLowerCase();
          const same = components.filter(({ name }) => name.toLowerCase() === wanted);
          return same.length > 0 ? same : components.filter(({ name }) => name.toLowerCase().includes(wanted));
        });
  const groups = new Set(named.map(({ id }) => id));
  return components.filter((component) => named.includes(component) || (component.group !== undefined && groups.has(component.group)));
}

/** Whether an event is about these parts. One that names no component is, where all the company does is mail or its name speaks of mail. */
function touches(event: StatusEvent, mail: ReadonlySet<string>, parts: Parts): boolean {
  if (event.components.length > 0) return event.components.some((id) => mail.has(id));
  return parts === 'everything' || mailWord.test(event.name);
}

interface Seen {
  readonly state: ServiceState;
  readonly findings: readonly StatusFinding[];
}

function namesOf(rows: readonly { readonly name: string }[]): readonly string[] {
  return [...new Set(rows.map(({ name }) => name))];
}

function judgeParts(summary: StatusSummary, parts: Parts, page: StatusPage, now: number): Seen {
  const mail = mailParts(summary.components, parts);
  if (mail.length === 0) return unsure(notChecked(topic, 'status-no-mail-part', { owner: 'you', source: page.page }));
  const ids = new Set(mail.map(({ id }) => id));
  const about = (events: readonly StatusEvent[]) => events.filter((event) => !over.has(event.status) && touches(event, ids, parts));
  const failing = mail.filter(({ status }) => disturbed.has(status));
  const incidents = about(summary.incidents);
  const maintenances = about(summary.maintenances);
  const current = maintenances.filter(({ status }) => underWay.has(status));
  const maintained = mail.filter(({ status }) => status === 'under_maintenance');
  const later = maintenances.filter(({ status, from }) => status === 'scheduled' && from !== undefined && from - now <= ahead);
  const findings: StatusFinding[] = [];
  if (failing.length > 0 || incidents.length > 0) {
    const source = incidents.find(({ link }) => link !== undefined)?.link ?? page.page;
    const grave = failing.some(({ status }) => status === 'major_outage' || status === 'partial_outage');
    const found = namesOf([...incidents, ...failing]);
    findings.push(wrong(topic, 'status-incident', grave ? 'breaks' : 'weakens', { owner: 'your-provider', source, found }));
  }
  if (current.length > 0 || maintained.length > 0) {
    const source = current.find(({ link }) => link !== undefined)?.link ?? page.page;
    findings.push(
      wrong(topic, 'status-maintenance', 'weakens', { owner: 'your-provider', source, found: namesOf([...current, ...maintained]) }),
    );
  }
  const state = findings.some(({ id }) => id === 'status-incident') ? 'incident' : findings.length > 0 ? 'planned' : 'none';
  if (state === 'none') findings.push(fine(topic, 'status-none', { source: page.page, found: namesOf(mail).slice(0, 8) }));
  if (later.length > 0) {
    const found = later.map(({ name, from = now }) => `${new Date(from).toISOString().slice(0, 16)}Z ${name}`);
    findings.push(fine(topic, 'status-planned', { source: later[0]?.link ?? page.page, found }));
  }
  return { state, findings };
}

const failures = {
  offline: 'status-offline',
  timeout: 'status-timeout',
  unreachable: 'status-unreachable',
  stopped: 'status-unreachable',
  'not-json': 'status-not-read',
} as const;

function unsure(finding: StatusFinding): Seen {
  return { state: 'could-not-check', findings: [finding] };
}

function failed(reply: JsonReply, page: StatusPage): Seen {
  const details = { owner: 'you', source: page.page } as const;
  if ('failure' in reply) return unsure(notChecked(topic, failures[reply.failure], details));
  if (!('status' in reply)) return unsure(notChecked(topic, 'status-not-read', details));
  const found = [`HTTP ${reply.status}`];
  return unsure(notChecked(topic, reply.status === 429 ? 'status-busy' : 'status-http-error', { ...details, found }));
}

/** Which of two states to show for a provider whose products differ: the worse, and what was seen before what was not. */
const worst: readonly ServiceState[] = ['incident', 'planned', 'could-not-check', 'none'];

/**
 * Judges a provider's status page for the products the mail may be of.
 * @param page the row of the page that was asked
 * @param products ids of the provider's rows that may be meant; one or several that share MX hosts
 * @param now milliseconds since 1970
 */
export function judgeStatus(
  page: StatusPage,
  products: readonly string[],
  reply: JsonReply,
  now: number,
): Omit<StatusJudgement, 'provider' | 'asked'> {
  const summary = 'json' in reply ? readSummary(reply.json) : undefined;
  const parts = products.flatMap((product) => (Object.hasOwn(page.carries, product) ? [page.carries[product] ?? []] : []));
  const all = parts.length === products.length;
  const seen = summary ? parts.map((part) => judgeParts(summary, part, page, now)) : [failed(reply, page)];
  const states = new Set(seen.map(({ state }) => state));
  const state = worst.find((one) => states.has(one)) ?? 'could-not-check';
  const findings = seen.filter((one) => one.state === state).flatMap((one) => one.findings);
  const unproven = summary !== undefined && page.certainty !== 'documented' ? { unproven: true as const } : {};
  return { state, certain: all && states.size === 1, findings: joined(findings), page: page.page, ...unproven };
}

/** The same finding of several products becomes one, with all that was found. */
function joined(findings: readonly StatusFinding[]): readonly StatusFinding[] {
  const ids = [...new Set(findings.map(({ id }) => id))];
  return ids.flatMap((id) => {
    const same = findings.filter((finding) => finding.id === id);
    const gravest = same.find(({ weight }) => weight === 'breaks') ?? same[0];
    return gravest ? [{ ...gravest, found: [...new Set(same.flatMap(({ found }) => found))] }] : [];
  });
}
