export const serverFault = {
  'mail-system-full': `
    disk full, system full, insufficient system storage, server storage, no space left, no space left on device,
    server disk full, server out of space, out of disk space, disk space, insufficient storage, storage on server,
    server storage is full, server storage full, server is full, system storage full, server has no disk space,
    disk full on server, mail server storage full, mail server disk full
  `,
  'blocklist-misread': `
    open resolver, public dns blocklist error, query refused, not really listed
  `,
  'list-trouble': 'mailing list expansion, list not working, list problem',
  'server-busy': `
    server busy, system busy, overloaded, congestion, too busy, high load, resources exceeded, overload, busy,
    load too high, resources temporarily unavailable, overloaded server, server overloaded, heavily loaded,
    server is congested, server under heavy load, server too busy, high server load, mail server busy,
    recipient server busy
  `,
  'server-fault': `
    server error, temporary failure, internal error, system problem, local error in processing, temporary problem,
    temporary error, server problem, service unavailable, mail server down, email not working, email is broken,
    mail does not work, server down, temporary server error, local error, internal, system error, technical problem,
    technical error, fault, mail system, server side, problem at the recipient server, email does not work,
    mail broken, problem at server, server malfunction, temporarily unavailable, service temporarily unavailable,
    service not available, remote server had an internal problem, internal problem, problem on the server,
    remote server error, remote server problem, mail server error, server crashed, mail server crashed,
    server broken, recipient server broken, recipient server error, server out of order, server malfunctioning,
    email server error, mail server not working, server has a problem, recipient server has problems,
    unexpected server error, unexpected error, server offline, mail server offline, server stuck,
    fault at their end, fault at recipient end, problem at our end or theirs, whose fault,
    is the fault at recipient, queue file write error, cannot write queue file, recipient server has a fault
  `,
  'server-fault-permanent': `
    transaction failed, server failure, mail system error, internal server error, internal error, server broken,
    server malfunction, mailer error, delivery program failed
  `,
  'server-takes-no-mail': `
    host does not accept mail, server does not accept mail, 521, no mail service here
  `,
  'server-closed-for-now': `
    system not accepting network messages, shutting down, server closed, maintenance, server maintenance,
    under maintenance, server is down, downtime, service down, maintenance break, outage, offline,
    stopped for maintenance, temporarily closed, server not accepting messages, mail system not accepting messages,
    server in maintenance, service down for maintenance, server temporarily closed, how long does maintenance take,
    maintenance window, server under repair
  `,
  'server-misconfigured': `
    system incorrectly configured, configuration error, misconfigured server, server configuration,
    bad configuration, incorrect configuration, configuration error on remote server, server misconfiguration,
    server settings wrong
  `,
  'command-not-understood': `
    syntax error, command unrecognized, unrecognized command, bad command, invalid command, protocol error,
    command not recognized, bad syntax, syntax, unrecognised command, bad arguments, invalid parameter,
    unknown command, smtp command unknown, command invalid, malformed command
  `,
  'protocol-status-undefined': `
    protocol error, mailbox unavailable
  `,
  'command-order': `
    protocol violation, ehlo first, pipelining error, command out of order, commands in wrong order
  `,
  'command-not-supported': `
    not implemented, not supported, parameter not implemented, feature not available, command not implemented,
    unsupported, not available on server, command not supported, smtp command not supported
  `,
  'client-sending-failed': `
    sending failed, message could not be sent, send error, outbox stuck, can't send, cannot send mail,
    sending does not work, stuck in outbox, mail does not send, unable to send, cannot send, send failed,
    sending error, outbox, mail stuck in outbox, unable to send mail, not sending, emails not sending,
    won't send email, email won't send, cannot send mail from outlook, cannot send email from phone,
    message won't send, mail not sending from iphone, email stays in outbox, mail does not leave outbox,
    messages stuck in outbox, outgoing mail does not work, apple mail cannot send, iphone cannot send mail,
    outlook not sending, outlook cannot send, email stuck sending, stuck on sending, sending never finishes,
    outlook stuck in outbox, sits in outbox, message sits in outbox
  `,
  'client-refused-unexplained': `
    data not accepted, phpmailer, the following recipients failed, contact form does not send
  `,
  'client-server-busy': `
    own outgoing server busy, outgoing server is busy
  `,
  'client-data-file': `
    outlook data file, pst file, ost file, offline address book, outlook profile
  `,
  'own-server-misconfigured': `
    own server misconfigured, journal rule wrong, our mail server settings
  `,
  'reply-421': `
    service not available, busy, try again later, closing channel, closing transmission channel, server busy
  `,
  'reply-432': 'exchange, incoming mail queue stopped',
  'reply-449': 'routing error, exchange, winroute, connector',
  'reply-451': `
    local error, overload, temporary error, try again later, local error in processing, requested action aborted
  `,
  'reply-452': `
    insufficient storage, server full, overloaded, disk full, insufficient system storage
  `,
  'reply-455': 'unable to accommodate parameters',
  'reply-500': `
    syntax error, command not recognized, command unrecognized, line too long, antivirus, firewall
  `,
  'reply-501': `
    syntax error in parameters, invalid argument, wrong argument, syntax error in parameters or arguments
  `,
  'reply-502': 'command not implemented, not supported, disabled',
  'reply-504': `
    parameter not implemented, unknown option, command parameter not implemented
  `,
  'reply-555': `
    mail from parameters not recognized, rcpt to parameters, limit, 200 messages per hour,
    mail from rcpt to parameters not recognized or not implemented, syntax error
  `,
};
