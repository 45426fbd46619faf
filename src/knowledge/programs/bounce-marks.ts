/** Marks of the programs and providers that write bounces. */
interface BounceMarks {
  /** Id of the program, provider or group. */
  writer: string;
  /** Any of these, lower case, in the headers or the words for people. */
  marks: readonly string[];
}

/** From the distinctive to the shared: the first whose mark is found names the writer. */
export const bounceMarks: readonly BounceMarks[] = [
  {
    writer: 'microsoft-365',
    marks: [
      '.prod.outlook.com',
      "couldn't be delivered.",
      'more info for email admins',
      'x-ms-exchange-message-is-ndr',
    ],
  },
  {
    writer: 'exchange-server',
    marks: [
      'diagnostic information for administrators',
      'informations de diagnostic pour les administrateurs',
      'informazioni di diagnostica per gli amministratori',
      'diagnostische gegevens voor beheerders',
      'informações de diagnóstico para administradores',
      'diagnoseinformationen für administratoren',
      'did not reach the following recipient',
      'msexch:ims',
      'generating server:',
      'storedrv.',
      'microsoft exchange',
    ],
  },
  {
    writer: 'google',
    marks: [
      'mailer-daemon@googlemail.com',
      'google tried to deliver your message',
      'the response from the remote server was',
      'x-gm-message-state',
      '** address not found **',
      '** message not delivered **',
      '** message blocked **',
    ],
  },
  {
    writer: 'yahoo-and-aol',
    marks: ['mailer-daemon@yahoo', 'sorry, we were unable to deliver your message to the following address'],
  },
  {
    writer: 'amazon-ses',
    marks: ['amazonses.com', 'an error occurred while trying to deliver the mail to the following recipients'],
  },
  { writer: 'amazon-workmail', marks: ['amazon workmail'] },
  { writer: 'zoho', marks: ['mailer-daemon@mail.zoho', 'x-zohomail'] },
  { writer: 'mail-ru', marks: ['smailru.net', 'mailer-daemon@corp.mail.ru', '@mail.ru'] },
  { writer: 'yandex', marks: ['mailer-daemon@yandex', 'x-yandex-uniq', 'at host yandex.ru'] },
  {
    writer: 'united-internet',
    marks: ['mailer-daemon@gmx', 'x-gmx-antispam', 'mailer-daemon@kundenserver', 'mailer-daemon@1and1'],
  },
  { writer: 'domino', marks: ['not listed in domino directory', 'delivery failure:', 'x-notes;'] },
  { writer: 'notes', marks: ['------- failure reasons'] },
  { writer: 'groupwise', marks: ['the message that you sent was undeliverable to the following'] },
  { writer: 'mimecast', marks: ['mimecast'] },
  { writer: 'barracuda', marks: ['barracudanetworks', 'bulk email filter'] },
  { writer: 'messagelabs', marks: ['messagelabs'] },
  { writer: 'powermta', marks: ['x-powermta', 'hello, this is the mail server on'] },
  { writer: 'sendgrid', marks: ['sendgrid'] },
  {
    writer: 'exim',
    marks: [
      'this message was created automatically by mail delivery software',
      'x-failed-recipients',
      'smtp error from remote mail server',
    ],
  },
  {
    writer: 'qmail',
    marks: ['this is the qmail-send program', "i wasn't able to deliver your message to the following addresses"],
  },
  {
    writer: 'postfix',
    marks: [
      'this is the mail system at host',
      'undelivered mail returned to sender',
      'x-postfix',
      'this is the postfix program',
    ],
  },
  { writer: 'courier', marks: ['undeliverable mail', 'notice: mail delivery status'] },
  { writer: 'opensmtpd', marks: ['hi! this is the mailer-daemon', 'this is the mailer-daemon, please do not reply'] },
  { writer: 'dragonfly', marks: ['dragonfly mail agent'] },
  { writer: 'messaging-server', marks: ['this report relates to a message you sent with the following header fields'] },
  {
    writer: 'sendmail',
    marks: [
      'permanent fatal errors',
      'transient non-fatal errors',
      'transcript of session follows',
      'see transcript for details',
      '... while talking to',
    ],
  },
];
