export const unreachable = {
  'no-answer': `
    no answer, connection timed out, connection refused, host unreachable, network unreachable, connection timeout,
    time out, server not responding, server does not respond, no response, host down, cannot reach server,
    not delivered yet, unreachable, no connection, timeout, timed out, refused connection, server unreachable,
    no route to host, connection failed, connection problem, could not connect to host, network error,
    server not reachable, server timed out, remote server not answering, not answering, server does not answer,
    connection attempt failed, does not answer, server is unavailable, host is unavailable, server unavailable,
    mail server unavailable, recipient server not responding, recipient server unreachable,
    unable to connect to recipient server, cannot connect to remote host, failed to connect to remote server,
    connection to recipient server failed, server cannot be reached, destination server not responding,
    remote server did not respond, server did not reply
  `,
  'connection-broke': `
    lost connection, connection lost, connection dropped, conversation timed out, connection reset,
    broken connection, disconnected, connection closed, connection interrupted, remote host closed, pipe broken,
    connection reset by peer, reset by peer, connection aborted, broke off
  `,
  'given-up': `
    delivery time expired, gave up, retry timeout exceeded, message expired, could not be delivered for days,
    expired, undeliverable, not delivered, delivery failed, mail delivery failed, never arrived,
    email not delivered after days, could not be delivered, returned to sender, bounced, bounce, mailer daemon,
    undelivered, delivery status notification, returned mail, retry time exceeded, message not delivered,
    delivery has failed, days without success, within 4 days, for 5 days, gave up trying, mail came back,
    email came back, after 3 days of trying, bounced after days, tried for days, email does not go through,
    message not received, email never arrived, mail does not arrive, email comes back, message bounces,
    email bounced back, mail keeps bouncing, undeliverable message, emails are not being delivered,
    recipient does not receive my mail, recipient did not get my email, recipient not receiving emails,
    my emails bounce, mail returned undeliverable, emails disappear, message did not reach recipient,
    delivery failure, failed delivery, unable to deliver, could not deliver message, delivery unsuccessful,
    emails not getting delivered, messages i send never arrive, nobody receives my mail, my emails are not received,
    recipients do not get my mail, mail not reaching recipient, how long does the server keep trying,
    gave up after five days, bounced after five days, came back after days, kept retrying and failed,
    server kept trying and failed
  `,
  'no-answer-or-unknown': `
    recipient address rejected access denied, no answer from host
  `,
  'still-trying': `
    delayed, still being retried, will keep trying, warning message only, delivery delayed, delivery is delayed,
    mail delayed, late, slow mail, in queue, mail queue, waiting, message delayed, queue, pending, not arrived yet,
    where is my email, takes long, takes hours, slow delivery, delay, waiting for delivery, still waiting, retrying,
    will retry, delayed delivery, takes hours to arrive, arrives hours late, arrives late, email takes too long,
    mail is late, still queued, message stuck in queue, sent message stuck in queue, email slow to arrive,
    message arrives late, waiting in queue, email delayed for hours, mail is slow, taking forever,
    email not arriving for hours, delayed by hours, message still waiting, takes days, message takes days,
    message waits for days, waiting for days, message waiting for days, stuck sending for hours,
    on its way for days
  `,
  'mail-loop': `
    mail loop, routing loop, too many hops, forwarding loop, message looping, loop, hops, hop count exceeded,
    forwarding circle, in circles, bouncing in circles, endless loop, circular, email going in circles,
    message keeps looping, infinite loop, loops back
  `,
  'no-route': 'no route, routing error, network or routing, cannot route mail',
  'forwarding-wrong': 'forwarding loop, misconfigured forwarding, mail is looping, redirect',
  'client-no-connection': `
    cannot connect, connection failed, server not found, timed out, outgoing server not reached, 0x800ccc0e,
    can't connect to server, cannot connect to server, connect to smtp server failed,
    outgoing server not responding, no internet, firewall blocks port, port 25 blocked, check smtp settings,
    wrong smtp server, outgoing server, cannot connect to smtp server, smtp server not found,
    mail program cannot connect, port blocked, smtp port, smtp settings, smtp timeout, cannot reach outgoing server,
    could not connect to smtp, outgoing mail server, outgoing server failed, outgoing server (smtp) failed,
    connection to outgoing server failed, connection to server failed, no connection to the server,
    can't reach smtp server, cannot reach smtp server, server cannot be reached, mail server not found,
    no connection to outgoing server, unable to connect to smtp server, mail program cannot reach server,
    outlook cannot connect, iphone cannot connect to server, mail app cannot connect, wifi blocks sending,
    hotel wifi cannot send, hotel network, works at home not in hotel, public wifi, isp blocks port 25,
    isp blocks port, network blocks port, port closed, port 587 closed, port 465 blocked, provider blocks port,
    operator blocks port 25, cannot connect port, port does not work, internet down, no internet outbox,
    internet connection down
  `,
  'client-server-name': 'host not found, server name not found, cannot find the server',
  'client-timeout': 'timed out, operation timed out, server timeout, send receive timeout',
  'client-connection-broke': `
    connection to the server was interrupted, server closed the connection, imap connection closed
  `,
  'client-certificate': `
    certificate error, secure connection failed, ssl error, tls error, starttls failed
  `,
  'reply-420': 'timeout, timed out, groupwise, no answer, connection problem',
  'name-lookup-failed': `
    name server, dns lookup failed, host not found try again, servfail, domain can't be looked up
  `,
  'way-out-closed': `
    port 25 blocked, port 25 closed, gmail servers time out, outgoing port, firewall blocks mail
  `,
};
