import { explanations, type ExplanationId } from '../../knowledge/explanations/explanations.ts';
import { codeRows, type CodeRow, type CheckedSource } from './code-row.ts';
import { checkByFamily } from './check-by-family.ts';
import { checked, permanenceOfClass, rfc } from './sources.ts';

/** A number that stands in no standard: servers, services or programs use it, and help pages explain it. */
function observed(reference: string): CheckedSource {
  return { authority: 'provider', reference, checked };
}

const classOf: Readonly<Record<string, 2 | 3 | 4 | 5>> = { 2: 2, 3: 3, 4: 4, 5: 5 };

function reply(
  id: string,
  explanation: ExplanationId,
  commands: readonly string[],
  related: readonly string[],
  sources: readonly CheckedSource[],
): CodeRow {
  const digit = classOf[id[0] ?? ''] ?? null;
  const { family, owner } = explanations[explanation];
  return {
    id,
    class: digit,
    kind: 'reply',
    family,
    owner,
    permanence: digit === null ? 'permanent' : permanenceOfClass[digit],
    commands,
    related,
    check: family === null ? null : (checkByFamily[family] ?? null),
    sources,
    explanation,
  };
}

/** Reply codes outside the guide: of extensions, of single vendors, and numbers that programs made up. */
// oxfmt-ignore
const furtherRows: readonly CodeRow[] = [
  reply('101', 'client-no-connection', ['connect'], [], [observed('help pages of mail providers; in no standard')]),
  reply('111', 'client-no-connection', ['connect'], [], [observed('help pages of mail providers; in no standard')]),
  reply('200', 'nothing-wrong', [], [], [rfc(876, 'reply 200')]),
  reply('235', 'accepted', ['AUTH'], ['2.7.0'], [rfc(4954, '6')]),
  reply('240', 'nothing-wrong', ['QUIT'], [], [observed('help pages of mail providers; in no standard')]),
  reply('253', 'nothing-wrong', ['ETRN'], [], [rfc(1985, '5')]),
  reply('334', 'go-on', ['AUTH'], [], [rfc(4954, '4')]),
  reply('355', 'go-on', ['DATA'], [], [rfc(1845, 'reply 355')]),
  reply('422', 'mailbox-full-for-now', ['AUTH', 'RCPT', 'DATA'], [], [rfc(5248, 'basic code in the IANA registry')]),
  reply('430', 'server-fault', [], [], [rfc(5248, 'basic code in the IANA registry')]),
  reply('431', 'mail-system-full', ['DATA', 'RCPT'], [], [observed('Exchange, list of codes in delivery reports')]),
  reply('441', 'no-answer', ['connect'], [], [observed('Exchange, list of codes in delivery reports')]),
  reply('442', 'connection-broke', ['DATA'], [], [observed('Exchange, list of codes in delivery reports')]),
  reply('446', 'mail-loop', ['DATA'], [], [observed('Exchange, list of codes in delivery reports')]),
  reply('447', 'still-trying', [], [], [observed('Exchange, list of codes in delivery reports')]),
  reply('453', 'server-closed-for-now', ['ATRN'], [], [rfc(2645, '5')]),
  reply('454', 'login-server-trouble', ['AUTH', 'STARTTLS'], ['4.7.0'], [rfc(4954, '6')]),
  reply('456', 'ipv6-authentication', ['MAIL', 'DATA'], [], [observed('draft-martin-smtp-ipv6-to-ipv4-fallback')]),
  reply('458', 'server-fault', ['ETRN'], [], [rfc(1985, '5')]),
  reply('459', 'server-fault', ['ETRN'], [], [rfc(1985, '5')]),
  reply('471', 'server-fault', ['DATA'], [], [observed('help pages of mail providers; in no standard')]),
  reply('498', 'domain-mx-broken', [], [], [observed('Mailgun, codes of its event log')]),
  reply('499', 'no-answer', [], [], [observed('Mailgun, codes of its event log')]),
  reply('510', 'address-unknown', ['RCPT'], [], [observed('help pages of mail providers; in no standard')]),
  reply('511', 'address-unknown', ['RCPT'], [], [observed('help pages of mail providers; in no standard')]),
  reply('512', 'domain-not-found', ['RCPT'], [], [observed('help pages of mail providers; in no standard')]),
  reply('513', 'address-malformed', ['RCPT'], [], [observed('help pages of mail providers; in no standard')]),
  reply('515', 'address-unknown', ['RCPT'], [], [observed('help pages of mail providers; in no standard')]),
  reply('517', 'sender-address-invalid', ['MAIL'], [], [observed('help pages of mail providers; in no standard')]),
  reply('520', 'command-not-supported', [], [], [observed('draft-fanf-smtp-quickstart')]),
  reply('521', 'server-takes-no-mail', ['connect'], ['5.3.2'], [rfc(7504, '3')]),
  reply('522', 'mailbox-full', ['RCPT', 'DATA'], [], [observed('help pages of mail providers; in no standard')]),
  reply('523', 'login-encrypt-first', ['AUTH', 'MAIL', 'DATA'], ['5.7.10'], [rfc(5248, 'basic code in the IANA registry')]),
  reply('524', 'login-encrypt-first', ['AUTH'], ['5.7.11'], [rfc(5248, 'basic code in the IANA registry')]),
  reply('525', 'account-disabled', ['AUTH', 'MAIL'], ['5.7.13'], [rfc(5248, 'basic code in the IANA registry')]),
  reply('530', 'login-first', ['MAIL', 'RCPT'], ['5.7.0', '5.7.1'], [rfc(4954, '6')]),
  reply('531', 'mail-system-full', ['DATA'], [], [observed('help pages of mail providers; in no standard')]),
  reply('533', 'rule-of-recipient', ['RCPT', 'MAIL'], ['5.7.1'], [rfc(5248, 'basic code in the IANA registry')]),
  reply('534', 'login-method-refused', ['AUTH', 'DATA'], ['5.7.9', '5.7.14'], [rfc(4954, '6')]),
  reply('538', 'login-encrypt-first', ['AUTH'], ['5.7.11'], [rfc(4954, '6')]),
  reply('540', 'mailbox-inactive', ['RCPT', 'connect'], [], [observed('help pages of mail providers; in no standard')]),
  reply('541', 'rule-of-recipient', ['RCPT', 'DATA'], [], [observed('help pages of mail providers; in no standard')]),
  reply('542', 'address-unknown', ['RCPT'], [], [observed('help pages of mail providers; in no standard')]),
  reply('543', 'no-route', [], [], [observed('help pages of mail providers; in no standard')]),
  reply('546', 'mail-loop', ['DATA'], [], [observed('help pages of mail providers; in no standard')]),
  reply('547', 'given-up', [], [], [observed('help pages of mail providers; in no standard')]),
  reply('556', 'domain-takes-no-mail', ['RCPT'], ['5.1.10'], [rfc(7504, '4')]),
  reply('557', 'rate-limited-permanent', [], [], [observed('draft-moore-email-addrquery')]),
  reply('571', 'rule-of-recipient', ['RCPT', 'DATA'], [], [observed('help pages of mail providers; in no standard')]),
  reply('605', 'suppressed', [], [], [observed('Mailgun, codes of its event log')]),
  reply('606', 'sender-blocked-by-recipient', [], [], [observed('Mailgun, codes of its event log')]),
  reply('607', 'sender-blocked-by-recipient', [], [], [observed('Mailgun, codes of its event log')]),
  reply('999', 'client-sending-failed', [], [], [observed('help pages of mail providers; in no standard')]),
];

/** Every reply code, in order of number. */
export const replyRows: readonly CodeRow[] = [...codeRows, ...furtherRows].toSorted((a, b) => Number(a.id) - Number(b.id));
