export const reputation = {
  blocklist: `
    blocklist, blacklist, blacklisted, server blocked, ip blocked, rbl, dnsbl, ip address listed,
    mail blocked as spam, on a blocklist, block list, black list, blocked ip, my server is on a blacklist,
    ip listed, spam list, dns blocklist, listed by, blacklist removal, remove from blacklist,
    how to get off a blacklist, listed, ip on black list, blacklist check, blacklisted ip, banned, delist,
    delisting, blocked using, real time blackhole list, psbl, manitu, mxtoolbox, shared hosting ip blacklisted,
    on blacklists, black listed, listed ip, got blacklisted, we are blacklisted, blacklisted server,
    server got blacklisted, remove ip from blacklist, get off blacklist, delist ip, request removal from blocklist,
    how to get removed from a blocklist, server listed, ip is listed, mail server is listed, domain blacklisted,
    domain on blacklist, ip address blacklisted, my domain is on a blocklist, ip address on blocklist,
    how long on the blocklist, how long does blacklisting last, why on a blocklist,
    ip address blacklisted by mistake, office ip on blocklist, hosting company ip on blocklist, web hotel ip listed
  `,
  'blocklist-spamhaus': `
    spamhaus, sbl, zen.spamhaus.org, css, spamhaus listed, sbl-xbl, blocked using spamhaus, spamhaus block,
    spamhaus removal, delist spamhaus, spamhaus zen, listed on spamhaus zen, spamhous, spam haus
  `,
  'blocklist-home-address': `
    pbl, home ip, dynamic ip, residential address, dynamic address, mobile connection, direct to mx, residential ip,
    home internet connection, dul, isp blocks port
  `,
  'blocklist-infected': `
    xbl, cbl, infected computer, botnet, compromised server, bot, trojan on my computer
  `,
  'blocklist-spamcop': 'spamcop, bl.spamcop.net, spamcop listed, reported as spam',
  'blocklist-barracuda': `
    barracuda, barracudacentral, brbl, barracuda reputation, b.barracudacentral.org, barracuda blocklist,
    barracuda block, barracuda central, blocklisted by barracuda, listed by barracuda, barracuda listed
  `,
  'blocklist-microsoft': `
    microsoft blocklist, banned sending ip, microsoft blocked, microsoft blocks my server, delist microsoft,
    microsoft 365 blocked
  `,
  'blocklist-outlook-com': `
    outlook blocked, hotmail blocked, s3140, s3150, live.com, part of their network is on our block list,
    outlook blocklist, live blocked, hotmail blocks, outlook blocks my server
  `,
  'blocklist-proofpoint': `
    proofpoint, cloudmark, csi, proofpoint dynamic reputation, pdr, ipcheck
  `,
  'blocklist-uceprotect': `
    uceprotect, uceprotectl2, uceprotectl3, backscatterer, dnsbl-1.uceprotect.net
  `,
  'blocklist-closed': `
    closed blocklist, blacklist shut down, list no longer exists, dnsbl retired, sorbs, ordb, njabl,
    sorbs blacklist, dnsbl.sorbs.net
  `,
  'blocked-by-recipients-list': 'customer block list, blocked by organisation, customised block',
  'reputation-low': `
    bad reputation, blocked, ip blocked, not trusted, poor reputation, my mail is blocked, reputation,
    low reputation, ip reputation, domain reputation, server blocked, rejected sender server, sender score,
    access denied ip, sender reputation, poor sender reputation, ip banned, server ip banned, my ip is blocked,
    server not trusted, mail server blocked, client host rejected, connection refused by reputation,
    suspicious sender, spam from my server, blocked by server, all my mails are blocked, talos, senderscore,
    poor ip reputation, bad ip, shared hosting ip, shared ip, shared server, server has bad reputation,
    does not accept my mail, not accepting my emails, rejects my mail, refuses my messages, won't accept my mail,
    blocks my emails, blocking our server, is blocking us, rejecting our emails, low ip reputation,
    poor domain reputation, server has a poor reputation, our emails are being blocked, all emails rejected,
    ip reputation bad, mail from my server is refused, new ip has no reputation, ip warm up, warming up ip,
    vpn ip blocked, people marked newsletter as spam, complaints about newsletter, too many complaints,
    complaint rate
  `,
  'reputation-low-for-now': `
    temporarily deferred, temporarily blocked, user complaints, unusual traffic, held back, deferred,
    messages deferred, deferred user complaints, mail temporarily rejected because of reputation
  `,
  'server-not-known': `
    unknown server, new server, insufficient reputation, no reputation yet, t-online
  `,
  'many-wrong-addresses': `
    too many invalid recipients, directory harvest, excessive rejected recipients, namespace mining
  `,
  'reply-554': `
    blacklisted, blocklist, spamhaus, blocked, refused, blocked by blocklist, blocked using, spamcop, barracuda,
    client host rejected
  `,
};
