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
  return bouncedIn(parse(start)).flatMap((recipient) => toFacts(recipient, text));
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

function toFacts(recipient: unknown, text: string): RecipientFacts[] {
  const address = addressIn(textOf(recipient, 'emailAddress'));
  if (address === '') return [];
  const diagnostic = typed(textOf(recipient, 'diagnosticCode')).value;
  const action: Action = textOf(recipient, 'action') === 'delayed' ? 'delayed' : 'failed';
  return [
    {
      ...noFacts,
      address,
      at: place(text, address),
      action,
      status: textOf(recipient, 'status'),
      diagnostic,
      diagnosticAt: place(text, diagnostic),
    },
  ];
}

function textOf(value: unknown, name: string): string {
  const found = member(value, name);
  return typeof found === 'string' ? found : '';
}

/** Where a value stands in the text; nowhere if it had to be escaped there. */
function place(text: string, value: string): Span | undefined {
  const start = value === '' ? -1 : text.toLowerCase().indexOf(value.toLowerCase());
  return start < 0 ? undefined : { start, end: start + value.length };
}
