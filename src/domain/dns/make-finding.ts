import type { Finding, Topic, Weight } from './finding.ts';

type Details = Partial<Pick<Finding, 'expected' | 'found' | 'set' | 'owner' | 'wait' | 'source'>>;

/** Topics that touch mail going out; the others touch mail coming in. */
const outgoing: ReadonlySet<string> = new Set<Topic>(['spf', 'dmarc', 'dkim']);

function make<Id extends string, About extends string>(
  topic: About,
  id: Id,
  details: Details,
): Omit<Finding<Id, About>, 'state' | 'weight' | 'owner'> {
  return { expected: [], found: [], set: [], ...details, id, topic, affects: outgoing.has(topic) ? 'send' : 'receive' };
}

export function fine<Id extends string, About extends string>(topic: About, id: Id, details: Details = {}): Finding<Id, About> {
  return { ...make(topic, id, details), state: 'fine', weight: 'note', owner: 'nobody' };
}

export function wrong<Id extends string, About extends string>(
  topic: About,
  id: Id,
  weight: Weight,
  details: Details = {},
): Finding<Id, About> {
  return { ...make(topic, id, details), state: 'wrong', weight, owner: details.owner ?? 'you' };
}

export function notChecked<Id extends string, About extends string>(topic: About, id: Id, details: Details = {}): Finding<Id, About> {
  return { ...make(topic, id, details), state: 'could-not-check', weight: 'note', owner: details.owner ?? 'nobody' };
}
