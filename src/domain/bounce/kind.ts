import { autoReplySubjects, daemonMarks, daemonNames } from '../../knowledge/bounces/automatic-mail.ts';
import { rejectionMarks } from '../../knowledge/bounces/bounce-marks.ts';
import { answers, ENOUGH_SIGNS, ENOUGH_SIGNS_OF_POSTMASTER, isForMany, signsOfPerson } from './conversation.ts';
import { readOwnWords, readWordedRecipients } from './human-text.ts';
import { hasKnownWording } from './judge.ts';
import { readMarks, saysDelayed, type Marks } from './marks.ts';
import type { Unwrapped } from './mime.ts';
import type { Action, Kind } from './reading.ts';
import { hasCodes } from './reply.ts';
import { readRoles } from './whose-address.ts';
import { eachAddress } from './address.ts';

/** What a message is besides a delivery report, by its type and headers; undefined where these say nothing. */
export function kindOfMessage(message: Unwrapped): Kind | undefined {
  const { headers, types, human, receipt } = message;
  const contentType = (headers.get('content-type') ?? '').toLowerCase();
  const subject = (headers.get('subject') ?? '').trim().toLowerCase();
  // RFC 5965 section 2, and the form Hotmail sent before it.
  if (contentType.includes('feedback-report') || types.includes('message/feedback-report')) return 'feedback';
  if (subject.startsWith('complaint about message from') || human.toLowerCase().includes('this is an email abuse report'))
    return 'feedback';
  if (isStatistics(message, contentType, subject)) return 'not-a-bounce';
  // A report also says auto-replied, and has a machine-readable part to show it.
  if (types.includes('message/delivery-status') || headers.has('x-failed-recipients')) return undefined;
  // RFC 8098: a receipt reports reading, not delivery, unless the message was rejected on arrival.
  if (receipt !== '' || contentType.includes('disposition-notification')) return isRejection(message) ? undefined : 'auto-reply';
  if (contentType.includes('multipart/report')) return undefined;
  if (autoReplySubjects.some((beginning) => subject.startsWith(beginning)) || headers.has('x-autoreply') || headers.has('x-autorespond'))
    return 'auto-reply';
  if (
    (headers.get('precedence') ?? '').toLowerCase() === 'auto_reply' ||
    (headers.get('x-apple-action') ?? '').toLowerCase() === 'vacation'
  )
    return 'auto-reply';
  // RFC 3834 section 5. Gateways mark their reports so, too: those say what failed for whom.
  const submitted = (headers.get('auto-submitted') ?? '').toLowerCase();
  const isAnswer = submitted.startsWith('auto-replied') && !hasMark(senderOf(headers), daemonMarks);
  return isAnswer && !tellsFailure(message, human, readMarks(human)) ? 'auto-reply' : undefined;
}

/** Reports of statistics, on DMARC (RFC 7489 section 7.2) and on TLS (RFC 8460), which tell of no single message. */
function isStatistics({ headers, types, human }: Unwrapped, contentType: string, subject: string): boolean {
  return (
    contentType.includes('tlsrpt') ||
    types.some((type) => type.startsWith('application/tlsrpt')) ||
    headers.has('tls-report-domain') ||
    (subject.startsWith('report domain:') && /submitter:|report-id/.test(subject)) ||
    isStatisticsText(human)
  );
}

/** Whether a text is such a report itself, in XML or JSON. */
export function isStatisticsText(text: string): boolean {
  const start = text.slice(0, 2000).trimStart();
  if (start.startsWith('<')) return start.includes('<report_metadata>');
  return start.startsWith('{') && start.includes('"report-id"') && text.includes('"policies"');
}

/** A disposition notice that says that the message was rejected or deleted, and why (RFC 5429 section 2.2.1, RFC 8098 section 3.2.6). */
function isRejection({ receipt, human }: Unwrapped): boolean {
  const disposition = /^disposition:.*$/im.exec(receipt)?.[0] ?? '';
  if (!/deleted|rejected|denied|failed|error/i.test(disposition)) return false;
  // A number in words for people may be of the message's own subject.
  return readMarks(human).failure || hasMark(human, rejectionMarks) || hasCodes(receipt) || hasKnownWording(human);
}

/**
 * A message counts as a report if a machine wrote it and it speaks of failing; a person's words about an error do not.
 * `marks` are those of the text; `hasRecipients`: it has a machine-readable part that names recipients.
 */
export function showsFailure(message: Unwrapped, text: string, marks: Marks, hasRecipients: boolean): boolean {
  const { headers } = message;
  if (hasRecipients || headers.has('x-failed-recipients')) return true;
  const sender = senderOf(headers);
  const isReport = (headers.get('content-type') ?? '').includes('multipart/report');
  const isDaemon = isReport || hasMark(sender, daemonMarks) || (headers.get('return-path') ?? '').trim() === '<>';
  if (!isDaemon) return tellsFailure(message, text, marks);
  if (!isReport && answers(headers) && signsOfPerson(headers, text) >= ENOUGH_SIGNS_OF_POSTMASTER) return false;
  return (says(headers, marks) || hasCodes(text)) && !namesReaderAlone(message, text, isReport);
}

/**
 * Whether somebody only calls himself a mail system, as fraud does: a real envelope sender, and no address but the reader's
 * own. A bounce comes from nobody (RFC 5321 section 4.5.5) or names whom it was for.
 */
function namesReaderAlone({ headers }: Unwrapped, text: string, isReport: boolean): boolean {
  const path = (headers.get('return-path') ?? '').trim();
  if (isReport || path === '' || path === '<>' || hasMark(path, daemonMarks)) return false;
  const to = new Set([...eachAddress(headers.get('to') ?? '')].map(({ address }) => address));
  const named = [...eachAddress(text)].map(({ address }) => address);
  return named.length > 0 && named.every((address) => to.has(address));
}

/** Anybody's message is a report if it says what failed, and for whom, and neither a person nor a mass mailing speaks. */
function tellsFailure({ headers }: Unwrapped, text: string, marks: Marks): boolean {
  if (isForMany(headers) || !says(headers, marks) || signsOfPerson(headers, text) >= ENOUGH_SIGNS) return false;
  const own = readOwnWords(text);
  const roles = readRoles(own.lines);
  const senders = new Set([...eachAddress(headers.get('to') ?? '')].map(({ address }) => address));
  const isOther = ({ address }: { address: string }) => !roles.senders.has(address) && !senders.has(address);
  const worded = readWordedRecipients(own).filter(isOther);
  if (worded.some(({ words, isListed }) => isListed && (hasCodes(words) || hasKnownWording(words) || saysDelayed(readMarks(words)))))
    return true;
  if (worded.length === 0 && !roles.others.some(isOther)) return false;
  if (roles.named.some(isOther) && hasKnownWording(own.body) && signsOfPerson(headers, text) === 0) return true;
  // A name that a mail system has needs less.
  return own.replies.some(({ text: line }) => beginsWithReply(line)) || (hasMark(senderOf(headers), daemonNames) && hasCodes(own.body));
}

/** Whether a line is a reply, after a label at most: a number amid a sentence is quoted. */
function beginsWithReply(line: string): boolean {
  const code = /(?:^|[:：>]) {0,3}["'<(]?[245]\d\d[\s:-]/.exec(line.slice(0, 90).trimStart());
  return code !== null && !/[\d@]/.test(line.trimStart().slice(0, code.index));
}

function says(headers: ReadonlyMap<string, string>, { failure, delay }: Marks): boolean {
  if (failure || delay) return true;
  const subject = readMarks(headers.get('subject') ?? '');
  return subject.failure || subject.delay;
}

function senderOf(headers: ReadonlyMap<string, string>): string {
  return `${headers.get('from') ?? ''} ${headers.get('sender') ?? ''}`;
}

/** Whether any of some marks stands in a text, in whatever case. */
function hasMark(text: string, marks: readonly string[]): boolean {
  const lower = text.toLowerCase();
  return marks.some((mark) => lower.includes(mark));
}

/** What a report is, by what happened to its recipients; one that failed makes it a bounce. */
export function kindOfRecipients(actions: ReadonlySet<Action>): Kind {
  if (actions.has('failed')) return 'bounce';
  if (actions.has('delayed')) return 'delayed';
  return actions.has('delivered') || actions.has('relayed') || actions.has('expanded') ? 'delivered' : 'bounce';
}
