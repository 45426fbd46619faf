import { describe, expect, it } from 'vitest';
import { explainCode } from '../../../src/domain/catalogue/explain-code.ts';
import { decode } from '../../../src/domain/bounce/decode.ts';
import type { ExplanationId } from '../../../src/knowledge/explanations/explanations.ts';

describe('a code alone', () => {
  it.each<[string, ExplanationId]>([
    ['4.7.0', 'policy-for-now'],
    ['4.7.1', 'rule-for-now'],
    ['5.7.1', 'delivery-not-authorized'],
    ['5.4.1', 'no-answer-or-unknown'],
    ['5.5.0', 'protocol-status-undefined'],
  ])('%s means %s', (code, explanation) => {
    expect(explainCode(code)).toBe(explanation);
  });
});

/** What is said, the explanation it ends in, and whether it lasts. */
const replies: readonly (readonly [text: string, explanation: ExplanationId, permanent: boolean])[] = [
  ['421 4.7.0 Closing the channel', 'policy-for-now', false],
  ['454 4.7.1 <eva@shop.example>: not now', 'rule-for-now', false],
  ['550 5.7.1 no', 'delivery-not-authorized', true],
  ['554 Blocked', 'delivery-not-authorized', true],
  ['421 4.7.1 [TS03] Mail from 203.0.113.9 permanently deferred', 'reputation-low', false],
  [
    "550 5.7.1 Unfortunately, messages from [203.0.113.9] weren't sent: part of their network is on our block list (S3140).",
    'blocklist-outlook-com',
    true,
  ],
  ['550 5.7.606 Access denied, banned sending IP [203.0.113.9]', 'blocklist-microsoft', true],
  ['535 5.7.139 Authentication unsuccessful, user credentials were incorrect [X.example]', 'wrong-password', true],
  ['535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Mailbox', 'login-switched-off', true],
  ['550 5.7.193 UnauthorizedAccess; AccessDenied', 'inside-only', true],
  ['550 5.7.236 too many external recipients', 'organisation-limit', true],
  ['host mx.shop.example[203.0.113.9] refused to talk to me: 554 5.7.1 banned', 'reputation-low', true],
  ['554-web.de (mxweb012) Nemesis ESMTP Service not available 554-No SMTP service 554 Bad DNS PTR resource record.', 'reverse-dns', true],
  ['550 Bad DNS PTR resource record', 'reverse-dns', true],
  ['550 Only 25 messages per hour may be sent', 'sending-limit', true],
  ['450 4.7.1 <host-7>: Helo command rejected: Host not found', 'greeting-name', false],
  ['SMTP Error: data not accepted. SMTP server error: DATA END command failed', 'client-refused-unexplained', true],
  ['SMTP Error: The following recipients failed: eva@shop.example', 'client-refused-unexplained', true],
  ['Error: Greeting never received', 'client-timeout', false],
  ['error:0A00010B:SSL routines::wrong version number', 'client-certificate', false],
  ["Peer's certificate issuer is not recognized.", 'client-certificate', false],
  ['Error 0x800CCC0F', 'client-connection-broke', false],
  ['Receiving reported error (0x800CCCDD)', 'client-connection-broke', false],
  ['Sending reported error (0x800CCC6A)', 'client-server-busy', false],
  ['Sending reported error (0x800CCC7C)', 'login-encrypt-first', true],
  ['Sending reported error (0x8004010F)', 'client-data-file', true],
  ['Receiving reported error (0x800CCC90)', 'client-incoming-refused', true],
  ['450 Message rejected', 'rule-for-now', false],
  ['550 Message rejected', 'rule-of-recipient', true],
  ['550 5.0.0 Invalid forward-email TXT record for shop.example', 'domain-not-set-up', true],
];

describe('words that have an explanation of their own', () => {
  it.each(replies)('%s', async (text, explanation, permanent) => {
    const { recipients } = await decode(text);
    expect(recipients[0]).toMatchObject({ explanation, permanent });
  });
});
