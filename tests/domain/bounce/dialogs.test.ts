import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/domain/bounce/decode.ts';
import type { RecipientReading } from '../../../src/domain/bounce/reading.ts';

describe('what a mail program shows while sending', () => {
  it.each<[string, Partial<RecipientReading>]>([
    [
      "Your server has unexpectedly terminated the connection. Server: 'smtp.x.example', Protocol: SMTP, Port: 25, Error Number: 0x800CCC0F",
      { family: 'unreachable', owner: 'you', replyCode: '' },
    ],
    [
      "The rejected e-mail address was 'anna@dest.example'. Server Response: '550 5.7.1 Relaying denied', Port: 25, Server Error: 550, Error Number: 0x800CCC79",
      { recipient: 'anna@dest.example', family: 'relay-denied', replyCode: '550', enhancedCode: '5.7.1' },
    ],
    [
      "Task 'x - Sending' reported error (0x80042109): 'Outlook cannot connect to your outgoing (SMTP) e-mail server.'",
      { family: 'unreachable', owner: 'you' },
    ],
    ['Error 0x800CCC92', { family: 'login-failed', owner: 'you' }],
    [
      'An error occurred while sending mail. The mail server responded: 5.7.1 <anna@dest.example>: Relay access denied. Please check the message recipient and try again.',
      { recipient: 'anna@dest.example', family: 'relay-denied', enhancedCode: '5.7.1' },
    ],
    [
      'Sending of the message failed. Unable to authenticate to Outgoing server (SMTP) smtp.x.example. Please check the password.',
      { family: 'login-failed', owner: 'you' },
    ],
    [
      'The recipient "anna@dest.example" was rejected by the server because it does not allow relaying.',
      { family: 'relay-denied', owner: 'you' },
    ],
    ['The message was rejected by the server because it is too large.', { family: 'message-too-large', owner: 'you' }],
    ['The connection to the outgoing server "smtp.x.example" failed.', { family: 'unreachable', owner: 'you' }],
    ['SMTP Error (535): Authentication failed', { family: 'login-failed', replyCode: '535' }],
    [
      'SMTP Error (550): Failed to add recipient "anna@dest.example" (5.1.1 unknown user)',
      { family: 'recipient-unknown', replyCode: '550', enhancedCode: '5.1.1' },
    ],
    ['SMTP Error: Could not authenticate.', { family: 'login-failed' }],
    ["(550, b'5.1.1 The email account does not exist')", { family: 'recipient-unknown', replyCode: '550', enhancedCode: '5.1.1' }],
    ['Mailbox unavailable. The server response was: 5.1.1 User unknown', { family: 'recipient-unknown', enhancedCode: '5.1.1' }],
  ])('%j', async (words, reading) => {
    const { kind, recipients } = await decode(words);
    expect(kind).toBe('bounce');
    expect(recipients[0]).toMatchObject(reading);
  });
});

describe('a bounce notice in JSON', () => {
  const notice = {
    notificationType: 'Bounce',
    bounce: {
      bounceType: 'Permanent',
      bouncedRecipients: [
        { emailAddress: 'anna@dest.example', action: 'failed', status: '5.1.1', diagnosticCode: 'smtp; 550 5.1.1 user unknown' },
        { emailAddress: 'bo@dest.example', action: 'failed', status: '5.2.2', diagnosticCode: 'smtp; 552 mailbox full' },
      ],
    },
  };
  const expected = [
    { recipient: 'anna@dest.example', action: 'failed', replyCode: '550', enhancedCode: '5.1.1', family: 'recipient-unknown' },
    { recipient: 'bo@dest.example', action: 'failed', replyCode: '552', enhancedCode: '5.2.2', family: 'mailbox-full' },
  ];

  it('is read, alone and inside a notification', async () => {
    expect(await decode(JSON.stringify(notice))).toMatchObject({ kind: 'bounce', recipients: expected });
    const wrapped = { Type: 'Notification', Message: JSON.stringify(notice) };
    expect(await decode(JSON.stringify(wrapped, null, 2))).toMatchObject({ kind: 'bounce', recipients: expected });
  });

  it.each(['{"bouncedRecipients": 5}', '{"bounce": {"bouncedRecipients": [null, 1, {"emailAddress": 5}]}}', '{"bouncedRecipients"'])(
    'that is broken is none: %s',
    async (text) => {
      expect((await decode(text)).kind).toBe('not-a-bounce');
    },
  );
});
