export const recipientUnknown = {
  'address-unknown': `
    no such user, wrong address, typo in address, address does not exist, recipient not found, user unknown,
    account deleted, wrong email address, address is wrong, address no longer exists, mailbox does not exist,
    recipient unknown, typo in the address, misspelled address, no such person, invalid recipient,
    recipient rejected, bounced back unknown user, undeliverable address, nonexistent mailbox, nonexistent address,
    recipient does not exist, user does not exist, email address no longer valid, address not valid anymore,
    no mailbox, unknown address, unknown email, bad address, mail to old address returned, account does not exist,
    address rejected, no account, not a known user, unknown local part, no longer exists, address is not recognised,
    address not recognized, user not found, colleague address not found, address not known,
    recipient not recognised, address could not be found, user invalid, invalid user, wrong user, mailbox invalid,
    email not found, email does not exist, email could not be found, address invalid, email invalid,
    email not valid, address does not work, spelling mistake in address, misspelled email address,
    mistake in email address, wrong recipient, recipient address not found, recipient is invalid, unknown mailbox,
    is this address valid, address doesnt exist, email address was not found, person does not exist,
    user is unknown, mailbox is not found, the account you tried to reach does not exist, no account with that name,
    non existing user, address no longer valid, recipient address unknown, no user with this name,
    user doesn't have an account, no mailbox by that name, bad destination address,
    the email account does not exist, recipient not accepted, wrong email typed, no such email, unrouteable address,
    unroutable address, wrong letter in address, missing letter in address, letter missing from address,
    wrong email given, old address suggested, autofill wrong address, autocomplete old address, address saved wrong,
    contact has wrong address, no one with that name, nobody by that name, old address in contacts,
    address is misspelt, is the address spelled correctly, person does not have this address,
    student account no longer exists, school address no longer exists, old address is gone, address is gone,
    form sends to wrong address, underscore in address, hyphen in address, capital letters in address,
    dash in address, old address does not work anymore
  `,
  'address-malformed': `
    invalid address, bad address syntax, malformed address, space in address, missing at sign, address format,
    address not valid, illegal characters in address, not a valid address, typo in email, at sign missing,
    comma instead of dot, extra space in address
  `,
  'address-ambiguous': `
    ambiguous address, several matches, more than one recipient, same name, not unique
  `,
  'mailbox-moved': `
    mailbox moved, address changed, new address, left the company, no forwarding address, old address,
    no longer works here, employee left, changed address, person left the company, no longer employed,
    no longer with the company, changed jobs, colleague has quit, recipient left, person quit,
    changed email address, moved to another company, he left the company, former employee,
    recipient changed address, address has changed, employee changed jobs
  `,
  'recipient-changed': `
    owner changed, address reused, mailbox owner, domain owner changed, rrvs
  `,
  suppressed: `
    suppression list, suppressed address, previously bounced, bounced address
  `,
  'recipient-not-registered': `
    not in recipient list, recipient not registered, ambiguous recipient, marked as invalid
  `,
  'reply-550': `
    user unknown, no such user, mailbox unavailable, address not found, recipient rejected, unknown user,
    recipient address rejected, does not exist, invalid recipient, unrouteable address, mailbox not found
  `,
  'reply-553': 'mailbox name not allowed, invalid address, invalid recipient',
};
