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

/** The parts of an address or name that mail systems have when they report. */
export const daemonMarks: readonly string[] = [
  'mailer-daemon',
  'mailerdaemon',
  'mailer daemon',
  'postmaster',
  'mail-daemon',
  'mmdf',
  'microsoftexchange',
  'microsoft outlook',
  'mail delivery subsystem',
  'mail delivery system',
  'mdaemon',
  'interscan',
];

/** Parts that others have, too: with them alone a message must name who it failed for. */
export const daemonNames: readonly string[] = [
  'mail delivery',
  'system administrator',
  'mail administrator',
  'mail system',
  'bounce',
  'content-filter',
  'mail.com',
  'delivery',
];

/** Before the sender in the header of a message that was sent on, in the languages of mail programs. */
export const senderLabels: readonly string[] = [
  'from:',
  'lähettäjä:',
  'von:',
  'de:',
  'de :',
  'från:',
  'da:',
  'van:',
  'от:',
];

/** Parts of such a sender that is a mail system. */
export const forwardedDaemons: readonly string[] = ['mailer-daemon', 'mail delivery', 'postmaster@'];
