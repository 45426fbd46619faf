import type { Reason } from './reasons.ts';

/**
 * Usual wordings of mail programs and servers, by reason: plain lower-case phrases with single
 * blanks, found anywhere in a reply. Sources: the programs' own texts (Postfix, Exim, Sendmail,
 * qmail, Courier, Exchange, Domino and others) and, for other languages, the usual sentences of
 * providers that answer in them.
 */
// oxfmt-ignore
export const phrases: Readonly<Record<Reason, readonly string[]>> = {
  virusdetected: ['presents a potential security issue', 'virus detected', 'virus found', 'contains a virus', 'infected', 'malware', 'message contains virus', 'virus infecté', 'enthält einen virus', 'virus löyty'],

  authfailure: [
    'dmarc', 'spf check', 'spf fail', 'spf policy', 'due to spf', 'spf validation', 'failed spf', 'spf record', 'sender policy framework', 'sender id', 'dkim', 'domainkeys',
    'unauthenticated email', 'fails to pass authentication', 'sender is unauthenticated', 'authentication information', 'authentication checks',
    'mismatches client ip', 'not authorized to send mail for', 'not allowed to send from', 'is not allowed to send mail for',
  ],
  requireptr: [
    'reverse dns', 'ptr record', 'no ptr', 'missing ptr', 'rdns', 'reverse lookup', 'cannot find your hostname', 'cannot find your reverse', 'cannot resolve your address', 'fix reverse', 'unresolvable address',
    'client host rejected: cannot find', 'reverse hostname', 'invalid helo', 'helo command rejected', 'helo name', 'invalid domain name', 'does not resolve',
  ],

  login: [
    'authentication required', 'authentication failed', 'authentication credentials', 'auth required', 'must authenticate', 'smtp auth', 'not logged in', 'please log in', 'invalid credentials',
    'username and password not accepted', 'incorrect authentication', 'login denied', 'could not authenticate', 'unable to authenticate', 'login failed', 'must issue a starttls', 'kirjautuminen epäonnistui',
    'must check for new mail first', 'bad username or password', 'unauthorized to send', 'pop before smtp',
  ],

  norelaying: [
    'relay access denied', 'relaying denied', 'relay denied', 'relay not permitted', 'relaying not allowed', 'not permitted to relay', 'unable to relay', 'relay not allowed', 'no relaying', 'we do not relay', 'mail relay',
    'relaying is prohibited', 'relaying prohibited', 'not allowed to relay', 'relaying mail', 'is not permitted to relay', 'not local host', 'not a gateway', 'relaying disallowed', 'isn\'t allowed to relay', 'relaying to', 'attempttorelay',
    'doesn\'t accept mail for that domain', 'that domain isn\'t in my list of allowed rcpthosts', 'cannot relay', 'could not relay', 'rcpthosts', 'email address is not hosted here', 'välitys estetty',
  ],

  mailboxfull: [
    'mailbox full', 'mailbox is full', 'mailbox over quota', 'over quota', 'overquota', 'quota exceeded', 'exceeded quota', 'exceeds quota', 'disk quota', 'storage quota', 'quota limit', 'exceed the quota', 'exceed mailbox quota', 'out of storage', 'inbox is full', 'inbox full',
    'mailbox size limit', 'mailbox exceeded', 'mailbox has exceeded', 'exceeded the local limit', 'exceeded storage allocation', 'insufficient disk space', 'no space left on', 'not enough storage', 'not enough space', 'insufficient quota', 'maildir over', 'maildir delivery failed', 'user is over', 'full mailbox', 'would be over',
    'would exceed', 'exceeding storage', 'too many messages on this mailbox', 'number of messages in recipient', 'too much mail data', 'user disk', 'account is full', 'storage space', 'recipient storage full', 'too many messages in this mailbox', 'mail quota', 'no quota', 'folder is full', 'user has exceeded', 'has exhausted',
    'delivery failed: over quota', 'mailfolder is full', 'mailbox exceeds', 'mailbox would exceed', 'out of space', 'mailboxfull', 'recipient has exceeded', 'recipient over', 'recipient reached disk quota', 'user exceeded',
    'boîte pleine', 'boite pleine', 'boîte aux lettres est pleine', 'espace de stockage', 'quota dépassé', 'quota depasse', 'postfach voll', 'postfach ist voll', 'postfach des empfängers ist voll', 'speicherplatz', 'buzón lleno', 'buzon lleno', 'casella piena', 'casella di posta piena', 'mailboxen är full', 'brevlåda är full', 'inkorgen är full',
    'postilaatikko on täynnä', 'postilaatikko täynnä', 'postilaatikkonsa on täynnä', 'saapuneet-kansio on täynnä', 'ящик переполнен', 'почтовый ящик переполнен', 'メールボックスがいっぱい', '容量', 'caixa de correio está cheia', 'caixa postal cheia', 'postvak vol', 'mailbox is vol',
  ],

  suspend: [
    'account is disabled', 'account disabled', 'account has been disabled', 'mailbox disabled', 'mailbox is disabled', 'disabled recipient', 'account is inactive', 'is inactive', 'inactive user', 'user is inactive', 'mailbox is inactive', 'account suspended', 'suspended', 'temporary locked', 'temporarily locked', 'account locked', 'is locked', 'mailbox locked',
    'account closed', 'account has been closed', 'has been deactivated', 'deactivated', 'is deactivated', 'account is not active', 'mailbox not active', 'not activated', 'has been discontinued', 'discontinued', 'account expired', 'has expired and', 'mailbox is closed', 'mailbox currently suspended', 'is currently unavailable',
    'user account is over', 'recipient is suspended', 'recipient suspend the service', 'recipient account is blocked', 'mailbox is blocked', 'mailbox blocked', 'compte du destinataire est bloque', 'compte du destinataire est bloqué', 'compte est désactivé', 'blocked account', 'this account has been', 'mailbox is frozen', 'mailbox frozen', 'mailbox_disabled',
    'konto gesperrt', 'postfach gesperrt', 'postfach ist deaktiviert', 'deaktiviert', 'cuenta desactivada', 'buzón deshabilitado', 'account disattivato', 'tili on suljettu', 'postilaatikko on suljettu', 'postilaatikko on poistettu käytöstä', 'kontot är avstängt', 'kontot är spärrat', 'заблокирован', 'account that you tried to reach is disabled', 'user disabled',
  ],

  mesgtoobig: [
    'message too large', 'mail size limit', 'message is too large', 'message too big', 'message size exceeds', 'size exceeds', 'exceeds size limit', 'exceeded the maximum size', 'maximum message size', 'message length exceeds', 'exceeds the maximum', 'exceeded message size', 'size limit exceeded', 'mail size limit', 'message file too big', 'line limit exceeded', 'exceeds fixed', 'exceeds maximum',
    'too large for', 'message exceeded', 'max message size', 'data size exceeded', 'too big for', 'attachment too large', 'sizelimit', 'nachricht zu groß', 'nachricht ist zu groß', 'message trop volumineux', 'mensaje demasiado grande', 'messaggio troppo grande', 'viesti on liian suuri', 'liian suuri viesti', 'meddelandet är för stort', 'too much data', 'bigger than',
  ],

  greylisted: ['greylist', 'graylist', 'grey-list', 'gray-list', 'grey list', 'gray list', 'postgrey', 'come back later', 'temporarily rejected, please try'],

  senderquota: ['sending limit', 'sending quota', 'daily limit', 'hourly limit', 'daily user sending', 'daily sending', 'sending rate exceeded', 'outbound limit', 'message submission rate', 'exceeded the maximum number of recipients you', 'lähetysraja', 'you have exceeded your', 'sent too many', 'too many messages sent', 'max emails per hour', 'max defers and failures per hour'],

  speeding: [
    'rate limit', 'rate-limit', 'ratelimit', 'too many connections', 'too many concurrent', 'connection limit', 'connections from your', 'too many messages', 'too much mail', 'too fast', 'too many sessions', 'too many recipients', 'too many errors', 'throttl', 'frequency limited', 'sending too', 'receiving mail at a rate', 'receiving mail too quickly',
    'rate of', 'message rate', 'slow down', 'exceeded the rate', 'unusual rate', 'max connections', 'simultaneous connections', 'too many unknown', 'recipients belonging to the same domain', 'trop de connexions', 'limite de connexion', 'connection frequency', 'excessive connections', 'per hour', 'too many mails', 'maximum number of connections',
  ],

  blocked: [
    'blocked using', 'smtp server of your isp', 'server of your isp', 'server of your provider', 'blacklist', 'blocklist', 'black list', 'block list', 'black-list', 'spamhaus', 'spamcop', 'sorbs', 'barracudacentral', 'barracuda reputation', 'senderbase', 'dnsbl', 'rbl', 'uceprotect', 'manitu', 'backscatter', 'abusix', 'invaluement', 'spfbl', 'banned sending ip', 'banned ip', 'blocked ip', 'ip blocked', 'ip address is blocked', 'has been blocked', 'is blocked', 'was blocked',
    'poor reputation', 'bad reputation', 'low reputation', 'ip reputation', 'reputation', 'client host rejected', 'client host blocked', 'access denied...', 'connections will not be accepted from', 'your ip', 'this ip', 'invalid ip', 'dynamic ip', 'dynamic address', 'dynamic/residential', 'part of their network', 'on our block list', 'blocked by', 'unsolicited', 'dul',
    'host network not allowed', 'your host is', 'your host has', 'your server is', 'your server has been', 'your server ip', 'service refused', 'service refuse', 'refused to talk to me', 'no access from mail server', 'not accepting mail from', 'we do not accept mail from', 'go away', 'you are not allowed to connect', 'not allowed to connect', 'denied by', 'connection rejected', 'my name was rejected', 'name was rejected', 'ip adress', 'cannot be accepted from', 'rejected because', 'locally blacklisted', 'black listed',
    'auf einer schwarzen liste', 'liste noire', 'lista negra', 'lista nera', 'estolistalla', 'mustalla listalla', 'svartlista', 'svartlistad',
  ],

  spamdetected: [
    'spam', 'junk mail', 'unsolicited bulk', 'unsolicited commercial', 'bulk email', 'looks like spam', 'considered spam', 'classified as spam', 'detected as spam', 'suspected spam', 'spam score', 'spam content', 'message content rejected', 'content rejected', 'mail rejete', 'mail rejeté', 'rejected by content', 'content filter', 'ube', 'uce', 'phish', 'blocked by our content', 'message looks', 'suspicious', 'roskapost', 'skräppost', 'courrier indésirable', 'correo no deseado',
    'blocked for abuse', 'dnsbl content', 'high probability', 'objectionable', 'malicious', 'fraud', 'unwanted message', 'unwanted content', 'message rejected as', 'спам', 'rejected as a spam', 'cloudmark',
  ],

  contenterror: ['bad header', 'invalid header', 'message contains invalid', 'attachment', 'message content', 'content error', 'content-type', 'mime error', 'bare lf', 'bare cr', '8bit', '8-bit', 'message header', 'improper use of 8', 'malformed mime', 'file type', 'executable', 'unacceptable content', 'content violation', 'bare linefeed', 'bare newline'],

  notcompliantrfc: ['header error', 'rfc 5322 compliant', 'rfc 2822 compliant', 'not rfc', 'rfc 5322', 'rfc 2822', 'rfc822', 'non-compliant', 'multiple addresses in from', 'multiple subject headers', 'missing header', 'missing date', 'missing message-id', 'missing from', 'duplicate header', 'noncompliant', 'messages missing a valid'],

  hasmoved: ['no longer on server', 'has moved', 'no longer works here', 'not our customer', 'not our user', 'moved to', 'no longer available', 'address has changed', 'has been replaced by', 'recipient has moved', 'osoite on muuttunut', 'no longer in use'],

  userunknown: [
    'user unknown', 'unknown user', 'no such user', 'no such recipient', 'no such mailbox', 'no such address', 'no such person', 'no such account', 'no such local user', 'no such email', 'unknown recipient', 'recipient unknown', 'unknown mailbox', 'unknown address', 'address unknown', 'unknown account', 'unknown local', 'unknown or illegal', 'unknown email', 'user not found', 'recipient not found', 'recipnotfound', 'recipientnotfound', 'mailbox not found', 'address not found', 'account not found',
    'user does not exist', 'does not exist', 'doesn\'t exist', 'not exist', 'doesn\'t have a', 'user doesn\'t', 'not a known user', 'not a valid user', 'not a valid mailbox', 'is not a valid', 'not known here', 'is not known', 'not listed in', 'not on this server', 'invalid recipient', 'invalid mailbox', 'invalid address', 'invalid user', 'bad destination mailbox', 'bad destination email', 'bad address', 'bad recipient', 'mailbox unavailable', 'mailbox not available', 'no mailbox here', 'no mailbox', 'mailbox does not', 'mailbox invalid',
    'unrouteable address', 'unroutable address', 'unrouteable mail', 'no account by that name', 'recipient rejected', 'recipient address rejected', 'recipient refused', 'rejected recipient', 'not our', 'undeliverable address', 'unknown virtual', 'sorry, no mailbox', 'addressee unknown', 'not registered', 'name not found', 'could not be found', 'couldn\'t be found', 'address couldn\'t be found', 'not a mailbox', 'no valid recipients', 'delivery to this address is restricted', 'is not a registered', 'wasn\'t found', 'was not found', 'unknown or invalid', 'no existe', 'not recognized', 'no user', 'not valid', 'address does not', 'recipient doesn\'t',
    'inconnu', 'inexistant', 'n\'existe pas', 'adresse d\'au moins un destinataire invalide', 'destinataire invalide', 'adresse invalide', 'destinataire inconnu', 'boîte inexistante', 'utilisateur inconnu', 'empfänger unbekannt', 'unbekannter empfänger', 'existiert nicht', 'nicht gefunden', 'unbekannt', 'adresse nicht gefunden', 'postfach existiert nicht', 'usuario desconocido', 'usuario no', 'no se encontró', 'dirección no encontrada', 'destinatario desconocido', 'buzón no', 'utente sconosciuto', 'destinatario sconosciuto', 'indirizzo inesistente', 'non esiste', 'inesistente', 'non trovato',
    'tuntematon vastaanottaja', 'tuntematon käyttäjä', 'osoitetta ei löytynyt', 'vastaanottajaa ei löytynyt', 'ei ole olemassa', 'käyttäjää ei ole', 'postilaatikkoa ei ole', 'okänd mottagare', 'okänd användare', 'finns inte', 'hittades inte', 'adressen hittades', 'пользователь не найден', 'не существует', 'нет такого пользователя', 'недействительный', 'не найден', 'адресат не', 'неверный адрес', '宛先不明', '見つかりません', '存在しません', 'ユーザーが不明', 'usuário desconhecido', 'não existe', 'destinatário não', 'onbekende gebruiker', 'bestaat niet', 'onbekend',
  ],

  securityerror: ['for policy reasons', 'due to policy', 'denied by policy', 'blocked by policy', 'security policy', 'policy violation', 'violates our policy', 'violates policy', 'email policy', 'against policy'],

  hostunknown: [
    'host unknown', 'unknown host', 'unknown domain', 'domain not found', 'domain does not exist', 'no such domain', 'host not found', 'domain name not found', 'nxdomain', 'couldn\'t find any host', 'illegal host', 'domain is not', 'invalid domain', 'unrouteable domain', 'non-existent domain', 'nonexistent domain', 'domain not exist', 'name or service not known', 'recipient domain not found', 'domain doesn\'t exist', 'verkkotunnusta ei', 'domaine inconnu', 'domän', 'dominio non', 'dominio no', 'domain unbekannt', 'домен не', 'no such host', 'bad destination system', 'addresses failed: domain',
  ],

  notaccept: [
    'no mx found', 'no mx record', 'couldn\'t find a mail exchanger', 'nullmx', 'null mx', 'doesn\'t receive email', 'does not receive email', 'does not accept mail', 'doesn\'t accept mail', 'does not accept email', 'no mail server', 'smtp service not available', 'no smtp service', 'name service error', 'no host for domain', 'domain does not accept', 'not accepting email', 'not accepting mail', 'does not receive mail', 'mail is not accepted', 'all relevant mx records point to non-existent',
  ],

  rejected: [
    'purported responsible address', 'sender address rejected', 'sender rejected', 'sender refused', 'sender verify failed', 'sender verification', 'could not verify sender', 'sender address', 'domain of sender', 'sender domain', 'invalid sender', 'bad sender', 'unknown sender', 'sender unknown', 'sender is not', 'not owned by user', 'from address', 'mail from', 'sender was rejected', 'send mail as', 'sender not', 'sender denied', 'sender blocked', 'not authorised to send', 'not authorized to send', 'you\'re not allowed to', 'permission to post', 'don\'t have permission', 'not have permission', 'return path', 'return address', 'envelope sender', 'your address', 'from header', 'backscatter', 'all recipient addresses rejected', 'group you tried to contact',
    'absender', 'expéditeur', 'remitente', 'mittente', 'lähettäjä', 'avsändare', 'отправител',
  ],

  mailererror: ['pipe to', 'no such file or directory', 'mailer error', 'procmail', 'service unavailable', 'command died', 'command failed', 'exit status', 'exited with', 'returned non-zero', 'command execution', 'x-unix', 'cannot execute', 'delivery program', 'vacation', 'local delivery failed', 'unknown mailer', 'mailer terminated', 'couldn\'t create', 'process died'],

  systemerror: [
    'local error', 'system error', 'internal error', 'internal server', 'server error', 'configuration error', 'server configuration', 'queue file write', 'temporary failure', 'temporary problem', 'temporary lookup', 'temporarily unavailable', 'temporary system', 'insufficient system storage', 'insufficient system', 'system storage', 'system is not', 'system is currently', 'ldap server', 'lookup failure', 'resources temporarily', 'try again later', 'please try later', 'try later', 'server busy', 'service not available', 'service temporarily', 'file system', 'read-only', 'i/o error', 'transaction failed', 'disk full', 'out of memory', 'busy', 'cannot open', 'can\'t create output', 'unexpected error', 'unexpected response', 'undefined error', 'protocol error', 'not running', 'database',
  ],

  expired: [
    'message expired', 'expired', 'giving up', 'retry timeout', 'retry time not reached', 'has been in the queue too long', 'in the queue too long', 'in queue too long', 'too long in queue', 'could not be delivered for', 'could not deliver for', 'delivery time', 'delivery timed out', 'undeliverable for', 'for the last', 'has been delayed', 'delivery temporarily suspended', 'delivery delayed', 'will be retried', 'queue.expired', 'cannot be delivered within', 'not been delivered within', 'max retries', 'was not delivered within',
  ],

  networkerror: [
    'connection timed out', 'operation timed out', 'host name lookup', 'connection refused', 'connection reset', 'connection closed', 'connection dropped', 'connection lost', 'lost connection', 'connect to', 'connection failed', 'could not connect', 'couldn\'t connect', 'unable to connect', 'cannot connect', 'failed to connect', 'no route to host', 'network is unreachable', 'network unreachable', 'host unreachable', 'host is unreachable', 'host not reachable', 'not reachable', 'unreachable', 'no answer from host', 'wasn\'t able to establish an smtp connection', 'establish an smtp', 'did not accept our requests to connect', 'did not respond', 'not responding', 'no response', 'timed out', 'timeout', 'time-out', 'conversation with', 'could not find a gateway', 'connect failed', 'broken pipe', 'socket', 'handshake', 'bad connection', 'remote host is', 'unable to deliver message to the following recipients, due to being unable', 'dns error', 'dns lookup', 'name server', 'all hosts', 'delay', 'deferred',
    'too many hops', 'hop count', 'loops back', 'mail forwarding loop', 'loop detected', 'mail loop', 'routing loop', 'message looping',
    'yhteys aikakatkaistiin', 'aikakatkaisu', 'yhteyttä ei saatu', 'zeitüberschreitung', 'délai', 'tempo scaduto', 'tiempo de espera',
  ],

  syntaxerror: ['syntax error', 'command not recognized', 'unrecognized command', 'command unrecognized', 'command rejected', 'not implemented', 'bad sequence', 'command not', 'out of order', 'need mail', 'unsupported', 'protocol violation', 'invalid command', 'line too long', 'command parameter', 'invalid parameter', 'unexpected command'],

  policyviolation: ['policy', 'access denied', 'not accepted', 'security', 'encryption', 'tls', 'starttls', 'not allowed', 'not permitted', 'prohibited', 'unauthorized', 'not authorized', 'restricted', 'permission denied', 'rejected by', 'refused by', 'administratively', 'moderator', 'is not a member', 'only members', 'delivery not authorized', 'message rejected', 'message refused', 'rejected', 'refused', 'denied', 'violation', 'insecure', 'forbidden'],
};

/** Which reason wins where a text has phrases of several: from the unmistakable to the vague. */
// oxfmt-ignore
export const precedence: readonly Reason[] = [
  'virusdetected', 'mailboxfull', 'mesgtoobig', 'notaccept', 'hostunknown', 'hasmoved', 'norelaying', 'securityerror', 'requireptr', 'authfailure', 'greylisted', 'senderquota', 'notcompliantrfc',
  'suspend', 'login', 'userunknown', 'speeding', 'blocked', 'spamdetected', 'rejected', 'contenterror', 'mailererror', 'networkerror', 'systemerror', 'expired', 'syntaxerror', 'policyviolation',
];
