export const domainNotFound = {
  'domain-not-found': `
    domain not found, host not found, unknown domain, no such domain, domain expired, nxdomain, typo in domain,
    domain does not exist, domain missing, wrong domain, recipient domain not found, host unknown, website expired,
    domain typo, unknown host, domain unknown, no such host, invalid domain, domain is gone, domain not registered,
    bad domain, name or service not known, misspelled domain, wrong domain name, domain name wrong,
    site does not exist, cannot find domain, domain cannot be found, domain could not be found, find domain,
    no domain, domain not existing, domain does not resolve, domain is wrong, domain invalid, domain not resolved,
    domain name not found, email domain does not exist, host does not exist, host could not be found,
    domain has expired, domain name expired, email domain wrong, misspelled domain name, domain part wrong,
    host cannot be resolved, typo after the at sign, domain no longer valid, part after @ wrong,
    recipient domain expired, company domain expired, domain expired messages bounce, domain not renewed,
    domain gone, company closed and domain gone, wrong ending of address, con instead of com,
    ending of address wrong, gmial, gmail.con, hotmial, hotmail.con, domain ending missing, company domain gone,
    company website gone and mail bounces, domain was not paid, company domain expired messages bounce,
    forgot to renew domain, domain bounces because it expired, domain no longer exists,
    domain does not exist any more, domain is no longer there, domain disappeared
  `,
  'domain-lookup-failed': `
    dns error, lookup failed, name server not responding, temporary dns failure, directory server failure,
    dns failure, dns lookup failed, dns problem, dns timeout, dns, dns resolution, cannot resolve,
    could not resolve host, name resolution failed, servfail, name server failure, name server error, nameserver,
    domain name system, dns server failure, dns not responding, dns timed out, dns query failed, dns not working,
    dns server not responding, dns down, dns query timeout, name servers not responding
  `,
  'domain-takes-no-mail': `
    null mx, domain does not accept mail, no mail accepted, noreply, mail not supported, nullmx, domain has no mail,
    no mx, domain receives no mail, domain cannot receive mail, domain does not receive mail,
    domain not set up for mail
  `,
  'domain-mx-broken': `
    unable to route, mx record invalid, mx points to nowhere, bad mx, no valid mx, mx record missing, mx missing,
    no mx record, mx record, mx wrong, wrong mx record, mx not found, mx, mx error, mx records, mx lookup failed,
    check mx, no mail server for domain, mail exchanger, domain has no mail server, no mail exchanger, mx lookup,
    mx invalid, mx does not exist, mx misconfigured, mx incorrect, mx points to wrong server,
    mx pointing to wrong server, mx points to old server, no mx for domain, mx missing for domain,
    mx record does not exist, website moved and mx wrong, moved website mail stopped, changed hosting mx
  `,
  'domain-not-set-up': `
    domain not configured, domain not registered, no mail-enabled subscriptions, no domain
  `,
};
