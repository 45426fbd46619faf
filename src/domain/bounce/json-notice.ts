import { addressIn } from './address.ts';
import type { Action, Span } from './reading.ts';
import { noFacts, type RecipientFacts } from './recipient.ts';
import { typed } from './dsn-fields.ts';

/**
 * Recipients of a bounce notice in JSON, as Amazon SES sends them (`bounce.bouncedRecipients`), also
 * inside the message of an SNS notification. Empty where the text is none.
 */
export function readJsonNotice(text: string): RecipientFacts[] {
  const start = text.trimStart();
  if (!start.startsWith('{') || !text.includes('bouncedRecipients')) return [];
  const place = createPlacer(text);
  return bouncedIn(parse(start)).flatMap((recipient) => toFacts(recipient, place));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function bouncedIn(notice: unknown): unknown[] {
  const bounce = member(notice, 'bounce');
  const recipients = member(bounce, 'bouncedRecipients');
  if (Array.isArray(recipients)) return recipients;
  const wrapped = member(notice, 'Message');
  return typeof wrapped === 'string' ? bouncedIn(parse(wrapped)) : [];
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Object.entries(value).find(([key]) => key === name)?.[1] : undefined;
}

function toFacts(recipient: unknown, place: Placer): RecipientFacts[] {
  const address = addressIn(textOf(recipient, 'emailAddress'));
  if (address === '') return [];
  const diagnostic = typed(textOf(recipient, 'diagnosticCode')).value;
  const action: Action = textOf(recipient, 'action') === 'delayed' ? 'delayed' : 'failed';
  return [
    {
      ...noFacts,
      address,
      at: place(address),
      action,
      status: textOf(recipient, 'status'),
      diagnostic,
      diagnosticAt: place(diagnostic),
    },
  ];
}

function textOf(value: unknown, name: string): string {
  const found = member(value, name);
  return typeof found === 'string' ? found : '';
}

/** Where a value stands in the text; nowhere if it had to be escaped there. */
type Placer = (value: string) => Span | undefined;

/** How far from the value before it a value is looked for. */
const nearby = 10_000;

/** The values of a list stand one after the other: each is looked for near the one before, so that time grows with the text alone. */
function createPlacer(text: string): Placer {
  const lower = text.toLowerCase();
  let from = Math.max(0, lower.indexOf('bouncedrecipients'));
  return (value) => {
    const wanted = value.toLowerCase();
    const after = lower.slice(from, from + nearby).indexOf(wanted);
    const before = after < 0 ? lower.slice(Math.max(0, from - nearby), from).indexOf(wanted) : -1;
    if (value === '' || (after < 0 && before < 0)) return undefined;
    const start = after < 0 ? Math.max(0, from - nearby) + before : from + after;
    from = Math.max(from, start);
    return { start, end: start + value.length };
  };
}
