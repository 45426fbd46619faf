/** What a notice in JSON is about; `other`: it was sent, opened or the like, or a topic was subscribed to. */
export type NoticeKind = 'bounce' | 'complaint' | 'delivery' | 'delay' | 'other';

/** Types of Amazon SES's notices, lower case. */
export const noticeTypes: Readonly<Record<string, NoticeKind>> = {
  bounce: 'bounce',
  complaint: 'complaint',
  delivery: 'delivery',
  deliverydelay: 'delay',
};

/** Events of other sending services (`event` of SendGrid and Mailgun, `RecordType` of Postmark), lower case. */
export const serviceEvents: Readonly<Record<string, NoticeKind>> = {
  bounce: 'bounce',
  bounced: 'bounce',
  dropped: 'bounce',
  failed: 'bounce',
  rejected: 'bounce',
  blocked: 'bounce',
  deferred: 'delay',
  delivered: 'delivery',
  delivery: 'delivery',
  processed: 'other',
  open: 'other',
  opened: 'other',
  click: 'other',
  clicked: 'other',
};
