export const senderRejected = {
  'sender-address-invalid': `
    invalid sender, bad sender address, from address wrong, sender syntax, empty sender, sender address rejected,
    sender rejected, from address rejected, sender refused, my address is rejected, from address not allowed,
    from not allowed, invalid from, sender address not allowed, sender address invalid, sender denied,
    sender not accepted, my own address is refused, my address refused, own address rejected, our address rejected,
    from address refused, my address is refused, sender not allowed, sender not permitted, from address is blocked,
    from address denied, return path rejected, return path invalid, envelope sender rejected,
    envelope sender not permitted, sender address refused, sender address denied, sender address is blocked
  `,
  'sender-domain-not-found': `
    sender domain not found, domain of sender does not exist, sender domain must resolve, my domain expired,
    unresolvable sender, sender domain rejected, my hosting expired, sender domain expired,
    domain of my address does not resolve, sender domain does not exist
  `,
  'sender-not-your-login': `
    sender address not owned, send as denied, not owned by user, from address mismatch, wrong account,
    alias not allowed, not allowed to send as, no permission to send as, send on behalf, sender mismatch,
    must match login, sending as another address, different from address, sender does not match login,
    from address does not match account, address does not belong to me, from address is not mine, not my address,
    sender address belongs to someone else, not owner of the address, not allowed to send from this address,
    cannot send as this address, cannot send from alias, send as someone else, send on behalf of another user,
    not authorized to send from this address, no permission to send from this address, send from another address,
    send as another user, send from shared mailbox, cannot send from my alias, send from my other address,
    send from another address of mine, sending as info address, no permission to use shared mailbox,
    delegate cannot send, website form sender address, send from different address
  `,
  'sender-check-failed': `
    sender verify failed, callout failed, sender address could not be verified, callback verification,
    sender not verified, could not verify sender, sender verification, sender unknown,
    sender could not be confirmed, sender verify, verify sender, sender address does not exist,
    sender does not exist, sender address not found
  `,
  'sender-takes-no-mail': `
    sender null mx, sender has null mx, no replies possible, mx record sender, sender domain has no mx,
    my domain has no mx
  `,
  'sender-not-registered': `
    email address is not verified, amazon ses, sendgrid, sender identity, verified sender, sandbox,
    sender not verified, ses not verified, unverified sender, verify domain first,
    email address not verified in ses, aws email not verified, identities failed the check,
    sender address not confirmed in service
  `,
  'sender-blocked-by-recipient': `
    blocked sender, sender blocked, recipient blocked me, block list of user, sender denied, rejected by recipient,
    they blocked me, blocked by the person, am i blocked, recipient has blocked me, blocked by recipient,
    blocked me, my address was blocked, recipient does not want my mail, on personal block list,
    recipient does not want, they do not want my mail, on blocked senders list, blocked sender list,
    someone blocked me, friend blocked my email address, they put me on their block list,
    customer blocked my address, has my address been blocked, she blocked my email, he blocked my email,
    he blocked me, she blocked me, did they block me, friend blocked me, ex blocked me, customer blocked me,
    have i been blocked, is my address blocked by recipient
  `,
  'group-not-open': 'google groups, no permission to post, group may not exist',
};
