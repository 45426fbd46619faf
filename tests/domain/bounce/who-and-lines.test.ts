import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/domain/bounce/decode.ts';
import type { RecipientReading } from '../../../src/domain/bounce/reading.ts';
import { letter, parted } from '../../support/letter.ts';

type Told = Partial<RecipientReading>;

async function recipientsOf(source: string) {
  return (await decode(source)).recipients;
}

const dsn = (words: string, fields: string) =>
  parted(
    {
      From: 'MAILER-DAEMON@gate.example',
      Subject: 'Undeliverable',
      'Content-Type': 'multipart/report; report-type=delivery-status; boundary="part-line"',
    },
    [
      ['Content-Type: text/plain; charset=utf-8', words],
      ['Content-Type: message/delivery-status', `Reporting-MTA: dns; gate.example\n\n${fields}`],
    ],
  );

describe('who it was for', () => {
  it.each<[what: string, source: string, recipients: readonly Told[]]>([
    [
      'a line of a log between sentences, which names the user',
      'Hei, loki sanoo:\n\nNov 27 10:00:00 mx1 postfix/smtpd[7]: NOQUEUE: reject: RCPT from pc.own.example[192.0.2.9]: 553 5.7.1 <bills@own.example>: Sender address rejected: not owned by user ines@own.example; from=<bills@own.example> to=<noa@ziel.example> proto=ESMTP\n\nMitä teen?',
      [{ recipient: 'noa@ziel.example', explanation: 'sender-not-your-login' }],
    ],
    [
      'a task of Outlook, named by the account',
      "Task 'ines@own.example - Sending' reported error (0x800CCC78): 'Check your address. The server responded: 530 5.7.57 Client not authenticated to send mail'",
      [{ recipient: '' }],
    ],
    [
      'a sender in German marks of quotation',
      'Die Absenderadresse „ines@own.example“ wurde abgelehnt.\n\nDie Antwort des Servers lautete: 550 5.7.1 Sender address not allowed',
      [{ recipient: '' }],
    ],
    [
      'a receipt of certified mail in Italian',
      'Avviso di mancata consegna\n\nNel messaggio proveniente da "ines@own.example"\ne destinato all\'utente "noa@ziel.example"\nè stato rilevato un errore 5.1.1 - indirizzo non valido.',
      [{ recipient: 'noa@ziel.example' }],
    ],
    [
      'an empty final address',
      dsn('Not delivered.', 'Original-Recipient: rfc822;noa@ziel.example\nFinal-Recipient: rfc822;<>\nAction: failed\nStatus: 5.1.1'),
      [{ recipient: 'noa@ziel.example' }],
    ],
    [
      'a final address that is only a type',
      dsn('Not delivered.', 'Original-Recipient: rfc822;noa@ziel.example\nFinal-Recipient: rfc822;\nAction: failed\nStatus: 5.1.1'),
      [{ recipient: 'noa@ziel.example' }],
    ],
    [
      'a host alone, the words name the person',
      dsn(
        'Failed to deliver to noa@ziel.example\n(reason: 550 Host unknown)',
        'Final-Recipient: RFC822; @mx.ziel.example\nAction: failed\nStatus: 5.1.2',
      ),
      [{ recipient: 'noa@ziel.example' }],
    ],
    [
      'an address inside a daemon',
      dsn(
        'Not delivered.',
        'Original-Recipient: rfc822;noa@ziel.example\nFinal-Recipient: rfc822;@ms1.ziel.example:noa@ims-ms-daemon\nAction: failed\nStatus: 5.2.2',
      ),
      [{ recipient: 'noa@ziel.example' }],
    ],
    [
      'a program as the address',
      dsn('noa@ziel.example\n    mailbox is full', 'Final-Recipient: rfc822; |/usr/lib/deliver\nAction: failed\nStatus: 5.2.2'),
      [{ recipient: 'noa@ziel.example' }],
    ],
    [
      'an address that was sent on keeps both',
      dsn(
        'Not delivered.',
        'Original-Recipient: rfc822;team@ziel.example\nFinal-Recipient: rfc822;noa@other.example\nAction: failed\nStatus: 5.1.1',
      ),
      [{ recipient: 'noa@other.example', original: 'team@ziel.example' }],
    ],
    [
      'an underscore in the domain',
      '550 5.1.1 <noa@mail_store.ziel.example>: user unknown',
      [{ recipient: 'noa@mail_store.ziel.example' }],
    ],
    ['an address literal', '550 5.1.1 <noa@[192.0.2.9]>: user unknown', [{ recipient: 'noa@[192.0.2.9]' }]],
    ['a quoted local part', '550 5.1.1 <"noa b"@ziel.example>: user unknown', [{ recipient: '"noa b"@ziel.example' }]],
    [
      'two in the words, one in the report',
      dsn(
        '<noa@ziel.example>: 550 5.1.1 User unknown\n\n<pam@ziel.example>: 552 5.2.2 Mailbox full',
        'Final-Recipient: rfc822; noa@ziel.example\nAction: failed\nStatus: 5.1.1',
      ),
      [
        { recipient: 'noa@ziel.example', family: 'recipient-unknown' },
        { recipient: 'pam@ziel.example', family: 'mailbox-full', replyCode: '552' },
      ],
    ],
    [
      'a report cut after the first',
      '<noa@ziel.example>: 552 5.2.2 Mailbox full\n\n<pam@ziel.example>: 550 5.1.1 User unknown\n\nReporting-MTA: dns; gate.example\n\nFinal-Recipient: rfc822; noa@ziel.example\nAction: failed\nStatus: 5.2.2\nDiagnostic-Code: smtp; 552 5.',
      [
        { recipient: 'noa@ziel.example', family: 'mailbox-full' },
        { recipient: 'pam@ziel.example', family: 'recipient-unknown' },
      ],
    ],
    [
      'an address made of x',
      '<xxxx@xxxx.xxx>: host mx.ziel.example[192.0.2.9] said: 550 5.1.1 User unknown (in reply to RCPT TO command)',
      [{ recipient: '', replyCode: '550', family: 'recipient-unknown' }],
    ],
    [
      'a redacted final address',
      'Final-Recipient: rfc822; [redacted]\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 User unknown',
      [{ recipient: '', replyCode: '550' }],
    ],
    ['an address made of stars', '***@***: 552 5.2.2 mailbox full', [{ recipient: '', replyCode: '552' }]],
    [
      'a redacted one beside another',
      '[redacted]: host mx.ziel.example said: 552 5.2.2 Mailbox full\n\n<pam@ziel.example>: host mx.ziel.example said: 550 5.1.1 User unknown',
      [
        { recipient: '', family: 'mailbox-full' },
        { recipient: 'pam@ziel.example', family: 'recipient-unknown' },
      ],
    ],
    [
      'two redacted ones',
      '<hidden>: 552 5.2.2 Mailbox full\n\n<hidden>: 550 5.1.1 User unknown',
      [
        { recipient: '', family: 'mailbox-full' },
        { recipient: '', family: 'recipient-unknown' },
      ],
    ],
    ['advice with a contact', '554 5.7.1 Your message was refused as spam. Contact postadmin@ziel.example for help.', [{ recipient: '' }]],
    ['advice with a contact, in German', '554 Nachricht abgelehnt. Bitte wenden Sie sich an hilfe@ziel.example.', [{ recipient: '' }]],
    [
      'the senders that a service has not verified',
      '554 Message rejected: Email address is not verified. The following identities failed the check in region EU-NORTH-1: me@own.example',
      [{ recipient: '' }],
    ],
    ['the sender that was refused', '553 5.7.1 <me@own.example>: Sender address rejected: not owned by user joe', [{ recipient: '' }]],
    [
      'the sender and the recipient',
      '553 5.7.1 <me@own.example>: Sender address rejected: not owned by user joe (in reply to RCPT TO <noa@ziel.example>)',
      [{ recipient: 'noa@ziel.example' }],
    ],
    [
      'a sender that was not verified',
      '550-Verification failed for <me@own.example>\n550-No Such User Here\n550 Sender verify failed',
      [{ recipient: '' }],
    ],
    [
      'a sender that may not send as another',
      '550 5.7.60 SMTP; Client does not have permissions to send as this sender info@own.example',
      [{ recipient: '' }],
    ],
    [
      'the headers of the original',
      '550 5.7.1 Message refused\n\nReturned headers:\nFrom: me@own.example\nReply-To: office@own.example\nMessage-ID: <a1b2@own.example>',
      [{ recipient: '' }],
    ],
    [
      'dma',
      letter(
        { From: 'MAILER-DAEMON <>', Subject: 'Mail delivery failed' },
        'This is the DragonFly Mail Agent v0.13 at own.example.\n\nThere was an error delivering your mail to <noa@ziel.example>.\n\nmx.ziel.example [192.0.2.9] did not like our MAIL FROM:\n553 5.1.8 <me@own.example>... Domain of sender address me@own.example does not exist\n\nMessage headers follow.\n\nTo: <noa@ziel.example>',
      ),
      [{ recipient: 'noa@ziel.example', replyCode: '553' }],
    ],
    [
      'the subject that Exim quotes',
      letter(
        { 'Return-Path': '<>', From: 'Mailer-Daemon@own.example', Subject: 'Warning: message 1abcde-000001-AA delayed 24 hours' },
        'A message that you sent has not yet been delivered to one or more of its\nrecipients after more than 24 hours on the queue on own.example.\n\nThe message identifier is:     1abcde-000001-AA\nThe subject of the message is: Mailbox full? 552 5.2.2\nThe date of the message is:    Tue, 3 Mar 2026 10:00:00 +0200\n\nThe address to which the message has not yet been delivered is:\n\n  noa@ziel.example\n    Delay reason: Connection timed out',
      ),
      [{ recipient: 'noa@ziel.example', replyCode: '', enhancedCode: '', family: 'unreachable' }],
    ],
    [
      'an attached original that has no header of its own',
      parted({ From: 'MAILER-DAEMON@gate.example', Subject: 'Returned mail: User unknown' }, [
        ['Content-Type: text/plain\n   charset="utf-8"', 'The following addresses had delivery errors\n\nnoa@ziel.example [User unknown]'],
        [
          'Received: from own.example by gate.example\nFrom: me@own.example\nTo: joe@other.example\nSubject: 552 5.2.2 mailbox full\nContent-Type: text/plain',
          'Mail pam@ziel.example, joe@other.example: 552 5.2.2 mailbox full',
        ],
      ]),
      [{ recipient: 'noa@ziel.example', family: 'recipient-unknown', replyCode: '' }],
    ],
  ])('is read: %s', async (_, source, recipients) => {
    const told = await recipientsOf(source);
    expect(told).toMatchObject(recipients);
    expect(told).toHaveLength(recipients.length);
  });
});

describe('lines', () => {
  it.each<[what: string, source: string, recipients: readonly Told[]]>([
    [
      'of a reply that is not indented',
      '<noa@ziel.example>: host mx.ziel.example said:\n550-5.7.1 This message was\n550-5.7.1 classified as spam and\n550 5.7.1 refused.',
      [
        {
          recipient: 'noa@ziel.example',
          diagnostic: expect.stringMatching(/This message was classified as spam and refused/) as string,
          family: 'content',
        },
      ],
    ],
    [
      'of one that was wrapped again',
      '550-5.2.2 The mailbox\nof this person is 550-5.2.2 full and\ntakes 550 5.2.2 no more.',
      [{ replyCode: '550', diagnostic: expect.stringMatching(/mailbox of this person is full and takes no more/) as string }],
    ],
    [
      'of a transcript',
      letter(
        { From: 'Mail Delivery Subsystem <MAILER-DAEMON@gate.example>', Subject: 'Returned mail' },
        '   ----- The following addresses had permanent fatal errors -----\n<noa@ziel.example>\n    (reason: 550-5.7.1 This letter looks to us)\n\n   ----- Transcript of session follows -----\n... while talking to mx.ziel.example.:\n>>> DATA\n<<< 550-5.7.1 This letter looks to us\n<<< 550 5.7.1 like spam.\n554 5.0.0 Service unavailable',
      ),
      [{ recipient: 'noa@ziel.example', replyCode: '550', enhancedCode: '5.7.1', family: 'content' }],
    ],
    [
      'of the next recipient',
      letter(
        { From: 'MAILER-DAEMON@gate.example', Subject: 'Returned mail' },
        '   ----- Transcript of session follows -----\n>>> RCPT To:<noa@ziel.example>\n<<< 552 5.2.2 Mailbox full\n554 <noa@ziel.example>... Service unavailable\n550 <pam@other.example>... Host unknown',
      ),
      [
        { recipient: 'noa@ziel.example', replyCode: '552', family: 'mailbox-full' },
        { recipient: 'pam@other.example', replyCode: '550', family: 'domain-not-found' },
      ],
    ],
    [
      'with an address and a code alone',
      'noa@ziel.example: 550 no such user',
      [{ recipient: 'noa@ziel.example', replyCode: '550', family: 'recipient-unknown' }],
    ],
    [
      'with an address in brackets and a code',
      '<noa@ziel.example> 451 4.3.0 try later',
      [{ recipient: 'noa@ziel.example', replyCode: '451' }],
    ],
    [
      'of Haraka',
      'Intended Recipients: <noa@ziel.example>\nFailure Reason: Error: Some recipients failed: <noa@ziel.example>',
      [{ recipient: 'noa@ziel.example', permanent: true }],
    ],
    [
      'of Haraka with a code',
      'Intended Recipients: <noa@ziel.example>\nFailure Reason: 550 5.1.1 No such user',
      [{ recipient: 'noa@ziel.example', replyCode: '550' }],
    ],
    [
      'in UTF-8 under another name',
      letter(
        { From: 'MAILER-DAEMON@gate.example', Subject: 'Delivery failed', 'Content-Type': 'text/plain; charset=us-ascii' },
        '<noa@ziel.example>: 550 Postilaatikko on täynnä',
      ),
      [{ recipient: 'noa@ziel.example', family: 'mailbox-full', diagnostic: expect.stringContaining('täynnä') as string }],
    ],
    [
      'with a boundary at their beginning',
      letter(
        {
          From: 'MAILER-DAEMON@gate.example',
          Subject: 'Delivery failed',
          'Content-Type': 'multipart/report; report-type=delivery-status;\nboundary="zz"',
        },
        '--zz\nContent-Type: text/plain\n\nNot delivered.\n\n--zz\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; gate.example\n\nFinal-Recipient: rfc822; noa@ziel.example\nAction: failed\nStatus: 5.1.1\n--zz--',
      ),
      [{ recipient: 'noa@ziel.example', enhancedCode: '5.1.1' }],
    ],
    [
      'of a Sendmail log with the reply',
      'Mar  3 10:00:02 out sendmail[31]: x2381: to=<noa@ziel.example>, delay=00:00:02, mailer=esmtp, relay=mx.ziel.example. [192.0.2.9], dsn=5.2.2, reply=552 5.2.2 mailbox full, stat=Service unavailable',
      [{ recipient: 'noa@ziel.example', replyCode: '552', family: 'mailbox-full' }],
    ],
    [
      'of a qmail log',
      '@400000005 starting delivery 7: msg 81 to remote noa@ziel.example\n@400000005 status: local 0/10 remote 1/20\n@400000006 delivery 7: failure: 192.0.2.9_does_not_like_recipient./Remote_host_said:_550_5.1.1_User_unknown/Giving_up_on_192.0.2.9./',
      [{ recipient: 'noa@ziel.example', action: 'failed', replyCode: '550', enhancedCode: '5.1.1', family: 'recipient-unknown' }],
    ],
    [
      'of a qmail log that waits',
      'starting delivery 8: msg 82 to remote noa@ziel.example\ndelivery 8: deferral: Connected_to_192.0.2.9_but_greeting_failed./Remote_host_said:_450_4.7.1_too_many_connections/',
      [{ recipient: 'noa@ziel.example', action: 'delayed', replyCode: '450' }],
    ],
    [
      'of Exim in octal',
      String.raw`2026-03-03 10:00:02 1abcde-000001-AA ** noa@ziel.example R=dnslookup T=remote_smtp H=mx.ziel.example [192.0.2.9]: SMTP error from remote mail server after RCPT TO:<noa@ziel.example>: 550 Das Postfach ist \303\274berf\303\274llt`,
      [{ recipient: 'noa@ziel.example', diagnostic: expect.stringContaining('überfüllt') as string }],
    ],
    [
      'of one queue id',
      'Mar 3 10:00:02 out postfix/smtp[7]: 4F0A1: host mx1.ziel.example[192.0.2.9] refused to talk to me: 554 5.7.1 blocked using a list\nMar 3 10:00:02 out postfix/smtp[7]: 4F0A1: to=<noa@ziel.example>, relay=none, delay=3, dsn=4.4.1, status=deferred (connect to mx2.ziel.example[2001:db8::9]:25: Network is unreachable)',
      [{ recipient: 'noa@ziel.example', replyCode: '554', family: 'reputation', permanent: false }],
    ],
    [
      'of another queue id',
      'Mar 3 10:00:02 out postfix/smtp[7]: 9F0A1: host mx1.other.example[192.0.2.9] refused to talk to me: 554 5.7.1 blocked using a list\nMar 3 10:00:02 out postfix/smtp[7]: 4F0A1: to=<noa@ziel.example>, relay=none, delay=3, dsn=4.4.1, status=deferred (connect to mx2.ziel.example[2001:db8::9]:25: Network is unreachable)',
      [{ recipient: 'noa@ziel.example', replyCode: '', family: 'unreachable' }],
    ],
    [
      'of a message that waited and then arrived',
      'Mar 3 10:00:02 out postfix/smtp[7]: 4F0A1: to=<noa@ziel.example>, relay=mx.ziel.example[192.0.2.9]:25, dsn=4.7.1, status=deferred (host mx.ziel.example said: 450 4.7.1 Greylisted)\nMar 3 10:09:02 out postfix/smtp[9]: 4F0A1: to=<noa@ziel.example>, relay=mx.ziel.example[192.0.2.9]:25, dsn=2.0.0, status=sent (250 2.0.0 Ok)',
      [{ recipient: 'noa@ziel.example', action: 'relayed' }],
    ],
    [
      'of Exim that waits for the same message',
      '2026-03-03 10:00:01 1abcde-000001-AA H=mx.ziel.example [192.0.2.9]: SMTP error from remote mail server after initial connection: 554 5.7.1 blocked using a list\n2026-03-03 10:00:02 1abcde-000001-AA == noa@ziel.example R=dnslookup T=remote_smtp defer (-53): retry time not reached for any host',
      [{ recipient: 'noa@ziel.example', replyCode: '554', action: 'delayed' }],
    ],
  ])('are read: %s', async (_, source, recipients) => {
    const told = await recipientsOf(source);
    expect(told).toMatchObject(recipients);
    expect(told).toHaveLength(recipients.length);
  });
});
