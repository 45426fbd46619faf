import type { WordLists } from '../../../src/domain/language/language-knowledge.ts';

/**
 * English expressions, most of several words, by the one or two words they mean. Compared word by word, stemmed;
 * stop words count in them.
 */
export const expressions: WordLists = {
  login: `
    log in, logging in, logged in, sign in, signing in, signed in, log on, log into, sign into, get into my,
    get in to my, access my, access email, get in my, get into email, access mailbox, access inbox
  `,
  undelivered: `
    go through, goes through, going through, went through, gone through, get through, gets through, getting through,
    got through, come through, coming through, not delivered, not be delivered, not been delivered, t be delivered,
    not deliver, t deliver, not arrive, not arrived, not arriving, t arrive, t arriving, t arrived, never arrived,
    never arrives, never arrive, never received, never got, not received, not receive, not receiving, t receive,
    t received, not get my email, not reach recipient, not reaching, disappears, disappear, lost in transit,
    got lost
  `,
  expired: `
    not renewed, forgot to renew, forgotten to renew, ran out, no longer valid, not valid any more,
    not valid anymore, no longer active domain
  `,
  atsign: 'at sign',
  ip: 'ip address, ip addresses, sending ip, server ip, ip number',
  username: 'user name, login name, user id',
  scanner: 'multifunction printer, multi function printer, scan to email',
  bounce: `
    come back, comes back, came back, coming back, bounce back, bounces back, bounced back, bouncing back,
    sent back, returned to sender, returned to me, returned mail, mail returned, email returned, message returned,
    mail was returned, email was returned, mail returned to sender, emails returned to sender,
    email returned to sender, message returned to sender, gets returned, got returned, be returned,
    email got returned, get returned, is returned, was returned, are returned
  `,
  'sender address': `
    from address, from field, from header, return path, envelope sender, envelope from, my address, own address,
    my email address, own email address, my own email address, our address, our email address
  `,
  message: 'e mail, e mails',
  disabled: `
    shut down, shut off, switched off, turned off, closed down, on hold, cut off, not active, no longer active,
    no longer in use, not in use, is not in use
  `,
  full: `
    t take any more, not take any more, cannot take more, t accept any more, too much mail in, out of space,
    out of storage, out of room, space left, no space, no room, no more space, no storage, not enough space,
    not enough room, not enough storage, at capacity, reached capacity, over capacity, exceeded capacity
  `,
  unreachable: `
    not reachable, isn t reachable, not be reached, t be reached, not reach, t reach, cannot reach, unable to reach,
    cannot be reached, could not reach
  `,
  disk: 'hard disk, hard drive, disk space, server storage, system storage',
  storage: 'storage space',
  left: `
    left the company, has left, no longer works there, no longer works here, no longer work, not work here,
    t work here, t work there, changed jobs, changed job, has quit, no longer employed, no longer with the company,
    employee left, has retired, retired, got fired, was fired, is gone from the company, ex employee,
    former employee
  `,
  greylisting: `
    grey list, grey listed, grey listing, gray list, gray listing, gray listed
  `,
  blocklist: 'block list, blocked list, black list, black listed, deny list',
  spam: `
    spam folder, junk folder, junk mail, junk email, bulk folder, spam box, spam filter
  `,
  retry: 'try again, try later, try again later, retry later, try sending again',
  broken: 'out of order',
  mailinglist: `
    mailing list, distribution list, distribution group, to list, this list, email list, to group, to the group,
    this group
  `,
  'sending limit': `
    sending allowance, outgoing limit, outbound limit, outgoing quota, sending quota, sender quota, email limit,
    message limit, mail limit, sending limits
  `,
  'day limit': 'daily limit, daily quota, daily sending limit, daily email limit',
  'hour limit': 'hourly limit',
  'size limit': `
    maximum size, max size, allowed size, maximum allowed size, size too large
  `,
  dns: `
    name server, nameserver, dns server, dns servers, dns lookup, dns query, name lookup, name resolution,
    dns resolution
  `,
  exceeded: 'been reached, used up',
  'login failed': `
    could not authenticate, couldn t authenticate, can t authenticate, cannot authenticate, unable to authenticate,
    failed to authenticate, not able to authenticate, won t authenticate
  `,
  unauthenticated: `
    not authenticated, isn t authenticated, fails authentication, failed authentication checks,
    fails authentication checks
  `,
  mx: 'mx record, mx records, mx host, mail exchanger, mx lookup',
  ptr: `
    ptr record, rdns, reverse dns, reverse lookup, reverse dns lookup, reverse dns record, reverse record
  `,
  spf: 'spf record, spf check, sender policy framework',
  dkim: 'dkim signature, dkim record, dkim key',
  dmarc: 'dmarc record, dmarc check, dmarc policy',
  'sender domain': 'my domain, our domain, own domain, my own domain',
  command: 'smtp command',
  'outgoing server': 'smtp server',
  twofactor: 'two factor, two step, 2 step, 2 factor, multi factor, 2fa, mfa',
  apppassword: `
    app password, application password, application specific password, app specific password
  `,
  hop: 'hop count',
};
