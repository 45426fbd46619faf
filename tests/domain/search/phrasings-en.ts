import type { Phrasing } from './phrasings.ts';

/** How people say in English what went wrong, by trouble. */
export const phrasings: readonly Phrasing[] = [
  {
    families: ['mailbox-full'],
    parts: [
      `mailbox, recipient mailbox, his inbox, the customer's mailbox, my friend's inbox, email account,
          email storage`,
      `full, is full, over quota, out of space, has no space left, has exceeded its quota,
          ran out of storage, is at capacity, over its limit, exceeded its storage, reached its quota`,
    ],
  },
  {
    families: ['mailbox-full'],
    parts: [
      'no space, no room, not enough space, not enough storage, insufficient space, no more storage',
      'in mailbox, in recipient inbox, left in their mailbox, for the message in mailbox',
    ],
  },
  {
    families: ['recipient-unknown'],
    parts: [
      'user, recipient, email address, address, mailbox, recipient address, email',
      `not found, does not exist, doesn't exist, unknown, no longer exists, is not valid,
          could not be found, not recognized, invalid, isn't valid, can't be found`,
    ],
  },
  {
    families: ['recipient-unknown'],
    parts: ['no such, unknown, invalid, wrong, nonexistent', 'user, recipient, email address, mailbox here, user here, person'],
  },
  {
    families: ['recipient-unknown'],
    parts: ['typo, spelling mistake, misspelling, mistake, typing error', 'in email address, in the address, in recipient address'],
  },
  {
    families: ['recipient-unknown', 'recipient-disabled'],
    parts: [
      'recipient, employee, colleague, he, person',
      'left the company, no longer works there, changed jobs, does not work here any more, has quit',
    ],
  },
  {
    families: ['recipient-disabled', 'login-failed', 'quota-of-sender', 'recipient-unknown'],
    parts: [
      'account, email account, mailbox, recipient account, user account, their mailbox',
      `disabled, has been deactivated, closed, suspended, is inactive, shut down, is not active,
          was terminated, has been closed, deleted, no longer in use`,
    ],
  },
  {
    families: ['message-too-large'],
    parts: [
      'attachment, file, message, email, picture, video, pdf, photo',
      `too large, too big, is too big to send, exceeds size limit, exceeds the maximum size,
          is larger than allowed, over the size limit, too heavy, size exceeded, bigger than the limit`,
    ],
  },
  {
    families: ['message-too-large'],
    parts: ['maximum, max, allowed', 'attachment size, message size, email size, file size, size of attachment'],
  },
  {
    families: ['login-failed'],
    parts: [
      'password, username, email password, my password, login',
      `incorrect, wrong, not accepted, rejected, doesn't work, not working, invalid, no longer works,
          refused, fails, is not accepted`,
    ],
  },
  {
    families: ['login-failed'],
    parts: [
      "can't, cannot, unable to, not able to, could not, failed to",
      'log in, sign in, login to email, log in to my mailbox, sign in to my email, authenticate',
    ],
  },
  {
    families: ['login-failed'],
    parts: [
      'outlook, iphone, my phone, thunderbird, mail app, email program',
      `keeps asking for password, asks for password, won't accept password, says password incorrect,
          wants my password again`,
    ],
  },
  {
    families: ['login-failed', 'sender-authentication'],
    parts: [
      'authentication, smtp authentication, auth, smtp auth',
      'failed, required, error, unsuccessful, failure, rejected, not enabled, is required',
    ],
  },
  {
    families: ['login-failed', 'recipient-disabled', 'quota-of-sender'],
    parts: ['account, my account, my mailbox, my email', 'locked, hacked, is locked, compromised, locked out, was hacked'],
  },
  {
    families: ['content', 'reputation'],
    parts: [
      'my emails, message, newsletter, invoices, email, our mails',
      `go to spam, goes to junk, marked as spam, rejected as spam, land in spam folder, flagged as spam,
          ends up in junk, classified as spam, looks like spam, detected as spam, going to the junk folder,
          filtered as spam`,
    ],
  },
  {
    families: ['content'],
    parts: ['attachment, message, file, email', 'infected, contains a virus, contains malware, has a virus, virus detected'],
  },
  {
    families: ['content'],
    parts: [
      'attachment, zip file, exe, file type, attachment type, zip attachment',
      'blocked, not allowed, rejected, forbidden, is not permitted, prohibited',
    ],
  },
  {
    families: ['reputation'],
    parts: [
      'my ip, server, our server, ip address, mail server, sending ip, our ip',
      `blacklisted, on a blocklist, is blocked, is on a blacklist, listed on spamhaus, has bad reputation,
          banned, got blacklisted, is listed, has a poor reputation`,
    ],
  },
  {
    families: ['reputation', 'content', 'policy', 'sender-authentication', 'sender-rejected', null],
    parts: [
      'gmail, hotmail, outlook, microsoft, yahoo, google, icloud',
      `blocks my emails, not accepting my emails, rejects my mail, blocking our server,
          won't accept my mail, refuses my messages, is blocking us`,
    ],
  },
  {
    families: ['reputation'],
    parts: [
      'remove, removal, delist, get off, how to get removed, request removal',
      'from blacklist, from blocklist, the blacklist, ip from spamhaus',
    ],
  },
  {
    families: ['sender-authentication'],
    parts: [
      'spf, dkim, dmarc, spf record, dkim signature, ptr record, reverse dns, dmarc record, dmarc check',
      `missing, failed, fail, invalid, not aligned, wrong, does not pass, not found, incorrect, not set up,
          error, doesn't match`,
    ],
  },
  {
    families: ['sender-authentication', 'login-failed'],
    parts: [
      'sender, domain, message, email, our domain',
      'not authenticated, unauthenticated, is not authenticated, fails authentication checks',
    ],
  },
  {
    families: ['sender-rejected'],
    parts: [
      'sender, sender address, from address, my address, return path, envelope sender',
      'rejected, not allowed, refused, is blocked, invalid, not accepted, denied, not permitted',
    ],
  },
  {
    families: ['sender-rejected', 'policy', 'reputation'],
    parts: [
      'recipient, they, my friend, someone, customer',
      'blocked me, has blocked me, blocked my address, blocked my email address, put me on their block list',
    ],
  },
  {
    families: ['sender-rejected'],
    parts: [
      "not allowed to send, no permission to send, not authorized to send, can't send",
      'as this address, from this address, on behalf of, from alias, as another user, as someone else',
    ],
  },
  {
    families: ['relay-denied'],
    parts: [
      'relay, relaying, relay access, mail relay, smtp relay',
      'denied, not allowed, not permitted, prohibited, refused, forbidden, rejected, blocked',
    ],
  },
  {
    families: ['relay-denied'],
    parts: [
      'server, mail server, smtp server',
      `won't relay, refuses to relay, does not relay, doesn't allow relaying, will not relay my mail,
          does not permit relaying`,
    ],
  },
  {
    families: ['policy', 'login-failed'],
    parts: [
      'tls, encryption, ssl, starttls, secure connection, encrypted connection',
      'required, is mandatory, needed, must be used, is required, enforced',
    ],
  },
  {
    families: ['policy', 'unreachable'],
    parts: [
      'certificate, ssl certificate, tls certificate, server certificate',
      `expired, invalid, not trusted, error, has expired, mismatch, verification failed, untrusted,
          name mismatch`,
    ],
  },
  {
    families: ['policy', 'sender-rejected'],
    parts: [
      "cannot send, not allowed to send, no permission to post, not permitted to post, can't post",
      'to group, to mailing list, to distribution list, to this list, to the group',
    ],
  },
  {
    families: ['policy', 'reputation', 'sender-rejected'],
    parts: [
      'message, email, mail',
      `rejected due to policy, violates policy, blocked by company policy, rejected for policy reasons,
          blocked by security policy, blocked by transport rule, rejected by organization rule,
          denied by administrator`,
    ],
  },
  {
    families: ['rate-limited', 'quota-of-sender'],
    parts: [
      'too many, sent too many, sending too many',
      `messages, emails, mails per hour, messages at once, emails in a short time, messages per minute,
          emails today, mails in one day, emails sent`,
    ],
  },
  {
    families: ['rate-limited'],
    parts: [
      'too many, maximum number of, exceeded number of',
      `recipients, connections, concurrent connections, recipients per message, simultaneous connections,
          simultaneous sessions`,
    ],
  },
  {
    families: ['quota-of-sender', 'rate-limited'],
    parts: [
      `sending limit, daily limit, hourly limit, sending quota, daily sending limit, daily email limit,
          message limit, outgoing limit`,
      'reached, exceeded, hit, has been reached, used up, was exceeded, exhausted',
    ],
  },
  {
    families: ['greylisted'],
    parts: [
      `greylisted, greylisting, graylisting, server uses greylisting, message was greylisted, grey listing,
          greylist in effect, delayed by greylisting, postgrey`,
    ],
  },
  {
    families: ['greylisted', 'server-fault', 'unreachable', 'rate-limited', 'reputation', null],
    parts: ['try, please try, server says try, told to try', 'again later, later, again in a few minutes, again in 5 minutes, again'],
  },
  {
    families: ['domain-not-found', 'sender-rejected', 'recipient-unknown'],
    parts: [
      'domain, recipient domain, domain name, email domain, host',
      `not found, does not exist, expired, unknown, doesn't exist, is invalid, could not be found,
          not registered, has expired, misspelled, can't be resolved`,
    ],
  },
  {
    families: ['domain-not-found', 'sender-rejected'],
    parts: [
      'mx, mx record, mx records, domain mx',
      `missing, wrong, not found, invalid, does not exist, are missing, points to wrong server,
          misconfigured, incorrect`,
    ],
  },
  {
    families: ['domain-not-found', 'sender-authentication'],
    parts: [
      'dns, dns lookup, name server, nameserver, dns server, dns query',
      'failed, error, not responding, failure, timeout, problem, timed out',
    ],
  },
  {
    families: ['unreachable', 'server-fault'],
    parts: [
      'server, mail server, recipient server, smtp server, remote server, host',
      `not responding, unreachable, does not respond, is not reachable, timed out, cannot be reached,
          not answering, did not respond, doesn't answer, is unavailable`,
    ],
  },
  {
    families: ['unreachable', 'server-fault', 'login-failed'],
    parts: [
      `can't connect, cannot connect, unable to connect, failed to connect, could not connect,
          connection failed, no connection`,
      `to server, to smtp server, to mail server, to recipient server, to the outgoing server,
          to remote host`,
    ],
  },
  {
    families: ['unreachable', 'server-fault'],
    parts: [
      'connection, connection to server, smtp connection',
      `timed out, refused, lost, dropped, closed, reset, failed, interrupted, was refused, timeout,
          terminated`,
    ],
  },
  {
    families: ['unreachable'],
    parts: [
      'email, message, my mail, mail, sent message',
      `delayed, is delayed, arrives late, stuck in queue, is late, takes hours, is in the queue,
          still queued, slow, takes too long, waiting in queue`,
    ],
  },
  {
    families: ['unreachable', 'server-fault', 'recipient-unknown'],
    parts: [
      'email, message, my mail, emails, my emails, mail',
      `not delivered, bounced back, does not arrive, returned to sender, could not be delivered,
          does not go through, never arrived, keeps bouncing, comes back, undeliverable, is not arriving,
          not going through, won't go through, not received`,
    ],
  },
  {
    families: ['unreachable', 'server-fault', 'login-failed'],
    parts: [
      "can't send, cannot send, unable to send, won't send, not sending",
      'email, emails, messages, mail from outlook, mail from my phone, email on iphone, mail',
    ],
  },
  {
    families: ['unreachable', 'server-fault', 'login-failed'],
    parts: [
      'email, message, mail, messages',
      `stuck in outbox, stays in outbox, won't send, not sending, will not send, stuck in the outbox,
          can't be sent, does not leave the outbox`,
    ],
  },
  {
    families: ['unreachable'],
    parts: [
      `mail loop, message loops, forwarding loop, too many hops, hop count exceeded, email going in circles,
          routing loop detected, message keeps looping, endless loop`,
    ],
  },
  {
    families: ['server-fault', 'unreachable', null],
    parts: [
      'server, mail server, recipient server, remote server, email server',
      `down, error, is down, internal error, problem, crashed, broken, has a problem, is not working,
          temporary error, out of order, malfunctioning`,
    ],
  },
  {
    families: ['server-fault', 'unreachable'],
    parts: [
      'server, mail server, service, recipient server',
      `busy, overloaded, too busy, under maintenance, temporarily unavailable, congested, under heavy load,
          in maintenance, not available`,
    ],
  },
  {
    families: ['server-fault', 'mailbox-full'],
    parts: [
      'server, mail server, system',
      `disk full, out of disk space, storage full, insufficient storage, has no disk space,
          insufficient system storage`,
    ],
  },
  {
    families: ['server-fault', 'login-failed'],
    parts: [
      'command, smtp command',
      `not recognized, unrecognized, not implemented, invalid, syntax error, out of order, not supported,
          unknown`,
    ],
  },
];
