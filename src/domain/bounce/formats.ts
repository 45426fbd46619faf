/** Marks of the programs and providers that write bounces. */
interface Format {
  id: string;
  /** Any of these, lower case, in the headers or the words for people. */
  marks: readonly string[];
}

/** From the distinctive to the shared: the first whose mark is found names the writer. */
// oxfmt-ignore
export const formats: readonly Format[] = [
  { id: 'exchange-online', marks: ['.prod.outlook.com', "couldn't be delivered.", 'more info for email admins', 'x-ms-exchange-message-is-ndr'] },
  { id: 'exchange', marks: ['diagnostic information for administrators', 'informations de diagnostic pour les administrateurs', 'informazioni di diagnostica per gli amministratori', 'diagnostische gegevens voor beheerders', 'informações de diagnóstico para administradores', 'diagnoseinformationen für administratoren', 'did not reach the following recipient', 'msexch:ims', 'generating server:', 'storedrv.', 'microsoft exchange'] },
  { id: 'gmail', marks: ['mailer-daemon@googlemail.com', 'google tried to deliver your message', 'the response from the remote server was', 'x-gm-message-state', '** address not found **', '** message not delivered **', '** message blocked **'] },
  { id: 'yahoo', marks: ['mailer-daemon@yahoo', 'sorry, we were unable to deliver your message to the following address'] },
  { id: 'amazon-ses', marks: ['amazonses.com', 'an error occurred while trying to deliver the mail to the following recipients'] },
  { id: 'amazon-workmail', marks: ['amazon workmail'] },
  { id: 'zoho', marks: ['mailer-daemon@mail.zoho', 'x-zohomail'] },
  { id: 'mail-ru', marks: ['smailru.net', 'mailer-daemon@corp.mail.ru', '@mail.ru'] },
  { id: 'yandex', marks: ['mailer-daemon@yandex', 'x-yandex-uniq', 'at host yandex.ru'] },
  { id: 'gmx', marks: ['mailer-daemon@gmx', 'x-gmx-antispam', 'mailer-daemon@kundenserver', 'mailer-daemon@1and1'] },
  { id: 'domino', marks: ['not listed in domino directory', 'delivery failure:', 'x-notes;'] },
  { id: 'notes', marks: ['------- failure reasons'] },
  { id: 'groupwise', marks: ['the message that you sent was undeliverable to the following'] },
  { id: 'mimecast', marks: ['mimecast'] },
  { id: 'barracuda', marks: ['barracudanetworks', 'bulk email filter'] },
  { id: 'messagelabs', marks: ['messagelabs'] },
  { id: 'powermta', marks: ['x-powermta', 'hello, this is the mail server on'] },
  { id: 'sendgrid', marks: ['sendgrid'] },
  { id: 'exim', marks: ['this message was created automatically by mail delivery software', 'x-failed-recipients', 'smtp error from remote mail server'] },
  { id: 'qmail', marks: ['this is the qmail-send program', 'i wasn\'t able to deliver your message to the following addresses'] },
  { id: 'postfix', marks: ['this is the mail system at host', 'undelivered mail returned to sender', 'x-postfix', 'this is the postfix program'] },
  { id: 'courier', marks: ['undeliverable mail', 'notice: mail delivery status'] },
  { id: 'opensmtpd', marks: ['hi! this is the mailer-daemon', 'this is the mailer-daemon, please do not reply'] },
  { id: 'dragonfly', marks: ['dragonfly mail agent'] },
  { id: 'messaging-server', marks: ['this report relates to a message you sent with the following header fields'] },
  { id: 'sendmail', marks: ['permanent fatal errors', 'transient non-fatal errors', 'transcript of session follows', 'see transcript for details', '... while talking to'] },
];

/** Lines that begin the copy of the original message; from there on nothing is the writer's own. Lower case, found anywhere in a line. */
// oxfmt-ignore
export const originalMarks: readonly string[] = [
  'below this line is a copy of the message',
  'this is a copy of the message',
  'this is a copy of your message',
  'below is a copy of the original message',
  'original message headers:',
  '----- original message',
  '-----original message',
  'original message details',
  'unsent message follows',
  'original message follows',
  'header of the original message is following',
  'the header of the original',
  'returned message ---',
  'message header follows',
  'message headers follow',
  'returned message follows',
  'your message headers follow',
  'begin of original message',
  'text of your message follows',
  'message text follows',
  'included is a copy of the message',
  'returned message --',
  'original message:',
  'original mail',
  'en-têtes de message d\'origine',
  'en-têtes du message d\'origine',
  'intestazioni originali del messaggio',
  'ursprüngliche nachrichtenkopfzeilen',
  'kopfzeilen der ursprünglichen nachricht',
  'oorspronkelijke berichtkoppen',
  'cabeçalhos de mensagem originais',
];

/** Words by which a message without a machine-readable part shows itself as a bounce: in its subject or its own words. */
// oxfmt-ignore
export const failureMarks: readonly string[] = [
  'undeliver', 'delivery failed', 'delivery failure', 'delivery status notification', 'delivery has failed', 'delivery notification', 'returned mail', 'mail delivery', 'failure notice', 'failed delivery', 'could not be delivered', "couldn't be delivered", 'not delivered', "wasn't delivered", 'was not delivered', 'could not be sent', 'cannot be delivered', 'unable to deliver', 'permanent fatal errors', 'permanent error', 'did not reach the following', 'returned to sender', 'mail system error', 'nondeliverable', 'non-deliverable', 'delayed', 'delivery problems', 'delivery report', 'user unknown', 'mail could not', 'message status', 'email not sent', 'delivery error', 'was undeliverable', 'returning to sender', 'failed addresses', 'error sending your mail', 'trouble delivering',
  'toimitus epäonnistui', 'viestin toimitus', 'ei voitu toimittaa', 'viestiä ei toimitettu', 'palautusviesti', 'olevererbar', 'kunde inte levereras', 'leverans misslyckades', 'unzustellbar', 'nicht zugestellt', 'zustellung fehlgeschlagen', 'non remis', "n'a pas pu être remis", 'échec de la remise', 'no se pudo entregar', 'no se ha podido entregar', 'mancato recapito', 'non recapitabile', 'impossibile recapitare', 'não foi possível entregar', 'não entregue', 'onbestelbaar', 'недоставлен', 'не доставлено', 'не может быть доставлено', '配信できません', '配信不能', '送信できません',
];

/** Words that say that nothing has failed yet. */
export const delayMarks: readonly string[] = [
  'this is a warning message only',
  'still being retried',
  'will keep trying',
  'has been delayed',
  'delivery is delayed',
  'warning: could not send',
  'warning: message',
  'delayed mail',
  'will be retried',
  'delivery status notification (delay)',
  'no action is required on your part',
  'delivery delayed',
  'toimitus viivästyy',
  'viivästynyt',
  'försenad',
  'verzögert',
];

/** Beginnings of subjects that automatic replies have (RFC 3834 section 3.1.5 and the programs' own). */
export const autoReplySubjects: readonly string[] = [
  'automatic reply',
  'auto:',
  'autoreply',
  'auto-reply',
  'auto reply',
  'out of office',
  'out-of-office',
  'abwesenheitsnotiz',
  'automatische antwort',
  'réponse automatique',
  'respuesta automática',
  'risposta automatica',
  'automaattinen vastaus',
  'poissaoloilmoitus',
  'autosvar',
  'frånvaro',
  'автоответ',
  'automatisch antwoord',
  'resposta automática',
];

/** The parts of an address or name that automatic mail senders have. */
export const daemonMarks: readonly string[] = [
  'mailer-daemon',
  'mailerdaemon',
  'postmaster',
  'mail delivery',
  'mail-daemon',
  'mmdf',
  'microsoftexchange',
  'microsoft outlook',
  'system administrator',
  'mail administrator',
  'mail system',
  'bounce',
  'mdaemon',
  'interscan',
  'content-filter',
  'mail.com',
  'delivery',
];
