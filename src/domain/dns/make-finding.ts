import type { Finding, FindingId, Topic, Weight } from './finding.ts';

type Details = Partial<Pick<Finding, 'expected' | 'found' | 'set' | 'owner' | 'wait'>>;

/** Topics that touch mail going out; the others touch mail coming in. */
const outgoing: ReadonlySet<Topic> = new Set(['spf', 'dmarc', 'dkim']);

function make(topic: Topic, id: FindingId, details: Details): Omit<Finding, 'state' | 'weight' | 'owner'> {
  return { expected: [], found: [], set: [], ...details, id, topic, affects: outgoing.has(topic) ? 'send' : 'receive' };
}

export function fine(topic: Topic, id: FindingId, details: Details = {}): Finding {
  return { ...make(topic, id, details), state: 'fine', weight: 'note', owner: 'nobody' };
}

export function wrong(topic: Topic, id: FindingId, weight: Weight, details: Details = {}): Finding {
  return { ...make(topic, id, details), state: 'wrong', weight, owner: details.owner ?? 'you' };
}

export function notChecked(topic: Topic, id: FindingId, details: Details = {}): Finding {
  return { ...make(topic, id, details), state: 'could-not-check', weight: 'note', owner: 'nobody' };
}
