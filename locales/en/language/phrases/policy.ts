export const policy = {
  'rule-of-recipient': `
    rule, policy, not allowed by recipient, blocked by recipient, transport rule, access denied, blocked by policy,
    policy violation, policy rejection, rejected by rule, recipient policy, security policy, not permitted,
    prohibited, policy reasons, company policy, rejected by administrator, denied by policy,
    rejected for policy reasons, local policy, forbidden, not authorized, unauthorized, rejected, message rejected,
    message refused, mail refused, delivery not allowed, company blocks, recipient company, organization policy,
    rejected by recipient, rejected by the company, recipient organization, company firewall, firewall rejects,
    firewall blocks, gateway rejects, violates policy, rejected due to policy, blocked by company policy,
    message rejected by organization rule, denied by administrator, blocked by administrator, against policy,
    blocked by security policy, blocked by transport rule, mail flow rule, recipient organization blocks,
    administrator blocked, blocked by their it department, recipient does not accept my mail
  `,
  'rule-for-now': `
    try again later, greylisting, temporarily rejected
  `,
  'delivery-not-authorized': `
    delivery not authorized, message refused, blocked
  `,
  'inside-only': `
    internal only, authenticated senders only, outside senders not allowed, restricted recipient, external senders,
    outside my organization, only internal senders, internal users only, only accepts internal mail,
    external mail blocked, external senders are not allowed, only people inside the organization,
    recipient only accepts internal senders, outside senders blocked, sender outside the organization,
    senders outside your organization cannot send, outsiders cannot mail this address,
    outsiders cannot send to this address, external senders cannot send to this address,
    address only for internal use
  `,
  'group-posting': `
    not a member, permission to post, group rejected, mailing list refused, members only,
    not a member of the mailing list, cannot post to list, only members, group does not accept, moderated list,
    mailing list rejected, mailing list, distribution list, post to group, closed list, group restricted,
    restricted distribution group, distribution group, restricted group, cannot send to group,
    not allowed to send to mailing list, no permission to post, not permitted to post to list,
    cannot send to distribution list, not allowed to send to group, cannot post to group, not allowed to post,
    list only accepts members, mailing list requires membership
  `,
  'tls-needed': `
    tls required, starttls first, encryption required, must issue a starttls command, secure connection, tls,
    encryption, ssl, encrypted connection required, encryption needed, requires tls, must use tls,
    secure connection required, tls mandatory, requires encryption, needs encryption, only encrypted,
    starttls required, encryption enforced, secure connection needed, ssl needed, tls enforced,
    server demands encryption, server demands tls, server requires tls, server wants encrypted connection
  `,
  'tls-recipient-broken': `
    certificate, tls not available, starttls failed, certificate verify failed, dane, encryption failed,
    certificate expired, certificate invalid, expired certificate, tls certificate, ssl certificate,
    tls handshake failed, self signed certificate, certificate error, certificate not trusted, ssl error, tls error,
    tls failure, ssl certificate invalid, mta-sts, certificate mismatch, self-signed cert, cert,
    untrusted certificate, certificate chain, handshake, expired ssl, ssl expired, ssl problem, invalid ssl,
    certificate has expired, certificate problem, certificate name mismatch, certificate verification failed,
    server certificate expired, tls certificate not trusted, ssl certificate untrusted,
    certificate invalid for server, certificate not valid, cert not valid
  `,
  'forwarding-forbidden': `
    external forwarding disabled, autoforward blocked, forwarding not allowed, 5.7.520, forwarding blocked,
    auto forward, automatic forwarding, forward rule blocked, cannot forward to external
  `,
  'own-organisation-rule': `
    tenant allow block list, sending denied, outbound rule, company policy
  `,
  'unicode-address': `
    smtputf8, utf-8 address, non-ascii address, international address, umlaut in address
  `,
  'message-encryption': `
    s/mime, pgp, cannot decrypt, signature invalid, crypto failure, encrypted message, smime, digital signature
  `,
  'policy-unexplained': `
    policy reasons, rejected by policy, access denied, administrative prohibition, blocked by rule, policy,
    security reasons, administrative reasons
  `,
  'policy-for-now': `
    temporarily refused by policy, refused for now, message deferred for policy reasons
  `,
  'header-rule': 'invalid from header, duplicate headers, header syntax',
  'ipv6-refused': 'ipv6 not accepted, no ipv6, ipv6 blocked',
  'held-by-filter': 'held by filter, requested action aborted',
  'from-line-wrong': `
    from header missing, missing from address, multiple from addresses, more than one sender, from line wrong
  `,
  'own-server-rule': `
    my own server refused, outgoing server refused, rule of my provider, link in the error
  `,
};
