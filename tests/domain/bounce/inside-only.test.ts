import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/domain/bounce/decode.ts';
import { readLine } from '../../../src/domain/search/read-line.ts';

const closed = { family: 'policy', owner: 'recipient-provider', permanent: true };

/** A whole report as Exchange writes it: its words for people, then the fields of RFC 3464, then the message. */
function report(diagnostic: string, status: string): string {
  return [
    'From: Microsoft Outlook <postmaster@firm.example>',
    'To: Aino <aino@sender.example>',
    'Subject: Undeliverable: Meeting notes',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="part"',
    '',
    '--part',
    'Content-Type: text/plain; charset=utf-8',
    '',
    "Your message to everyone@firm.example couldn't be delivered.",
    'The address takes messages from people inside the organization only.',
    '',
    `Remote Server returned '${diagnostic}'`,
    '',
    '--part',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns;mail.firm.example',
    '',
    'Final-Recipient: rfc822;everyone@firm.example',
    'Action: failed',
    `Status: ${status}`,
    `Diagnostic-Code: smtp;${diagnostic}`,
    '',
    '--part',
    'Content-Type: message/rfc822',
    '',
    'From: Aino <aino@sender.example>',
    'To: everyone@firm.example',
    'Subject: Meeting notes',
    '',
    'Hello',
    '--part--',
  ].join('\r\n');
}

describe('an address that takes no mail from outside its organisation', () => {
  it.each([
    ['5.7.124', '550 5.7.124 RESOLVER.RST.NotAuthorized; not authorized'],
    ['5.7.124', '550 5.7.124 Sender not in allowed-senders list'],
    ['5.7.133', '550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup; authentication required; Delivery restriction check failed'],
    ['5.7.134', '550 5.7.134 RESOLVER.RST.SenderNotAuthenticatedForMailbox; authentication required'],
    ['5.7.135', '550 5.7.135 Sender was not authenticated for public folder'],
    ['5.7.136', '550 5.7.136 RESOLVER.RST.SenderNotAuthenticatedForMailUser; authentication required'],
    ['5.7.1', '550 5.7.1 RESOLVER.RST.AuthRequired; authentication required'],
  ])('is no login that failed: %s in a whole message, %s', async (status, diagnostic) => {
    const { recipients } = await decode(report(diagnostic, status));
    expect(recipients).toHaveLength(1);
    expect(recipients[0]).toMatchObject({ ...closed, recipient: 'everyone@firm.example', enhancedCode: status, replyCode: '550' });
  });

  it.each(['550 5.7.133 authentication required', '550 5.7.134', '550 5.7.136 Access denied', '550 5.7.124 authentication required'])(
    'is known by a code of the provider alone, whoever is named: %s',
    async (line) => {
      expect((await decode(line)).recipients[0]).toMatchObject(closed);
    },
  );

  it('tells whether a group or an address is closed', () => {
    expect(readLine('550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup; authentication required')?.explanation).toBe('inside-only');
    expect(readLine('550 5.7.124 Sender not in allowed-senders list')?.explanation).toBe('group-posting');
    expect(readLine('550 5.7.134 RESOLVER.RST.SenderNotAuthenticatedForMailbox; authentication required')?.explanation).toBe('inside-only');
  });
});

it('leaves a login that failed what it is', async () => {
  expect((await decode('530 5.7.1 Authentication required')).recipients[0]).toMatchObject({ family: 'login-failed' });
  expect((await decode('535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled')).recipients[0]).toMatchObject({
    family: 'login-failed',
  });
});
