export const rateLimited = {
  'rate-limited': `
    rate limit, too many messages, slow down, throttled, too much mail, try later, deferred, rate limited,
    throttling, sending too fast, too fast, too many emails, too much traffic, rate exceeded, rate, too many mails,
    flood, exceeded rate, sending speed, mail volume, unusual volume, bulk mail limit, too much email, per minute,
    per second, sending pace, too quickly, too many emails too quickly, at once, too many at once,
    too many messages at once, too many emails in a short time, too many messages per minute, sending too quickly,
    sent too many messages too fast, server is throttling, sending rate too high, slow down sending,
    too many messages from same ip, too many messages from one server, send slower,
    recipient gets too many messages, newsletter sent too fast, wait between messages,
    too much mail to one recipient, sending pace too fast
  `,
  'sending-too-fast': 'throttled, sending too fast, slow down, rate limit exceeded',
  'rate-limited-permanent': 'too many messages, rate limit exceeded, sending too fast',
  'too-many-connections': `
    too many connections, connection limit, too many concurrent, too many sessions, max connections,
    concurrent connections, simultaneous connections, connection rate, maximum number of connections,
    exceeded number of connections, number of connections, number of simultaneous sessions, maximum connections,
    too many simultaneous connections, too many connections from same ip, too many connections from one ip,
    too many connections from ip, connections at once, parallel connections, connection limit reached,
    simultaneous connections from your ip
  `,
  'too-many-recipients': `
    too many recipients, recipient limit, many addresses, mass mail, group mail, recipient count,
    too many addresses, recipients limit, many recipients, max recipients, bcc limit, too many bcc, too many cc,
    max recipients exceeded, too many people, maximum number of recipients, exceeded number of recipients,
    recipients per message, maximum recipients, number of recipients exceeded, too many people in to field,
    limit of recipients, how many recipients, how many recipients allowed, newsletter to many people,
    send to how many people at once, too many in bcc, limit of recipients per message, 100 recipients limit,
    too many people in cc
  `,
  'recipient-gets-too-much': `
    receiving mail too quickly, recipient rate limit, receive limit, mail flood
  `,
  'sending-too-fast-permanent': `
    too many messages from your server, connection frequency limited, limit of the sending server
  `,
};
