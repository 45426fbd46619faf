export const content = {
  'spam-content': `
    spam, junk, looks like spam, message rejected as spam, spam filter, spam detected, marked as spam, goes to spam,
    in spam folder, junk folder, junk mail, flagged as spam, considered spam, spam message, phishing,
    content rejected, my emails go to junk, spam folder, newsletter goes to junk, considered junk, spamassassin,
    spam score too high, content filter, looks like phishing, message content rejected, flagged, suspicious content,
    unsolicited mail, bulk mail marked as spam, sent to spam, treated as spam, seen as spam, spam filter blocks,
    caught by spam filter, quarantine, quarantined, looks suspicious, emails land in junk, lands in spam,
    land in junk, ends up in spam, ending up in spam, arrives in spam, filtered as spam, message detected as spam,
    classified as spam, marked as junk, goes into junk, mail goes to junk, recipient finds it in spam,
    rejected because of spam, considered spam by filter, my emails are going to spam, emails end up in spam,
    spam rejection, spam content, spam like, looks spammy, message flagged, blocked as spam, too spammy,
    invoice goes to spam, invoice marked as spam, offer goes to spam, newsletter goes to spam,
    website form messages go to spam, emails from website go to spam, order confirmation goes to spam,
    mistaken for spam, recipient thinks it is spam, bad words in message, forbidden words, subject looks like spam,
    looks like a scam
  `,
  'virus-found': `
    virus, malware, infected, trojan, dangerous attachment, virus in attachment, virus detected,
    infected attachment, infected file, ransomware, malware detected, antivirus rejected, virus scan, clamav,
    infected message, contains a virus, message contains malware, attachment has virus, infected with virus,
    file contains malware, virus found, mail contains virus, antivirus blocked my message, antivirus blocked,
    antivirus removed attachment, virus scanner rejected
  `,
  'attachment-type': `
    attachment blocked, file type not allowed, exe attachment, zip blocked, security issue, attachment not allowed,
    zip file rejected, zip attachment, exe file, blocked file type, macro, attachment rejected,
    attachment type blocked, forbidden attachment, docm, javascript attachment, password protected zip,
    encrypted attachment, zip bomb, dangerous attachment, script attachment, file type blocked, file type forbidden,
    attachment not permitted, attachment prohibited, zip not allowed, exe not allowed, attachment forbidden,
    attachments are blocked, file extension not allowed, executable attachment, attachment type not allowed,
    attachment removed, zip not accepted, attachment not accepted, file type not accepted, rar file blocked,
    word document blocked, excel macro blocked, program file blocked, apk blocked, iso file blocked,
    html attachment blocked
  `,
  'listed-link': `
    url blocked, link blocked, surbl, uribl, dbl, link on blacklist, bad link, suspicious link, url shortener,
    suspicious links, links in message, url blacklist
  `,
  'message-format': `
    invalid header, missing header, malformed message, rfc 5322, bare lf, format error, invalid headers, bad header,
    missing from header, missing date header, missing message-id, line too long, bare newline, multiple from
  `,
  'content-rule': 'content filter, quarantined, banned content, content policy',
  conversion: `
    conversion required, conversion not supported, 8bitmime, media not supported
  `,
  'spam-or-server': `
    spam or reputation, rejected for policy reasons, spam-like characteristics, message filtered
  `,
};
