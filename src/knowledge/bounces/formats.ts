/** Marks of the programs and providers that write bounces. */
interface Format {
  /** Id of the program, provider or group. */
  id: string;
  /** Any of these, lower case, in the headers or the words for people. */
  marks: readonly string[];
}

/** From the distinctive to the shared: the first whose mark is found names the writer. */
export const formats: readonly Format[] = [
  {
    id: 'microsoft-365',
    marks: [
      '.prod.outlook.com',
      "couldn't be delivered.",
      'more info for email admins',
      'x-ms-exchange-message-is-ndr',
    ],
  },
  {
    id: 'exchange-server',
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
    id: 'google',
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
    id: 'yahoo-and-aol',
    marks: ['mailer-daemon@yahoo', 'sorry, we were unable to deliver your message to the following address'],
  },
  {
    id: 'amazon-ses',
    marks: ['amazonses.com', 'an error occurred while trying to deliver the mail to the following recipients'],
  },
  { id: 'amazon-workmail', marks: ['amazon workmail'] },
  { id: 'zoho', marks: ['mailer-daemon@mail.zoho', 'x-zohomail'] },
  { id: 'mail-ru', marks: ['smailru.net', 'mailer-daemon@corp.mail.ru', '@mail.ru'] },
  { id: 'yandex', marks: ['mailer-daemon@yandex', 'x-yandex-uniq', 'at host yandex.ru'] },
  {
    id: 'united-internet',
    marks: ['mailer-daemon@gmx', 'x-gmx-antispam', 'mailer-daemon@kundenserver', 'mailer-daemon@1and1'],
  },
  { id: 'domino', marks: ['not listed in domino directory', 'delivery failure:', 'x-notes;'] },
  { id: 'notes', marks: ['------- failure reasons'] },
  { id: 'groupwise', marks: ['the message that you sent was undeliverable to the following'] },
  { id: 'mimecast', marks: ['mimecast'] },
  { id: 'barracuda', marks: ['barracudanetworks', 'bulk email filter'] },
  { id: 'messagelabs', marks: ['messagelabs'] },
  { id: 'powermta', marks: ['x-powermta', 'hello, this is the mail server on'] },
  { id: 'sendgrid', marks: ['sendgrid'] },
  {
    id: 'exim',
    marks: [
      'this message was created automatically by mail delivery software',
      'x-failed-recipients',
      'smtp error from remote mail server',
    ],
  },
  {
    id: 'qmail',
    marks: ['this is the qmail-send program', "i wasn't able to deliver your message to the following addresses"],
  },
  {
    id: 'postfix',
    marks: [
      'this is the mail system at host',
      'undelivered mail returned to sender',
      'x-postfix',
      'this is the postfix program',
    ],
  },
  { id: 'courier', marks: ['undeliverable mail', 'notice: mail delivery status'] },
  { id: 'opensmtpd', marks: ['hi! this is the mailer-daemon', 'this is the mailer-daemon, please do not reply'] },
  { id: 'dragonfly', marks: ['dragonfly mail agent'] },
  { id: 'messaging-server', marks: ['this report relates to a message you sent with the following header fields'] },
  {
    id: 'sendmail',
    marks: [
      'permanent fatal errors',
      'transient non-fatal errors',
      'transcript of session follows',
      'see transcript for details',
      '... while talking to',
    ],
  },
];
