import { listIn, memberOf, textIn, timeIn } from '../hostile-json.ts';

/** A part of the provider's service, as Statuspage lists it; a group holds others. */
export interface StatusComponent {
  readonly id: string;
  readonly name: string;
  readonly status: string;
  readonly group?: string;
}

/** An open incident or a maintenance. */
export interface StatusEvent {
  readonly name: string;
  /** `investigating`, `identified`, `monitoring`, `resolved`, `postmortem`; `scheduled`, `in_progress`, `verifying`, `completed`. */
  readonly status: string;
  /** Ids of the components it touches; empty where it names none. */
  readonly components: readonly string[];
  /** The provider's own page about it, https only. */
  readonly link?: string;
  /** Milliseconds since 1970. */
  readonly from?: number;
  readonly until?: number;
}

export interface StatusSummary {
  readonly components: readonly StatusComponent[];
  readonly incidents: readonly StatusEvent[];
  readonly maintenances: readonly StatusEvent[];
}

function readComponent(value: unknown): StatusComponent | undefined {
  const id = textIn(memberOf(value, 'id'), 60);
  const name = textIn(memberOf(value, 'name'));
  const status = textIn(memberOf(value, 'status'), 40);
  const group = textIn(memberOf(value, 'group_id'), 60);
  if (id === undefined || name === undefined || status === undefined) return undefined;
  return { id, name, status, ...(group !== undefined && { group }) };
}

/** Only an https address is ever made a link. */
function readLink(value: unknown): string | undefined {
  const text = textIn(value, 300);
  return text !== undefined && URL.canParse(text) && new URL(text).protocol === 'https:' ? text : undefined;
}

function readEvent(value: unknown): StatusEvent | undefined {
  const name = textIn(memberOf(value, 'name'));
  const status = textIn(memberOf(value, 'status'), 40);
  if (name === undefined || status === undefined) return undefined;
  const components = listIn(memberOf(value, 'components')).flatMap((one) => textIn(memberOf(one, 'id'), 60) ?? []);
  const link = readLink(memberOf(value, 'shortlink'));
  const from = timeIn(memberOf(value, 'scheduled_for'));
  const until = timeIn(memberOf(value, 'scheduled_until'));
  return {
    name,
    status,
    components,
    ...(link !== undefined && { link }),
    ...(from !== undefined && { from }),
    ...(until !== undefined && { until }),
  };
}

/**
 * Reads a Statuspage summary (`/api/v2/summary.json`). The answer is a stranger's: rows that lack what is needed are left out.
 * @returns undefined where it is no such answer
 */
export function readSummary(answer: unknown): StatusSummary | undefined {
  const components = memberOf(answer, 'components');
  if (!Array.isArray(components) || memberOf(answer, 'status') === undefined) return undefined;
  const events = (key: string) => listIn(memberOf(answer, key)).flatMap((one) => readEvent(one) ?? []);
  return {
    components: listIn(components).flatMap((one) => readComponent(one) ?? []),
    incidents: events('incidents'),
    maintenances: events('scheduled_maintenances'),
  };
}
