/** What an event is about. `other`: a message was sent, opened or the like, or a topic was subscribed to. */
export type NoticeKind = 'bounce' | 'complaint' | 'delivery' | 'delay' | 'other';

/**
 * Names of events in the notices of sending services, lower case: Amazon SES, SendGrid, Mailgun, Postmark, SparkPost.
 * Source: their documentation of webhooks, from memory.
 */
export const eventKinds: ReadonlyMap<string, NoticeKind> = new Map([
  ...['bounce', 'bounced', 'dropped', 'failed', 'rejected', 'blocked', 'out_of_band', 'policy_rejection'].map(
    (name) => [name, 'bounce'] as const,
  ),
  ...['deferred', 'delay', 'deliverydelay'].map((name) => [name, 'delay'] as const),
  ...['spamreport', 'complained', 'complaint', 'spamcomplaint', 'spam_complaint'].map(
    (name) => [name, 'complaint'] as const,
  ),
  ...['processed', 'accepted', 'delivered', 'open', 'opened', 'click', 'clicked', 'unsubscribe', 'unsubscribed'].map(
    (name) => [name, 'other'] as const,
  ),
]);

/** Names of the fields of such an event. */
export const eventFields = {
  /** Objects that hold it. */
  around: ['event-data', 'msys', 'message_event'],
  event: ['event', 'RecordType', 'type'],
  recipient: ['email', 'Email', 'recipient', 'rcpt_to'],
  status: ['status'],
  /** The object with what the server said. */
  said: 'delivery-status',
  /** What the server said, or why the service sent nothing. */
  words: ['code', 'message', 'description', 'Details', 'reason', 'response', 'raw_reason'],
  /** What the service makes of it, where it doesn't say what the server said. */
  gloss: ['Name', 'Description'],
  /** Says that a failure is tried again. */
  severity: 'severity',
} as const;
