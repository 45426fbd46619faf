/**
 * What servers say with a code, in the English they all speak: search words for readers of every
 * language who type what they see. From RFC 5321 section 4.2.3 and the common servers' own texts.
 */
// oxfmt-ignore
export const serverWords: Readonly<Record<string, readonly string[]>> = {
  211: ['system status', 'system help reply'],
  214: ['help message'],
  220: ['service ready', 'ready to start tls'],
  221: ['service closing transmission channel', 'bye'],
  250: ['requested mail action okay completed', 'ok', 'queued as', 'accepted for delivery'],
  251: ['user not local will forward'],
  252: ['cannot vrfy user', 'will attempt delivery'],
  354: ['start mail input', 'end data with', 'go ahead'],
  420: ['timeout', 'connection problem', 'groupwise'],
  421: ['service not available', 'closing transmission channel', 'try again later', 'too many connections', 'server busy'],
  432: ['incoming mail queue stopped', 'password transition needed'],
  449: ['routing error', 'exchange'],
  450: ['mailbox unavailable', 'mailbox busy', 'greylisted', 'greylisting', 'blacklisted', 'blocklist', 'try again'],
  451: ['local error in processing', 'requested action aborted', 'temporary failure'],
  452: ['insufficient system storage', 'too many recipients', 'over quota'],
  455: ['unable to accommodate parameters'],
  500: ['syntax error', 'command unrecognized', 'command not recognized', 'line too long'],
  501: ['syntax error in parameters or arguments', 'bad address syntax', 'invalid argument'],
  502: ['command not implemented'],
  503: ['bad sequence of commands', 'authentication required', 'need mail before rcpt', 'valid rcpt command must precede data'],
  504: ['command parameter not implemented', 'unrecognized authentication type'],
  535: ['authentication failed', 'authentication credentials invalid', 'username and password not accepted', 'incorrect authentication data', 'wrong password', 'login failed'],
  550: ['mailbox unavailable', 'user unknown', 'no such user', 'recipient address rejected', 'unknown user', 'does not exist', 'address not found', 'invalid recipient', 'unrouteable address', 'mailbox not found'],
  551: ['user not local', 'relaying denied', 'relay access denied', 'relay not permitted', 'unable to relay', 'not permitted to relay'],
  552: ['exceeded storage allocation', 'mailbox full', 'over quota', 'quota exceeded', 'mailbox is full', 'message size exceeds', 'message too large', 'inbox full', 'out of storage space'],
  553: ['mailbox name not allowed', 'invalid address', 'sender address rejected', 'not owned by user'],
  554: ['transaction failed', 'no smtp service here', 'blocked using', 'blacklisted', 'blocklist', 'spamhaus', 'spamcop', 'barracuda', 'spam message rejected', 'message rejected', 'delivery failed', 'client host rejected'],
  555: ['mail from rcpt to parameters not recognized or not implemented', 'syntax error'],
};
