export const relayDenied = {
  'relay-login-needed': `
    relay denied, relay access denied, relaying not allowed, unable to relay, relay not permitted, relay, relaying,
    relaying denied, not relaying, open relay, authentication needed to relay, not allowed to relay,
    relay prohibited, relay error, cannot relay, server refuses to forward, forwarding denied by server, smtp relay,
    server does not allow relaying, relay not allowed, authenticate to relay, must be authenticated to relay,
    won't relay, refuses to relay, does not relay, relay forbidden, relaying forbidden, server does not relay,
    relay blocked, relay rejected, relay refused, does not permit relaying, smtp relay denied, unable to relay mail,
    server will not relay, cannot send outside company, cannot send to outside addresses, relay outside the company,
    server only sends to own domain, can only send inside the company, sends only inside own company,
    cannot send outside own organization, printer can send only inside, scanner cannot send to outside addresses,
    server does not pass my message on, only internal addresses work, log in before relay, must log in before relay,
    login needed for relay, only relays in office, cannot relay from home, not allowed to send through this server,
    cannot send through this server, not allowed to use this server
  `,
  'relay-not-registered': `
    smtp relay not registered, connector mismatch, tenantattribution, mail relay denied
  `,
  'relay-wrong-server': `
    mail server does not serve domain, we do not relay, domain not hosted here, not a local domain,
    domain not local, does not handle mail for this domain
  `,
  'reply-551': `
    user not local, relay denied, relaying denied, relay not permitted, not allowed to relay, relay access denied,
    unable to relay, not permitted to relay
  `,
};
