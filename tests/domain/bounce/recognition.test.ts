import { expect, it } from 'vitest';
import { decode } from '../../../src/domain/bounce/decode.ts';
import type { Kind, RecipientReading } from '../../../src/domain/bounce/reading.ts';
import { letter, parted } from '../../support/letter.ts';

type Told = Partial<RecipientReading>;

async function told(source: string) {
  const { kind, recipients } = await decode(source);
  return { kind, recipients };
}

it.each<[what: string, source: string, recipients: readonly Told[]]>([
  [
    'a gateway that calls itself by a name of its own',
    letter(
      { From: 'virus_gate@corp.example', Subject: 'E-Mail nicht zugestellt' },
      'Ihre E-Mail an folgenden Empfänger konnte nicht zugestellt werden:\n\n<carl@ziel.example>: 550 5.1.1 Unbekannter Benutzer\n',
    ),
    [{ recipient: 'carl@ziel.example', replyCode: '550', enhancedCode: '5.1.1' }],
  ],
  [
    'a relay with the dialog of the server',
    letter(
      { From: 'relay_2@corp.example', Subject: 'Mail could not be delivered' },
      'Sent     <<< RCPT TO:<dora@ziel.example>\nReceived >>> 552 5.2.2 mailbox full\n\nUnable to deliver message to <dora@ziel.example>.\n',
    ),
    [{ recipient: 'dora@ziel.example', replyCode: '552', enhancedCode: '5.2.2', family: 'mailbox-full' }],
  ],
  [
    'a Chinese mail system without a report part',
    letter(
      { From: '"系统退信" <system@corp.example>', Subject: '系统退信' },
      '很抱歉，您的邮件被退回来了。\n\n收件人邮件地址：wei@ziel.example\n退信原因：550 User not found: wei@ziel.example\n',
    ),
    [{ recipient: 'wei@ziel.example', replyCode: '550', family: 'recipient-unknown' }],
  ],
  [
    'traditional Chinese',
    letter(
      { From: 'mail_server@corp.example', Subject: '無法投遞的郵件' },
      '您的郵件無法投遞給以下收件者：\n\n<mei@ziel.example>: 554 5.2.1 mailbox disabled\n',
    ),
    [{ recipient: 'mei@ziel.example', replyCode: '554' }],
  ],
  [
    'words alone, from nobody in particular',
    letter(
      { From: 'notices@gate.example', Subject: 'Undeliverable: Menu' },
      'Your message was not delivered to:\n\neve@ziel.example\nThe mailbox is full.\n',
    ),
    [{ recipient: 'eve@ziel.example', family: 'mailbox-full' }],
  ],
  [
    'French words',
    letter(
      { From: 'passerelle@corp.example', Subject: 'Message non remis' },
      "Votre message n'a pas pu être remis à <luc@ziel.example>.\nRéponse du serveur : 550 5.1.1 user unknown\n",
    ),
    [{ recipient: 'luc@ziel.example', replyCode: '550', family: 'recipient-unknown' }],
  ],
  [
    'Spanish words',
    letter(
      { From: 'correo_sistema@corp.example', Subject: 'Correo devuelto' },
      'No se ha podido entregar su mensaje a <sol@ziel.example>: 552 5.2.2 Over quota\n',
    ),
    [{ recipient: 'sol@ziel.example', replyCode: '552', family: 'mailbox-full' }],
  ],
  [
    'Finnish words',
    letter(
      { From: 'posti_valitys@corp.example', Subject: 'Viestiä ei voitu toimittaa' },
      'Viestiä ei voitu toimittaa vastaanottajalle <ulla@ziel.example>.\nPalvelin vastasi: 550 5.1.1 User unknown\n',
    ),
    [{ recipient: 'ulla@ziel.example', enhancedCode: '5.1.1' }],
  ],
  [
    'Exim on an address it cannot parse',
    letter(
      {
        'Return-Path': '<>',
        From: 'Mail Delivery System <Mailer-Daemon@own.example>',
        Subject: 'Mail failure - malformed recipient address',
        'Auto-Submitted': 'auto-replied',
      },
      'A message that you sent contained a recipient address that was incorrectly\nconstructed:\n\n  pia@ziel.example,,: malformed address: , may not follow pia@ziel.example\n',
    ),
    [{ recipient: 'pia@ziel.example', permanent: true }],
  ],
  [
    'details that name both sides',
    letter(
      { From: 'post-office@gate.example', Subject: 'Re:Lunch' },
      'Error: mailbox is over its quota\n\nError message below:\n552 - Mailbox full\n\nMessage details:\n  Subject: Lunch\n  MAIL FROM: me@own.example\n  RCPT TO: kim@ziel.example\n',
    ),
    [{ recipient: 'kim@ziel.example', replyCode: '552', family: 'mailbox-full' }],
  ],
  [
    'a filter that answers automatically with a failure',
    letter(
      { 'Return-Path': '<>', From: 'filter@gate.example', Subject: 'Message not delivered', 'Auto-Submitted': 'auto-replied' },
      'The message below could not be delivered.\n\n<kim@ziel.example>: 550 5.7.1 Message content rejected\n',
    ),
    [{ recipient: 'kim@ziel.example', replyCode: '550', enhancedCode: '5.7.1' }],
  ],
  [
    'a disposition notice that says why the message was rejected',
    parted(
      {
        'Return-Path': '<>',
        From: 'Mail Delivery Subsystem <postmaster@ziel.example>',
        Subject: 'Automatically rejected mail',
        'Content-Type': 'multipart/report; report-type=disposition-notification; boundary="part-line"',
      },
      [
        [
          'Content-Type: text/plain',
          'Your message to <kim@ziel.example> was automatically rejected:\nQuota exceeded (mailbox for user is full)',
        ],
        [
          'Content-Type: message/disposition-notification',
          'Reporting-UA: ziel.example; Mail Delivery Agent\nFinal-Recipient: rfc822; kim@ziel.example\nOriginal-Message-ID: <a1@own.example>\nDisposition: automatic-action/MDN-sent-automatically; deleted',
        ],
      ],
    ),
    [{ recipient: 'kim@ziel.example', action: 'failed', family: 'mailbox-full' }],
  ],
])('is a bounce: %s', async (_, source, recipients) => {
  expect(await told(source)).toMatchObject({ kind: 'bounce', recipients });
});

it.each<[what: string, source: string]>([
  ['pasted Danish', 'Levering er forsinket til disse modtagere:\n\numa@ziel.example\n\nMeddelelsen er ikke blevet leveret endnu.'],
  [
    'Gmail',
    "Delivery incomplete\n\nThere was a temporary problem delivering your message to uma@ziel.example. Gmail will retry for 22 more hours. You'll be notified if the delivery fails permanently.\n\nThe response was:\n\nThe recipient server did not accept our requests to connect. [mx.ziel.example 192.0.2.9: timed out]",
  ],
  [
    'a postponement',
    letter(
      { From: 'Postmaster@ziel.example', Subject: 'Mail Delivery Warning' },
      'Delivery of your message to\n\n"uma@ziel.example"\n\nhas been postponed because the mailbox is full. We will keep on trying.',
    ),
  ],
  [
    'Exim',
    letter(
      { From: 'Mailer-Daemon@own.example', Subject: 'Warning: message 1xyzab-000002-CC delayed 24 hours' },
      'The address to which the message has not yet been delivered is:\n\n  uma@ziel.example\n    Delay reason: mailbox is full\n\nDelivery attempts will continue for some time.',
    ),
  ],
  [
    'German Exchange',
    letter(
      { From: 'Microsoft Outlook <postmaster@own.example>', Subject: 'Zustellung verzögert: Rundbrief' },
      'Die Zustellung an folgende Empfänger oder Gruppen ist verzögert:\n\numa@ziel.example\n\nDiese Nachricht wurde noch nicht zugestellt. Es wird weiterhin versucht, sie zuzustellen.',
    ),
  ],
  [
    'French Exchange',
    letter(
      { From: 'Microsoft Outlook <postmaster@own.example>', Subject: 'Remise différée : Lettre' },
      "La remise à ces destinataires ou groupes est retardée :\n\numa@ziel.example\n\nCe message n'a pas encore été remis. Les tentatives de remise vont se poursuivre.",
    ),
  ],
  [
    'Spanish Exchange',
    letter(
      { From: 'Microsoft Outlook <postmaster@own.example>', Subject: 'Entrega retrasada: Carta' },
      'Se ha retrasado la entrega a estos destinatarios o grupos:\n\numa@ziel.example\n\nEste mensaje no se ha entregado todavía. Se seguirá intentando entregarlo.',
    ),
  ],
  [
    'Italian Exchange',
    letter(
      { From: 'Microsoft Outlook <postmaster@own.example>', Subject: 'Recapito posticipato: Lettera' },
      'Recapito posticipato per i seguenti destinatari o gruppi:\n\numa@ziel.example\n\nIl messaggio non è stato ancora recapitato.',
    ),
  ],
  [
    'Dutch Exchange',
    letter(
      { From: 'Microsoft Outlook <postmaster@own.example>', Subject: 'Bezorging vertraagd: Brief' },
      'De bezorging aan deze geadresseerden of groepen is vertraagd:\n\numa@ziel.example\n\nDit bericht is nog niet bezorgd.',
    ),
  ],
  [
    'Portuguese Exchange',
    letter(
      { From: 'Microsoft Outlook <postmaster@own.example>', Subject: 'Entrega atrasada: Carta' },
      'A entrega a estes destinatários ou grupos está atrasada:\n\numa@ziel.example\n\nEsta mensagem ainda não foi entregue.',
    ),
  ],
  [
    'Swedish Exchange',
    letter(
      { From: 'Microsoft Outlook <postmaster@own.example>', Subject: 'Leverans försenad: Brev' },
      'Leveransen till följande mottagare är försenad:\n\numa@ziel.example\n\nMeddelandet har inte levererats ännu.',
    ),
  ],
  [
    'Finnish Exchange',
    letter(
      { From: 'Microsoft Outlook <postmaster@own.example>', Subject: 'Toimitus viivästynyt: Kirje' },
      'Toimitus seuraaville vastaanottajille viivästyy:\n\numa@ziel.example\n\nViestiä ei ole vielä toimitettu. Toimittamista yritetään edelleen.',
    ),
  ],
  [
    'Russian',
    letter(
      { From: 'Mailer-Daemon@own.example', Subject: 'Доставка отложена' },
      'Доставка вашего сообщения задерживается:\n\numa@ziel.example\n\nПопытки доставки будут продолжены.',
    ),
  ],
  [
    'Japanese',
    letter(
      { From: 'Mailer-Daemon@own.example', Subject: '配信遅延のお知らせ' },
      '次の宛先へのメールの配信が遅れています。\n\numa@ziel.example\n\n引き続き再送を試みます。',
    ),
  ],
  [
    'Polish',
    letter(
      { From: 'Mailer-Daemon@own.example', Subject: 'Opóźnienie dostarczenia' },
      'Dostarczenie wiadomości do następujących adresatów jest opóźnione:\n\numa@ziel.example\n\nPróby dostarczenia będą kontynuowane.',
    ),
  ],
  [
    'a warning of Postfix, between sentences',
    'Hei, pitääkö lähettää uudestaan?\n\nYour message could not be delivered for more than 4 hour(s).\nIt will be retried until it is 5 day(s) old.\n\n<uma@ziel.example>: host mx.ziel.example[192.0.2.7] said: 451 4.7.1 Greylisted, please come back later\n\nTerv. Ines',
  ],
])('is a delay: %s', async (_, source) => {
  const { kind, recipients } = await told(source);
  expect(kind).toBe('delayed');
  expect(recipients).toMatchObject([{ recipient: 'uma@ziel.example', action: 'delayed', permanent: false, owner: 'nobody' }]);
});

it('is no delay because it was one before it was given up', async () => {
  const given = letter(
    { From: 'Mailer-Daemon@own.example', Subject: 'Undelivered Mail Returned to Sender' },
    'Delivery had been delayed for five days and is now given up. This is a permanent error.\n\n<uma@ziel.example>: 550 5.1.1 User unknown',
  );
  expect(await told(given)).toMatchObject({ kind: 'bounce', recipients: [{ permanent: true }] });
});

const report = parted(
  {
    From: 'MAILER-DAEMON@inner.example',
    Subject: 'Undelivered Mail',
    'Content-Type': 'multipart/report; report-type=delivery-status; boundary="inner"',
  },
  [
    ['Content-Type: text/plain', 'This is the mail system at host inner.example.'],
    [
      'Content-Type: message/delivery-status',
      'Reporting-MTA: dns; inner.example\n\nFinal-Recipient: rfc822; kim@ziel.example\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 User unknown',
    ],
  ],
  'inner',
);
const inReport: Told = { recipient: 'kim@ziel.example', replyCode: '550', enhancedCode: '5.1.1', family: 'recipient-unknown' };

it.each<[what: string, source: string]>([
  [
    'a daemon that only announces it',
    parted({ From: 'MAILER-DAEMON@gate.example', Subject: 'Returned mail' }, [
      ['Content-Type: text/plain', 'The following addresses had delivery errors.'],
      ['Content-Type: message/rfc822', report],
    ]),
  ],
  [
    'a person who attached it',
    parted({ Subject: 'Fwd: Undelivered Mail' }, [
      ['Content-Type: text/plain', 'Hi, what does this mean?'],
      ['Content-Type: message/rfc822\nContent-Disposition: attachment', report],
    ]),
  ],
  [
    'a program that attached it as a file',
    parted({ Subject: 'What is this?' }, [
      ['Content-Type: text/plain', 'See the file.'],
      [
        'Content-Type: application/octet-stream; name="mail.eml"\nContent-Disposition: attachment; filename="mail.eml"\nContent-Transfer-Encoding: base64',
        Buffer.from(report).toString('base64'),
      ],
    ]),
  ],
  [
    'an attached text',
    parted({ Subject: 'What is this?' }, [
      ['Content-Type: text/plain', 'See the file.'],
      [
        'Content-Type: text/plain; name="error.txt"\nContent-Disposition: attachment; filename="error.txt"',
        '<kim@ziel.example>: host mx.ziel.example said: 550 5.1.1 User unknown (in reply to RCPT TO command)',
      ],
    ]),
  ],
  [
    'multipart in multipart',
    parted({ From: 'MAILER-DAEMON@gate.example', Subject: 'Returned mail' }, [
      [`Content-Type: multipart/mixed; boundary="inner"`, report.slice(report.indexOf('--inner'))],
    ]),
  ],
  [
    'twice wrapped',
    parted({ Subject: 'Fwd: Fwd: mail' }, [
      [
        'Content-Type: message/rfc822',
        parted(
          { Subject: 'Fwd: mail' },
          [
            ['Content-Type: text/plain', 'FYI'],
            ['Content-Type: message/rfc822', report],
          ],
          'middle',
        ),
      ],
    ]),
  ],
])('is opened: a report inside %s', async (_, source) => {
  expect(await told(source)).toMatchObject({ kind: 'bounce', recipients: [inReport] });
});

const sns = (notice: object) =>
  letter(
    { From: 'AWS Notifications <no-reply@sns.example>', Subject: 'AWS Notification Message' },
    `${JSON.stringify(notice)}\n\n--\nIf you wish to stop receiving notifications from this topic, please click or visit the link below.`,
  );
const mail = { source: 'me@own.example', destination: ['kim@ziel.example'] };

it.each<[what: string, source: string, kind: Kind, recipients: readonly Told[]]>([
  [
    'an automatic reply without a return path',
    letter(
      { 'Return-Path': '<>', From: 'kim@ziel.example', Subject: 'Lunch', 'Auto-Submitted': 'auto-replied' },
      'I am out of office until Monday. Mail to me is not read.',
    ),
    'auto-reply',
    [],
  ],
  [
    'a German one',
    letter(
      { 'Return-Path': '<>', From: 'kim@ziel.example', Subject: 'Re: Termin', 'Auto-Submitted': 'auto-replied (vacation)' },
      'Ich bin bis Montag nicht erreichbar. Ihre E-Mail wird nicht weitergeleitet. Wenden Sie sich an team@ziel.example.',
    ),
    'auto-reply',
    [],
  ],
  [
    'a receipt that a message was deleted unread',
    parted(
      {
        From: 'kim@ziel.example',
        Subject: 'Not read: Menu',
        'Content-Type': 'multipart/report; report-type=disposition-notification; boundary="part-line"',
      },
      [
        ['Content-Type: text/plain', 'Your message was deleted without being read.'],
        [
          'Content-Type: message/disposition-notification',
          'Final-Recipient: rfc822; kim@ziel.example\nDisposition: automatic-action/MDN-sent-automatically; deleted',
        ],
      ],
    ),
    'auto-reply',
    [],
  ],
  [
    'a complaint in JSON',
    sns({ notificationType: 'Complaint', complaint: { complainedRecipients: [{ emailAddress: 'kim@ziel.example' }] }, mail }),
    'feedback',
    [],
  ],
  [
    'a complaint as an event',
    JSON.stringify({ eventType: 'Complaint', complaint: { complainedRecipients: [{ emailAddress: 'kim@ziel.example' }] }, mail }),
    'feedback',
    [],
  ],
  [
    'a delivery in JSON',
    JSON.stringify({
      notificationType: 'Delivery',
      mail,
      delivery: { recipients: ['kim@ziel.example'], smtpResponse: '250 2.6.0 Message received' },
    }),
    'delivered',
    [{ recipient: 'kim@ziel.example', action: 'delivered' }],
  ],
  [
    'a delivery inside a notification',
    sns({
      Type: 'Notification',
      Message: JSON.stringify({
        notificationType: 'Delivery',
        mail,
        delivery: { recipients: ['kim@ziel.example'], smtpResponse: '250 ok' },
      }),
    }),
    'delivered',
    [{ recipient: 'kim@ziel.example' }],
  ],
  [
    'a delay in JSON',
    JSON.stringify({
      eventType: 'DeliveryDelay',
      mail,
      deliveryDelay: {
        delayType: 'MailboxFull',
        delayedRecipients: [{ emailAddress: 'kim@ziel.example', status: '4.2.2', diagnosticCode: 'smtp; 452 4.2.2 mailbox full' }],
      },
    }),
    'delayed',
    [{ recipient: 'kim@ziel.example', replyCode: '452' }],
  ],
  [
    'a bounce in JSON, mailed',
    sns({
      notificationType: 'Bounce',
      bounce: {
        bouncedRecipients: [{ emailAddress: 'kim@ziel.example', status: '5.1.1', diagnosticCode: 'smtp; 550 5.1.1 user unknown' }],
      },
      mail,
    }),
    'bounce',
    [inReport],
  ],
  [
    'a report of complaint',
    parted(
      {
        From: 'abuse@isp.example',
        Subject: 'FW: offer',
        'Content-Type': 'multipart/report; report-type=feedback-report; boundary="part-line"',
      },
      [
        ['Content-Type: text/plain', 'This is an email abuse report for a message received from 192.0.2.4.'],
        [
          'Content-Type: message/feedback-report',
          'Feedback-Type: abuse\nUser-Agent: Loop/1\nVersion: 1\nOriginal-Rcpt-To: kim@ziel.example',
        ],
        ['Content-Type: message/rfc822', 'From: me@own.example\nSubject: offer\n\n550 5.1.1 user unknown'],
      ],
    ),
    'feedback',
    [],
  ],
  [
    'a TLS report',
    parted(
      {
        From: 'noreply-smtp-tls-reporting@big.example',
        Subject: 'Report Domain: own.example Submitter: big.example Report-ID: <2026.03.03@own.example>',
        'Content-Type': 'multipart/report; report-type="tlsrpt"; boundary="part-line"',
      },
      [
        [
          'Content-Type: text/plain',
          'This is an aggregate TLS report from big.example. 3 failed sessions: connection timed out, mail to tls@own.example',
        ],
        [
          'Content-Type: application/tlsrpt+json',
          '{"policies":[{"summary":{"total-failure-session-count":3},"failure-details":[{"result-type":"starttls-not-supported"}]}]}',
        ],
      ],
    ),
    'not-a-bounce',
    [],
  ],
  [
    'a TLS report that was pasted',
    '{"organization-name":"Big","contact-info":"tls@big.example","report-id":"1","policies":[{"policy":{"policy-type":"sts"},"summary":{"total-failure-session-count":2},"failure-details":[{"result-type":"validation-failure","failed-session-count":2,"additional-information":"connection refused 550"}]}]}',
    'not-a-bounce',
    [],
  ],
  [
    'a DMARC report',
    parted(
      {
        From: 'noreply-dmarc-support@big.example',
        Subject: 'Report domain: own.example Submitter: big.example Report-ID: 123',
        'Auto-Submitted': 'auto-generated',
      },
      [
        ['Content-Type: text/plain', 'Aggregate report for own.example. 2 messages were rejected. Questions: dmarc@big.example'],
        ['Content-Type: application/gzip; name="big.example!own.example!1!2.xml.gz"\nContent-Transfer-Encoding: base64', 'H4sIAAAA'],
      ],
    ),
    'not-a-bounce',
    [],
  ],
  [
    'a DMARC report that was pasted',
    '<?xml version="1.0"?>\n<feedback><report_metadata><org_name>big.example</org_name><email>dmarc@big.example</email></report_metadata><record><row><source_ip>192.0.2.4</source_ip><policy_evaluated><disposition>reject</disposition><dkim>fail</dkim></policy_evaluated></row></record></feedback>',
    'not-a-bounce',
    [],
  ],
])('is told apart: %s', async (_, source, kind, recipients) => {
  const reading = await told(source);
  expect(reading).toMatchObject({ kind, recipients });
  expect(reading.recipients).toHaveLength(recipients.length);
});
