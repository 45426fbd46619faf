export const senderAuthentication = {
  'spf-failed': `
    spf failed, spf fail, sending server not allowed, spf record, not authorized to send, spf, spf check,
    spf softfail, sender policy framework, spf missing, spf record missing, spf not set, server not in spf,
    spf error, fix spf, spf neutral, add spf, sender ip not authorized, not designated as permitted sender,
    does not designate permitted sender, website form spf, form mail rejected spf, newsletter service not in spf,
    service missing from spf, forwarded message fails spf, forwarding breaks spf, spf for my domain,
    web host not in spf, hosting not in spf, my server not in spf, web server not in spf
  `,
  'spf-broken': `
    spf permerror, spf error, spf record broken, two spf records, too many dns lookups, spf syntax,
    invalid spf record, spf permanent error, multiple spf records, spf too many lookups, spf syntax error
  `,
  'dkim-failed': `
    dkim failed, no dkim signature, dkim signature invalid, signature did not verify, body hash, dkim key, dkim,
    dkim signature, dkim missing, dkim not set, dkim verification, bad signature, fix dkim, dkim error,
    dkim not aligned, dkim none, forwarding breaks dkim, dkim for newsletter service
  `,
  'dmarc-failed': `
    dmarc failed, dmarc policy, dmarc reject, unauthenticated email, not accepted due to domain's dmarc policy,
    alignment, dmarc, dmarc fail, dmarc quarantine, p=reject, dmarc alignment, dmarc error, fix dmarc, failed dmarc,
    dmarc rejected
  `,
  'dmarc-missing': `
    no dmarc record, dmarc missing, dmarc policy missing, publish dmarc, dmarc required, add dmarc record,
    dmarc record missing
  `,
  'no-authentication': `
    unauthenticated, spf or dkim, bulk sender, authentication checks failed, not authenticated email,
    unauthenticated mail, mail not authenticated, sender not authenticated, bulk sender rules, spf and dkim missing,
    sender authentication, email authentication, domain authentication, google sender requirements,
    microsoft sender requirements, authenticate domain, domain not authenticated, not authenticated,
    sender authentication failed, domain is not authenticated, sender is not authenticated,
    message fails authentication checks, unauthenticated sender, unauthenticated domain, our domain unauthenticated,
    could not authenticate sender, missing authentication records, gmail requires authentication of sender domain,
    sender domain authentication required, authentication of domain, emails fail spf and dkim
  `,
  'reverse-dns': `
    reverse dns, ptr record, no ptr, rdns, cannot find your hostname, reverse lookup, ptr, missing ptr, ptr missing,
    ptr record missing, no reverse dns, hostname not found, reverse dns lookup failed,
    forward confirmed reverse dns, reverse, reverse record, ip has no name, hostname missing, rdns missing, fcrdns,
    missing reverse dns, ip address has no hostname, no hostname, ip without name, hostname lookup fails,
    hostname lookup, lookup of my ip fails, ip lookup, ptr mismatch, helo and ptr do not match,
    hostname does not match ptr
  `,
  'authentication-check-delayed': `
    dns timeout, temporary dns failure, spf temperror, dmarc lookup failed, cannot verify sender now
  `,
  'ipv6-authentication': `
    ipv6, ipv6 ptr, ipv6 not accepted, ipv6 sending guidelines, ipv6 authentication
  `,
  'arc-failed': `
    arc, arc failed, arc seal, forwarded message authentication, mailing list authentication
  `,
  'greeting-name': `
    helo, ehlo, helo command rejected, need fully qualified hostname, invalid helo name, helo rejected, helo name,
    ehlo name, invalid hostname, hostname localhost,
    helo host not found, helo name not found, name of the sending server not found
  `,
};
