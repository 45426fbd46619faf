export const quotaOfSender = {
  'sending-limit': `
    sending limit, daily limit, hourly limit, quota exceeded sending, limit reached, sending quota,
    daily sending limit, too many emails per hour, too many emails per day, emails per hour, mails per day,
    exceeded my limit, max emails, 200 messages per hour, sending limit exceeded, outgoing quota, outbound limit,
    daily limit exceeded, exceeded daily limit, messages per day, bulk sending limit, newsletter limit,
    mass mailing limit, reached limit, sender quota, maximum number of messages, emails a day, emails a day limit,
    send any more today, per day, per hour, cannot send any more, monthly limit, limit for today,
    exceeded number of messages per day, maximum per day, sending allowance, sending allowance used up,
    reached my sending limit, too many emails today, too many emails sent, sent too many emails,
    hourly limit exceeded, too many mails in one day, sending limit hit, reached daily limit, limit exhausted,
    email limit reached, message limit reached, hit the sending limit, hit my sending limit, outgoing limit,
    exceeded number of messages, how many emails can i send, no more emails today, how many messages per day,
    when does the limit reset, limit of messages, gmail limit, outlook limit, web hosting limit,
    hosting sending limit, can send no more today, newsletter over the limit, website sends too many messages,
    limit resets, limit, sender over limit, over the sending limit, limit of messages per hour,
    hourly limit at hosting, my account cannot send too many messages, account sent too many messages,
    too many messages from my account
  `,
  'organisation-limit': `
    relay limit exceeded, daily quota exceeded, maximum sending rate, organisation limit
  `,
  'organisation-blocked': `
    tenant blocked, tenant exceeded threshold, unregistered domains, outbound disabled
  `,
  'sending-blocked': `
    account suspended for sending, bad outbound sender, banned sender, sending disabled, blocked from sending,
    my account is suspended, blocked from sending mail, outgoing mail blocked, account suspended for spam,
    sending suspended, restricted from sending, restricted user, blocked sender account,
    my account was blocked from sending, not allowed to send any mail, outgoing mail suspended,
    sending blocked because of spam, account blocked from sending because of spam, sending from account blocked,
    account suspended because of spam, account blocked for sending spam, account cannot send because of spam,
    sending from my account is blocked, restricted from sending because of spam, sending blocked account suspended,
    account suspended sending blocked
  `,
};
