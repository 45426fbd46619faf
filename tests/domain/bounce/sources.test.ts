import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decode, open } from '../../../src/domain/bounce/decode.ts';
import { outlookFile } from '../../support/outlook-file.ts';

const dsn = readFileSync('tests/messages/postfix-two-recipients.eml', 'utf8');
const exim = readFileSync('tests/messages/exim-plain.eml', 'utf8');

async function told(source: string | Uint8Array) {
  const { kind, recipients } = await decode(source);
  return {
    kind,
    recipients: recipients.map(({ recipient, action, replyCode, enhancedCode, family, remoteMta }) => ({
      recipient,
      action,
      replyCode,
      enhancedCode,
      family,
      remoteMta,
    })),
  };
}

function utf16(value: string): Uint8Array {
  return new Uint8Array(Uint16Array.from(value, (letter) => letter.charCodeAt(0)).buffer);
}

describe('lines of a mail log', () => {
  it('of Postfix tell each recipient', async () => {
    const log = [
      'Nov  3 09:14:02 out postfix/smtp[4512]: 7F1C2: to=<anna@dest.example>, relay=mx.dest.example[192.0.2.10]:25, delay=1.2, delays=0.1/0/0.5/0.6, dsn=5.1.1, status=bounced (host mx.dest.example[192.0.2.10] said: 550 5.1.1 <anna@dest.example>: Recipient address rejected: User unknown (in reply to RCPT TO command))',
      'Nov  3 09:14:03 out postfix/smtp[4513]: 7F1C3: to=<bo@slow.example>, relay=none, delay=30, delays=0/0/30/0, dsn=4.4.1, status=deferred (connect to mx.slow.example[192.0.2.40]:25: Connection timed out)',
      'Nov  3 09:14:04 out postfix/smtp[4514]: 7F1C4: to=<carl@ok.example>, relay=mx.ok.example[192.0.2.50]:25, delay=1, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as 4F2)',
    ].join('\n');
    expect(await told(log)).toEqual({
      kind: 'bounce',
      recipients: [
        {
          recipient: 'anna@dest.example',
          action: 'failed',
          replyCode: '550',
          enhancedCode: '5.1.1',
          family: 'recipient-unknown',
          remoteMta: 'mx.dest.example',
        },
        { recipient: 'bo@slow.example', action: 'delayed', replyCode: '', enhancedCode: '4.4.1', family: 'unreachable', remoteMta: '' },
        {
          recipient: 'carl@ok.example',
          action: 'relayed',
          replyCode: '250',
          enhancedCode: '2.0.0',
          family: null,
          remoteMta: 'mx.ok.example',
        },
      ],
    });
  });

  it('of Sendmail tell the recipient', async () => {
    const log =
      'Nov  3 09:25:00 sm sendmail[812]: sA37P0: to=<carl@dest.example>, delay=00:00:02, xdelay=00:00:01, mailer=esmtp, relay=mx.dest.example. [192.0.2.10], dsn=5.1.1, stat=User unknown';
    expect(await told(log)).toMatchObject({
      kind: 'bounce',
      recipients: [{ recipient: 'carl@dest.example', enhancedCode: '5.1.1', family: 'recipient-unknown' }],
    });
  });

  it('of Exim tell failures and delays', async () => {
    const log = [
      '2026-11-03 09:20:00 1tXyZ-0001 ** bo@dest.example R=dnslookup T=remote_smtp H=mx.dest.example [192.0.2.10]: SMTP error from remote mail server after RCPT TO:<bo@dest.example>: 552 5.2.2 Over quota',
      '2026-11-03 09:21:00 1tXyZ-0002 == dora@slow.example R=dnslookup T=remote_smtp defer (110): Connection timed out',
    ].join('\n');
    expect(await told(log)).toMatchObject({
      recipients: [
        { recipient: 'bo@dest.example', action: 'failed', replyCode: '552', family: 'mailbox-full', remoteMta: 'mx.dest.example' },
        { recipient: 'dora@slow.example', action: 'delayed', family: 'unreachable' },
      ],
    });
  });
});

/** A row of a message tracking log. */
function row(event: string, recipient: string, status: string): string {
  return `2026-11-20T08:12:33.120Z,,,,MBX1,"a, ""b""",,ROUTING,${event},81,<7@own.example>,0f3e,${recipient},${status},4510`;
}

describe('a message tracking log of Exchange', () => {
  const names =
    '#Fields: date-time,client-ip,client-hostname,server-ip,server-hostname,source-context,connector-id,source,event-id,internal-message-id,message-id,network-message-id,recipient-address,recipient-status,total-bytes';
  const failed = row('FAIL', 'anna@dest.example', '"550 5.1.1 RESOLVER.ADR.RecipNotFound; not found"');
  const unknown = {
    recipient: 'anna@dest.example',
    action: 'failed',
    replyCode: '550',
    enhancedCode: '5.1.1',
    family: 'recipient-unknown',
    remoteMta: '',
  };

  it.each([
    [
      'with the names of its fields',
      ['#Software: Microsoft Exchange Server', names, row('RECEIVE', 'anna@dest.example', ''), failed].join('\r\n'),
    ],
    ['as rows alone', failed],
    [
      'as PowerShell exports it',
      `"Timestamp","EventId","Recipients","RecipientStatus","MessageId"\n"11/20/2026 8:12:33 AM","FAIL","anna@dest.example","550 5.1.1 RESOLVER.ADR.RecipNotFound; not found","<7@own.example>"`,
    ],
    ['of which the last word counts', [names, row('DEFER', 'anna@dest.example', '"451 4.7.0 Try later"'), failed].join('\n')],
  ])('is read %s', async (_, log) => {
    expect(await told(log)).toEqual({ kind: 'bounce', recipients: [unknown] });
  });

  it('tells each of several recipients its own', async () => {
    const log = [names, row('FAIL', 'anna@dest.example;bo@dest.example', '"550 5.1.1 user unknown;552 5.2.2 mailbox full"')].join('\n');
    const { recipients } = await told(log);
    expect(recipients.map(({ recipient, enhancedCode }) => `${recipient} ${enhancedCode}`)).toEqual([
      'anna@dest.example 5.1.1',
      'bo@dest.example 5.2.2',
    ]);
  });

  it('is no bounce where everything arrived', async () => {
    expect((await told([names, row('DELIVER', 'anna@dest.example', '')].join('\n'))).kind).toBe('delivered');
  });
});

describe('a bounce in another dress', () => {
  const body = dsn.slice(dsn.indexOf('\n\n') + 2);
  const recipients = [
    { recipient: 'anna@dest.example', replyCode: '550', enhancedCode: '5.1.1', family: 'recipient-unknown' },
    { recipient: 'bo@full.example', replyCode: '552', enhancedCode: '5.2.2', family: 'mailbox-full' },
  ];

  it('is read from HTML', async () => {
    const html = `<html><body><style>p{color:red}</style><p>Your message to <b>anna@dest.example</b> couldn't be delivered.</p><p>550 5.1.1 &lt;anna@dest.example&gt;: user unknown</p></body></html>`;
    expect(await told(html)).toMatchObject({
      kind: 'bounce',
      recipients: [{ recipient: 'anna@dest.example', replyCode: '550', family: 'recipient-unknown' }],
    });
  });

  it.each([
    ['named', '552 Vastaanottajan postilaatikko on t&auml;ynn&auml;', '552 Vastaanottajan postilaatikko on täynnä'],
    ['decimal', '552 postilaatikko on t&#228;ynn&#228;', '552 postilaatikko on täynnä'],
    ['hexadecimal', '552 postilaatikko on t&#xE4;ynn&#Xe4;', '552 postilaatikko on täynnä'],
    ['around an address', '552 &lt;bo@dest.example&gt;: mailbox&nbsp;full', '552 <bo@dest.example>: mailbox full'],
  ])('is read from a paste with entities of HTML: %s', async (_, pasted, text) => {
    const reading = await decode(pasted);
    expect(reading.text).toBe(text);
    expect(reading.recipients[0]?.family).toBe('mailbox-full');
  });

  it('is read from a message in HTML alone, with entities', async () => {
    const html =
      '<html><body><p>Viesti&auml; ei voitu toimittaa: <b>bo@dest.example</b></p><p>552 Postilaatikko on t&auml;ynn&auml;</p></body></html>';
    const message = `From: postmaster@host.example\nTo: anna@sender.example\nSubject: Palautusviesti\nMIME-Version: 1.0\nContent-Type: text/html; charset=us-ascii\n\n${html}\n`;
    const reading = await decode(message);
    expect(reading.kind).toBe('bounce');
    expect(reading.recipients).toMatchObject([{ recipient: 'bo@dest.example', replyCode: '552', family: 'mailbox-full' }]);
    expect(reading.recipients[0]?.diagnostic).toContain('täynnä');
  });

  it('keeps what only looks like an entity, and no sign that can hide or turn text', async () => {
    const link = '552 mailbox full, see https://host.example/?a=1&copy=2&unknown;';
    expect((await decode(link)).text).toBe(link);
    expect((await decode('552 mailbox&#8238; full&#x200B;&#0;')).text).not.toMatch(/[\p{Cf}\p{Cc}]/u);
  });

  it('is read from quoted-printable as it was sent', async () => {
    const raw =
      'Viestin toimitus ep=C3=A4onnistui vastaanottajalle bo=40dest.example: vastaanottajan pos=\ntilaatikko on t=C3=A4ynn=C3=A4. 552=20Quota';
    const reading = await decode(raw);
    expect(reading.text).toContain('postilaatikko on täynnä');
    expect(reading.recipients[0]).toMatchObject({ family: 'mailbox-full', replyCode: '552' });
  });

  it('is read from base64 as it was sent', async () => {
    const encoded = btoa('Your message could not be delivered.\n\n<anna@dest.example>: 550 5.1.1 user unknown in local table\n');
    const raw = `${encoded.slice(0, 76)}\n${encoded.slice(76)}`;
    expect(await told(raw)).toMatchObject({ kind: 'bounce', recipients: [{ recipient: 'anna@dest.example', replyCode: '550' }] });
  });

  it('is read from a multipart body without its header', async () => {
    expect(await told(body.slice(body.indexOf('--7F1C2')))).toMatchObject({ kind: 'bounce', recipients });
  });

  it.each([
    ['UTF-16', (text: string) => Uint8Array.from([0xff, 0xfe, ...utf16(text)])],
    ['Latin-1', (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))],
    ['UTF-8', (text: string) => new TextEncoder().encode(text)],
  ])('is read from a text file in %s', async (_, encode) => {
    expect((await decode(encode('552 Vastaanottajan postilaatikko on täynnä'))).recipients[0]).toMatchObject({ family: 'mailbox-full' });
  });

  it('is read where letters were read in the wrong character set', async () => {
    const { text, recipients: read } = await decode('552 Vastaanottajan postilaatikko on tÃ¤ynnÃ¤');
    expect(text).toBe('552 Vastaanottajan postilaatikko on täynnä');
    expect(read[0]?.family).toBe('mailbox-full');
  });

  it('is read when a person sends it on as an attachment', async () => {
    const forward = `From: liisa@sender.example\nTo: support@host.example\nSubject: Fwd: what is this\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=W\n\n--W\nContent-Type: text/plain\n\nCan you help?\n\n--W\nContent-Type: message/rfc822\n\n${dsn}\n--W--\n`;
    expect(await told(forward)).toMatchObject({ kind: 'bounce', recipients });
  });

  it('is read when a person sends its words on', async () => {
    const quoted = `---------- Forwarded message ----------\n${exim}`
      .split('\n')
      .map((line) => `> ${line}`)
      .join('\n');
    const forward = `From: liisa@sender.example\nTo: support@host.example\nSubject: Fwd: what is this\nContent-Type: text/plain\n\nCan you help?\n\n${quoted}`;
    expect(await told(forward)).toMatchObject({
      kind: 'bounce',
      recipients: [{ recipient: 'bo@dest.example', replyCode: '550', family: 'reputation' }],
    });
  });
});

function latin(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

/** The beginning of a message of an mbox file. */
function head(charset: string): string {
  return `From a@b.example Tue Nov  3 09:14:02 2026\nFrom: a@b.example\nSubject: x\nContent-Type: text/plain; charset=${charset}\n\n`;
}

describe('an mbox file', () => {
  const mbox = [dsn, exim, readFileSync('tests/messages/newsletter.eml', 'utf8')]
    .map((message) => `From MAILER-DAEMON Tue Nov  3 09:14:02 2026\n${message}\n`)
    .join('');

  it('is read message by message', async () => {
    const { count, read } = open(mbox);
    const readings = await Promise.all(Array.from({ length: count }, (_, at) => read(at)));
    expect(readings.map(({ reading: { kind, recipients } }) => `${kind} ${recipients.length}`)).toEqual([
      'bounce 2',
      'bounce 1',
      'not-a-bounce 0',
    ]);
  });

  it('is read as bytes as it is as text, with lines that begin with From as they were', async () => {
    const escaped = 'From a@b.example Tue Nov  3 09:14:02 2026\nFrom: a@b.example\nSubject: x\n\n>From me\n>>From you\n> From\n';
    for (const source of [escaped, new TextEncoder().encode(escaped)])
      expect((await open(source).read(0)).reading.text.trim()).toBe('From me\n>From you\n> From');
  });

  it('keeps the character set of each message', async () => {
    const file = [...latin(`${head('iso-8859-1')}täynnä\n\n`), ...new TextEncoder().encode(`${head('utf-8')}täynnä\n`)];
    const { count, read } = open(Uint8Array.from(file));
    expect(count).toBe(2);
    for (const at of [0, 1]) expect((await read(at)).reading.text.trim()).toBe('täynnä');
  });

  it('gives its first message where one is asked for', async () => {
    expect((await told(new TextEncoder().encode(mbox))).recipients).toHaveLength(2);
  });
});

describe('an Outlook file', () => {
  it('is read by its words', async () => {
    const file = outlookFile(
      'Undeliverable: Offer',
      "Your message to anna@dest.example couldn't be delivered.\r\n\r\nRemote Server returned '550 5.1.1 RESOLVER.ADR.RecipNotFound; not found'",
    );
    expect(await told(file)).toMatchObject({
      kind: 'bounce',
      recipients: [{ recipient: 'anna@dest.example', replyCode: '550', enhancedCode: '5.1.1', family: 'recipient-unknown' }],
    });
  });

  it('that is broken is said to be no bounce', async () => {
    expect((await decode(outlookFile('x', 'y').slice(0, 700))).kind).toBe('not-a-bounce');
  });
});

describe('the way of a message', () => {
  it('is told server by server, with how long each took', async () => {
    const received = [
      'Received: from b.example (b.example [192.0.2.2]) by c.example with ESMTP id 3;\n Tue, 3 Nov 2026 10:00:30 +0200',
      'Received: from a.example by b.example with ESMTP id 2; Tue, 3 Nov 2026 08:00:10 +0000 (UTC)',
      'Received: by a.example id 1; Tue, 3 Nov 2026 09:00:00 +0100',
    ].join('\n');
    const { hops } = await decode(`${received}\n${dsn}`);
    expect(hops.map(({ from, by, delay }) => [from, by, delay])).toEqual([
      ['', 'a.example', null],
      ['a.example', 'b.example', 10],
      ['b.example', 'c.example', 20],
    ]);
  });
});

describe('a report that lost its line breaks', () => {
  it('still tells every recipient', async () => {
    const flat = dsn
      .slice(dsn.indexOf('This is the mail system'), dsn.indexOf('--7F1C2.1762154042/out.sender.example\nContent-Description: Undelivered'))
      .split(/\s+/)
      .join(' ');
    expect(await told(flat)).toMatchObject({
      kind: 'bounce',
      recipients: [
        { recipient: 'anna@dest.example', replyCode: '550', enhancedCode: '5.1.1' },
        { recipient: 'bo@full.example', replyCode: '552', enhancedCode: '5.2.2' },
      ],
    });
  });

  it('and so do its words alone', async () => {
    const flat = dsn
      .slice(dsn.indexOf('This is the mail system'), dsn.indexOf('--7F1C2.1762154042/out.sender.example\nContent-Description: Delivery'))
      .split(/\s+/)
      .join(' ');
    expect((await told(flat)).recipients.map(({ recipient, replyCode }) => [recipient, replyCode])).toEqual([
      ['anna@dest.example', '550'],
      ['bo@full.example', '552'],
    ]);
  });
});
