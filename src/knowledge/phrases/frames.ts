/**
 * Words that the reporting program puts around what a server said. They decide only where nothing else does:
 * what follows them goes first, then the code.
 */
export const frames: readonly string[] = [
  'recipient address rejected:',
  'recipient rejected:',
  'recipient refused:',
  'sender address rejected:',
  'sender rejected:',
  'client host rejected:',
  'command rejected:',
  'message rejected:',
  'rcpt to not accepted:',
  'mail from not accepted:',
  'refused to talk to me:',
  'refused to talk to me',
  'nemesis esmtp service not available',
  'no smtp service',
  'giving up on',
  'delay reason:',
  'retry timeout exceeded',
  'retry time not reached',
  'remote host said:',
  'rejected because',
  'transaction failed:',
  'transaction failed',
  'transaction failed.',
  'service unavailable;',
  'does not like recipient',
  'could not deliver mail to',
  'smtp error from remote mail server',
  'the following recipients could not be reached',
  'delivery has failed to these recipients or groups',
  'delivery to the following recipients failed',
  'access denied.',
  'unable to deliver message to',
  // The titles of RFC 1893 section 3 with which some gateways begin: `5.1.0 - Unknown address error 550-'…'`.
  'unknown address error',
  'other mail system problem',
];

/** Words about the conversation, not about the cause: which command was answered, and that Postfix waits. */
export const conversationMarks: readonly string[] = [
  'in reply to … command',
  'after mail <>',
  'after rcpt <>',
  'delivery temporarily suspended:',
];

/** Names of products and types of fields that hold words of refusals and say nothing. */
export const productMarks: readonly string[] = [
  'rfc822;',
  'messaging security',
  'mail security',
  'email security',
  'e-mail security',
  'message security',
  'content security',
  'security suite',
  'security gateway',
  'security appliance',
  'security server',
  'internet security',
  'security service',
  'security for exchange',
  'security for mail',
  'mime-encapsulated message',
  'message in mime format',
  'spam filter service',
  'antispam gateway',
  'anti-spam gateway',
];

/** Where a reply turns to advice: what was said before it goes first. */
export const adviceMarks: readonly string[] = [
  'please',
  'if you ',
  'for more information',
  'for further',
  'for assistance',
  'for details',
  'learn more',
  'more information',
  'visit http',
  'see http',
  'contact ',
  'ask ',
  'check ',
  'the most common reason',
  'this may be',
  'they may be',
  'it may be',
  'see our',
  'to learn',
  'set up',
  'bitte ',
  'veuillez',
  'por favor',
  'si prega',
];

/** Words by which a mail program shows what its own outgoing server said. */
export const ownServerMarks: readonly string[] = [
  'the mail server responded',
  'der mail-server antwortete',
  'der server antwortete',
  'le serveur de messagerie a répondu',
  'le serveur a répondu',
  'el servidor de correo respondió',
  'il server di posta ha risposto',
  'postipalvelin vastasi',
  'palvelin vastasi',
  'e-postservern svarade',
  'an error occurred while sending mail',
  'bad response received for command',
];

/** Words by which a report shows that the server of the recipient's domain said something. */
export const remoteMarks: readonly string[] = [
  '] said:',
  'remote host said:',
  'error from remote mail server after rcpt',
  'remote server returned',
  'the response from the remote server',
  'in reply to rcpt to',
  '>>> rcpt to',
];

/**
 * Words by which programs say that the server refused before any address was named: what it says is about the sending
 * server.
 */
export const connectionMarks: readonly string[] = [
  'after initial connection',
  'after ehlo',
  'after helo',
  'in reply to ehlo',
  'in reply to helo',
  'initial protocol greeting',
  'refused to talk to me',
  'name was rejected',
  'greeting failed',
];

/** Words by which programs say that the sender's address was refused, not the recipient's. */
export const senderMarks: readonly string[] = ['after mail <>', 'in reply to mail from', '>>> mail <>'];
