import { autoReplySubjects } from '../../knowledge/bounces/automatic-mail.ts';
import type { Unwrapped } from './mime.ts';
import type { Action, Kind } from './reading.ts';

/** What a message is besides a delivery report, by its type and headers; undefined where these say nothing. */
export function kindOfMessage({ headers, types, human }: Unwrapped): Kind | undefined {
  const contentType = (headers.get('content-type') ?? '').toLowerCase();
  const subject = (headers.get('subject') ?? '').trim().toLowerCase();
  // RFC 5965 section 2, and the form Hotmail sent before it.
  if (contentType.includes('feedback-report') || types.includes('message/feedback-report')) return 'feedback';
  if (subject.startsWith('complaint about message from') || human.toLowerCase().includes('this is an email abuse report'))
    return 'feedback';
  // RFC 8098: a receipt reports reading, not delivery.
  if (contentType.includes('disposition-notification') || types.includes('message/disposition-notification')) return 'auto-reply';
  // RFC 3834 section 5; a report also says auto-replied, and has a machine-readable part to show it.
  const submitted = (headers.get('auto-submitted') ?? '').toLowerCase();
  const isReport =
    contentType.includes('multipart/report') || types.includes('message/delivery-status') || headers.has('x-failed-recipients');
  if (isReport) return undefined;
  if (autoReplySubjects.some((beginning) => subject.startsWith(beginning)) || headers.has('x-autoreply') || headers.has('x-autorespond'))
    return 'auto-reply';
  if (
    (headers.get('precedence') ?? '').toLowerCase() === 'auto_reply' ||
    (headers.get('x-apple-action') ?? '').toLowerCase() === 'vacation'
  )
    return 'auto-reply';
  return submitted.startsWith('auto-replied') &&
    (headers.get('return-path') ?? '').trim() !== '<>' &&
    !/daemon|postmaster/i.test(headers.get('from') ?? '')
    ? 'auto-reply'
    : undefined;
}

/** What a report is, by what happened to its recipients; one that failed makes it a bounce. */
export function kindOfRecipients(actions: ReadonlySet<Action>, saysDelayed: boolean): Kind {
  if (actions.has('failed')) return 'bounce';
  if (actions.has('delayed') || saysDelayed) return 'delayed';
  return actions.has('delivered') || actions.has('relayed') || actions.has('expanded') ? 'delivered' : 'bounce';
}
